package taxonomy

// index is what matching needs of a taxonomy.
type index struct {
	dict     *dictionary
	trie     *trie
	names    []name
	guards   []guard // by concept
	stems    map[string]uint32
	concepts []Concept
}

// guard is what decides about the ambiguous names of one concept.
type guard struct {
	needs, not hints
	kin        []uint32 // concepts that make it likely when they are near; sorted
	category   uint32
	years      bool
}

// newIndex indexes concepts; at gives a concept by its ID.
func newIndex(concepts []Concept, at map[ID]uint32) *index {
	size := 0
	for i := range concepts {
		size += 1 + len(concepts[i].Aliases)
	}
	x := &index{
		dict: newDictionary(size + 2*len(cues())), trie: newTrie(2 * size), concepts: concepts,
		names: make([]name, 0, size+size/2), guards: make([]guard, len(concepts)), stems: make(map[string]uint32),
	}
	for _, c := range cues() {
		n := x.dict.add(c.word)
		x.dict.words[n].roles |= c.role
	}
	x.addNames()
	x.addGuards(at)
	x.dict.seal()
	x.stems = nil
	return x
}

// addNames puts the names into the trie: first those that are written down,
// then the forms made from them, which never take the place of a name.
func (x *index) addNames() {
	type made struct {
		parts []part
		name  name
	}
	var forms []made
	for i := range x.concepts {
		for a := range spellingsOf(&x.concepts[i]) {
			parts := partsOf(a.Text)
			if len(parts) == 0 {
				continue
			}
			n := name{text: a.Text, concept: uint32(i), tier: int8(a.Tier), flags: flagsOf(a.Text, a.Mode, a.Typo)}
			x.insert(parts, n, a.Mode == Inflect, true)
			if a.Mode == Case {
				continue
			}
			for _, f := range joinedForms(parts) {
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
		x.insert(f.parts, f.name, false, false)
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
func (x *index) insert(parts []part, n name, inflect, written bool) {
	words := make([]uint32, len(parts))
	for i, p := range parts {
		if inflect {
			words[i] = x.stemClass(p.word)
		} else {
			words[i] = x.dict.add(p.word)
		}
	}
	first := &x.dict.words[words[0]]
	if first.root == 0 {
		root := x.trie.add()
		first = &x.dict.words[words[0]]
		first.root = root
	}
	added := uint32(0)
	x.descend(first.root, words[1:], parts[1:], func(end uint32) {
		nd := &x.trie.nodes[end]
		if nd.name != 0 && (!written || x.names[nd.name-1].concept == n.concept && x.names[nd.name-1].flags&nameCase == 0) {
			return
		}
		if added == 0 {
			n.next = nd.name
			x.names = append(x.names, n)
			added = uint32(len(x.names))
		}
		nd.name = added
	})
}

// descend walks from a node along words, making what is missing, and calls
// end for each node it arrives at: a dot, a slash or a comma of a name may be
// written as a blank, so there may be several.
func (x *index) descend(from uint32, words []uint32, parts []part, end func(uint32)) {
	if len(words) == 0 {
		end(from)
		return
	}
	x.descend(x.trie.extend(from, words[0], parts[0].joint), words[1:], parts[1:], end)
	if j := parts[0].joint; j == jointDot || j == jointSlash || j == jointHard {
		x.descend(x.trie.extend(from, words[0], jointSoft), words[1:], parts[1:], end)
	}
}

// stemClass returns the pseudo-word that stands for all inflections of a word,
// and ties them to it.
func (x *index) stemClass(word string) uint32 {
	if len(word) < shortestInflected || !plainWord(word) {
		return x.dict.add(word)
	}
	if n, ok := x.stems[word]; ok {
		return n
	}
	if n, _ := x.dict.find(spell(word)); n != 0 && x.dict.words[n].stem != 0 {
		x.stems[word] = x.dict.words[n].stem
		return x.dict.words[n].stem
	}
	forms, stems := inflections(word)
	n := uint32(0)
	for _, s := range stems {
		if n == 0 {
			n = x.stems["\x00"+s]
		}
	}
	if n == 0 {
		n = x.dict.addClass()
	}
	for _, s := range stems {
		x.stems["\x00"+s] = n
	}
	for _, f := range forms {
		w := x.dict.add(f)
		if x.dict.words[w].stem == 0 {
			x.dict.words[w].stem = n
		}
	}
	x.stems[word] = n
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
