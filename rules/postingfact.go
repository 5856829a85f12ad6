package rules

import (
	"slices"
	"strings"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/taxonomy"
)

// NewPostingFacts matches what a posting asks for against a taxonomy of skills;
// nil means [taxonomy.Default]. The facts can be shared by all resumes that are
// held to the posting; see [Options].
func NewPostingFacts(p *parse.Posting, tax *taxonomy.Taxonomy) *PostingFacts {
	if tax == nil {
		tax = taxonomy.Default()
	}
	f := &PostingFacts{Posting: p, MinYears: p.MinYears, Concern: NumAreas, peers: peersOf(tax)}
	t := readTitle(p.Title.Value)
	f.Titles, f.Family, f.Level, f.LevelSpan = t.matches, t.family, t.level, p.Title.Span
	for i := range f.Titles {
		f.Titles[i].Start += p.Title.Span.Start
		f.Titles[i].End += p.Title.Span.Start
	}
	if f.Level == 0 && p.MinYears.Found() {
		f.Level, f.LevelSpan = max(Junior, levelOfMonths(12*p.MinYears.Value)), p.MinYears.Span
	}
	if f.Level == 0 && len(f.Titles) > 0 {
		f.Level = Mid // a title without a word for the level means neither end of the scale
	}
	r := requirementReader{tax: tax, peers: f.peers, asked: map[taxonomy.ID]bool{}}
	f.Required = r.lines(p.Required)
	f.Preferred = r.lines(p.Preferred)
	f.weighRequired(tax)
	f.readDegree(p)
	f.readLanguages(p)
	f.readConcern(p)
	f.runs = newRuns(p)
	return f
}

// The weights of a required skill, as shares of a plain one.
const (
	titleWeight = 1.75 // named in the title: what the job is about
	firstWeight = 1.4  // the first that the posting asks for
)

// categoryWeights say how much skills of a category tell people apart: what
// nearly everybody in the trade has, tells little. The rest weigh 1.
var categoryWeights = map[string]float64{"tool": 0.5, "practice": 0.6, "os": 0.8, "domain": 0.7, "architecture": 0.7, "runtime": 0.8}

// commonWeight is for skills that many others imply, and that are therefore
// common: who knows any relational database knows SQL.
const (
	commonWeight = 0.8
	commonFrom   = 8
)

// weighRequired weighs the requirements against each other.
func (f *PostingFacts) weighRequired(tax *taxonomy.Taxonomy) {
	inTitle := map[taxonomy.ID]bool{}
	for _, m := range tax.MatchIn(taxonomy.SkillList, f.Posting.Title.Value) {
		inTitle[m.ID] = true
	}
	for _, all := range [][]Requirement{f.Required, f.Preferred} {
		for i := range all {
			r := &all[i]
			c, _ := tax.Lookup(r.Any[0])
			r.Weight = 1
			if w, ok := categoryWeights[c.Category]; ok {
				r.Weight = w
			}
			if f.peers.common[c.ID] >= commonFrom && c.Category != "language" || c.ID == sql {
				r.Weight *= commonWeight
			}
		}
	}
	if len(f.Required) == 0 {
		return
	}
	core := slices.IndexFunc(f.Required, func(r Requirement) bool {
		return slices.ContainsFunc(r.Any[:r.Named], func(id taxonomy.ID) bool { return inTitle[id] })
	})
	if core >= 0 {
		f.Required[core].Weight *= titleWeight
	} else {
		f.Required[0].Weight *= firstWeight
	}
}

// readDegree finds the least degree that a requirement names, and whether
// something else will do as well. A degree of no name is that of a bachelor.
func (f *PostingFacts) readDegree(p *parse.Posting) {
	degrees := taxonomy.Degrees()
	for _, line := range p.Required {
		for _, m := range degrees.Match(line.Value) {
			c, _ := degrees.Lookup(m.ID)
			rank := degreeRanks[c.Category]
			if c.Category == "unspecified" && f.Degree == 0 {
				rank = Bachelor
			}
			if rank > 0 && (f.Degree == 0 || rank < f.Degree) {
				f.Degree, f.DegreeSpan = rank, line.Span
				f.DegreeOpen = holdsCue(strings.ToLower(line.Value[m.End:]), openCues().after)
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
