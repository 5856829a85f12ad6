package score

import (
	"encoding/json"
	"io"
	"math"
	"strings"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
)

// JSONReport is the JSON form of a [Report]. Its schema is [Schema].
type JSONReport struct {
	Model      string          `json:"model"`
	Match      *float64        `json:"match,omitempty"` // absent without a posting
	Quality    float64         `json:"quality"`
	Total      float64         `json:"total"`
	Level      string          `json:"level"`  // "" if nothing tells one
	Months     int             `json:"months"` // of dated work
	Asks       *JSONAsks       `json:"asks,omitempty"`
	Components []JSONComponent `json:"components"`
	Proof      []JSONProof     `json:"proof"`
	Skills     []JSONSkill     `json:"skills"`
	Timeline   []JSONUse       `json:"timeline"`
	Findings   []JSONFinding   `json:"findings"`
	Skipped    []JSONSkipped   `json:"skipped,omitempty"`
	Advice     []JSONAdvice    `json:"advice"`
	Order      []JSONEvidence  `json:"order,omitempty"`
}

// JSONComponent is a [Component].
type JSONComponent struct {
	ID       string         `json:"id"`
	Label    string         `json:"label"`
	Side     string         `json:"side,omitempty"`
	Weight   float64        `json:"weight"`
	Value    float64        `json:"value"`
	Points   float64        `json:"points"`
	OfTotal  float64        `json:"ofTotal"`
	Most     float64        `json:"most,omitempty"`
	Void     bool           `json:"void,omitempty"`
	Note     string         `json:"note,omitempty"`
	Evidence []JSONEvidence `json:"evidence,omitempty"`
}

// JSONEvidence is a place in the resume and why it is named.
type JSONEvidence struct {
	*JSONPlace
	Asked  *parse.Span `json:"asked,omitempty"` // in the posting
	Reason string      `json:"reason"`
	Gain   float64     `json:"gain,omitempty"`
}

// JSONPlace is where words stand.
type JSONPlace struct {
	Start int        `json:"start"`
	End   int        `json:"end"`
	Page  int        `json:"page,omitempty"` // absent in formats without pages
	Line  int        `json:"line"`
	Box   *parse.Box `json:"box,omitempty"`
	Text  string     `json:"text"`
}

// JSONProof is a row of the proof matrix.
type JSONProof struct {
	Area     string         `json:"area"`
	Label    string         `json:"label"`
	Strength string         `json:"strength"`
	Evidence []JSONEvidence `json:"evidence"`
	Weak     []JSONEvidence `json:"weak,omitempty"`
}

// JSONSkill is a row of the skill table.
type JSONSkill struct {
	ID       string      `json:"id"`
	Label    string      `json:"label"`
	Asked    string      `json:"asked,omitempty"`
	State    string      `json:"state"`
	Listed   bool        `json:"listed"`
	Proven   bool        `json:"proven"`
	Months   int         `json:"months"`
	LastUsed string      `json:"lastUsed,omitempty"`
	Term     string      `json:"term,omitempty"`
	Places   []JSONPlace `json:"places,omitempty"`
}

// JSONUse is a stretch of dated work with a skill.
type JSONUse struct {
	ID   string `json:"id"`
	From string `json:"from"`
	To   string `json:"to"`
}

// JSONFinding is a diagnostic.
type JSONFinding struct {
	Rule     string `json:"rule"`
	Severity string `json:"severity"`
	Message  string `json:"message"`
	Missing  bool   `json:"missing,omitempty"`
	JSONPlace
}

// JSONSkipped is a rule that did not run.
type JSONSkipped struct {
	Rule string `json:"rule"`
	Why  string `json:"why"`
}

// JSONAdvice is a piece of advice.
type JSONAdvice struct {
	Action string     `json:"action"`
	Why    string     `json:"why,omitempty"`
	Gain   float64    `json:"gain"`
	Rule   string     `json:"rule,omitempty"`
	Area   string     `json:"area,omitempty"`
	Fixed  bool       `json:"fixed,omitempty"`
	Place  *JSONPlace `json:"place,omitempty"`
}

// WriteJSON writes a report as one indented JSON object.
func WriteJSON(w io.Writer, r *Report) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(r.JSON())
}

// JSON returns the JSON form of the report. Numbers are rounded to four digits
// behind the point, so that they read the same on any machine.
func (r *Report) JSON() *JSONReport {
	out := &JSONReport{
		Model: r.Model, Quality: round(r.Quality), Total: round(r.Total), Level: r.Level.Level.String(), Months: r.Months,
		Components: []JSONComponent{}, Proof: []JSONProof{}, Skills: []JSONSkill{}, Timeline: []JSONUse{}, Findings: []JSONFinding{}, Advice: []JSONAdvice{},
	}
	if r.Posting {
		match := round(r.Match)
		out.Match = &match
	}
	if r.Asks != nil {
		out.Asks = asksOf(r.Asks)
	}
	for _, c := range r.Components {
		out.Components = append(out.Components, JSONComponent{
			ID: c.ID, Label: c.Label, Side: c.Side.String(), Weight: round(c.Weight), Value: round(c.Value), Points: round(c.Points),
			OfTotal: round(c.OfTotal), Most: round(c.Most), Void: c.Void, Note: c.Note, Evidence: r.evidence(c.Evidence),
		})
	}
	for _, p := range r.Proof {
		row := JSONProof{Area: p.Area.ID(), Label: p.Area.String(), Strength: p.Strength.String(), Evidence: r.evidence(p.Evidence)}
		for _, w := range p.Weak {
			row.Weak = append(row.Weak, JSONEvidence{JSONPlace: r.place(w.Span), Reason: w.Prove})
		}
		out.Proof = append(out.Proof, row)
	}
	for i := range r.Skills {
		out.Skills = append(out.Skills, r.jsonSkill(&r.Skills[i]))
	}
	for _, u := range r.Timeline {
		out.Timeline = append(out.Timeline, JSONUse{ID: string(u.Skill), From: u.From.String(), To: u.To.String()})
	}
	for _, d := range r.Findings {
		out.Findings = append(out.Findings, r.jsonFinding(d))
	}
	for _, s := range r.Skipped {
		out.Skipped = append(out.Skipped, JSONSkipped(s))
	}
	for _, a := range r.Advice {
		out.Advice = append(out.Advice, JSONAdvice{Action: a.Action, Why: a.Why, Gain: round(a.Gain), Rule: a.Rule, Area: a.Area, Fixed: a.Fixed, Place: r.place(a.Span)})
	}
	for _, m := range r.Order {
		out.Order = append(out.Order, JSONEvidence{JSONPlace: r.place(m.Span), Reason: m.Reason})
	}
	return out
}

func (r *Report) jsonSkill(s *Skill) JSONSkill {
	row := JSONSkill{
		ID: string(s.ID), Label: s.Label, Asked: s.Asked.String(), State: s.State.String(), Listed: s.State >= Listed, Proven: s.State >= Shown,
		Months: s.Months, LastUsed: s.LastUsed.String(), Term: s.Term,
	}
	for _, span := range s.Spans[:min(len(s.Spans), 5)] {
		row.Places = append(row.Places, *r.place(span))
	}
	return row
}

func (r *Report) jsonFinding(d rules.Diagnostic) JSONFinding {
	f := JSONFinding{Rule: d.Rule, Severity: d.Severity.String(), Message: d.Message, Missing: d.Missing}
	if p := r.place(d.Span); p != nil {
		f.JSONPlace = *p
		f.Text = oneLine(r.Document.Words(excerpt(r.Document, d.Span)))
	}
	if d.Missing {
		f.Text = ""
	}
	if a := d.Aside; a != nil {
		f.Text, f.Page, f.Box = oneLine(a.Text), a.Page, &a.Box
	}
	return f
}

func (r *Report) evidence(all []Evidence) []JSONEvidence {
	out := []JSONEvidence{}
	for _, e := range all {
		row := JSONEvidence{JSONPlace: r.place(e.Span), Reason: e.Reason, Gain: round(e.Gain)}
		if !e.Asked.Empty() {
			asked := e.Asked
			row.Asked = &asked
		}
		out = append(out, row)
	}
	return out
}

func (r *Report) place(s parse.Span) *JSONPlace {
	if r.Document == nil || s.Empty() {
		return nil
	}
	at := r.Document.Position(s)
	p := &JSONPlace{Start: s.Start, End: s.End, Page: at.Page, Line: at.Line, Text: words(r.Document, s)}
	if !at.Box.Empty() {
		b := parse.Box{X0: round(at.Box.X0), Y0: round(at.Box.Y0), X1: round(at.Box.X1), Y1: round(at.Box.Y1)}
		p.Box = &b
	}
	return p
}

func round(v float64) float64 {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return 0
	}
	return math.Round(v*1e4) / 1e4
}

// oneLine joins the lines and pieces of a text by single blanks.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
