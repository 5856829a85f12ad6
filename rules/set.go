package rules

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/vitae-go/vitae/parse"
)

// Set is a collection of rules with their configuration. A Set is immutable
// and safe for concurrent use.
type Set struct {
	rules    []*Rule // sorted by ID
	settings map[string]setting
}

// setting is what a configuration says of one rule.
type setting struct {
	off      bool
	severity Severity // 0: the rule's own
	options  any      // nil: the rule's own
	sections []parse.SectionKind
}

// NewSet returns a set of the rules given.
func NewSet(rules ...*Rule) (*Set, error) {
	if err := validate(rules); err != nil {
		return nil, err
	}
	s := &Set{rules: slices.Clone(rules)}
	slices.SortFunc(s.rules, func(a, b *Rule) int { return cmp.Compare(a.ID, b.ID) })
	return s, nil
}

// With returns a set with more rules; one of the same ID takes the place of the old.
func (s *Set) With(rules ...*Rule) (*Set, error) {
	merged := slices.Clone(s.rules)
	for _, r := range rules {
		if i := slices.IndexFunc(merged, func(o *Rule) bool { return o.ID == r.ID }); i >= 0 {
			merged[i] = r
		} else {
			merged = append(merged, r)
		}
	}
	out, err := NewSet(merged...)
	if err != nil {
		return nil, err
	}
	out.settings = s.settings
	return out, nil
}

// Rules returns the rules that are on, sorted by ID.
func (s *Set) Rules() []*Rule {
	var on []*Rule
	for _, r := range s.rules {
		if !s.settings[r.ID].off {
			on = append(on, r)
		}
	}
	return on
}

// Rule returns a rule by ID, whether it is on or not.
func (s *Set) Rule(id string) (*Rule, bool) {
	i, ok := slices.BinarySearchFunc(s.rules, id, func(r *Rule, id string) int { return cmp.Compare(r.ID, id) })
	if !ok {
		return nil, false
	}
	return s.rules[i], true
}

// Result is what a run over one resume gives.
type Result struct {
	Facts       *Facts
	Diagnostics []Diagnostic // sorted by place, then rule
	Skipped     []Skipped
}

// Skipped is a rule that did not run, and why.
type Skipped struct {
	Rule, Why string
}

// Run checks a resume. The usual error is that of the context; ctx is looked at
// between rules. A rule that panics is reported as skipped, and costs no other
// rule anything.
func (s *Set) Run(ctx context.Context, resume *parse.Resume, opts *Options) (*Result, error) {
	if resume == nil || resume.Document == nil {
		return nil, errors.New("no resume to check")
	}
	facts, err := guardedFacts(ctx, resume, opts)
	if err != nil {
		return nil, err
	}
	return s.RunFacts(ctx, resume, facts, opts)
}

// mostFindings is how many findings one rule may have in one resume. Who has
// more does not read them, and a hostile file would have millions.
const mostFindings = 1000

// guardedFacts makes an error of a panic: facts are worked out from words of
// strangers, and one resume must not end the program that checks a thousand.
func guardedFacts(ctx context.Context, resume *parse.Resume, opts *Options) (facts *Facts, err error) {
	defer func() {
		if p := recover(); p != nil {
			facts, err = nil, fmt.Errorf("the facts of the resume could not be worked out: panic: %v", p)
		}
	}()
	return NewFacts(ctx, resume, opts)
}

// RunFacts is [Set.Run] for facts that are known already.
func (s *Set) RunFacts(ctx context.Context, resume *parse.Resume, facts *Facts, opts *Options) (*Result, error) {
	if opts == nil {
		opts = &Options{}
	}
	out := &Result{Facts: facts}
	muted := suppressed(resume.Document)
	shared := &reading{resume: resume, facts: facts}
	for _, rule := range s.rules {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		set := s.settings[rule.ID]
		if set.off {
			continue
		}
		if why := unmet(rule.Needs, shared, opts); why != "" {
			out.Skipped = append(out.Skipped, Skipped{rule.ID, why})
			continue
		}
		pass := &Pass{
			reading: shared, Rule: rule, Resume: resume, Facts: facts, Posting: opts.Posting, Baseline: opts.Baseline,
			Options: cmp.Or[any](set.options, rule.Options), severity: cmp.Or(set.severity, rule.Severity),
		}
		found := 0
		pass.report = func(d Diagnostic) {
			if muted.covers(d) || s.skips(resume, d) {
				return
			}
			if found++; found <= mostFindings {
				out.Diagnostics = append(out.Diagnostics, d)
			}
		}
		if p := guard(rule.Run, pass); p != nil {
			out.Skipped = append(out.Skipped, Skipped{rule.ID, fmt.Sprintf("the rule itself is broken: %v", p)})
		}
		if found > mostFindings {
			out.Skipped = append(out.Skipped, Skipped{rule.ID, fmt.Sprintf("%d more findings are left out", found-mostFindings)})
		}
	}
	slices.SortStableFunc(out.Diagnostics, func(a, b Diagnostic) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End), cmp.Compare(a.Rule, b.Rule))
	})
	return out, nil
}

// guard runs a rule and returns what it panicked with, if it did.
func guard(run func(*Pass), pass *Pass) (panicked any) {
	defer func() { panicked = recover() }()
	run(pass)
	return nil
}

func unmet(need Need, r *reading, opts *Options) string {
	switch {
	case need&NeedsPages != 0 && !r.resume.Document.HasPages():
		return "the format has no pages"
	case need&NeedsPosting != 0 && opts.Posting == nil:
		return "there is no posting"
	case need&NeedsBaseline != 0 && opts.Baseline == nil:
		return "there is no earlier version"
	case need&NeedsEnglish != 0 && !r.facts.WordingJudged():
		return "the rule knows English words, and the resume is in " + r.facts.WrittenIn
	case need&NeedsSoftware != 0 && !r.ofSoftware():
		return "the rule is about software, and the work shown is of another trade"
	}
	return ""
}
