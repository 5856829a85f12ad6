// Rank shows how to order many resumes by how well they fit a posting, one in
// memory at a time.
//
//	rank posting.md resume.pdf another.docx …
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/score"
)

func main() {
	flag.Usage = func() { fmt.Fprintln(flag.CommandLine.Output(), "usage: rank POSTING RESUME ...") }
	flag.Parse()
	if flag.NArg() < 2 {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(context.Background(), flag.Arg(0), flag.Args()[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}

func run(ctx context.Context, job string, files []string, w io.Writer) error {
	posting, err := parse.PostingFile(ctx, job, nil)
	if err != nil {
		return err
	}
	candidates := func(yield func(score.Candidate) bool) {
		for _, file := range files {
			open := func(ctx context.Context) (*parse.Resume, error) { return parse.File(ctx, file, nil) }
			if !yield(score.Candidate{Name: file, Open: open}) {
				return
			}
		}
	}
	for r := range score.Rank(ctx, posting, candidates, nil) {
		if r.Err != nil {
			fmt.Fprintf(w, " –         %v\n", r.Err)
			continue
		}
		fmt.Fprintf(w, "%2d. %5.1f  %s\n", r.Place, r.Total, r.Name)
	}
	return nil
}
