package score

import (
	"fmt"
	"math"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
)

// htmlPage is what the templates of the HTML report are filled with: words and
// numbers as they are shown, so that the templates decide nothing.
type htmlPage struct {
	Name, Job, Level, Model string
	Experience              string // "8.7 years of dated work"
	Refresh                 int
	Gauges                  []htmlGauge
	Stack                   []htmlSlice // the components on one bar of 100
	Sides                   []htmlSide
	Limits                  []htmlLimit
	Total                   string
	Advice, Later           []htmlAdvice // those that matter most, and the rest
	Fixed                   []htmlAdvice
	Order                   []htmlLink
	Proof                   []htmlProof
	Unjudged                string // why the proof says nothing
	Skills                  []htmlSkillGroup
	Timeline                *htmlTimeline
	Findings                []htmlSeverity
	FindingCount            int
	Skipped                 []rules.Skipped
	Text                    []htmlSheet
}

// htmlLink is words of the resume and the way to them.
type htmlLink struct {
	Words  string
	Where  string // "page 1, line 23"
	Target string // anchor in the text; empty if the text is not shown or it is not in it
	Reason string
}

func newHTMLPage(r *Report, opts *HTMLOptions) *htmlPage {
	p := &htmlPage{
		Name: opts.Name, Level: r.Level.Level.String(), Model: r.Model, Refresh: opts.Refresh,
		Total: points(r.Total), FindingCount: len(r.Findings), Skipped: r.Skipped,
	}
	if p.Name == "" {
		p.Name = "Resume"
	}
	if r.Job != nil {
		p.Job = oneLine(r.Job.Title.Value)
	}
	if r.Months > 0 {
		p.Experience = fmt.Sprintf("%.1f years of dated work", float64(r.Months)/12)
	}
	set := opts.Rules
	if set == nil {
		set = rules.Default()
	}
	h := &htmlReport{Report: r, set: set, linked: !opts.NoText && r.Document != nil}
	p.Gauges = gauges(r)
	h.components(p)
	h.advice(p)
	p.Proof, p.Unjudged = h.proof(), r.proofUnjudged()
	p.Skills = h.skills()
	p.Timeline = newHTMLTimeline(r)
	found := h.findings()
	p.Findings = bySeverity(found)
	if h.linked {
		p.Text = h.text(found)
	}
	return p
}

// htmlReport is a report on its way to a page.
type htmlReport struct {
	*Report
	set    *rules.Set
	linked bool // the text is shown, so places in it can be linked
	marks  []htmlMark
}

// link points at words of the resume, and has them marked in the text.
func (h *htmlReport) link(s parse.Span, kind markKind, reason string) htmlLink {
	if !h.holds(s) {
		return htmlLink{Reason: reason}
	}
	at := h.place(s)
	l := htmlLink{Words: shortened(at.Text, 160), Where: where(at), Reason: reason}
	if h.linked {
		h.marks = append(h.marks, htmlMark{span: s, kind: kind})
		l.Target = anchor(s.Start)
	}
	return l
}

// holds reports whether a span points at words of the document; those of a house
// rule may not.
func (h *htmlReport) holds(s parse.Span) bool {
	return h.Document != nil && h.Document.Words(s) != ""
}

func where(at *JSONPlace) string {
	if at.Page > 0 {
		return fmt.Sprintf("page %d, line %d", at.Page, at.Line)
	}
	return fmt.Sprintf("line %d", at.Line)
}

// anchor names the place in the text where a byte stands.
func anchor(start int) string { return fmt.Sprintf("at%d", start) }

// shortened cuts a text to at most a number of characters.
func shortened(text string, most int) string {
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return text
}

// htmlGauge is a number from 0 to 100 on a dial.
type htmlGauge struct {
	Label, Number, Tone, Note string
	Value                     float64
	Main                      bool
}

func gauges(r *Report) []htmlGauge {
	total := htmlGauge{Label: "Total", Value: r.Total, Note: "of 100", Main: true}
	out := []htmlGauge{total}
	if r.Posting {
		out = append(out,
			htmlGauge{Label: "Match", Value: r.Match, Note: "fit with the posting"},
			htmlGauge{Label: "Quality", Value: r.Quality, Note: "how well it proves its claims"})
	}
	for i := range out {
		g := &out[i]
		g.Value = math.Round(10*min(100, max(0, g.Value))) / 10
		g.Number, g.Tone = fmt.Sprintf("%.0f", g.Value), tone(g.Value/100)
	}
	return out
}

// tone is the colour of a value from 0 to 1.
func tone(value float64) string {
	switch {
	case value >= 0.75:
		return "good"
	case value >= 0.45:
		return "fair"
	}
	return "poor"
}

func points(v float64) string { return fmt.Sprintf("%.1f", v) }
