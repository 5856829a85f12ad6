package main

import (
	"context"
	"fmt"
	"os"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
	"github.com/vitae-go/vitae/score"
)

// checker reads, checks and scores files, one after the other.
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
	if o.config != "" {
		if err := c.configure(o.config); err != nil {
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

// configure lays a configuration file over the rules; a profile that it names
// is overridden by the one of the command line.
func (c *checker) configure(name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	config, err := rules.ReadConfig(f)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if c.opts.profile == "" {
		if c.set, err = rules.Profile(config.Profile); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	if c.set, err = c.set.Configure(config); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if c.level == 0 {
		c.level = config.Level
	}
	return nil
}

func (c *checker) reading() *parse.Options { return &parse.Options{Password: c.opts.password} }

// file reads, checks and scores one file.
func (c *checker) file(ctx context.Context, path string) result {
	resume, err := parse.File(ctx, path, c.reading())
	if err != nil {
		return result{path: path, err: err}
	}
	report, err := score.Score(ctx, resume, c.posting, &score.Options{
		Rules: c.set, Level: c.level, Baseline: c.base, Now: c.opts.asOf,
	})
	return result{path: path, report: report, err: err}
}
