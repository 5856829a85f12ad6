package rules

import (
	"slices"
	"strings"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/taxonomy"
)

// requirementReader cuts the lines of a posting into requirements.
type requirementReader struct {
	tax   *taxonomy.Taxonomy
	peers *peers
	asked map[taxonomy.ID]bool
}

// lines reads the lines of a posting. A skill asked for in two lines counts
// once, in the first; years stated for it in the second are kept.
func (r *requirementReader) lines(lines []parse.Field[string]) []Requirement {
	var all []Requirement
	for _, line := range lines {
		for _, one := range r.line(line) {
			if len(one.Any) == 1 && r.asked[one.Any[0]] {
				continue
			}
			for _, id := range one.Any[:one.Named] {
				r.asked[id] = true
			}
			all = append(all, one)
		}
	}
	return all
}

// line cuts one line into requirements: skills joined by "or", a slash or given
// as examples are alternatives, skills joined otherwise are asked for each.
func (r *requirementReader) line(line parse.Field[string]) []Requirement {
	text := line.Value
	found := r.named(text)
	var all []Requirement
	for i := 0; i < len(found); {
		j := i + 1
		for j < len(found) && r.alternatives(text, found, i, j) {
			j++
		}
		all = append(all, r.requirement(line, found[i:j], opensUp(text, found, i, j)))
		i = j
	}
	return all
}

// fewWords is the length of a line up to which it is read as a list: a name
// needs no sentence around it to count.
const fewWords = 5

// named returns the skills that a line asks for: not what is only a word of
// character, and not a general term that the line itself explains by examples.
func (r *requirementReader) named(text string) []taxonomy.Match {
	context := taxonomy.Unknown
	if strings.Count(text, " ") < fewWords {
		context = taxonomy.SkillList
	}
	found := slices.DeleteFunc(r.tax.MatchIn(context, text), func(m taxonomy.Match) bool {
		c, _ := r.tax.Lookup(m.ID)
		return m.Ambiguous || c.Category == "soft" || r.peers.trades[m.ID]
	})
	found = withoutStudies(text, found)
	years := statesYears(text)
	kept := found[:0:0]
	for i, m := range found {
		if r.general(m.ID) && (years || r.explained(text, found, i) || i > 0 && holdsCue(strings.ToLower(text[found[i-1].End:m.Start]), openCues().after)) {
			continue // "data engineering, 4 years", "a database such as …", "… or a similar database"
		}
		kept = append(kept, m)
	}
	return kept
}

// withoutStudies leaves out fields of study: "a degree in data science" asks for
// the degree.
func withoutStudies(text string, found []taxonomy.Match) []taxonomy.Match {
	degrees := taxonomy.Degrees()
	var fields []taxonomy.Match
	asksDegree := false
	for _, m := range degrees.Match(text) {
		c, _ := degrees.Lookup(m.ID)
		if c.Kind == taxonomy.Field {
			fields = append(fields, m)
		} else {
			asksDegree = true
		}
	}
	if !asksDegree {
		return found
	}
	return slices.DeleteFunc(found, func(m taxonomy.Match) bool {
		return slices.ContainsFunc(fields, func(f taxonomy.Match) bool { return f.Start < m.End && m.Start < f.End })
	})
}

// explained reports whether the general term found[i] leads to examples of it.
func (r *requirementReader) explained(text string, found []taxonomy.Match, i int) bool {
	for k := i + 1; k < len(found); k++ {
		if !r.general(found[k].ID) {
			return explains(text[found[i].End:found[k].Start])
		}
	}
	return false
}

// generalCategories are the categories of skills that are ways of working
// rather than something with a name on the box.
var generalCategories = map[string]bool{"practice": true, "architecture": true, "domain": true, "soft": true, "concept": true}

// sql is a language that stands for a class of databases as well: "SQL
// databases, ideally PostgreSQL".
const sql taxonomy.ID = "sql"

// general reports whether a concept names a class of things, not one of them.
func (r *requirementReader) general(id taxonomy.ID) bool {
	c, _ := r.tax.Lookup(id)
	return generalCategories[c.Category] || c.Since == 0 || r.peers.general[id] || len(r.peers.membersOf(id)) > 0 || c.ID == sql || c.Mode == taxonomy.Inflect ||
		slices.ContainsFunc(c.Aliases, func(a taxonomy.Alias) bool { return a.Mode == taxonomy.Inflect })
}

// statesYears reports whether a line is about years of experience.
func statesYears(text string) bool {
	for _, f := range findFigures(text, 0) {
		if strings.HasPrefix(f.Unit, "y") {
			return true
		}
	}
	return false
}

// explains reports whether the words behind a general term lead to examples of it.
func explains(between string) bool {
	between = strings.ToLower(between)
	if strings.ContainsAny(between, ".;") && !strings.Contains(between, "e.g.") {
		return false
	}
	for _, cue := range []string{"(", "such as", "like ", "e.g.", "for example", "with ", "ideally", "preferably", "including", "especially", ": "} {
		if strings.Contains(between, cue) {
			return true
		}
	}
	return false
}

// requirement makes one requirement of alternatives.
func (r *requirementReader) requirement(line parse.Field[string], found []taxonomy.Match, open bool) Requirement {
	first, last := found[0], found[len(found)-1]
	one := Requirement{Span: line.Span, Term: line.Value[first.Start:first.End], Open: open, Weight: 1}
	if at := locate(line, first.Start, last.End); !at.Empty() {
		one.Span = at
	}
	for _, m := range found {
		ids := []taxonomy.ID{m.ID}
		if members := r.peers.membersOf(m.ID); len(members) > 0 {
			ids = append(ids, members...) // "a public cloud": any of them shows it
		}
		for _, id := range ids {
			if !slices.Contains(one.Any, id) {
				one.Any = append(one.Any, id)
			}
		}
	}
	one.Named = len(one.Any)
	if open {
		for _, id := range one.Any[:one.Named] {
			for _, other := range r.peers.like(id) {
				if !slices.Contains(one.Any, other) {
					one.Any = append(one.Any, other)
				}
			}
		}
	}
	for _, id := range one.Any[:one.Named] {
		for _, other := range r.peers.nearTo(id) {
			if !slices.Contains(one.Any, other) && !slices.Contains(one.Near, other) {
				one.Near = append(one.Near, other)
			}
		}
	}
	for _, m := range found {
		for _, wider := range append(r.tax.Broader(m.ID), implied(r.tax, m.ID)...) {
			if !r.general(wider) && !slices.Contains(one.Any, wider) && !slices.Contains(one.Near, wider) {
				one.Near = append(one.Near, wider) // asked for Linux internals, Linux is on the way
			}
		}
	}
	if claim, ok := claimedYears(line.Value, first); ok {
		one.Years = claim.Years
	}
	return one
}

func implied(tax *taxonomy.Taxonomy, id taxonomy.ID) []taxonomy.ID {
	var ids []taxonomy.ID
	for _, i := range tax.Implied(id) {
		ids = append(ids, i.ID)
	}
	return ids
}

// locate maps a place in a field's value to the document, if the value stands
// there word for word.
func locate(line parse.Field[string], start, end int) parse.Span {
	if line.Span.Len() != len(line.Value) {
		return parse.Span{}
	}
	return parse.Span{Start: line.Span.Start + start, End: line.Span.Start + end}
}

// opensUp reports whether a line takes something like found[i:j] as well.
func opensUp(text string, found []taxonomy.Match, i, j int) bool {
	start, end := 0, len(text)
	if i > 0 {
		start = found[i-1].End
	}
	if j < len(found) {
		end = found[j].Start
	}
	before, after := strings.ToLower(text[start:found[i].Start]), strings.ToLower(text[found[j-1].End:end])
	return holdsCue(before, openCues().before) || holdsCue(after, openCues().after)
}
