package font

import (
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
)

// charset is a predefined encoding whose codes are characters of a known
// character set, so that no table of glyph numbers is needed to read it.
type charset struct {
	decoder *encoding.Decoder
	wide    bool // codes of two bytes throughout
}

var utf16Codes = unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)

// predefinedSets are the predefined CMaps by the beginning of their names.
var predefinedSets = []struct {
	prefix string
	set    encoding.Encoding
	wide   bool
}{
	{"UniGB-", utf16Codes, true}, {"UniCNS-", utf16Codes, true}, {"UniJIS", utf16Codes, true}, {"UniKS-", utf16Codes, true},
	{"GBK", simplifiedchinese.GBK, false}, {"GB-", simplifiedchinese.GBK, false},
	{"B5", traditionalchinese.Big5, false}, {"ETen", traditionalchinese.Big5, false}, {"HKscs-B5", traditionalchinese.Big5, false},
	{"90ms-RKSJ", japanese.ShiftJIS, false}, {"90msp-RKSJ", japanese.ShiftJIS, false}, {"83pv-RKSJ", japanese.ShiftJIS, false}, {"EUC-", japanese.EUCJP, false},
	{"KSCms-UHC", korean.EUCKR, false}, {"KSC-EUC", korean.EUCKR, false},
}

// predefined returns the character set of a predefined CMap, nil for
// Identity and for those whose codes are no characters.
func predefined(name string) *charset {
	if strings.Contains(name, "UTF32") || strings.Contains(name, "UTF8") {
		return nil
	}
	for _, known := range predefinedSets {
		if strings.HasPrefix(name, known.prefix) {
			return &charset{known.set.NewDecoder(), known.wide}
		}
	}
	return nil
}

func (c *charset) split(s []byte) (uint32, int) {
	size := 2
	if !c.wide && (s[0] < 0x80 || c.text(s[:1]) != "") {
		size = 1
	}
	size = min(size, len(s))
	return codeOf(s[:size]), size
}

// text returns the character of a code, empty if it is none.
func (c *charset) text(raw []byte) string {
	out, err := c.decoder.Bytes(raw)
	if err != nil || strings.Contains(string(out), Unknown) {
		return ""
	}
	return string(out)
}

// width is a guess without the collection's table: one-byte codes are half wide.
func (c *charset) width(size int, standard float64) float64 {
	if size == 1 {
		return standard / 2
	}
	return standard
}
