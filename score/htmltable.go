package score

import (
	"fmt"
	"strings"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
)

// htmlProof is a row of the proof matrix: how many lines prove the area
// strongly, weakly, or only claim it.
type htmlProof struct {
	Label, Strength string
	Cells           []htmlCell // claimed, weak, strong
	Best            htmlLink
	Prove           string // what would prove it
}

// htmlCell is a field of the heat map.
type htmlCell struct {
	Label string // "2 lines"
	Count int
	Heat  int // 0 to 3
	Name  string
}

func (h *htmlReport) proof() []htmlProof {
	var rows []htmlProof
	for _, a := range h.Proof {
		row := htmlProof{Label: a.Area.String(), Strength: a.Strength.String()}
		weak, strong := 0, 0
		for _, e := range a.Evidence {
			kind := markWeak
			if e.Reason == rules.Strong.String() {
				kind = markStrong
				strong++
			} else {
				weak++
			}
			if h.linked {
				h.marks = append(h.marks, htmlMark{span: e.Span, kind: kind, area: a.Area.String()})
			}
		}
		row.Cells = []htmlCell{heat("claimed", len(a.Weak)), heat("weak", weak), heat("strong", strong)}
		switch {
		case len(a.Evidence) > 0:
			row.Best = h.link(a.Evidence[0].Span, markNone, "")
		case len(a.Weak) > 0 && h.holds(a.Weak[0].Span):
			row.Best = h.link(h.lineOf(a.Weak[0].Span), markNone, "")
		}
		if a.Strength != rules.Strong {
			row.Prove = areaProofs[a.Area]
		}
		rows = append(rows, row)
	}
	return rows
}

func heat(name string, count int) htmlCell {
	c := htmlCell{Name: name, Count: count, Heat: min(count, 3), Label: fmt.Sprintf("%d lines", count)}
	switch count {
	case 0:
		c.Label = "none"
	case 1:
		c.Label = "1 line"
	}
	return c
}

// htmlSkillGroup is skills that the posting asks for in one way, or that it does not ask for.
type htmlSkillGroup struct {
	Label  string
	Folded bool // shown when asked for
	Rows   []htmlSkill
}

// htmlSkill is a row of the skill table.
type htmlSkill struct {
	Label, Term       string
	State, Mark, Tone string
	Time, Last        string
	htmlLink
}

// stateMarks say by sign, not by colour alone, how a skill is held.
var stateMarks = map[State]struct{ mark, tone string }{
	Proven: {"●", "good"}, Shown: {"◕", "good"}, Listed: {"◔", "fair"}, Implied: {"◔", "fair"}, Near: {"≈", "fair"}, Missing: {"✗", "poor"},
}

func (h *htmlReport) skills() []htmlSkillGroup {
	groups := map[Asked]*htmlSkillGroup{
		Required: {Label: "Required by the posting"}, Preferred: {Label: "Preferred by the posting"}, NotAsked: {Label: "Also in the resume", Folded: true},
	}
	if !h.Posting {
		*groups[NotAsked] = htmlSkillGroup{Label: "In the resume"}
	}
	for i := range h.Skills {
		g := groups[h.Skills[i].Asked]
		g.Rows = append(g.Rows, h.skill(&h.Skills[i]))
	}
	var out []htmlSkillGroup
	for _, asked := range []Asked{Required, Preferred, NotAsked} {
		if g := groups[asked]; len(g.Rows) > 0 {
			out = append(out, *g)
		}
	}
	return out
}

func (h *htmlReport) skill(s *Skill) htmlSkill {
	row := htmlSkill{Label: s.Label, State: s.State.String(), Mark: stateMarks[s.State].mark, Tone: stateMarks[s.State].tone}
	if row.Label == "" {
		row.Label = s.Term
	}
	if s.Term != "" && !strings.EqualFold(oneLine(s.Term), row.Label) {
		row.Term = oneLine(s.Term)
	}
	if s.Months > 0 {
		row.Time, row.Last = span(s.Months), s.LastUsed.String()
	}
	if len(s.Spans) > 0 && h.holds(s.Spans[0]) {
		// What stands around the word is quoted; the link leads to the word.
		row.htmlLink = h.link(s.Spans[0], markSkill, "")
		row.Words = words(h.Document, h.around(s.Spans[0]))
	}
	return row
}

// longestLine is how many bytes of a line are quoted whole.
const longestLine = 120

// lineOf is the line on which a span begins.
func (h *htmlReport) lineOf(s parse.Span) parse.Span {
	text := h.Document.Text
	end := len(text)
	if i := strings.IndexByte(text[s.Start:], '\n'); i >= 0 {
		end = s.Start + i
	}
	return parse.Span{Start: strings.LastIndexByte(text[:s.Start], '\n') + 1, End: end}
}

// around is the line that holds a span, or what stands next to it on a long one.
func (h *htmlReport) around(s parse.Span) parse.Span {
	if line := h.lineOf(s); line.Len() <= longestLine {
		return line
	}
	return excerpt(h.Document, s)
}

// htmlFinding is a finding with the docs of its rule.
type htmlFinding struct {
	Number   int
	Rule     string
	Severity string
	Message  string
	Why      string
	Bad      string
	Good     string
	Sources  []string
	Fixes    []string
	Missing  bool
	span     parse.Span
	htmlLink
}

// htmlSeverity is the findings of one severity.
type htmlSeverity struct {
	Name, Label string
	Findings    []*htmlFinding
}

// findings returns the findings, numbered as they are shown.
func (h *htmlReport) findings() []*htmlFinding {
	var out []*htmlFinding
	for i, d := range h.ranked() {
		f := &htmlFinding{Number: i + 1, Rule: d.Rule, Severity: d.Severity.String(), Message: d.Message, Missing: d.Missing, span: d.Span}
		if rule, ok := h.set.Rule(d.Rule); ok {
			f.Why, f.Bad, f.Good, f.Sources = rule.Doc.Why, rule.Doc.Bad, rule.Doc.Good, rule.Doc.Sources
		}
		for _, fix := range d.Fixes {
			f.Fixes = append(f.Fixes, fix.Message)
		}
		h.findingPlace(f, &d)
		out = append(out, f)
	}
	return out
}

func (h *htmlReport) findingPlace(f *htmlFinding, d *rules.Diagnostic) {
	kind := findingMarks[d.Severity]
	if d.Missing || d.Aside != nil {
		kind = markNone
	}
	f.htmlLink = h.link(d.Span, kind, "")
	switch {
	case d.Aside != nil:
		f.Words = shortened(oneLine(d.Aside.Text), 160)
		if d.Aside.Page > 0 {
			f.Where = fmt.Sprintf("page %d, not in the text", d.Aside.Page)
		} else {
			f.Where = "not in the text"
		}
	case d.Missing:
		f.Words = ""
	case h.holds(d.Span) && d.Span.Len() < shortestExcerpt:
		f.Words = words(h.Document, excerpt(h.Document, d.Span))
	}
}

func bySeverity(found []*htmlFinding) []htmlSeverity {
	out := []htmlSeverity{
		{Name: "error", Label: "Errors"}, {Name: "warning", Label: "Warnings"}, {Name: "info", Label: "Advice"},
	}
	for _, f := range found {
		for i := range out {
			if out[i].Name == f.Severity {
				out[i].Findings = append(out[i].Findings, f)
			}
		}
	}
	return out
}
