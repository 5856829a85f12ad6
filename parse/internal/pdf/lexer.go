package pdf

// kind is the kind of an operand in a content stream.
type kind uint8

const (
	number kind = iota
	name        // without the slash
	text        // a string, decoded
	open        // [ or <<
	shut        // ] or >>
	other       // true, false, null
)

// operand is one token before an operator. Arrays and dictionaries lie flat,
// between open and shut.
type operand struct {
	kind  kind
	num   float64
	bytes []byte
}

// maxOperands bounds the operands of one operator; what comes after is dropped.
const maxOperands = 1 << 15

// operator is an operator's name, its up to three bytes packed into a number.
type operator uint32

func op[T string | []byte](name T) operator {
	var o operator
	for i := range len(name) {
		o = o<<8 | operator(name[i])
	}
	return o
}

// lexer splits a content stream into operators with their operands. Bytes
// that fit no token are skipped; it never fails.
type lexer struct {
	src     []byte
	pos     int
	scratch []byte // strings that had to be decoded, until the next operator
}

// next reads up to the next operator. It appends the operands to args and
// returns false at the end. An operator of more than three bytes is 0.
func (l *lexer) next(args []operand) (operator, []operand, bool) {
	l.scratch = l.scratch[:0]
	for l.pos < len(l.src) {
		c := l.src[l.pos]
		switch class[c] {
		case blank:
			l.pos++
		case numeric:
			if n, ok := l.number(); ok {
				args = add(args, operand{kind: number, num: n})
			}
		case regular:
			o, ok := l.word()
			if ok {
				return o, args, true
			}
			args = add(args, operand{kind: other})
		default:
			args = l.delimited(c, args)
		}
	}
	return 0, args, false
}

func add(args []operand, o operand) []operand {
	if len(args) >= maxOperands {
		return args
	}
	return append(args, o)
}

// delimited reads a token that begins with a delimiter.
func (l *lexer) delimited(c byte, args []operand) []operand {
	double := l.pos+1 < len(l.src) && l.src[l.pos+1] == c
	switch {
	case c == '/':
		return add(args, operand{kind: name, bytes: l.name()})
	case c == '(':
		return add(args, operand{kind: text, bytes: l.literal()})
	case c == '<' && !double:
		return add(args, operand{kind: text, bytes: l.hex()})
	case c == '%':
		for l.pos < len(l.src) && l.src[l.pos] != '\n' && l.src[l.pos] != '\r' {
			l.pos++
		}
		return args
	case c == '[' || c == '<':
		args = add(args, operand{kind: open})
	case c == ']' || c == '>':
		args = add(args, operand{kind: shut})
	}
	if double && (c == '<' || c == '>') {
		l.pos++
	}
	l.pos++
	return args
}

// byteClass tells how a token that begins with a byte is to be read. The odd
// classes end a name, a number, an operator.
type byteClass uint8

const (
	regular   byteClass = 0
	blank     byteClass = 1
	numeric   byteClass = 2
	delimiter byteClass = 3
)

var class = func() (t [256]byteClass) {
	for c, bytes := range map[byteClass]string{blank: "\x00\t\n\f\r ", numeric: "+-.0123456789", delimiter: "()<>[]{}/%"} {
		for i := range len(bytes) {
			t[bytes[i]] = c
		}
	}
	return t
}()

// number reads a number as viewers do: "--5" is -5, "1.2.3" is 1.2, "5-3" is 5.
func (l *lexer) number() (float64, bool) {
	src, i, negative := l.src, l.pos, false
	for ; i < len(src) && (src[i] == '-' || src[i] == '+'); i++ {
		negative = negative || src[i] == '-'
	}
	value, begin := 0.0, i
	for ; i < len(src) && isDigit(src[i]); i++ {
		value = value*10 + float64(src[i]-'0')
	}
	if i < len(src) && src[i] == '.' {
		unit := 1.0
		for i++; i < len(src) && isDigit(src[i]); i++ {
			if unit < 1e12 {
				value, unit = value*10+float64(src[i]-'0'), unit*10
			}
		}
		value /= unit
	}
	ok := i > begin
	for i < len(src) && class[src[i]] == numeric {
		i++
	}
	if l.pos = i; negative {
		value = -value
	}
	return value, ok
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// word reads an operator; false if it is one of the words that are operands.
func (l *lexer) word() (operator, bool) {
	w := l.regular()
	if len(w) <= 3 {
		return op(w), true
	}
	switch string(w) {
	case "true", "false", "null":
		return 0, false
	}
	return 0, true
}

// regular reads up to the next blank or delimiter.
func (l *lexer) regular() []byte {
	start := l.pos
	for l.pos < len(l.src) && class[l.src[l.pos]]&1 == 0 {
		l.pos++
	}
	return l.src[start:l.pos]
}
