package object

import "bytes"

// maxItems bounds the elements of one object, all its arrays and dictionaries
// together. The widths of the largest fonts stay well below it.
const maxItems = 1 << 16

// A lexer reads objects from bytes that may be damaged. It never fails: what
// makes no sense is passed over, what is not closed ends with the bytes.
type lexer struct {
	src   []byte
	pos   int
	depth int // levels that may still be opened
	items int // elements that may still be read
	*slab

	tooDeep bool // an object was nested deeper than allowed, or had too many elements
}

func newLexer(src []byte, depth int) *lexer {
	return &lexer{src: src, depth: depth, items: maxItems, slab: new(slab)}
}

// A slab is where the elements of arrays and dictionaries are gathered and
// kept. Sharing one between lexers saves most of their allocations.
type slab struct {
	stack []node // elements of what is still open
	free  []node
}

// copied returns a copy of items that stays.
func (s *slab) copied(items []node) []node {
	n := len(items)
	if n == 0 {
		return nil
	}
	if n > len(s.free) {
		s.free = make([]node, max(n, 256))
	}
	kept := s.free[:n:n]
	s.free = s.free[n:]
	copy(kept, items)
	return kept
}

// object reads one object, with references recognised.
func (l *lexer) object() node {
	n := l.token()
	if n.kind != numberNode {
		return n
	}
	after := l.pos
	gen := l.token()
	if gen.kind == numberNode && l.token().isWord("R") {
		return reference(n, gen)
	}
	l.pos = after
	return n
}

// token reads a simple object or a whole array or dictionary. A reference
// comes as two numbers and the word R.
func (l *lexer) token() node {
	l.skipSpace()
	if l.pos >= len(l.src) {
		return node{kind: wordNode}
	}
	switch c := l.src[l.pos]; c {
	case '/':
		l.pos++
		return node{kind: nameNode, text: l.name()}
	case '(':
		l.pos++
		return node{kind: stringNode, text: l.literal()}
	case '<':
		l.pos++
		if l.pos < len(l.src) && l.src[l.pos] == '<' {
			l.pos++
			return node{kind: dictNode, items: pairs(l.until('>'))}
		}
		return node{kind: stringNode, text: l.hex()}
	case '[':
		l.pos++
		return node{kind: arrayNode, items: l.until(']')}
	case ')', '>', ']', '{', '}':
		l.pos++
		return node{kind: wordNode, text: l.src[l.pos-1 : l.pos]}
	default:
		return l.regular()
	}
}

// until reads the elements of an array or dictionary up to its closing bracket.
func (l *lexer) until(closing byte) []node {
	if l.depth == 0 {
		l.giveUp()
		return nil
	}
	l.depth--
	mark := len(l.stack)
	for l.pos < len(l.src) {
		n := l.token()
		if n.kind != wordNode {
			l.push(n)
			continue
		}
		if l.closes(n.text, closing, mark) {
			break
		}
	}
	l.depth++
	items := l.copied(l.stack[mark:])
	l.stack = l.stack[:mark]
	return items
}

// closes takes a word inside brackets and reports whether it ends them.
func (l *lexer) closes(word []byte, closing byte, mark int) bool {
	switch string(word) {
	case "R":
		if n := len(l.stack); n >= mark+2 && l.stack[n-1].kind == numberNode && l.stack[n-2].kind == numberNode {
			l.stack[n-2] = reference(l.stack[n-2], l.stack[n-1])
			l.stack = l.stack[:n-1]
		}
	case "null":
		l.push(node{})
	case "]":
		return closing == ']'
	case ">":
		if l.pos < len(l.src) && l.src[l.pos] == '>' {
			l.pos++
		}
		return closing == '>'
	case "endobj", "stream", "endstream", "obj":
		// The bracket was never closed; the word belongs to the level above.
		l.pos -= len(word)
		return true
	}
	return false
}

func (l *lexer) push(n node) {
	if l.items == 0 {
		l.giveUp()
		return
	}
	l.items--
	l.stack = append(l.stack, n)
}

// giveUp ends the reading at once, so that hostile nesting costs no more than its length.
func (l *lexer) giveUp() {
	l.tooDeep = true
	l.pos = len(l.src)
}

// pairs keeps name and value in turns: a value without a name is left out, a
// last name without a value too.
func pairs(items []node) []node {
	kept := items[:0]
	for i := 0; i+1 < len(items); {
		if items[i].kind != nameNode {
			i++
			continue
		}
		kept = append(kept, items[i], items[i+1])
		i += 2
	}
	return kept
}

func reference(num, gen node) node {
	id := num.integer()
	if id < 0 || id > maxObjectNumber {
		return node{}
	}
	return node{kind: refNode, num: float64(id), gen: uint16(gen.integer())}
}

func (l *lexer) skipSpace() {
	for l.pos < len(l.src) {
		switch c := l.src[l.pos]; {
		case class[c] == space:
			l.pos++
		case c == '%':
			i := bytes.IndexAny(l.src[l.pos:], "\r\n")
			if i < 0 {
				l.pos = len(l.src)
				return
			}
			l.pos += i
		default:
			return
		}
	}
}

// regular reads a number, true, false, null or a word.
func (l *lexer) regular() node {
	start := l.pos
	for l.pos < len(l.src) && class[l.src[l.pos]] == 0 {
		l.pos++
	}
	text := l.src[start:l.pos]
	switch c := text[0]; {
	case c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.':
		return node{kind: numberNode, num: parseNumber(text)}
	case string(text) == "true":
		return node{kind: boolNode, num: 1}
	case string(text) == "false":
		return node{kind: boolNode}
	}
	return node{kind: wordNode, text: text}
}

// parseNumber reads as much of text as is a number: damaged files and careless
// writers have 1.2.3, --5 and 12endobj.
func parseNumber(text []byte) float64 {
	var value, scale float64 = 0, 1
	i, negative, point := 0, false, false
	for ; i < len(text) && (text[i] == '-' || text[i] == '+'); i++ {
		negative = text[i] == '-'
	}
	for ; i < len(text); i++ {
		switch c := text[i]; {
		case c >= '0' && c <= '9':
			if scale > 1e15 || value > 1e15 {
				continue
			}
			value = value*10 + float64(c-'0')
			if point {
				scale *= 10
			}
		case c == '.' && !point:
			point = true
		default:
			i = len(text)
		}
	}
	if value /= scale; negative {
		return 0 - value
	}
	return value
}

const (
	space     = 1
	delimiter = 2
)

// class tells the white space and delimiters of PDF; every other byte is regular.
var class = [256]uint8{
	0: space, '\t': space, '\n': space, '\f': space, '\r': space, ' ': space,
	'(': delimiter, ')': delimiter, '<': delimiter, '>': delimiter, '[': delimiter, ']': delimiter,
	'{': delimiter, '}': delimiter, '/': delimiter, '%': delimiter,
}
