// Customtaxonomy shows a vocabulary of one's own: the skills of nurses instead of
// those of programmers, in a file of one line a skill.
package main

import (
	"bytes"
	"context"
	_ "embed"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
	"github.com/vitae-go/vitae/taxonomy"
)

//go:embed nursing.jsonl
var nursing []byte

func main() {
	flag.Usage = func() { fmt.Fprintln(flag.CommandLine.Output(), "usage: customtaxonomy RESUME ...") }
	flag.Parse()
	if flag.NArg() == 0 {
		flag.Usage()
		os.Exit(2)
	}
	for _, name := range flag.Args() {
		if err := run(context.Background(), name, os.Stdout); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
	}
}

// run prints the skills of a resume, how long each was used, and where it is proven.
func run(ctx context.Context, name string, w io.Writer) error {
	skills, err := taxonomy.Load(bytes.NewReader(nursing))
	if err != nil {
		return err
	}
	resume, err := parse.File(ctx, name, nil)
	if err != nil {
		return err
	}
	facts, err := rules.NewFacts(ctx, resume, &rules.Options{Taxonomy: skills})
	if err != nil {
		return err
	}
	for _, s := range facts.Skills {
		where := "listed only"
		if best := s.Strength(); best != nil {
			where = fmt.Sprintf("%s proof on line %d", best.Strength, resume.Document.Position(best.Span).Line)
		} else if len(s.Implied) > 0 {
			where = "implied by " + string(s.Implied[0])
		}
		fmt.Fprintf(w, "%-18s %3d months  %s\n", s.Label, s.Months, where)
	}
	return nil
}
