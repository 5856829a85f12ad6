package rules

import (
	"slices"
	"strings"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/taxonomy"
)

// newPostingFacts matches what a posting asks for against a taxonomy.
func newPostingFacts(p *parse.Posting, tax *taxonomy.Taxonomy) *PostingFacts {
	f := &PostingFacts{Posting: p, MinYears: p.MinYears, Concern: NumAreas}
	t := readTitle(p.Title.Value)
	f.Titles, f.Family, f.Level, f.LevelSpan = t.matches, t.family, t.level, p.Title.Span
	for i := range f.Titles {
		f.Titles[i].Start += p.Title.Span.Start
		f.Titles[i].End += p.Title.Span.Start
	}
	if f.Level == 0 && p.MinYears.Found() {
		f.Level, f.LevelSpan = levelOfMonths(12*p.MinYears.Value), p.MinYears.Span
	}
	asked := map[taxonomy.ID]bool{}
	f.Required = requirements(p.Required, tax, asked)
	f.Preferred = requirements(p.Preferred, tax, asked)
	f.readDegree(p)
	f.readConcern(p)
	return f
}

// requirements reads the lines of a posting. A skill asked for in two lines
// counts once, in the first.
func requirements(lines []parse.Field[string], tax *taxonomy.Taxonomy, asked map[taxonomy.ID]bool) []Requirement {
	var all []Requirement
	for _, line := range lines {
		for _, r := range lineRequirements(line, tax) {
			r.Any = slices.DeleteFunc(r.Any, func(id taxonomy.ID) bool { return asked[id] && len(r.Any) == 1 })
			if len(r.Any) == 0 {
				continue
			}
			for _, id := range r.Any {
				asked[id] = true
			}
			all = append(all, r)
		}
	}
	return all
}

// lineRequirements cuts one line into requirements: skills joined by "or", a
// slash or examples are alternatives, skills joined otherwise are asked for each.
func lineRequirements(line parse.Field[string], tax *taxonomy.Taxonomy) []Requirement {
	text := line.Value
	found := slices.DeleteFunc(tax.Match(text), func(m taxonomy.Match) bool {
		c, _ := tax.Lookup(m.ID)
		return m.Ambiguous || c.Category == "soft"
	})
	if len(found) == 0 {
		return nil
	}
	open := opensUp(text)
	var all []Requirement
	for i := 0; i < len(found); {
		j := i + 1
		for j < len(found) && alternatives(text, found, i, j) {
			j++
		}
		r := Requirement{Span: line.Span, Term: text[found[i].Start:found[i].End], Open: open && j == len(found), Weight: 1}
		if at := locate(line, found[i].Start, found[j-1].End); !at.Empty() {
			r.Span = at
		}
		for _, m := range found[i:j] {
			if !slices.Contains(r.Any, m.ID) {
				r.Any = append(r.Any, m.ID)
			}
		}
		if r.Open {
			r.Any = withSiblings(r.Any, tax)
		}
		if claim, ok := claimedYears(text, found[i]); ok {
			r.Years = claim.Years
		}
		all = append(all, r)
		i = j
	}
	return all
}

// locate maps a place in a field's value to the document, if the value stands
// there word for word.
func locate(line parse.Field[string], start, end int) parse.Span {
	if line.Span.Len() != len(line.Value) {
		return parse.Span{}
	}
	return parse.Span{Start: line.Span.Start + start, End: line.Span.Start + end}
}

// opensUp reports whether a line takes something like what it names as well.
func opensUp(text string) bool {
	lower := strings.ToLower(text)
	for _, cue := range []string{"or similar", "or a similar", "or equivalent", "or an equivalent", "or comparable", "or a comparable", "or the like", "or another", "or other", "such as", "e.g.", "for example", "like "} {
		if strings.Contains(lower, cue) {
			return true
		}
	}
	return false
}

// alternatives reports whether the skill found[j] is another choice beside those
// from found[i] on: a list that ends in "or", or names split by a slash.
func alternatives(text string, found []taxonomy.Match, i, j int) bool {
	between := strings.ToLower(strings.TrimSpace(text[found[j-1].End:found[j].Start]))
	switch {
	case between == "or" || between == "/" || between == ", or" || between == "and/or" || between == "|":
		return true
	case between != ",":
		return false
	}
	for k := j; k < len(found)-1; k++ {
		next := strings.ToLower(strings.TrimSpace(text[found[k].End:found[k+1].Start]))
		if next == "or" || next == ", or" || next == "and/or" {
			return true
		}
		if next != "," {
			return false
		}
	}
	return false
}

// withSiblings adds what is related to the alternatives of an open requirement.
func withSiblings(ids []taxonomy.ID, tax *taxonomy.Taxonomy) []taxonomy.ID {
	out := slices.Clone(ids)
	for _, id := range ids {
		for _, sibling := range tax.Related(id) {
			if !slices.Contains(out, sibling) {
				out = append(out, sibling)
			}
		}
	}
	return out
}

// readDegree finds the least degree that a requirement names.
func (f *PostingFacts) readDegree(p *parse.Posting) {
	degrees := taxonomy.Degrees()
	for _, line := range p.Required {
		for _, m := range degrees.Match(line.Value) {
			c, _ := degrees.Lookup(m.ID)
			if rank := degreeRanks[c.Category]; rank > 0 && (f.Degree == 0 || rank < f.Degree) {
				f.Degree, f.DegreeSpan = rank, line.Span
			}
		}
	}
}

// readConcern counts which proof areas the posting's lines call for.
func (f *PostingFacts) readConcern(p *parse.Posting) {
	lexicon := taxonomy.Lexicon("proof")
	for _, lines := range [][]parse.Field[string]{p.Responsibilities, p.Required} {
		for _, line := range lines {
			var in [NumAreas]bool
			for _, m := range lexicon.Match(line.Value) {
				c, _ := lexicon.Lookup(m.ID)
				for _, id := range strings.Fields(c.Category) {
					if area, ok := areaByID(id); ok {
						in[area] = true
					}
				}
			}
			for area, hit := range in {
				if hit {
					f.Areas[area] = append(f.Areas[area], line.Span)
				}
			}
		}
	}
	for area := range f.Areas {
		if n := len(f.Areas[area]); n > 0 && (f.Concern == NumAreas || n > len(f.Areas[f.Concern])) {
			f.Concern = Area(area)
		}
	}
}
