package taxonomy

import "slices"

// dictionary numbers the words that a taxonomy's names and cues are made of,
// from 1. It is an open-addressing hash table over spellings and keeps no
// letters: of two words, one in 10^15 is taken for the other.
type dictionary struct {
	slots     []slot // a power of two, at most half full
	words     []entryWord
	spellings []uint64 // of words, until all are known
	sites     []uint32 // words that name a site with their domain: "Scrum.org"
}

// slot is a word of the dictionary in eight bytes, so that the table stays in
// the cache: the upper bits of the word's spelling, whether some name starts
// with it, and its number. The lower bits of the spelling are about where the
// slot stands.
type slot uint64

const (
	slotStarts = 1 << 24
	slotWord   = slotStarts - 1 // words beyond that number are not known
	slotCheck  = slotStarts<<1 - 1
)

// entryWord is what is known about a word of the dictionary.
type entryWord struct {
	stem  uint32 // the class of words with its stem, as a pseudo-word; 0 none
	root  uint32 // trie node of names that start with it
	bare  uint32 // the word without its trailing number, if names start with that
	roles role
}

func newDictionary(capacity int) *dictionary {
	size := 64
	for size < 2*capacity {
		size *= 2
	}
	return &dictionary{slots: make([]slot, size), words: make([]entryWord, 1, capacity+1), spellings: make([]uint64, 1, capacity+1)}
}

// find returns the number of the word with a spelling, 0 if there is none,
// and markStarts if a name starts with it.
func (d *dictionary) find(spelling uint64) (word uint32, starts mark) {
	mask := uint64(len(d.slots) - 1)
	for i := spelling & mask; ; i = (i + 1) & mask {
		s := uint64(d.slots[i&uint64(len(d.slots)-1)])
		// One branch for "this word" and "no word": which of the two a text
		// holds next is a coin toss.
		if some((s^spelling)&^slotCheck)&some(s) == 0 {
			return uint32(s & slotWord), mark(s>>24&1) * markStarts
		}
	}
}

// add returns the number of the word with a spelling, a new one if need be.
func (d *dictionary) add(h uint64) uint32 {
	if n, _ := d.find(h); n != 0 {
		return n
	}
	n := d.addClass()
	if n == 0 {
		return 0
	}
	d.spellings[n] = h
	if 2*len(d.words) > len(d.slots) {
		d.resize(2 * len(d.slots))
		return n
	}
	d.put(h, n)
	return n
}

// addClass returns a number that no spelling leads to; 0 if there is none left.
func (d *dictionary) addClass() uint32 {
	if len(d.words) > slotWord {
		return 0
	}
	d.words = append(d.words, entryWord{})
	d.spellings = append(d.spellings, 0)
	return uint32(len(d.words) - 1)
}

func (d *dictionary) put(spelling uint64, n uint32) {
	mask := uint64(len(d.slots) - 1)
	i := spelling & mask
	for d.slots[i] != 0 {
		i = (i + 1) & mask
	}
	d.slots[i] = slot(spelling&^slotCheck | uint64(n))
}

func (d *dictionary) resize(size int) {
	d.slots = make([]slot, size)
	for n, h := range d.spellings {
		if h != 0 {
			d.put(h, uint32(n))
		}
	}
}

// seal makes the table as small as it can be and marks the words that names
// start with, when all names are known.
func (d *dictionary) seal() {
	size := len(d.slots)
	for size > 64 && size >= 4*len(d.words) {
		size /= 2
	}
	d.resize(size)
	for i, s := range d.slots {
		w := d.words[s&slotWord]
		if s != 0 && (w.root != 0 || w.bare != 0 || w.stem != 0 && d.words[w.stem].root != 0) {
			d.slots[i] |= slotStarts
		}
	}
	d.words = slices.Clip(d.words)
	d.spellings = nil
}
