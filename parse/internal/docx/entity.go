package docx

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// unescape resolves the references of XML. A reference that XML does not define is an error.
func unescape(s string) (string, bool) {
	amp := strings.IndexByte(s, '&')
	if amp < 0 {
		return s, true
	}
	out := make([]byte, 0, len(s))
	for amp >= 0 {
		out = append(out, s[:amp]...)
		s = s[amp+1:]
		// The longest reference is &#1114111; or its hexadecimal twin with leading zeros.
		end := strings.IndexByte(s[:min(len(s), 16)], ';')
		if end < 0 {
			return "", false
		}
		r, ok := reference(s[:end])
		if !ok {
			return "", false
		}
		out = utf8.AppendRune(out, r)
		s = s[end+1:]
		amp = strings.IndexByte(s, '&')
	}
	return string(append(out, s...)), true
}

func reference(name string) (rune, bool) {
	switch name {
	case "lt":
		return '<', true
	case "gt":
		return '>', true
	case "amp":
		return '&', true
	case "quot":
		return '"', true
	case "apos":
		return '\'', true
	}
	digits, found := strings.CutPrefix(name, "#")
	if !found {
		return 0, false
	}
	base := 10
	if hex, found := strings.CutPrefix(digits, "x"); found {
		digits, base = hex, 16
	}
	n, err := strconv.ParseUint(digits, base, 32)
	if err != nil || n > utf8.MaxRune {
		return 0, false
	}
	return rune(n), true
}

// utf8Text returns a part as UTF-8. XML may be in UTF-16, told by its first bytes.
func utf8Text(src string) string {
	if len(src) < 4 {
		return src
	}
	switch {
	case src[:2] == "\xff\xfe" || src[:4] == "<\x00?\x00":
		return fromUTF16(src, 0, 1)
	case src[:2] == "\xfe\xff" || src[:4] == "\x00<\x00?":
		return fromUTF16(src, 1, 0)
	}
	return src
}

func fromUTF16(src string, low, high int) string {
	out := make([]byte, 0, len(src)/2)
	for i := 0; i+1 < len(src); i += 2 {
		r := rune(src[i+low]) | rune(src[i+high])<<8
		if utf16.IsSurrogate(r) && i+3 < len(src) {
			if full := utf16.DecodeRune(r, rune(src[i+2+low])|rune(src[i+2+high])<<8); full != utf8.RuneError {
				r = full
				i += 2
			}
		}
		out = utf8.AppendRune(out, r)
	}
	return string(out)
}
