package taxonomy

import (
	"iter"
	"slices"
	"sync"
)

// Taxonomy is a set of concepts that can be looked up, walked and found in
// text. It never changes, and is safe for concurrent use. The zero value is
// not usable; see [Default], [New], [Load] and [LoadFS].
type Taxonomy struct {
	concepts []Concept
	at       map[ID]uint32
	index    *index
	views    sync.Pool     // of *view
	related  func() [][]ID // by concept; made when first asked for
	finder   func() *finder
}

// New returns a taxonomy of concepts, in their order. The error joins all
// that is wrong with them, each an [*Error]. Concepts are copied.
func New(concepts ...Concept) (*Taxonomy, error) {
	return build(clone(concepts), nil)
}

// With returns a taxonomy that holds t's concepts and the given ones. A
// concept with the ID of one of t's replaces it.
func (t *Taxonomy) With(concepts ...Concept) (*Taxonomy, error) {
	all := slices.Clone(t.concepts)
	for _, c := range clone(concepts) {
		if i, ok := t.at[c.ID]; ok {
			all[i] = c
			continue
		}
		all = append(all, c)
	}
	return build(all, nil)
}

// OfKind returns a taxonomy of only those of t's concepts that are of one of
// the kinds. Relations to others are dropped.
func (t *Taxonomy) OfKind(kinds ...Kind) *Taxonomy {
	var some []Concept
	keep := func(id ID) bool {
		i, ok := t.at[id]
		return ok && slices.Contains(kinds, t.concepts[i].Kind)
	}
	for _, c := range t.concepts {
		if !slices.Contains(kinds, c.Kind) {
			continue
		}
		c.Broader, c.Implies, c.Related = only(c.Broader, keep), only(c.Implies, keep), only(c.Related, keep)
		if !keep(c.ReplacedBy) {
			c.ReplacedBy = ""
		}
		some = append(some, c)
	}
	return assemble(some)
}

func only(ids []ID, keep func(ID) bool) []ID {
	var some []ID
	for _, id := range ids {
		if keep(id) {
			some = append(some, id)
		}
	}
	return some
}

// Lookup returns the concept with an ID. Its slices and maps are shared and
// must not be changed.
func (t *Taxonomy) Lookup(id ID) (Concept, bool) {
	i, ok := t.at[id]
	if !ok {
		return Concept{}, false
	}
	return t.concepts[i], true
}

// All yields the concepts in their order.
func (t *Taxonomy) All() iter.Seq[Concept] {
	return slices.Values(t.concepts)
}

// Len returns the number of concepts.
func (t *Taxonomy) Len() int { return len(t.concepts) }

// build checks concepts, which it then owns, and assembles them.
func build(concepts []Concept, from []place) (*Taxonomy, error) {
	if err := check(withKinds(concepts), from); err != nil {
		return nil, err
	}
	return assemble(concepts), nil
}

// withKinds puts the default kind where none is given.
func withKinds(concepts []Concept) []Concept {
	for i := range concepts {
		if concepts[i].Kind == "" {
			concepts[i].Kind = Skill
		}
	}
	return concepts
}

// assemble indexes concepts that are known to be right.
func assemble(concepts []Concept) *Taxonomy {
	t := &Taxonomy{concepts: concepts, at: make(map[ID]uint32, len(concepts))}
	for i := range concepts {
		t.at[concepts[i].ID] = uint32(i)
	}
	t.related = sync.OnceValue(func() [][]ID { return mutual(t.concepts, t.at) })
	t.finder = sync.OnceValue(func() *finder { return newFinder(t.concepts) })
	t.index = newIndex(concepts, t.at)
	return t
}

func clone(concepts []Concept) []Concept {
	all := slices.Clone(concepts)
	for i := range all {
		c := &all[i]
		c.Aliases = slices.Clone(c.Aliases)
		c.Broader, c.Implies, c.Related = slices.Clone(c.Broader), slices.Clone(c.Implies), slices.Clone(c.Related)
		c.Needs, c.Not = slices.Clone(c.Needs), slices.Clone(c.Not)
	}
	return all
}
