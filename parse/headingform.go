package parse

// verdict says what rows of one look may be.
type verdict struct {
	known   bool // known names are headings
	unknown bool // so are other rows
	pure    bool // every row of the look names another section
	sole    bool // one row only has the look and bears no known name, of many
}

// columnsOfPage is the number of columns by which the headings of a page are told apart.
const columnsOfPage = 8

// formID is a look of headings in one place of the page.
type formID struct {
	form
	rail bool
}

// formKey returns what headings of one document share. Capitals and colons
// tell headings apart only where nothing else does.
func formKey(n *nominee, body look) formID {
	k := n.style
	if typographic(n.look, body) {
		k.caps, k.colon, k.spaced = false, false, false
	}
	return formID{k, n.rail}
}

// typographic reports whether the letters themselves are set apart from the body.
func typographic(k, body look) bool {
	return k.level > 0 || k.bold && !body.bold || k.smallCaps || k.underline || k.spaced ||
		k.color != body.color || body.size > 0 && k.size > body.size+0.4
}

// formTally is what speaks for a look.
type formTally struct {
	id      formID
	score   float64 // of the kinds named in it
	weight  float64 // how much it stands out
	known   int
	unknown int
	groups  int    // of the unknown, those below the skills: what kinds of skills there are
	columns uint64 // in which known names stand
	kinds   map[SectionKind]bool

	inSkills bool // the last known name is that of the skills
}

// kindWeight says how much a kind speaks for its row being a heading: nearly
// every resume has the first two, and "Languages" often labels a list.
var kindWeight = map[SectionKind]float64{
	Experience: 3, Education: 3, Skills: 2, Projects: 2, Summary: 1.5, Objective: 1.5, Certifications: 1.5,
	Publications: 1.5, Volunteering: 1.5, Awards: 1.5,
}

// headingForms decides which looks are those of headings: the one in which
// most sections are named, and those that stand out as much.
func headingForms(all []nominee, body look) map[formID]verdict {
	tallies := tallyForms(all, body)
	best := -1
	for i := range tallies {
		if tallies[i].known > 0 && (best < 0 || tallies[i].strength() > tallies[best].strength()) {
			best = i
		}
	}
	out := make(map[formID]verdict)
	if best < 0 {
		if i := unnamedForm(tallies); i >= 0 {
			out[tallies[i].id] = verdict{unknown: true}
		}
		return out
	}
	first := &tallies[best]
	out[first.id] = verdict{known: true, unknown: first.weight >= 1 && first.unknown <= first.known, sole: first.unknown == 1 && first.known > 3}
	for i := range tallies {
		if t := &tallies[i]; i != best && t.known > 0 && t.joins(first) {
			out[t.id] = verdict{known: true, unknown: t.weight >= first.weight && t.unknown < t.known, pure: t.pure()}
		}
	}
	return out
}

// unnamedForm returns the look of the headings of a document none of whose
// sections bears a known name: the one that stands out most and comes again.
func unnamedForm(tallies []formTally) int {
	best := -1
	for i := range tallies {
		t := &tallies[i]
		if t.unknown < 2 || t.weight < 2 || t.id.rail {
			continue
		}
		if best < 0 || t.id.level > 0 && (tallies[best].id.level == 0 || t.id.level < tallies[best].id.level) ||
			t.id.level == 0 && tallies[best].id.level == 0 && t.weight > tallies[best].weight {
			best = i
		}
	}
	return best
}

func tallyForms(all []nominee, body look) []formTally {
	index := make(map[formID]int)
	var tallies []formTally
	for i := range all {
		n := &all[i]
		if n.inline {
			continue
		}
		id := formKey(n, body)
		at, ok := index[id]
		if !ok {
			at = len(tallies)
			index[id] = at
			tallies = append(tallies, formTally{id: id, kinds: make(map[SectionKind]bool)})
		}
		t := &tallies[at]
		t.weight = max(t.weight, n.weight)
		if len(n.kinds) == 0 {
			t.unknown++
			t.groups += count(t.inSkills, 1)
			continue
		}
		t.inSkills = n.kinds[0] == Skills
		t.known++
		t.columns |= 1 << min(n.column, 63)
		if k := n.kinds[0]; !t.kinds[k] {
			t.kinds[k] = true
			t.score += max(kindWeight[k], 0.7)
		}
	}
	return tallies
}

// strength says how likely the look is that of the headings.
func (t *formTally) strength() float64 {
	return t.score * (1 + min(t.weight, 6)/3) * float64(t.known+1) / float64(t.known+1+t.unknown/2)
}

// onlyLabels reports whether all that is named in a look labels lists as often
// as sections, and is named in the first look too.
func (t *formTally) onlyLabels(first *formTally) bool {
	for k := range t.kinds {
		if kindWeight[k] > 0 && k != Skills || !first.kinds[k] {
			return false
		}
	}
	return true
}

// pure reports whether a look stands out and every row in it names a section of
// its own, the contact among them: the headings of a side bar, no labels of lists.
func (t *formTally) pure() bool {
	return t.weight >= 2 && t.unknown == 0 && t.known > 1 && t.known == len(t.kinds) && t.kinds[ContactDetails]
}

// beside reports whether all that is named in a look stands on pages that the
// first look is on too: in a side bar, not above or below.
func (t *formTally) beside(first *formTally) bool {
	const all = 1<<columnsOfPage - 1
	for page := 0; page < 64; page += columnsOfPage {
		if t.columns>>page&all != 0 && first.columns>>page&all == 0 {
			return false
		}
	}
	return true
}

// joins reports whether a second look is one of headings too, given the first.
func (t *formTally) joins(first *formTally) bool {
	if t.id.level == 0 && first.id.level > 0 {
		// The side bar of a table may have headings that are none by the format's word.
		// So may the rest of a document where only one is marked.
		return (t.columns&first.columns == 0 || first.known == 1 && 2*t.unknown <= t.known) && t.weight >= 1 && t.unknown <= t.known && len(t.kinds) > 1 && !t.onlyLabels(first)
	}
	if t.id.level > 0 && first.id.level == 0 {
		return t.id.level <= 2 || t.unknown == 0
	}
	if t.id.level > first.id.level || t.unknown > t.known && len(t.kinds) < 3 || t.onlyLabels(first) {
		return false
	}
	if t.weight >= first.weight-0.25 || t.pure() {
		return true
	}
	// A side bar has a look of its own.
	return t.columns&first.columns == 0 && (t.weight >= 1 && t.weight >= first.weight-1.5 || t.weight >= 1.5 && len(t.kinds) > 1 && 2*(t.unknown-t.groups) <= t.known && t.beside(first))
}
