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
	var nuls [2]int
	for i, c := range head {
		if c == 0 {
			nuls[i&1]++
		}
	}
	const share = 20 // one character in ten at the least
	switch {
	case nuls[1]*share > len(head) && nuls[0]*50 < nuls[1]:
		return unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	case nuls[0]*share > len(head) && nuls[1]*50 < nuls[0]:
		return unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
	}
	return nil
}
