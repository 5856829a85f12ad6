package score

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
)

// Candidate is a resume in a ranking, by a name that the caller gives it.
type Candidate struct {
	Name string
	// Open reads the resume, when its turn comes. It is called once.
	Open func(context.Context) (*parse.Resume, error)
}

// Ranked is a candidate with its score, or with the reason why it has none.
type Ranked struct {
	Place                 int // from 1; equal totals share a place; 0 with an error
	Name                  string
	Match, Quality, Total float64
	Report                *Report // nil with an error, and below [RankOptions.Reports]
	Err                   error
}

// RankOptions are the optional settings of [Rank]. A nil *RankOptions means all
// defaults.
type RankOptions struct {
	Options
	Reports int // how many of the best keep their reports; 0 means all, negative none
}

// Rank scores candidates against one posting and yields them, the best first;
// those of equal total in the order of their matches, then as they came.
// Candidates are opened and scored one at a time, and all but the reports asked
// for is let go, so that a ranking of many needs little memory. One that cannot
// be opened or scored is yielded behind the rest with its error, and costs no
// other anything; even if it panics. When ctx ends, the candidates left are
// yielded with its error. The posting must not be nil.
func Rank(ctx context.Context, posting *parse.Posting, candidates iter.Seq[Candidate], opts *RankOptions) iter.Seq[Ranked] {
	if opts == nil {
		opts = &RankOptions{}
	}
	return func(yield func(Ranked) bool) {
		r := ranking{posting: posting, opts: opts}
		if posting != nil {
			r.asked = rules.NewPostingFacts(posting, opts.Taxonomy)
		}
		for c := range candidates {
			r.add(ctx, c)
		}
		r.place()
		for _, one := range append(r.best, r.failed...) {
			if !yield(one) {
				return
			}
		}
	}
}

// ranking is the state of one call of Rank.
type ranking struct {
	posting *parse.Posting
	asked   *rules.PostingFacts
	opts    *RankOptions
	best    []Ranked // sorted
	failed  []Ranked // in the order they came
}

var errNoPosting = errors.New("no posting to rank by")

// add scores a candidate and puts it in its place.
func (r *ranking) add(ctx context.Context, c Candidate) {
	one := Ranked{Name: c.Name}
	if one.Report, one.Err = r.score(ctx, c); one.Err != nil {
		r.failed = append(r.failed, one)
		return
	}
	one.Match, one.Quality, one.Total = one.Report.Match, one.Report.Quality, one.Report.Total
	at, _ := slices.BinarySearchFunc(r.best, &one, func(a Ranked, b *Ranked) int {
		// Equal ones go before: the new one comes after all that came first.
		return cmp.Or(cmp.Compare(b.Total, a.Total), cmp.Compare(b.Match, a.Match), -1)
	})
	r.best = slices.Insert(r.best, at, one)
	if keep := r.opts.Reports; keep < 0 {
		r.best[at].Report = nil
	} else if keep > 0 && len(r.best) > keep {
		r.best[keep].Report = nil
	}
}

// place numbers the candidates.
func (r *ranking) place() {
	for i := range r.best {
		r.best[i].Place = i + 1
		if i > 0 && r.best[i].Total == r.best[i-1].Total {
			r.best[i].Place = r.best[i-1].Place
		}
	}
}

func (r *ranking) score(ctx context.Context, c Candidate) (report *Report, err error) {
	defer func() {
		if p := recover(); p != nil {
			report, err = nil, fmt.Errorf("%s: panic: %v", c.Name, p)
		}
	}()
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case r.posting == nil:
		return nil, errNoPosting
	}
	resume, err := c.Open(ctx)
	if err != nil {
		return nil, err
	}
	if resume == nil || resume.Document == nil {
		return nil, errNoResume
	}
	return scoreAsked(ctx, resume, r.posting, r.asked, &r.opts.Options)
}
