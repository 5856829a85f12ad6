package score

import (
	"context"
	"errors"
	"time"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
	"github.com/vitae-go/vitae/taxonomy"
)

// Options are the optional settings of [Score]. A nil *Options means all defaults.
type Options struct {
	Model    *Model             // nil means [Default]
	Rules    *rules.Set         // nil means [rules.Default]
	Taxonomy *taxonomy.Taxonomy // nil means [taxonomy.Default]
	Baseline *parse.Resume      // an earlier version, for integrity rules
	Level    rules.Level        // zero: told from the resume
	Now      time.Time          // the day "present" stands for; zero: the latest date in the resume
}

// Score says how well a resume proves what it claims and, with a posting, how
// well it fits. A nil posting gives quality alone. Errors are those of the
// context, or a nil resume.
func Score(ctx context.Context, resume *parse.Resume, posting *parse.Posting, opts *Options) (*Report, error) {
	if resume == nil || resume.Document == nil {
		return nil, errNoResume
	}
	if opts == nil {
		opts = &Options{}
	}
	return scoreAsked(ctx, resume, posting, nil, opts)
}

// scoreAsked is [Score] for a posting whose facts may be known already.
func scoreAsked(ctx context.Context, resume *parse.Resume, posting *parse.Posting, asked *rules.PostingFacts, opts *Options) (*Report, error) {
	model, set, tax := opts.Model, opts.Rules, opts.Taxonomy
	if model == nil {
		model = Default()
	}
	if set == nil {
		set = rules.Default()
	}
	if tax == nil {
		tax = taxonomy.Default()
	}
	checked, err := set.Run(ctx, resume, &rules.Options{
		Taxonomy: tax, Posting: posting, Asked: asked, Baseline: opts.Baseline, Level: opts.Level, Now: opts.Now,
	})
	if err != nil {
		return nil, err
	}
	in := &Input{
		Facts: checked.Facts, Findings: blind(checked.Diagnostics), Taxonomy: tax, Pages: resume.Document.HasPages(),
	}
	in.memo = newMemo(in)
	r := &Report{
		Model: model.Version, Posting: posting != nil, Level: checked.Facts.Level, Months: checked.Facts.Months,
		Asks: checked.Facts.Posting, Findings: checked.Diagnostics, Skipped: checked.Skipped, Document: resume.Document, Job: posting,
	}
	model.weigh(r, in)
	r.Proof = proofMatrix(in.Facts)
	r.Skills = skillTable(in)
	r.Timeline = timeline(in.Facts)
	r.Advice = advise(ctx, model, in, r)
	r.Order = proofOrder(in)
	return r, ctx.Err()
}

var errNoResume = errors.New("no resume to score")

// blind leaves out the findings on contact data, so that no factor can weigh them.
func blind(found []rules.Diagnostic) []rules.Diagnostic {
	var out []rules.Diagnostic
	for _, d := range found {
		if len(d.Rule) < 8 || d.Rule[:8] != "contact/" {
			out = append(out, d)
		}
	}
	return out
}
