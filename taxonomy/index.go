package taxonomy

import "slices"

// index is what matching needs of a taxonomy.
type index struct {
	dict     *dictionary
	trie     *trie
	names    []name
	guards   []guard // by concept
	concepts []Concept
}

// guard is what decides about the ambiguous names of one concept.
type guard struct {
	needs, not hints
	kin        []uint32 // concepts that make it likely when they are near; sorted
	category   uint32
	years      bool
}

// builder makes an index, and holds what is only needed to make it.
type builder struct {
	*index
	nameReader
	at     map[ID]uint32
	stems  map[string]uint32 // classes by word, and by stem behind a NUL
	words  []uint32          // of the name that is being put in
	forms  [][]part
	own    []uint64 // spellings of the first words of a concept's names
	store  []uint32 // for the words of hints
	phrase []phrase // for the phrases of hints

	numbered []numberedWord
}

// newIndex indexes concepts; at gives a concept by its ID.
func newIndex(concepts []Concept, at map[ID]uint32) *index {
	size, hints := countNames(concepts), 0
	for i := range concepts {
		hints += len(concepts[i].Needs) + len(concepts[i].Not)
	}
	b := builder{at: at, stems: make(map[string]uint32), index: &index{
		dict: newDictionary(size + hints + 2*len(cues())), trie: newTrie(2 * size), concepts: concepts,
		names: make([]name, 0, 2*size), guards: make([]guard, len(concepts)),
	}, store: make([]uint32, 0, 2*hints), phrase: make([]phrase, 0, hints/2)}
	for _, c := range cues() {
		n := b.dict.add(spell(c.word))
		b.dict.words[n].roles |= c.role
	}
	b.addNames()
	b.addGuards()
	b.addBare()
	b.dict.seal()
	b.trie.seal()
	b.names = slices.Clip(b.names)
	return b.index
}

// addNames puts the names into the trie: first those that are written down,
// then the forms made from them, which never take the place of a name.
func (b *builder) addNames() {
	type made struct {
		parts []part
		name  name
	}
	forms := make([]made, 0, cap(b.names))
	for i := range b.concepts {
		for a := range spellingsOf(&b.concepts[i]) {
			parts := b.parts(a.Text)
			if len(parts) == 0 {
				continue
			}
			n := name{text: a.Text, concept: uint32(i), tier: int8(a.Tier), flags: flagsOf(a.Text, a.Mode, a.Typo)}
			b.insert(parts, n, a.Mode == Inflect, true)
			if a.Mode == Case {
				continue
			}
			b.forms = joinedForms(b.forms[:0], parts)
			for _, f := range b.forms {
				forms = append(forms, made{f, n})
			}
			if f := splitForm(a.Text); f != nil {
				m := n
				m.flags |= nameTypo
				forms = append(forms, made{f, m})
			}
		}
	}
	for _, f := range forms {
		b.insert(f.parts, f.name, false, false)
	}
}

// spellingsOf yields the label and the aliases of a concept.
func spellingsOf(c *Concept) func(func(Alias) bool) {
	return func(yield func(Alias) bool) {
		if !yield(Alias{Text: c.Label, Mode: c.Mode, Tier: c.Tier}) {
			return
		}
		for _, a := range c.Aliases {
			if !yield(a) {
				return
			}
		}
	}
}

// insert puts a name into the trie. Where another name is spelled with the
// same words, it becomes one more reading, unless it is only a made form.
func (b *builder) insert(parts []part, n name, inflect, written bool) {
	words := b.words[:0]
	for _, p := range parts {
		if inflect {
			words = append(words, b.stemClass(p))
		} else {
			words = append(words, b.add(p))
		}
	}
	b.words = words
	if len(parts) == 2 && parts[1].joint == jointDot && domain(parts[1].word) {
		b.dict.sites = append(b.dict.sites, words[0])
	}
	first := &b.dict.words[words[0]]
	if first.root == 0 {
		first.root = b.trie.add()
	}
	added := uint32(0)
	b.descend(first.root, words[1:], parts[1:], func(end uint32) {
		nd := &b.trie.nodes[end]
		if nd.name != 0 && (!written || b.names[nd.name-1].concept == n.concept && b.names[nd.name-1].flags&nameCase == 0) {
			return
		}
		if added == 0 {
			n.next = nd.name
			b.names = append(b.names, n)
			added = uint32(len(b.names))
		}
		nd.name = added
	})
}

// add returns the number of a word. Numbered ones are noted.
func (b *builder) add(p part) uint32 {
	n := b.dict.add(p.spelling)
	bare := p.word
	for bare != "" && class[bare[len(bare)-1]] == classDigit {
		bare = bare[:len(bare)-1]
	}
	if len(bare) > 1 && len(bare) < len(p.word) {
		b.numbered = append(b.numbered, numberedWord{word: n, bare: spell(bare)})
	}
	return n
}

// numberedWord is a word that ends in a number, and the spelling of the rest.
type numberedWord struct {
	word uint32
	bare uint64
}

// addBare ties numbered words to those that names start with, so that a name
// with "HTML5" in it does not hide HTML in a text that has only that much.
func (b *builder) addBare() {
	for _, w := range b.numbered {
		if n, _ := b.dict.find(w.bare); n != 0 && b.dict.words[n].root != 0 {
			b.dict.words[w.word].bare = n
		}
	}
}

// descend walks from a node along words, making what is missing, and calls
// end for each node it arrives at: a dot, a slash or a comma of a name may be
// written as a blank, so there may be several.
func (b *builder) descend(from uint32, words []uint32, parts []part, end func(uint32)) {
	if len(words) == 0 {
		end(from)
		return
	}
	b.descend(b.trie.extend(from, words[0], parts[0].joint), words[1:], parts[1:], end)
	if j := parts[0].joint; j == jointDot || j == jointSlash || j == jointHard {
		b.descend(b.trie.extend(from, words[0], jointSoft), words[1:], parts[1:], end)
	}
}

// stemClass returns the pseudo-word that stands for all inflections of a word,
// and ties them to it.
func (b *builder) stemClass(p part) uint32 {
	word := folded(p.word)
	if len(word) < shortestInflected || !plainWord(word) {
		return b.add(p)
	}
	if n, ok := b.stems[word]; ok {
		return n
	}
	if n, _ := b.dict.find(p.spelling); n != 0 && b.dict.words[n].stem != 0 {
		b.stems[word] = b.dict.words[n].stem
		return b.dict.words[n].stem
	}
	forms, stems := inflections(word)
	n := uint32(0)
	for _, s := range stems {
		if n == 0 {
			n = b.stems["\x00"+s]
		}
	}
	if n == 0 {
		n = b.dict.addClass()
	}
	for _, s := range stems {
		b.stems["\x00"+s] = n
	}
	for _, f := range forms {
		w := b.dict.add(spellOf(f))
		if b.dict.words[w].stem == 0 {
			b.dict.words[w].stem = n
		}
	}
	b.stems[word] = n
	return n
}

func plainWord(word string) bool {
	for i := 0; i < len(word); i++ {
		if class[word[i]] != classLower {
			return false
		}
	}
	return true
}
