package font

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

func TestCMap(t *testing.T) {
	tests := []struct {
		name, src string
		code      uint32
		want      string
	}{
		{"character", "beginbfchar <01> <0041> endbfchar", 1, "A"},
		{"several letters", "beginbfchar <01> <00660066> endbfchar", 1, "ff"},
		{"beyond the basic plane", "beginbfchar <01> <D83DDE00> endbfchar", 1, "😀"},
		{"range", "beginbfrange <10> <20> <0061> endbfrange", 0x12, "c"},
		{"range of several letters", "beginbfrange <10> <12> <00660066> endbfrange", 0x12, "fh"},
		{"range with a list", "beginbfrange <10> <12> [<0041> <0042> <0043>] endbfrange", 0x11, "B"},
		{"list longer than its range", "beginbfrange <10> <11> [<0041> <0042> <0043>] endbfrange", 0x12, ""},
		{"the last one counts", "beginbfrange <00> <ff> <0061> endbfrange beginbfchar <05> <0041> endbfchar", 5, "A"},
		{"backwards", "beginbfrange <20> <10> <0061> endbfrange", 0x15, ""},
		{"by name", "beginbfchar <01> /eacute endbfchar", 1, "é"},
		{"count not believed", "2000000000 beginbfchar <01> <0041> endbfchar", 1, "A"},
		{"cut off", "beginbfchar <01> <0041> <02", 1, "A"},
		{"one byte", "beginbfchar <01> <41> endbfchar", 1, "A"},
		{"half a surrogate", "beginbfchar <01> <D83D> endbfchar", 1, ""},
		{"not there", "beginbfchar <01> <0041> endbfchar", 2, ""},
		{"dictionary before", "<< /Registry (Adobe) >> def beginbfchar <01> <0041> endbfchar", 1, "A"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			require.Equal(t, tt.want, parseCMap([]byte(tt.src)).textFor(tt.code))
		})
	}
}

func TestCMapIsBounded(t *testing.T) {
	m := parseCMap([]byte("beginbfchar " + strings.Repeat("<01> <0041> ", maxMappings+10)))
	require.Len(t, m.mappings, maxMappings)
}

func TestCodespaces(t *testing.T) {
	m := parseCMap([]byte("begincodespacerange <00> <80> <8140> <9ffc> endcodespacerange"))
	for in, want := range map[string]int{"A": 1, "\x81\x40": 2, "\x81\x00": 1, "\xff": 1, "\x81": 1} {
		_, size := m.split([]byte(in))
		require.Equal(t, want, size, "%x", in)
	}
}

func FuzzCMap(f *testing.F) {
	f.Add([]byte("begincodespacerange <00> <ffff> endcodespacerange beginbfrange <0010> <0020> <00660066> <01> <02> [<41> /eacute] endbfrange"), []byte("\x00\x11\x01"))
	f.Add([]byte("begincidrange <00> <ffff> 7 endcidrange /WMode 1 def (a(b)\\) % c\n<<"), []byte("ab"))
	f.Fuzz(func(t *testing.T, src, codes []byte) {
		m := parseCMap(src)
		for len(codes) > 0 {
			code, size := m.split(codes)
			require.Positive(t, size)
			require.True(t, utf8.ValidString(m.textFor(code)))
			m.number(code)
			codes = codes[size:]
		}
	})
}

func FuzzPrograms(f *testing.F) {
	f.Add([]byte(sfnt(map[rune]uint16{'A': 3})), "/Encoding 256 array dup 65 /A put def")
	f.Fuzz(func(t *testing.T, program []byte, clear string) {
		trueTypeEncoding(program).text('A')
		openTrueType(program).characters()
		type1Encoding([]byte(clear)).text('A')
	})
}
