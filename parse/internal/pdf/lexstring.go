package pdf

// name reads a name; #41 in it stands for A.
func (l *lexer) name() []byte {
	l.pos++
	raw := l.regular()
	escaped := false
	for _, c := range raw {
		escaped = escaped || c == '#'
	}
	if !escaped {
		return raw
	}
	from := len(l.scratch)
	for i := 0; i < len(raw); i++ {
		if raw[i] == '#' && i+2 < len(raw) && hexDigit[raw[i+1]] >= 0 && hexDigit[raw[i+2]] >= 0 {
			l.scratch = append(l.scratch, byte(hexDigit[raw[i+1]]<<4|hexDigit[raw[i+2]]))
			i += 2
			continue
		}
		l.scratch = append(l.scratch, raw[i])
	}
	return l.scratch[from:len(l.scratch):len(l.scratch)]
}

// hexDigit is the value of a hexadecimal digit, -1 for other bytes.
var hexDigit = func() (t [256]int8) {
	for i := range t {
		t[i] = -1
	}
	for i, c := range []byte("0123456789abcdef") {
		t[c] = int8(i)
	}
	for i, c := range []byte("ABCDEF") {
		t[c] = int8(10 + i)
	}
	return t
}()

// hex reads a string in hexadecimal digits.
func (l *lexer) hex() []byte {
	l.pos++
	from, high := len(l.scratch), int8(-1)
	for ; l.pos < len(l.src) && l.src[l.pos] != '>'; l.pos++ {
		digit := hexDigit[l.src[l.pos]]
		switch {
		case digit < 0:
		case high < 0:
			high = digit
		default:
			l.scratch = append(l.scratch, byte(high)<<4|byte(digit))
			high = -1
		}
	}
	l.pos = min(l.pos+1, len(l.src))
	if high >= 0 {
		l.scratch = append(l.scratch, byte(high)<<4)
	}
	return l.scratch[from:len(l.scratch):len(l.scratch)]
}

// literal reads a string in round brackets. One without escapes and carriage
// returns is returned as it stands in the source.
func (l *lexer) literal() []byte {
	l.pos++
	start, depth := l.pos, 1
	for ; l.pos < len(l.src); l.pos++ {
		switch l.src[l.pos] {
		case '\\', '\r':
			return l.escaped(start, depth)
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				l.pos++
				return l.src[start : l.pos-1]
			}
		}
	}
	return l.src[start:]
}

// escaped reads the rest of a string from its first escape on.
func (l *lexer) escaped(start, depth int) []byte {
	from := len(l.scratch)
	l.scratch = append(l.scratch, l.src[start:l.pos]...)
	for l.pos < len(l.src) {
		c := l.src[l.pos]
		l.pos++
		switch c {
		case '\\':
			l.escape()
			continue
		case '\r':
			l.skip('\n')
			c = '\n'
		case '(':
			depth++
		case ')':
			depth--
		}
		if depth == 0 {
			break
		}
		l.scratch = append(l.scratch, c)
	}
	return l.scratch[from:len(l.scratch):len(l.scratch)]
}

// skip steps over a byte if it comes next.
func (l *lexer) skip(c byte) {
	if l.pos < len(l.src) && l.src[l.pos] == c {
		l.pos++
	}
}

// escapes are the letters that stand for a control character after a backslash.
var escapes = [256]byte{'n': '\n', 'r': '\r', 't': '\t', 'b': '\b', 'f': '\f'}

// escape reads what follows a backslash: a letter, up to three octal digits,
// the end of a line, or a byte that stands for itself.
func (l *lexer) escape() {
	if l.pos >= len(l.src) {
		return
	}
	c := l.src[l.pos]
	l.pos++
	switch {
	case escapes[c] != 0:
		l.scratch = append(l.scratch, escapes[c])
	case '0' <= c && c <= '7':
		code := c - '0'
		for n := 1; n < 3 && l.pos < len(l.src) && '0' <= l.src[l.pos] && l.src[l.pos] <= '7'; n++ {
			code = code<<3 | (l.src[l.pos] - '0')
			l.pos++
		}
		l.scratch = append(l.scratch, code)
	case c == '\r':
		l.skip('\n')
	case c != '\n':
		l.scratch = append(l.scratch, c)
	}
}
