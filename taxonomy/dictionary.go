package taxonomy

// dictionary numbers the words that a taxonomy's names and cues are made of,
// from 1. It is an open-addressing hash table over spellings and keeps no
// letters: two words of up to eight bytes never have one spelling, and of
// longer ones two in 10^14 do.
type dictionary struct {
	slots []slot // a power of two, at most half full
	words []entryWord
}

type slot struct {
	spelling uint64
	word     uint32
	starts   mark // markStarts if some name starts with the word
}

// entryWord is what is known about a word of the dictionary.
type entryWord struct {
	stem  uint32 // the class of words with its stem, as a pseudo-word; 0 none
	root  uint32 // trie node of names that start with it
	roles role
}

func newDictionary(capacity int) *dictionary {
	size := 64
	for size < 2*capacity {
		size *= 2
	}
	return &dictionary{slots: make([]slot, size), words: make([]entryWord, 1, capacity+1)}
}

// find returns the number of the word with a spelling, 0 if there is none,
// and markStarts if a name starts with it.
func (d *dictionary) find(spelling uint64) (word uint32, starts mark) {
	mask := uint64(len(d.slots) - 1)
	for i := spelling & mask; ; i = (i + 1) & mask {
		s := &d.slots[i&uint64(len(d.slots)-1)]
		// One branch for "this word" and "no word": which of the two a text
		// holds next is a coin toss.
		if some(s.spelling^spelling)&some(uint64(s.word)) == 0 {
			return s.word, s.starts
		}
	}
}

// add returns the number of the word with a spelling, a new one if need be.
func (d *dictionary) add(h uint64) uint32 {
	if n, _ := d.find(h); n != 0 {
		return n
	}
	if 2*(len(d.words)+1) > len(d.slots) {
		d.grow()
	}
	n := uint32(len(d.words))
	d.words = append(d.words, entryWord{})
	d.put(h, n)
	return n
}

// addClass returns a number that no spelling leads to.
func (d *dictionary) addClass() uint32 {
	d.words = append(d.words, entryWord{})
	return uint32(len(d.words) - 1)
}

func (d *dictionary) put(spelling uint64, n uint32) {
	mask := uint64(len(d.slots) - 1)
	i := spelling & mask
	for d.slots[i].word != 0 {
		i = (i + 1) & mask
	}
	d.slots[i] = slot{spelling: spelling, word: n}
}

func (d *dictionary) grow() {
	old := d.slots
	d.slots = make([]slot, 2*len(old))
	for _, s := range old {
		if s.word != 0 {
			d.put(s.spelling, s.word)
		}
	}
}

// seal marks the words that names start with, when all names are known.
func (d *dictionary) seal() {
	for i := range d.slots {
		w := d.words[d.slots[i].word]
		if w.root != 0 || w.stem != 0 && d.words[w.stem].root != 0 {
			d.slots[i].starts = markStarts
		}
	}
}
