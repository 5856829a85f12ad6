package taxonomy

import (
	"slices"
	"strings"
)

// hints are words and phrases that say something when they stand near a name.
type hints struct {
	words   []uint32
	mask    uint64 // of words, to pass over most tokens quickly
	phrases []phrase
}

type phrase struct {
	words []uint32
	mask  uint64 // of words
	own   bool   // holds the name, so it must stand around it
}

func (h *hints) empty() bool { return len(h.words) == 0 && len(h.phrases) == 0 }

func (h *hints) has(word uint32) bool {
	return word != 0 && h.mask&maskOf(word) != 0 && slices.Contains(h.words, word)
}

// maskOf maps words to bits, to see quickly that none of a set is there.
func maskOf(word uint32) uint64 { return 1 << (word & 63) }

// addGuards compiles what the concepts say about their ambiguous names.
func (b *builder) addGuards() {
	categories := make(map[string]uint32)
	for i := range b.concepts {
		c, g := &b.concepts[i], &b.guards[i]
		n, ok := categories[c.Category]
		if !ok {
			n = uint32(len(categories) + 1)
			categories[c.Category] = n
		}
		g.category = n
		g.years = c.Years
		if len(c.Needs)+len(c.Not) > 0 {
			b.findOwn(c)
			g.needs = b.hints(c.Needs)
			g.not = b.hints(c.Not)
		}
	}
	b.addKin()
	for i := range b.names {
		n := &b.names[i]
		if slices.ContainsFunc(b.guards[n.concept].not.phrases, func(p phrase) bool { return p.own }) {
			n.flags |= nameInSet
		}
	}
}

// addKin makes kin of those that are related, and of each and what it implies.
func (b *builder) addKin() {
	pairs := make([]uint64, 0, 8*len(b.concepts))
	add := func(i uint32, id ID) (j uint32, ok bool) {
		if j, ok = b.at[id]; ok {
			pairs = append(pairs, uint64(i)<<32|uint64(j), uint64(j)<<32|uint64(i))
		}
		return j, ok
	}
	for i := range b.concepts {
		c := &b.concepts[i]
		for _, id := range c.Implies {
			if j, ok := add(uint32(i), id); ok {
				for _, up := range b.concepts[j].Implies {
					add(uint32(i), up)
				}
			}
		}
		for _, id := range c.Related {
			add(uint32(i), id)
		}
	}
	slices.Sort(pairs)
	pairs = slices.Compact(pairs)
	kin := make([]uint32, len(pairs))
	for k, p := range pairs {
		kin[k] = uint32(p)
	}
	for from := 0; from < len(pairs); {
		i, to := pairs[from]>>32, from+1
		for to < len(pairs) && pairs[to]>>32 == i {
			to++
		}
		b.guards[i].kin = kin[from:to:to]
		from = to
	}
}

// akin says whether one of two concepts makes the other likely: one implies
// or is related to the other, or both imply the same.
func (x *index) akin(i, j uint32) bool {
	if i == j {
		return false
	}
	a, b := x.guards[i].kin, x.guards[j].kin
	if len(b) < len(a) {
		i, j, a = j, i, b
	}
	if _, ok := slices.BinarySearch(a, j); ok {
		return true
	}
	for _, p := range x.concepts[i].Implies {
		if slices.Contains(x.concepts[j].Implies, p) {
			return true
		}
	}
	return false
}

// findOwn notes the first words of a concept's names.
func (b *builder) findOwn(c *Concept) {
	b.own = b.own[:0]
	for a := range spellingsOf(c) {
		if p := b.parts(a.Text); len(p) > 0 {
			b.own = append(b.own, p[0].spelling)
		}
	}
}

// hints compiles words and phrases. The slices of all hints are cut from a
// few large ones.
func (b *builder) hints(texts []string) (h hints) {
	words, phrases := len(b.store), len(b.phrase)
	for _, t := range texts {
		parts := b.parts(t)
		if len(parts) == 1 {
			b.add(parts[0])
			for _, w := range numbers(parts[0].word) {
				if w == 0 || slices.Contains(b.own, w) {
					continue
				}
				n := b.dict.add(w)
				b.store = append(b.store, n)
				h.mask |= maskOf(n)
			}
		}
	}
	h.words = b.store[words:len(b.store):len(b.store)]
	for _, t := range texts {
		parts := b.parts(t)
		if len(parts) < 2 {
			continue
		}
		var p phrase
		start := len(b.store)
		for _, part := range parts {
			n := b.add(part)
			b.store = append(b.store, n)
			p.mask |= maskOf(n)
			p.own = p.own || slices.Contains(b.own, part.spelling)
		}
		p.words = b.store[start:len(b.store):len(b.store)]
		b.phrase = append(b.phrase, p)
	}
	h.phrases = b.phrase[phrases:len(b.phrase):len(b.phrase)]
	return h
}

// numbers returns the spellings of a word in singular and plural; 0 where
// there is only one.
func numbers(w string) [2]uint64 {
	w = folded(w)
	switch {
	case strings.HasSuffix(w, "ss") || len(w) < 3:
		return [2]uint64{spellOf(w)}
	case strings.HasSuffix(w, "s"):
		return [2]uint64{spellOf(w), spellOf(w[:len(w)-1])}
	}
	var buf [64]byte
	return [2]uint64{spellOf(w), spellOf(append(append(buf[:0], w...), 's'))}
}
