package taxonomy

import (
	"errors"
	"fmt"
	"strings"
)

// longestName is the number of words a name may have.
const longestName = 12

// check returns all that is wrong with concepts.
func check(concepts []Concept, from []place) error {
	k := checker{concepts: concepts, from: from, at: make(map[ID]int, len(concepts)), names: make(map[string]owner, countNames(concepts))}
	for i := range concepts {
		if j, ok := k.at[concepts[i].ID]; ok {
			k.fail(i, "id %q is taken%s", concepts[i].ID, k.where(j))
			continue
		}
		k.at[concepts[i].ID] = i
	}
	for i := range concepts {
		k.concept(i)
	}
	k.cycles("implies", func(c *Concept) []ID { return c.Implies })
	k.cycles("broader", func(c *Concept) []ID { return c.Broader })
	return errors.Join(k.errs...)
}

type checker struct {
	concepts []Concept
	from     []place
	at       map[ID]int
	names    map[string]owner
	reader   nameReader
	key      []byte // of the name that is being checked
	errs     []error
}

// owner is the first that has a name.
type owner struct {
	concept int
	alias   Alias
}

func (k *checker) fail(i int, format string, args ...any) {
	e := &Error{ID: k.concepts[i].ID, Err: fmt.Errorf(format, args...)}
	if k.from != nil {
		e.File, e.Line = k.from[i].file, k.from[i].line
	}
	k.errs = append(k.errs, e)
}

// where says in which line another concept stands.
func (k *checker) where(i int) string {
	if k.from == nil {
		return ""
	}
	return fmt.Sprintf(" (%s:%d)", k.from[i].file, k.from[i].line)
}

func (k *checker) concept(i int) {
	c := &k.concepts[i]
	if !validID(c.ID) {
		k.fail(i, "id %q is not lower-case words joined by hyphens", c.ID)
	}
	if strings.TrimSpace(c.Label) == "" {
		k.fail(i, "no label")
		return
	}
	for a := range spellingsOf(c) {
		k.name(i, a)
	}
	for _, r := range [...]struct {
		field string
		ids   []ID
	}{{"broader", c.Broader}, {"implies", c.Implies}, {"related", c.Related}} {
		for _, id := range r.ids {
			k.relation(i, r.field, id)
		}
	}
	if c.ReplacedBy != "" {
		k.relation(i, "replacedBy", c.ReplacedBy)
	}
	if c.Faded != 0 && c.Since > c.Faded {
		k.fail(i, "faded in %d, before it came up in %d", c.Faded, c.Since)
	}
}

func (k *checker) relation(i int, field string, id ID) {
	if _, ok := k.at[id]; !ok {
		k.fail(i, "%s: no concept %q", field, id)
	}
	if id == k.concepts[i].ID {
		k.fail(i, "%s itself", field)
	}
}

// name checks one spelling and that no other concept has it.
func (k *checker) name(i int, a Alias) {
	parts := k.reader.parts(a.Text)
	switch {
	case len(parts) == 0:
		k.fail(i, "name %q has no letter or digit", a.Text)
		return
	case len(parts) > longestName:
		k.fail(i, "name %q has more than %d words", a.Text, longestName)
		return
	}
	if a.Mode != Exact && a.Mode != Case && a.Mode != Inflect {
		k.fail(i, "name %q: no mode %q", a.Text, a.Mode)
	}
	if a.Tier < 0 || a.Tier > 2 {
		k.fail(i, "name %q: tier %d is not 0, 1 or 2", a.Text, a.Tier)
	}
	for _, p := range parts[1:] {
		if p.joint == jointNever {
			k.fail(i, "name %q: no match can cross its punctuation", a.Text)
			return
		}
	}
	k.key = appendNameKey(k.key[:0], parts)
	o, ok := k.names[string(k.key)]
	switch {
	case !ok:
		k.names[string(k.key)] = owner{i, a}
	case o.concept == i && a.Mode != Case:
		k.fail(i, "name %q is there twice", a.Text)
	case o.concept != i && !told(a, o.alias):
		k.fail(i, "name %q belongs to %q%s", a.Text, k.concepts[o.concept].ID, k.where(o.concept))
	}
}

// told says whether the matcher can tell two concepts apart that share a
// name: by case, or by evidence.
func told(a, b Alias) bool {
	return a.Text != b.Text && (a.Mode == Case || b.Mode == Case) || a.Tier == 2 && b.Tier == 2
}

func appendNameKey(dst []byte, parts []part) []byte {
	for i, p := range parts {
		if i > 0 {
			dst = append(dst, " ./&+ "[min(p.joint, 5)])
		}
		dst = appendFolded(dst, p.word)
	}
	return dst
}

func validID(id ID) bool {
	if id == "" || id[0] == '-' || id[len(id)-1] == '-' {
		return false
	}
	for i := range len(id) {
		if class[id[i]]&(classLower|classDigit) == 0 && (id[i] != '-' || id[i-1] == '-') {
			return false
		}
	}
	return true
}

// cycles reports the concepts that lead to themselves.
func (k *checker) cycles(field string, edges func(*Concept) []ID) {
	const (
		unseen = iota
		onPath
		done
	)
	seen := make([]uint8, len(k.concepts))
	type step struct{ concept, edge int }
	for root := range k.concepts {
		if seen[root] != unseen {
			continue
		}
		seen[root] = onPath
		for path := []step{{root, 0}}; len(path) > 0; {
			top := &path[len(path)-1]
			ids := edges(&k.concepts[top.concept])
			if top.edge == len(ids) {
				seen[top.concept] = done
				path = path[:len(path)-1]
				continue
			}
			j, ok := k.at[ids[top.edge]]
			top.edge++
			switch {
			case !ok || seen[j] == done:
			case seen[j] == onPath:
				k.fail(top.concept, "%s: leads to %q and back", field, k.concepts[j].ID)
			default:
				seen[j] = onPath
				path = append(path, step{j, 0})
			}
		}
	}
}
