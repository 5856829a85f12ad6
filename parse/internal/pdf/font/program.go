package font

import (
	"sync"

	"github.com/vitae-go/vitae/parse/internal/pdf/object"
)

// builtIn is the encoding inside an embedded font program. A nil one says nothing.
type builtIn struct {
	names [256]string // Type 1
	chars *table      // TrueType
}

func (b *builtIn) text(code byte) string {
	switch {
	case b == nil:
		return ""
	case b.chars != nil:
		return textOf(b.chars[code])
	}
	return nameText(b.names[code])
}

// builtInBytes is what a built-in encoding holds, charBytes what a character in
// the map of a composite font's program takes.
const (
	builtInBytes = 8 << 10
	charBytes    = 32
)

// readBuiltIn reads the encoding of a simple font's program, nil if there is
// none that can be read.
func readBuiltIn(descriptor object.Value, trueType bool, meter Meter) *builtIn {
	if file := descriptor.Key("FontFile"); file.Kind() == object.Stream {
		program := file.Program()
		meter.took(len(program), builtInBytes)
		return type1Encoding(program)
	}
	if file := descriptor.Key("FontFile2"); trueType && file.Kind() == object.Stream {
		program := file.Program()
		meter.took(len(program)+maxPairs*charBytes, builtInBytes)
		return trueTypeEncoding(program)
	}
	return nil
}

// maxClearText bounds what is read of a Type 1 program for its encoding.
const maxClearText = 1 << 16

// type1Encoding reads the Encoding array in the clear text of a Type 1 font
// program: "dup 65 /A put" for every code.
func type1Encoding(program []byte) *builtIn {
	s := psScanner{src: program[:min(len(program), maxClearText)]}
	for kind := s.next(); kind != psName || string(s.text) != "Encoding"; kind = s.next() {
		if kind == psEnd {
			return nil
		}
	}
	b, code, found := &builtIn{}, -1, false
	for {
		switch kind := s.next(); {
		case kind == psEnd || kind == psWord && (string(s.text) == "def" || string(s.text) == "readonly"):
			if !found {
				return nil
			}
			return b
		case kind == psNumber:
			code = int(s.num)
		case kind == psName && 0 <= code && code < len(b.names):
			if name := string(s.text); name != ".notdef" {
				b.names[code], found = name, true
			}
			code = -1
		case kind == psWord && string(s.text) == "StandardEncoding":
			return &builtIn{chars: tables().byName["standard"]}
		}
	}
}

// trueTypeEncoding joins a symbolic TrueType font's table of codes with its
// table of characters.
func trueTypeEncoding(program []byte) *builtIn {
	t := openTrueType(program)
	codes, chars := t.codes(), t.characters()
	if len(codes) == 0 || len(chars) == 0 {
		return nil
	}
	b := &builtIn{chars: new(table)}
	for code, glyph := range codes {
		b.chars[code] = chars[glyph]
	}
	return b
}

// reverseCharacters returns a function that gives the character of each glyph
// of a composite font by its program, reading the program when first asked.
func reverseCharacters(descriptor object.Value, meter Meter) func() map[uint32]rune {
	return sync.OnceValue(func() map[uint32]rune {
		for _, key := range []string{"FontFile2", "FontFile3"} {
			if file := descriptor.Key(key); file.Kind() == object.Stream {
				program := file.Program()
				chars := openTrueType(program).characters()
				meter.took(len(program)+len(chars)*charBytes, len(chars)*charBytes)
				return chars
			}
		}
		return nil
	})
}
