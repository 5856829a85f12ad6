// Package wordlist keeps the words of a vocabulary by their keys, the form in
// which words are compared.
//
// A program that reads one resume would spend more on learning its words than
// on reading it. So the keys of a list lie one behind the other and are found
// by their hash: a list is filled without an allocation a word, and nothing in
// it but its values is looked at by the garbage collector.
package wordlist

import (
	"encoding/binary"
	"iter"
	"strings"
)

// A List gives a value to each of its keys. The zero List is empty.
type List[V any] struct {
	keys    []byte // one behind the other
	entries []entry[V]
	slots   []uint32 // by hash: an entry's number and 1, or 0 for none; their number is a power of 2
}

type entry[V any] struct {
	hash, end uint32 // the key ends there, where the next one begins
	value     V
}

// New returns an empty list with room for the phrases of a text.
func New[V any](text string) *List[V] {
	n := strings.Count(text, ",") + strings.Count(text, "\n")
	l := &List[V]{keys: make([]byte, 0, len(text)), entries: make([]entry[V], 0, n)}
	l.resize(n)
	return l
}

// Add gives a key a value if it has none yet.
func (l *List[V]) Add(key []byte, value V) {
	if at, met := l.At(key); !met {
		*at = value
	}
}

// At returns where the value of a key is, until the next key is added, and
// whether it was there before.
func (l *List[V]) At(key []byte) (value *V, met bool) {
	if 2*len(l.entries) >= len(l.slots) {
		l.resize(2 * len(l.entries))
	}
	h := hash(key)
	at, met := l.slot(h, key)
	if !met {
		l.keys = append(l.keys, key...)
		l.entries = append(l.entries, entry[V]{hash: h, end: uint32(len(l.keys))})
		l.slots[at] = uint32(len(l.entries))
	}
	return &l.entries[l.slots[at]-1].value, met
}

// Find returns the value of a key.
func (l *List[V]) Find(key []byte) (value V, ok bool) {
	if len(l.slots) == 0 {
		return value, false
	}
	at, met := l.slot(hash(key), key)
	if !met {
		return value, false
	}
	return l.entries[l.slots[at]-1].value, true
}

// slot returns where a key is, or else the free slot where it belongs.
func (l *List[V]) slot(h uint32, key []byte) (at uint32, met bool) {
	last := uint32(len(l.slots) - 1)
	for at = h & last; l.slots[at] != 0; at = (at + 1) & last {
		if i := l.slots[at] - 1; l.entries[i].hash == h && string(l.key(i)) == string(key) {
			return at, true
		}
	}
	return at, false
}

func (l *List[V]) key(i uint32) []byte {
	start := uint32(0)
	if i > 0 {
		start = l.entries[i-1].end
	}
	return l.keys[start:l.entries[i].end]
}

// resize makes twice as many slots as n entries need, or more.
func (l *List[V]) resize(n int) {
	size := 8
	for size < 2*n {
		size *= 2
	}
	l.slots = make([]uint32, size)
	for i, e := range l.entries {
		at := e.hash & uint32(size-1)
		for l.slots[at] != 0 {
			at = (at + 1) & uint32(size-1)
		}
		l.slots[at] = uint32(i + 1)
	}
}

// hash mixes eight bytes at a time.
func hash(key []byte) uint32 {
	const mix = 0x9e3779b97f4a7c15
	h := uint64(len(key))
	for ; len(key) >= 8; key = key[8:] {
		h = (h ^ binary.LittleEndian.Uint64(key)) * mix
		h ^= h >> 32
	}
	for _, c := range key {
		h = (h ^ uint64(c)) * mix
	}
	return uint32(h ^ h>>32)
}

// Phrases yields the phrases of a text of lines "value: phrase, phrase" with
// their value; it is empty where a line has none. Lines with "#" are remarks.
func Phrases(text string) iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for value, phrase := range pieces(text) {
			if !yield(text[value.from:value.to], text[phrase.from:phrase.to]) {
				return
			}
		}
	}
}

// Classes returns the phrases of such a text by their value.
func Classes(text string) map[string][]string {
	classes := make(map[string][]string)
	for class, phrase := range Phrases(text) {
		classes[class] = append(classes[class], phrase)
	}
	return classes
}

// piece is where a value or phrase stands in a text.
type piece struct{ from, to int }

// pieces yields where the values and phrases of a text stand.
func pieces(text string) iter.Seq2[piece, piece] {
	return func(yield func(piece, piece) bool) {
		for from := 0; from < len(text); {
			end := indexByte(text, from, len(text), '\n')
			line := trimmed(text, piece{from, end})
			from = end + 1
			if line.from == line.to || text[line.from] == '#' {
				continue
			}
			value := piece{line.from, line.from}
			if colon := strings.Index(text[line.from:line.to], ": "); colon >= 0 {
				value.to += colon
				line.from = value.to + len(": ")
			}
			for line.from <= line.to {
				comma := indexByte(text, line.from, line.to, ',')
				if !yield(value, trimmed(text, piece{line.from, comma})) {
					return
				}
				line.from = comma + 1
			}
		}
	}
}

// indexByte returns where a byte stands between two others, or the end.
func indexByte(text string, from, to int, c byte) int {
	if i := strings.IndexByte(text[from:to], c); i >= 0 {
		return from + i
	}
	return to
}

// trimmed takes the blanks around a piece off.
func trimmed(text string, p piece) piece {
	for p.from < p.to && (text[p.from] == ' ' || text[p.from] == '\t' || text[p.from] == '\r') {
		p.from++
	}
	for p.from < p.to && (text[p.to-1] == ' ' || text[p.to-1] == '\t' || text[p.to-1] == '\r') {
		p.to--
	}
	return p
}
