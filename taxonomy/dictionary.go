package taxonomy

// dictionary numbers the words that a taxonomy's names and cues are made of.
// It is an open-addressing hash table over spellings; numbers start at 1.
type dictionary struct {
	slots []slot // a power of two, at most half full
	words []entryWord
	text  string // all words, one after the other
	build []byte // text while it grows
}

type slot struct {
	tag  uint32 // upper half of the spelling
	word uint32
}

// entryWord is what is known about a word of the dictionary.
type entryWord struct {
	at     uint32
	length uint32
	stem   uint32 // the class of words with its stem, as a pseudo-word; 0 none
	root   uint32 // trie node of names that start with it
	roles  role
}

func newDictionary(capacity int) *dictionary {
	size := 64
	for size < 2*capacity {
		size *= 2
	}
	return &dictionary{slots: make([]slot, size), words: make([]entryWord, 1, capacity+1)}
}

// find returns the number of a word, 0 if it is none.
func (d *dictionary) find(h uint64, word string) uint32 {
	mask := uint64(len(d.slots) - 1)
	tag := uint32(h >> 32)
	for i := mix(h) & mask; ; i = (i + 1) & mask {
		s := d.slots[i]
		if s.word == 0 {
			return 0
		}
		if s.tag == tag && sameWord(word, d.word(s.word)) {
			return s.word
		}
	}
}

// mix spreads the low bits, which FNV leaves regular for short words.
func mix(h uint64) uint64 { return h ^ h>>29 }

// add returns the number of a word, a new one if need be.
func (d *dictionary) add(word string) uint32 {
	h := spell(word)
	if n := d.find(h, word); n != 0 {
		return n
	}
	if 2*(len(d.words)+1) > len(d.slots) {
		d.grow()
	}
	fold := folded(word)
	n := uint32(len(d.words))
	d.words = append(d.words, entryWord{at: uint32(len(d.build)), length: uint32(len(fold))})
	d.build = append(d.build, fold...)
	d.put(h, n)
	return n
}

// addClass returns a number that no spelling leads to.
func (d *dictionary) addClass() uint32 {
	d.words = append(d.words, entryWord{})
	return uint32(len(d.words) - 1)
}

func (d *dictionary) put(h uint64, n uint32) {
	mask := uint64(len(d.slots) - 1)
	i := mix(h) & mask
	for d.slots[i].word != 0 {
		i = (i + 1) & mask
	}
	d.slots[i] = slot{tag: uint32(h >> 32), word: n}
}

func (d *dictionary) grow() {
	d.slots = make([]slot, 2*len(d.slots))
	for n := 1; n < len(d.words); n++ {
		if d.words[n].length > 0 {
			d.put(spell(d.word(uint32(n))), uint32(n))
		}
	}
}

func (d *dictionary) word(n uint32) string {
	w := d.words[n]
	if d.text == "" {
		return string(d.build[w.at : w.at+w.length])
	}
	return d.text[w.at : w.at+w.length]
}

// seal ends the building.
func (d *dictionary) seal() {
	d.text = string(d.build)
	d.build = nil
}
