package main

import (
	"context"
	"fmt"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
	"github.com/vitae-go/vitae/score"
)

// checker reads, checks and scores files. It is safe for concurrent use.
type checker struct {
	opts    *options
	set     *rules.Set
	level   rules.Level
	posting *parse.Posting
	base    *parse.Resume
}

// result is what came of one file: a report or an error.
type result struct {
	path   string
	report *score.Report
	err    error
}

// worst returns the highest severity among the findings, 0 if there are none.
func (r *result) worst() rules.Severity {
	var worst rules.Severity
	for _, d := range r.report.Findings {
		worst = max(worst, d.Severity)
	}
	return worst
}

func newChecker(ctx context.Context, o *options) (*checker, error) {
	c := &checker{opts: o, level: o.level}
	var err error
	if c.set, err = rules.Profile(o.profile); err != nil {
		return nil, err
	}
	config, err := o.configPath()
	if err != nil {
		return nil, err
	}
	if config != "" {
		if err := c.configure(config); err != nil {
			return nil, err
		}
	}
	if o.job != "" {
		if c.posting, err = parse.PostingFile(ctx, o.job, nil); err != nil {
			return nil, fmt.Errorf("posting: %s", remedy(err))
		}
	}
	if o.baseline != "" {
		if c.base, err = parse.File(ctx, o.baseline, c.reading()); err != nil {
			return nil, fmt.Errorf("baseline: %s", remedy(err))
		}
	}
	return c, nil
}

func (c *checker) reading() *parse.Options { return &parse.Options{Password: c.opts.password} }

// file reads, checks and scores one file. A fault of the program's own costs the
// other files nothing.
func (c *checker) file(ctx context.Context, path string) (r result) {
	defer func() {
		if p := recover(); p != nil {
			r = result{path: path, err: fmt.Errorf("%s: internal error, please report it: %v", path, p)}
		}
	}()
	resume, err := parse.File(ctx, path, c.reading())
	if err != nil {
		return result{path: path, err: err}
	}
	report, err := score.Score(ctx, resume, c.posting, &score.Options{
		Rules: c.set, Level: c.level, Baseline: c.base, Now: c.opts.asOf,
	})
	return result{path: path, report: report, err: err}
}
