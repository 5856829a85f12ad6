package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"runtime"
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
	workers  int
	verbose  bool

	// What to do instead of reporting on each file.
	explain  string
	rules    bool
	skeleton string
	rank     bool
	watch    bool
	fix      bool
	write    bool
}

var formats = []string{"text", "json", "jsonl", "csv", "html", "sarif", "github"}

func parseFlags(args []string, stderr io.Writer) (*options, error) {
	o := &options{}
	flags := flag.NewFlagSet("atscheck", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&o.job, "job", "", "score against the posting in `FILE`")
	flags.StringVar(&o.baseline, "baseline", "", "report claims that the earlier version in `FILE` does not make")
	flags.StringVar(&o.profile, "profile", "", "use the thresholds of a guide: `NAME` is one of "+strings.Join(rules.Profiles(), ", "))
	flags.StringVar(&o.config, "config", "", "read rules and thresholds from a YAML `FILE`; none for no file (default: .vitae.yml, here or in a folder above)")
	flags.TextVar(&o.level, "level", rules.Level(0), "take the person to be at `LEVEL`: intern, junior, mid, senior, staff or principal")
	asOf := flags.String("as-of", "", "count \"present\" as `YYYY-MM-DD` (default: today)")
	flags.StringVar(&o.format, "format", "text", "print `FORMAT`: "+strings.Join(formats, ", "))
	flags.StringVar(&o.output, "o", "", "write to `FILE` instead of standard output; for pages of several resumes, a folder")
	failOn := flags.String("fail-on", "", "exit with status 1 if there is a finding of `SEVERITY` (info, warning, error) or worse")
	flags.StringVar(&o.password, "password", "", "open encrypted files with `PASSWORD`")
	flags.IntVar(&o.workers, "j", runtime.GOMAXPROCS(0), "check `N` files at a time")
	flags.BoolVar(&o.verbose, "v", false, "show every finding with its line, why it matters and what to do")
	flags.StringVar(&o.explain, "explain", "", "explain `RULE` and exit")
	flags.BoolVar(&o.rules, "rules", false, "list the rules and exit")
	flags.StringVar(&o.skeleton, "skeleton", "", "print a plan of sections for `STAGE`: "+strings.Join(stages(), ", "))
	flags.BoolVar(&o.rank, "rank", false, "print one table of all files, best first, with the reasons (needs -job)")
	flags.BoolVar(&o.watch, "watch", false, "check the file again at each save, until interrupted")
	flags.BoolVar(&o.fix, "fix", false, "print the text of a Markdown or plain text resume with all safe fixes made")
	flags.BoolVar(&o.write, "w", false, "with -fix: write to the file itself")
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
	return o, o.check()
}

// check reports options that make no sense, by themselves or together.
func (o *options) check() error {
	if !slices.Contains(formats, o.format) {
		return fmt.Errorf("-format: unknown format %q%s", o.format, didyoumean.Hint(o.format, formats))
	}
	if o.workers < 1 {
		return fmt.Errorf("-j: %d files at a time is not possible; 1 is the least", o.workers)
	}
	alone := o.explain != "" || o.rules || o.skeleton != ""
	for _, wrong := range []struct {
		is   bool
		what string
	}{
		{len(o.paths) == 0 && !alone, "no resume given; try: atscheck resume.pdf (or -h)"},
		{o.rank && o.job == "", "-rank needs a posting to rank against; add -job FILE"},
		{o.rank && o.format != "text" && o.format != "csv", "-rank prints text or csv; for all there is to know of each file use -format jsonl without it"},
		{o.write && !o.fix, "-w belongs to -fix"},
		{o.fix && o.write && o.output != "", "-w writes to the file itself; leave out -o"},
		{o.watch && len(o.paths) > 1, "-watch watches one file"},
		{o.watch && o.format == "html" && o.output == "", "-watch with -format html needs -o FILE, to open in a browser"},
		{o.watch && (o.rank || o.fix), "-watch goes with reports only, not with -rank or -fix"},
		{o.rank && o.fix, "-rank and -fix are two different tasks"},
	} {
		if wrong.is {
			return errors.New(wrong.what)
		}
	}
	return nil
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
