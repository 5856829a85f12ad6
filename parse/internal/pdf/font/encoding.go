package font

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/text/encoding/charmap"
)

// table says what each one-byte code stands for; 0 is nothing.
type table [256]rune

//go:embed data/encodings.txt
var encodingsText string

// codeTables holds the tables of data/encodings.txt by name, and the marks of
// icon fonts by private-use code point.
type codeTables struct {
	byName map[string]*table
	icons  map[rune]rune
}

var tables = sync.OnceValue(func() codeTables {
	all := codeTables{byName: map[string]*table{}, icons: map[rune]rune{}}
	for line := range strings.Lines(encodingsText) {
		name, rest, _ := strings.Cut(strings.TrimRight(line, "\n"), " ")
		first, chars, _ := strings.Cut(rest, " ")
		code, err := strconv.ParseUint(first, 16, 32)
		if name == "#" || err != nil {
			continue
		}
		if name == "icons" {
			all.icons[rune(code)] = []rune(chars)[0]
			continue
		}
		t := all.byName[name]
		if t == nil {
			t = new(table)
			all.byName[name] = t
		}
		for _, char := range chars {
			t[code&0xff] = char
			code++
		}
	}
	return all
})

var winAnsi = sync.OnceValue(func() *table {
	t := ofCharmap(charmap.Windows1252)
	// ISO 32000 lets every code that is not assigned show a bullet.
	for code := 0x80; code < 0xa0; code++ {
		if t[code] < 0xa0 || t[code] == '\ufffd' {
			t[code] = '•'
		}
	}
	return t
})

var macRoman = sync.OnceValue(func() *table { return ofCharmap(charmap.Macintosh) })

func ofCharmap(m *charmap.Charmap) *table {
	t := new(table)
	for code := 0x20; code < 0x100; code++ {
		t[code] = m.DecodeByte(byte(code))
	}
	t[0x7f] = 0
	return t
}

// baseEncoding returns the table with an encoding's name in a font dictionary,
// nil if it has none.
func baseEncoding(name string) *table {
	switch name {
	case "WinAnsiEncoding":
		return winAnsi()
	case "MacRomanEncoding":
		return macRoman()
	case "StandardEncoding":
		return tables().byName["standard"]
	}
	return nil
}

// namedEncodings are the tables that fonts have by their own names, by the
// beginning of the name in lower case.
var namedEncodings = []struct{ prefix, table string }{
	{"symbol", "symbol"}, {"zapfdingbats", "zapfdingbats"}, {"itczapfdingbats", "zapfdingbats"}, {"wingdings", "wingdings"},
	{"cmsy", "oms"}, {"cmr", "ot1"}, {"cmb", "ot1"}, {"cmti", "ot1"}, {"cmsl", "ot1"}, {"cmss", "ot1"}, {"cmcsc", "ot1"}, {"cmdunh", "ot1"},
	{"sfrm", "t1"}, {"sfbx", "t1"}, {"sfti", "t1"}, {"sfss", "t1"}, {"sfsx", "t1"}, {"sfcc", "t1"}, {"sftt", "t1"},
	{"ecrm", "t1"}, {"ecbx", "t1"}, {"ecti", "t1"},
}

// fontEncoding returns the table that a font has by its own name when the file
// says nothing of its encoding, nil if the name tells nothing.
func fontEncoding(name string) *table {
	lower := strings.ToLower(plainName(name))
	for _, known := range namedEncodings {
		if strings.HasPrefix(lower, known.prefix) {
			return tables().byName[known.table]
		}
	}
	return nil
}
