package wordlist

import (
	"encoding/binary"
	"fmt"
	"math"
	"slices"
)

// An Index finds the values of a text's phrases without learning them first: it
// was written ahead, and lies in the program beside the text. Of a large
// vocabulary a resume needs a few words, and no others are ever touched.
//
// All its numbers are little-endian. Four of four bytes say how many slots,
// entries, lines and phrases apart it has. Then follow
//
//	slots    2 bytes each: by hash, the number of an entry and 1, or 0 for none
//	entries  6 each: where its key ends (4) and the line it is from (2)
//	lines    8 each: where the value of the line begins and ends in the text
//	apart    10 each: where a phrase begins and ends in the text, and its line
//	keys     one behind the other
type Index struct {
	text, data                                 string
	slots, entriesAt, linesAt, apartAt, keysAt uint32
	apart                                      int
}

const (
	headBytes  = 16
	slotBytes  = 2
	entryBytes = 6
	lineBytes  = 8
	apartBytes = 10
)

// Open returns the index that was written for a text.
func Open(text, data string) *Index {
	x := &Index{text: text, data: data, slots: u32(data, 0), apart: int(u32(data, 12))}
	x.entriesAt = headBytes + slotBytes*x.slots
	x.linesAt = x.entriesAt + entryBytes*u32(data, 4)
	x.apartAt = x.linesAt + lineBytes*u32(data, 8)
	x.keysAt = x.apartAt + apartBytes*uint32(x.apart)
	return x
}

func u32(s string, at uint32) uint32 {
	b := s[at : at+4]
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

func u16(s string, at uint32) uint32 {
	b := s[at : at+2]
	return uint32(b[0]) | uint32(b[1])<<8
}

// Find returns the value of a key.
func (x *Index) Find(key []byte) (value string, ok bool) {
	for at := hash(key); ; at++ {
		i := u16(x.data, headBytes+slotBytes*(at&(x.slots-1)))
		if i == 0 {
			return "", false
		}
		if entry := x.entriesAt + entryBytes*(i-1); x.key(i-1) == string(key) {
			return x.value(u16(x.data, entry+4)), true
		}
	}
}

func (x *Index) key(i uint32) string {
	entry, start := x.entriesAt+entryBytes*i, uint32(0)
	if i > 0 {
		start = u32(x.data, entry-entryBytes)
	}
	return x.data[x.keysAt+start : x.keysAt+u32(x.data, entry)]
}

func (x *Index) value(line uint32) string {
	at := x.linesAt + lineBytes*line
	return x.text[u32(x.data, at):u32(x.data, at+4)]
}

// Apart calls f with the phrases that were kept apart, in the order of the text.
func (x *Index) Apart(f func(value, phrase string)) {
	for i := range uint32(x.apart) {
		at := x.apartAt + apartBytes*i
		f(x.value(u16(x.data, at+8)), x.text[u32(x.data, at):u32(x.data, at+4)])
	}
}

// A Keyer appends the key by which a phrase of a value is found, nothing where
// there is none. It says of a phrase that it is no word to be found but kept
// apart, as the ending of a word is.
type Keyer func(dst []byte, value, phrase string) (key []byte, apart bool)

// Write writes the index of a text. Of several values of a key the first holds.
func Write(text string, keyer Keyer) ([]byte, error) {
	var lines, apart, ends []byte
	var list List[uint16] // the line of each key
	var key []byte
	line, kept := -1, 0
	last := piece{-1, -1}
	for value, phrase := range pieces(text) {
		if value != last {
			line, last = line+1, value
			lines = appendPiece(lines, value)
		}
		var isApart bool
		if key, isApart = keyer(key[:0], text[value.from:value.to], text[phrase.from:phrase.to]); isApart {
			kept++
			apart = binary.LittleEndian.AppendUint16(appendPiece(apart, phrase), uint16(line))
		} else if len(key) > 0 {
			list.Add(key, uint16(line))
		}
	}
	if line >= math.MaxUint16 || len(list.entries) >= math.MaxUint16 {
		return nil, fmt.Errorf("%d lines and %d phrases are too many", line+1, len(list.entries))
	}
	list.resize(len(list.entries))
	for _, e := range list.entries {
		ends = binary.LittleEndian.AppendUint16(binary.LittleEndian.AppendUint32(ends, e.end), e.value)
	}
	var out []byte
	for _, n := range [...]int{len(list.slots), len(list.entries), line + 1, kept} {
		out = binary.LittleEndian.AppendUint32(out, uint32(n))
	}
	for _, i := range list.slots {
		out = binary.LittleEndian.AppendUint16(out, uint16(i))
	}
	return slices.Concat(out, ends, lines, apart, list.keys), nil
}

func appendPiece(dst []byte, p piece) []byte {
	return binary.LittleEndian.AppendUint32(binary.LittleEndian.AppendUint32(dst, uint32(p.from)), uint32(p.to))
}
