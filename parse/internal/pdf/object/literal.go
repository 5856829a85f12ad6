package object

import "bytes"

func (l *lexer) name() []byte {
	start := l.pos
	escaped := false
	for l.pos < len(l.src) && class[l.src[l.pos]] == 0 {
		escaped = escaped || l.src[l.pos] == '#'
		l.pos++
	}
	text := l.src[start:l.pos:l.pos]
	if !escaped {
		return text
	}
	out := make([]byte, 0, len(text))
	for i := 0; i < len(text); i++ {
		if text[i] == '#' && i+2 < len(text) && unhex(text[i+1]) < 16 && unhex(text[i+2]) < 16 {
			out = append(out, unhex(text[i+1])<<4|unhex(text[i+2]))
			i += 2
			continue
		}
		out = append(out, text[i])
	}
	return out
}

func (l *lexer) hex() []byte {
	rest := l.src[l.pos:]
	end := bytes.IndexByte(rest, '>')
	if end < 0 {
		end = len(rest)
		l.pos = len(l.src)
	} else {
		l.pos += end + 1
	}
	return hexBytes(rest[:end])
}

// hexBytes decodes hexadecimal digits; anything else between them is passed over.
func hexBytes(text []byte) []byte {
	out := make([]byte, 0, (len(text)+1)/2)
	high, half := byte(0), false
	for _, c := range text {
		d := unhex(c)
		switch {
		case d > 15:
		case half:
			out = append(out, high|d)
			half = false
		default:
			high, half = d<<4, true
		}
	}
	if half {
		out = append(out, high)
	}
	return out
}

// unhex returns the value of a hexadecimal digit, 255 for other bytes.
func unhex(c byte) byte {
	switch {
	case c >= '0' && c <= '9':
		return c - '0'
	case c >= 'a' && c <= 'f':
		return c - 'a' + 10
	case c >= 'A' && c <= 'F':
		return c - 'A' + 10
	}
	return 255
}

// literal reads a string in parentheses, the first of them read already.
func (l *lexer) literal() []byte {
	rest := l.src[l.pos:]
	level, plain := 1, true
	i := 0
	for ; i < len(rest); i++ {
		switch rest[i] {
		case '(':
			level++
		case ')':
			level--
		case '\\':
			plain = false
			i++
		case '\r':
			plain = false
		}
		if level == 0 {
			break
		}
	}
	i = min(i, len(rest))
	l.pos = min(l.pos+i+1, len(l.src))
	if plain {
		return rest[:i:i]
	}
	return unescape(rest[:i])
}

var escapes = [256]byte{'n': '\n', 'r': '\r', 't': '\t', 'b': '\b', 'f': '\f'}

// unescape resolves the backslashes of a literal string and its line ends.
func unescape(text []byte) []byte {
	out := make([]byte, 0, len(text))
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c == '\r' {
			if i+1 < len(text) && text[i+1] == '\n' {
				i++
			}
			out = append(out, '\n')
			continue
		}
		if c != '\\' {
			out = append(out, c)
			continue
		}
		if i++; i == len(text) {
			break
		}
		switch c = text[i]; {
		case c >= '0' && c <= '7':
			v := 0
			j := i
			for ; j < len(text) && j < i+3 && text[j] >= '0' && text[j] <= '7'; j++ {
				v = v*8 + int(text[j]-'0')
			}
			out = append(out, byte(v))
			i = j - 1
		case c == '\n':
		case c == '\r':
			if i+1 < len(text) && text[i+1] == '\n' {
				i++
			}
		case escapes[c] != 0:
			out = append(out, escapes[c])
		default:
			out = append(out, c)
		}
	}
	return out
}
