package score

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"

	"github.com/vitae-go/vitae/rules"
)

// Model is a set of factors with their weights. Models are immutable and safe
// for concurrent use.
type Model struct {
	Version string // names the numbers: equal versions give equal scores
	Factors []Factor
	Match   float64 // share of Match in Total when there is a posting; the rest is Quality
	Caps    []Cap
}

// Cap bounds Total when something says that the resume cannot be trusted.
type Cap struct {
	ID       string // "cap/hidden-text"
	Note     string // why, for people
	Total    float64
	Rule     string         // a finding of this rule, or category with its slash, …
	Severity rules.Severity // … of at least this severity; and
	When     func(*Input) bool
}

// Default returns the built-in model.
func Default() *Model { return defaultModel() }

var defaultModel = sync.OnceValue(func() *Model {
	m, err := NewModel("vitae-1", matchShare, factors()...)
	if err != nil {
		panic(err) // the factors are ours, and tested
	}
	m.Caps = caps()
	return m
})

// NewModel returns a model of the factors given; match is the share of Match in
// Total. The weights of a side need not add up to 1: they are shares.
func NewModel(version string, match float64, factors ...Factor) (*Model, error) {
	var errs []error
	seen := map[string]bool{}
	for _, f := range factors {
		switch {
		case f.ID == "" || f.Label == "" || f.Eval == nil || f.Weight < 0:
			errs = append(errs, fmt.Errorf("factor %q: needs an ID, a label, a weight and Eval", f.ID))
		case f.Side != Match && f.Side != Quality:
			errs = append(errs, fmt.Errorf("factor %s: counts for neither side", f.ID))
		case seen[f.ID]:
			errs = append(errs, fmt.Errorf("factor %s: there are two of this ID", f.ID))
		}
		seen[f.ID] = true
	}
	if match < 0 || match > 1 || math.IsNaN(match) {
		errs = append(errs, fmt.Errorf("share of match is %g, want 0 to 1", match))
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	return &Model{Version: version, Factors: slices.Clone(factors), Match: match}, nil
}

// With returns a model with more factors; one of the same ID takes the place of
// the old. The version gets a "+" with the IDs, for the numbers are others now.
func (m *Model) With(factors ...Factor) (*Model, error) {
	merged, names := slices.Clone(m.Factors), make([]string, 0, len(factors))
	for _, f := range factors {
		names = append(names, f.ID)
		if i := slices.IndexFunc(merged, func(o Factor) bool { return o.ID == f.ID }); i >= 0 {
			merged[i] = f
		} else {
			merged = append(merged, f)
		}
	}
	out, err := NewModel(m.Version+"+"+strings.Join(names, "+"), m.Match, merged...)
	if err != nil {
		return nil, err
	}
	out.Caps = m.Caps
	return out, nil
}

// weigh evaluates the factors and adds them up.
func (m *Model) weigh(r *Report, in *Input) {
	share := 0.0
	if in.Facts.Posting != nil {
		share = m.Match
		r.Match = m.side(r, in, Match, share)
	}
	r.Quality = m.side(r, in, Quality, 1-share)
	r.Total = share*r.Match + (1-share)*r.Quality
	for _, c := range m.Caps {
		if r.Total <= c.Total || !c.applies(in) {
			continue
		}
		r.Components = append(r.Components, Component{
			ID: c.ID, Label: "Limit", OfTotal: c.Total - r.Total, Note: fmt.Sprintf("%s: no more than %.0f while this stands", c.Note, c.Total),
			Evidence: c.evidence(in),
		})
		r.Total = c.Total
	}
}

// side evaluates the factors of one side and returns their sum.
func (m *Model) side(r *Report, in *Input, side Side, ofTotal float64) float64 {
	var found []Component
	weights := 0.0
	for _, f := range m.Factors {
		if f.Side != side {
			continue
		}
		got := f.Eval(in)
		if got.Void {
			if got.Note != "" {
				found = append(found, Component{ID: f.ID, Label: f.Label, Side: side, Void: true, Note: got.Note})
			}
			continue
		}
		weights += f.Weight
		found = append(found, Component{
			ID: f.ID, Label: f.Label, Side: side, Weight: f.Weight, Value: clamp(got.Value), Note: got.Note, Evidence: got.Evidence,
		})
	}
	sum := 0.0
	for i := range found {
		c := &found[i]
		if weights > 0 {
			c.Weight /= weights
		}
		c.Points = 100 * c.Weight * c.Value
		c.OfTotal, c.Most = ofTotal*c.Points, ofTotal*100*c.Weight
		sum += c.Points
	}
	r.Components = append(r.Components, found...)
	return sum
}

func clamp(v float64) float64 {
	if math.IsNaN(v) {
		return 0
	}
	return min(1, max(0, v))
}
