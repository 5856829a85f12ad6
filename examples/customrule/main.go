// Customrule shows a house rule: fifteen lines that package rules runs like its own.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
)

// oldRoles is the house rule: old roles do not need bullets.
var oldRoles = &rules.Rule{
	ID:       "house/old-roles",
	Severity: rules.Info,
	Doc:      rules.Doc{What: "A role that ended more than fifteen years ago and still has bullets."},
	Run: func(p *rules.Pass) {
		for _, role := range p.Facts.Roles {
			if p.Facts.Now-role.End > 15*12 && role.End > 0 && len(role.Bullets) > 0 {
				p.Reportf(role.Entry.Title.Span, "%s ended in %d; one line without bullets will do", role.Entry.Title.Value, role.End.Year())
			}
		}
	},
}

func main() {
	flag.Usage = func() { fmt.Fprintln(flag.CommandLine.Output(), "usage: customrule RESUME ...") }
	flag.Parse()
	if flag.NArg() == 0 {
		flag.Usage()
		os.Exit(2)
	}
	ctx := context.Background()
	for _, name := range flag.Args() {
		resume, err := parse.File(ctx, name, nil)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		set, err := rules.NewSet(oldRoles)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		result, err := set.Run(ctx, resume, nil)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		for _, d := range result.Diagnostics {
			fmt.Printf("%s:%d: %s: %s\n", name, resume.Document.Position(d.Span).Line, d.Rule, d.Message)
		}
	}
}
