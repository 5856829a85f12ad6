package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/vitae-go/vitae/internal/didyoumean"
	"github.com/vitae-go/vitae/rules"
)

var errHelp = errors.New("help was asked for")

// options are what the command line asks for.
type options struct {
	paths    []string
	job      string
	baseline string
	profile  string
	config   string
	level    rules.Level
	asOf     time.Time
	format   string
	output   string
	failOn   rules.Severity // 0: never
	password string
	explain  string
	rules    bool
}

const usage = `atscheck checks resumes: what each proves, what is wrong with its lines, and how
well it fits a job posting.

Usage:

  atscheck [flags] FILE|FOLDER ...

Examples:

  atscheck resume.pdf
  atscheck -job posting.md resume.pdf
  atscheck -job posting.md -format jsonl applications/ > scores.jsonl
  atscheck -fail-on warning resume.md     exit status 1 if there is a warning
  atscheck -explain bullet/metric

Flags:

`

var formats = []string{"text", "json", "jsonl"}

func parseFlags(args []string, stderr io.Writer) (*options, error) {
	o := &options{}
	flags := flag.NewFlagSet("atscheck", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&o.job, "job", "", "score against the posting in `FILE`")
	flags.StringVar(&o.baseline, "baseline", "", "report claims that the earlier version in `FILE` does not make")
	flags.StringVar(&o.profile, "profile", "", "use the thresholds of a guide: `NAME` is one of "+strings.Join(rules.Profiles(), ", "))
	flags.StringVar(&o.config, "config", "", "read rules and thresholds from a YAML `FILE`")
	flags.TextVar(&o.level, "level", rules.Level(0), "take the person to be at `LEVEL`: intern, junior, mid, senior, staff or principal")
	asOf := flags.String("as-of", "", "count \"present\" as `YYYY-MM-DD` (default: today)")
	flags.StringVar(&o.format, "format", "text", "print `text`, json or jsonl (one line a file)")
	flags.StringVar(&o.output, "o", "", "write to `FILE` instead of standard output")
	failOn := flags.String("fail-on", "", "exit with status 1 if there is a finding of `SEVERITY` (info, warning, error) or worse")
	flags.StringVar(&o.password, "password", "", "open encrypted files with `PASSWORD`")
	flags.StringVar(&o.explain, "explain", "", "explain `RULE` and exit")
	flags.BoolVar(&o.rules, "rules", false, "list the rules and exit")
	err := flags.Parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(stderr, usage)
		flags.SetOutput(stderr)
		flags.PrintDefaults()
		return nil, errHelp
	case err != nil:
		return nil, hint(err, flags)
	}
	o.paths = flags.Args()
	if o.asOf, err = day(*asOf); err != nil {
		return nil, err
	}
	if *failOn != "" {
		if o.failOn, err = rules.ParseSeverity(*failOn); err != nil {
			return nil, fmt.Errorf("-fail-on: %w", err)
		}
	}
	if !slices.Contains(formats, o.format) {
		return nil, fmt.Errorf("-format: unknown format %q%s", o.format, didyoumean.Hint(o.format, formats))
	}
	if len(o.paths) == 0 && o.explain == "" && !o.rules {
		return nil, errors.New("no resume given; try: atscheck resume.pdf (or -h)")
	}
	return o, nil
}

// hint adds the flag that an unknown one was probably meant to be.
func hint(err error, flags *flag.FlagSet) error {
	name, unknown := strings.CutPrefix(err.Error(), "flag provided but not defined: -")
	if !unknown {
		return err
	}
	var known []string
	flags.VisitAll(func(f *flag.Flag) { known = append(known, f.Name) })
	return fmt.Errorf("there is no flag -%s%s; -h lists them", name, didyoumean.Hint(name, known))
}

func day(text string) (time.Time, error) {
	if text == "" {
		return time.Now(), nil
	}
	t, err := time.Parse(time.DateOnly, text)
	if err != nil {
		return time.Time{}, fmt.Errorf("-as-of: %q is not a day; write it as 2026-01-31", text)
	}
	return t, nil
}
