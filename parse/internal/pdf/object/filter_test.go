package object

import (
	"bytes"
	"compress/lzw"
	"encoding/ascii85"
	"encoding/hex"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// encode85 writes ASCII85 with line breaks.
func encode85(data string) string {
	out := make([]byte, ascii85.MaxEncodedLen(len(data)))
	out = out[:ascii85.Encode(out, []byte(data))]
	return string(out[:len(out)/2]) + "\n" + string(out[len(out)/2:]) + "~>"
}

// tiffLZW packs 9-bit codes: LZW that never fills its table beyond them.
func tiffLZW(data string) string {
	var out []byte
	var bits, have uint32
	put := func(code uint32) {
		bits, have = bits<<9|code, have+9
		for ; have >= 8; have -= 8 {
			out = append(out, byte(bits>>(have-8)))
		}
	}
	for i, c := range []byte(data) {
		if i%200 == 0 {
			put(256)
		}
		put(uint32(c))
	}
	put(257)
	return string(append(out, byte(bits<<(8-have))))
}

// gifLZW writes LZW whose codes grow one later than usual in PDF.
func lateLZW(data string) string {
	var b bytes.Buffer
	w := lzw.NewWriter(&b, lzw.MSB, 8)
	_, _ = w.Write([]byte(data))
	_ = w.Close()
	return b.String()
}

func TestFilters(t *testing.T) {
	long := strings.Repeat("the quick brown fox jumps over the lazy dog 0123456789 ", 400)
	tests := []struct {
		name, entries, data, want string
	}{
		{"none", "", "plain", "plain"},
		{"hex", "/Filter/ASCIIHexDecode", hex.EncodeToString([]byte("plain")) + ">", "plain"},
		{"hex with an odd digit and blanks", "/Filter/AHx", "70 6C\n61696E 4 > junk", "plain@"},
		{"85", "/Filter/ASCII85Decode", encode85(long), long},
		{"85 with its opening mark", "/Filter/A85", "<~" + encode85("plain"), "plain"},
		{"85 with zeros", "/Filter/A85", "z!!~>", "\x00\x00\x00\x00\x00"},
		{"85 without end", "/Filter/A85", strings.TrimSuffix(encode85("plain"), "~>"), "plain"},
		{"run length", "/Filter/RunLengthDecode", "\x02abc\xFEd\x80junk", "abcddd"},
		{"run length cut off", "/Filter/RL", "\x09abc", "abc"},
		{"LZW", "/Filter/LZWDecode", tiffLZW(long), long},
		{"LZW of the standard", "/Filter/LZW", "\x80\x0B\x60\x50\x22\x0C\x0C\x85\x01", "-----A---B"},
		{"LZW with late growth", "/Filter/LZW/DecodeParms<</EarlyChange 0>>", lateLZW(long), long},
		{"Flate", "/Filter/FlateDecode", deflate(long), long},
		{"chain", "/Filter[/ASCII85Decode/FlateDecode]", encode85(deflate(long)), long},
		{"chain with parameters", "/Filter[/AHx/Fl]/DecodeParms[null<</Predictor 12/Columns 2>>]", hex.EncodeToString([]byte(deflate("\x02ab\x02\x01\x01"))), "abbc"},
		{"chain of three", "/Filter[/A85/LZW/Fl]", encode85(tiffLZW(deflate(long))), long},
		{"Crypt", "/Filter[/Crypt/Fl]/DecodeParms[<</Name/Identity>>]", deflate(long), long},

		{"PNG none", "/Filter/Fl/DecodeParms<</Predictor 10/Columns 3>>", deflate("\x00abc\x00def"), "abcdef"},
		{"PNG sub", "/Filter/Fl/DecodeParms<</Predictor 11/Columns 3>>", deflate("\x01a\x01\x01"), "abc"},
		{"PNG up", "/Filter/Fl/DecodeParms<</Predictor 12/Columns 3>>", deflate("\x02abc\x02\x01\x01\x01"), "abcbcd"},
		{"PNG average", "/Filter/Fl/DecodeParms<</Predictor 13/Columns 2>>", deflate("\x03\x02\x03\x03\x01\x02"), "\x02\x04\x02\x05"},
		{"PNG Paeth", "/Filter/Fl/DecodeParms<</Predictor 14/Columns 2>>", deflate("\x04\x05\x01\x04\x01\x01"), "\x05\x06\x06\x07"},
		{"PNG mixed", "/Filter/Fl/DecodeParms<</Predictor 15/Columns 2>>", deflate("\x00ab\x02\x01\x01\x01c\x01"), "abbccd"},
		{"PNG three colours", "/Filter/Fl/DecodeParms<</Predictor 15/Columns 2/Colors 3>>", deflate("\x01abc\x01\x01\x01"), "abcbcd"},
		{"PNG last row short", "/Filter/Fl/DecodeParms<</Predictor 12/Columns 3>>", deflate("\x02abc\x02\x01"), "abcb"},
		{"TIFF", "/Filter/Fl/DecodeParms<</Predictor 2/Columns 3>>", deflate("a\x01\x01d\x01\x01"), "abcdef"},
		{"TIFF two colours", "/Filter/Fl/DecodeParms<</Predictor 2/Columns 2/Colors 2>>", deflate("ab\x01\x01"), "abbc"},
		{"TIFF 16 bits", "/Filter/Fl/DecodeParms<</Predictor 2/Columns 2/BitsPerComponent 16>>", deflate("\x00\xFF\x00\x01"), "\x00\xFF\x01\x00"},
		{"TIFF 4 bits", "/Filter/Fl/DecodeParms<</Predictor 2/Columns 4/BitsPerComponent 4>>", deflate("\x11\x11"), "\x12\x34"},
		{"LZW with a predictor", "/Filter/LZW/DecodeParms<</Predictor 12/Columns 2>>", tiffLZW("\x02ab\x02\x01\x01"), "abbc"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := mustOpen(t, onePage(objects{4: streamOf(tt.entries, tt.data)}).file())
			require.Equal(t, tt.want, painted(f))
			require.Empty(t, f.Problems)
		})
	}
}
