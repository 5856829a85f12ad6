package font

// psKind is the kind of a token in PostScript text.
type psKind uint8

const (
	psEnd psKind = iota
	psNumber
	psName   // without the slash
	psString // in hexadecimal, decoded
	psWord   // an operator, a bracket, a string in round brackets
)

// psScanner reads the tokens of a CMap or of the clear text of a Type 1 font
// program. A decoded string is good until the next but one.
type psScanner struct {
	src  []byte
	pos  int
	text []byte
	num  float64
	buf  [2][]byte
	turn int
}

// isSpace and isDelimiter follow ISO 32000, 7.2.3.
func isSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0
}

func isDelimiter(c byte) bool {
	switch c {
	case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%':
		return true
	}
	return false
}

func (s *psScanner) next() psKind {
	s.skipBlanks()
	if s.pos >= len(s.src) {
		return psEnd
	}
	c := s.src[s.pos]
	switch {
	case c == '/':
		s.pos++
		s.text = s.word()
		return psName
	case c == '<' && s.pos+1 < len(s.src) && s.src[s.pos+1] != '<':
		s.pos++
		s.hex()
		return psString
	case c == '(':
		s.skipString()
		return psWord
	case c == '<' || c == '>':
		s.text = s.src[s.pos : s.pos+1]
		if s.pos++; s.pos < len(s.src) && s.src[s.pos] == c {
			s.pos++
		}
		return psWord
	case isDelimiter(c):
		s.text = s.src[s.pos : s.pos+1]
		s.pos++
		return psWord
	}
	s.text = s.word()
	if n, ok := parseNumber(s.text); ok {
		s.num = n
		return psNumber
	}
	return psWord
}

func (s *psScanner) skipBlanks() {
	for s.pos < len(s.src) {
		switch c := s.src[s.pos]; {
		case isSpace(c):
			s.pos++
		case c == '%':
			for s.pos < len(s.src) && s.src[s.pos] != '\n' && s.src[s.pos] != '\r' {
				s.pos++
			}
		default:
			return
		}
	}
}

func (s *psScanner) word() []byte {
	start := s.pos
	for s.pos < len(s.src) && !isSpace(s.src[s.pos]) && !isDelimiter(s.src[s.pos]) {
		s.pos++
	}
	return s.src[start:s.pos]
}

// hex reads the digits of a hexadecimal string up to its end or the end of the text.
func (s *psScanner) hex() {
	s.turn ^= 1
	out := s.buf[s.turn][:0]
	high, half := byte(0), false
	for s.pos < len(s.src) {
		c := s.src[s.pos]
		s.pos++
		if c == '>' {
			break
		}
		digit, ok := hexDigit(c)
		if !ok {
			continue
		}
		if half {
			out = append(out, high<<4|digit)
		}
		high, half = digit, !half
	}
	if half {
		out = append(out, high<<4)
	}
	s.buf[s.turn], s.text = out, out
}

// skipString steps over a string in round brackets; what this package reads has no use for one.
func (s *psScanner) skipString() {
	depth := 0
	for s.text = nil; s.pos < len(s.src); s.pos++ {
		switch s.src[s.pos] {
		case '\\':
			s.pos++
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				s.pos++
				return
			}
		}
	}
	s.pos = min(s.pos, len(s.src))
}

func hexDigit(c byte) (byte, bool) {
	switch {
	case '0' <= c && c <= '9':
		return c - '0', true
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return c | 0x20 - 'a' + 10, true
	}
	return 0, false
}

// parseNumber reads a plain decimal number.
func parseNumber(s []byte) (float64, bool) {
	sign, i := 1.0, 0
	if len(s) > 0 && (s[0] == '-' || s[0] == '+') {
		if i = 1; s[0] == '-' {
			sign = -1
		}
	}
	value, scale, digits := 0.0, 0.0, 0
	for ; i < len(s); i++ {
		switch c := s[i]; {
		case '0' <= c && c <= '9':
			digits++
			value = value*10 + float64(c-'0')
			scale *= 10
		case c == '.' && scale == 0:
			scale = 1
		default:
			return 0, false
		}
	}
	if scale > 1 {
		value /= scale
	}
	return sign * value, digits > 0 && digits < 40
}
