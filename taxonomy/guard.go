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
func (x *index) addGuards(at map[ID]uint32) {
	categories := make(map[string]uint32)
	for i := range x.concepts {
		c, g := &x.concepts[i], &x.guards[i]
		n, ok := categories[c.Category]
		if !ok {
			n = uint32(len(categories) + 1)
			categories[c.Category] = n
		}
		g.category = n
		g.years = c.Years
		if len(c.Needs)+len(c.Not) > 0 {
			own := x.ownWords(c)
			g.needs = x.hints(c.Needs, own)
			g.not = x.hints(c.Not, own)
		}
		for _, id := range c.Implies {
			x.addKin(uint32(i), at, id)
			if j, ok := at[id]; ok {
				for _, up := range x.concepts[j].Implies {
					x.addKin(uint32(i), at, up)
				}
			}
		}
		for _, id := range c.Related {
			x.addKin(uint32(i), at, id)
		}
	}
	for i := range x.guards {
		slices.Sort(x.guards[i].kin)
		x.guards[i].kin = slices.Compact(x.guards[i].kin)
	}
}

// addKin makes two concepts kin, each of the other.
func (x *index) addKin(i uint32, at map[ID]uint32, id ID) {
	j, ok := at[id]
	if !ok {
		return
	}
	x.guards[i].kin = append(x.guards[i].kin, j)
	x.guards[j].kin = append(x.guards[j].kin, i)
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

// ownWords are the first words of a concept's names.
func (x *index) ownWords(c *Concept) []string {
	var own []string
	for a := range spellingsOf(c) {
		if p := partsOf(a.Text); len(p) > 0 {
			own = append(own, p[0].word)
		}
	}
	return own
}

func (x *index) hints(texts, own []string) (h hints) {
	for _, t := range texts {
		parts := partsOf(t)
		if len(parts) == 1 {
			for _, w := range numbers(parts[0].word) {
				if slices.Contains(own, w) {
					continue
				}
				n := x.dict.add(w)
				h.words = append(h.words, n)
				h.mask |= maskOf(n)
			}
			continue
		}
		var p phrase
		for _, part := range parts {
			n := x.dict.add(part.word)
			p.words = append(p.words, n)
			p.mask |= maskOf(n)
			p.own = p.own || slices.Contains(own, part.word)
		}
		if len(p.words) > 0 {
			h.phrases = append(h.phrases, p)
		}
	}
	return h
}

// numbers returns a word in singular and plural.
func numbers(w string) []string {
	switch {
	case strings.HasSuffix(w, "ss") || len(w) < 3:
		return []string{w}
	case strings.HasSuffix(w, "s"):
		return []string{w, w[:len(w)-1]}
	}
	return []string{w, w + "s"}
}
