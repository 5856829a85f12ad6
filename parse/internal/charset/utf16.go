package charset

import (
	"bytes"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"

	"github.com/vitae-go/vitae/parse/internal/fault"
)

// widen returns the UTF-8 of a file in UTF-16 or UTF-32, and nil for any other.
func widen(src []byte) ([]byte, error) {
	var enc encoding.Encoding
	switch {
	case bytes.HasPrefix(src, []byte("\xff\xfe\x00\x00")), bytes.HasPrefix(src, []byte("\x00\x00\xfe\xff")):
		enc = utf32.UTF32(utf32.LittleEndian, utf32.ExpectBOM)
	case bytes.HasPrefix(src, []byte("\xff\xfe")), bytes.HasPrefix(src, []byte("\xfe\xff")):
		enc = unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM)
	default:
		if enc = utf16Order(src); enc == nil {
			return nil, nil
		}
	}
	out, err := enc.NewDecoder().Bytes(src)
	if err != nil {
		return nil, fault.Encoding
	}
	return out, nil
}

// utf16Order tells UTF-16 without a byte order mark by its NULs: those of the
// ASCII characters (at the least spaces and line ends) are all on one side.
func utf16Order(src []byte) encoding.Encoding {
	head := src[:min(len(src), 4096)&^1]
	for side, order := range [2]unicode.Endianness{unicode.BigEndian, unicode.LittleEndian} {
		if isHighSide(head, side) {
			return unicode.UTF16(order, unicode.IgnoreBOM)
		}
	}
	return nil
}

// isHighSide reports whether the bytes at even (0) or odd (1) offsets are the
// high halves of UTF-16: many are NUL, none of the other side is, and those that
// are not NUL are of a few alphabets.
func isHighSide(head []byte, side int) bool {
	const alphabets = 8
	var seen [256]bool
	nuls, kinds := 0, 0
	for i, c := range head {
		switch {
		case c == 0 && i&1 != side:
			return false
		case c == 0:
			nuls++
		case i&1 == side && !seen[c]:
			seen[c] = true
			kinds++
		}
	}
	return nuls >= 4 && nuls*20 > len(head) && kinds <= alphabets
}
