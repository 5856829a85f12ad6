package pdf

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// docChars are the characters of PDFDocEncoding from 0x80 to 0xa0 and
// docAccents those from 0x18 to 0x1f; the rest is Latin-1.
const (
	docChars   = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\ufffd€"
	docAccents = "˘ˇˆ˙˝˛˚˜"
)

var docTable = func() (t [256]rune) {
	for i := range t {
		t[i] = rune(i)
	}
	copy(t[0x80:], []rune(docChars))
	copy(t[0x18:], []rune(docAccents))
	return t
}()

// textString decodes a text string of ISO 32000, 7.9.2: UTF-16 or UTF-8 by its
// byte order mark, else PDFDocEncoding. Language codes between escapes and
// NULs are dropped.
func textString(b []byte) string {
	switch {
	case len(b) >= 2 && b[0] == 0xfe && b[1] == 0xff:
		return fromUTF16(b[2:], 0, 1)
	case len(b) >= 2 && b[0] == 0xff && b[1] == 0xfe:
		return fromUTF16(b[2:], 1, 0)
	case len(b) >= 3 && b[0] == 0xef && b[1] == 0xbb && b[2] == 0xbf:
		return strings.ReplaceAll(strings.ToValidUTF8(string(b[3:]), "\ufffd"), "\x00", "")
	}
	var out strings.Builder
	out.Grow(len(b))
	for _, c := range b {
		if c != 0 {
			out.WriteRune(docTable[c])
		}
	}
	return out.String()
}

// fromUTF16 decodes pairs of bytes of which high and low tell the order.
func fromUTF16(b []byte, high, low int) string {
	const escape = 0x1b
	units := make([]uint16, 0, len(b)/2)
	inside := false
	for ; len(b) >= 2; b = b[2:] {
		unit := uint16(b[high])<<8 | uint16(b[low])
		if unit == escape {
			inside = !inside
		} else if !inside && unit != 0 {
			units = append(units, unit)
		}
	}
	return string(utf16.Decode(units))
}

// oneLine returns text on one line, cut at a number of bytes.
func oneLine(text string, most int) string {
	text = strings.Join(strings.Fields(text), " ")
	if len(text) <= most {
		return text
	}
	for most > 0 && !utf8.RuneStart(text[most]) {
		most--
	}
	return text[:most]
}
