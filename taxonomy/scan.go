package taxonomy

// candidate is a name found in a text, before it is known to be meant.
type candidate struct {
	first, last uint32 // tokens, half open
	name        uint32 // in index.names
	chain       uint32 // 1 + the first of the names spelled so
	score       int16
	state       state
}

type state uint8

const (
	open state = iota
	taken
	doubtful
	rejected
)

// scan finds the names in tokens: leftmost, longest, disjoint.
func (x *index) scan(s *view) {
	s.candidates = s.candidates[:0]
	text := s.text
	for i := 0; i < len(s.tokens); {
		if s.tokens[i].marks&markStarts == 0 {
			i++
			continue
		}
		e := &x.dict.words[s.tokens[i].word]
		chain, last := x.longest(s.tokens, text, i, e)
		if chain == 0 && e.bare != 0 { // "HTML5", which only longer names hold
			numbered := s.tokens[i]
			s.tokens[i].word = e.bare
			s.tokens[i].shape |= versioned
			chain, last = x.longest(s.tokens, text, i, &x.dict.words[e.bare])
			if chain == 0 {
				s.tokens[i] = numbered
			}
		}
		if chain == 0 {
			i++
			continue
		}
		n := x.reading(s.tokens, text, chain, i, last)
		s.candidates = append(s.candidates, candidate{first: uint32(i), last: uint32(last), name: n - 1, chain: chain})
		i = last
	}
}

// longest returns the chain of the longest name that starts at token i, and
// the token behind it.
func (x *index) longest(tokens []token, text string, i int, e *entryWord) (chain uint32, last int) {
	if e.root != 0 {
		chain, last = x.walk(tokens, text, e.root, i, i+1)
	}
	if e.stem != 0 {
		if root := x.dict.words[e.stem].root; root != 0 {
			if n, l := x.walk(tokens, text, root, i, i+1); l > last {
				return n, l
			}
		}
	}
	return chain, last
}

// walk goes on from a trie node at token i; the name began at token first.
// It tries a word as it is written and as an inflection, so its cost is
// bounded by two to the power of the longest name, in practice by its length.
func (x *index) walk(tokens []token, text string, from uint32, first, i int) (chain uint32, last int) {
	nd := x.trie.nodes[from]
	if nd.name != 0 {
		if x.reading(tokens, text, nd.name, first, i) != 0 {
			chain, last = nd.name, i
		}
	}
	if !nd.inner || i >= len(tokens) || tokens[i].word == 0 {
		return chain, last
	}
	j := joints[tokens[i].gap]
	if j == jointNever || tokens[i-1].shape&versioned != 0 {
		return chain, last
	}
	w := tokens[i].word
	if next := x.trie.step(from, w, j); next != 0 {
		if n, l := x.walk(tokens, text, next, first, i+1); l > last {
			chain, last = n, l
		}
	}
	if stem := x.dict.words[w].stem; stem != 0 {
		if next := x.trie.step(from, stem, j); next != 0 {
			if n, l := x.walk(tokens, text, next, first, i+1); l > last {
				chain, last = n, l
			}
		}
	}
	return chain, last
}

// reading returns the first name of a chain that the text's case allows.
func (x *index) reading(tokens []token, text string, n uint32, first, last int) uint32 {
	for ; n != 0; n = x.names[n-1].next {
		m := &x.names[n-1]
		if m.flags&nameCase == 0 || sameCase(text[tokens[first].start:tokens[last-1].end], m.text) {
			return n
		}
	}
	return 0
}

// sameCase compares the letters and digits of two spellings.
func sameCase(a, b string) bool {
	i, j := 0, 0
	for {
		for i < len(a) && class[a[i]] == 0 {
			i++
		}
		for j < len(b) && class[b[j]] == 0 {
			j++
		}
		if i == len(a) || j == len(b) {
			return i == len(a) && j == len(b)
		}
		if a[i] != b[j] {
			return false
		}
		i++
		j++
	}
}
