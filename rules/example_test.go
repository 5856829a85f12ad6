package rules_test

import (
	"context"
	"fmt"
	"strings"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
)

const exampleResume = `# Ada Example

## Experience

### Backend Engineer, Deichwerk, Kiel, Germany
Jan 2021 – Dec 2025

- Cut the p95 of the quote API from 1.9 s to 240 ms with two Postgress indexes
- Responsible for various services

## Skills

Postgress, Go
`

func example() *parse.Resume {
	resume, err := parse.Read(context.Background(), strings.NewReader(exampleResume), &parse.Options{Format: "markdown"})
	if err != nil {
		panic(err) // the text is the one above
	}
	return resume
}

func ExampleSet_Run() {
	resume := example()
	result, err := rules.Default().Run(context.Background(), resume, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, d := range result.Diagnostics {
		if d.Rule == "bullet/duty" {
			fmt.Printf("line %d: %s: “%s”\n", resume.Document.Position(d.Span).Line, d.Severity, resume.Document.Words(d.Span))
		}
	}
	// Output: line 9: warning: “Responsible for”
}

func ExampleNewFacts() {
	facts, err := rules.NewFacts(context.Background(), example(), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	s := facts.Skill("postgresql")
	fmt.Println(s.Label, s.Months, "months,", s.Strength().Strength, "proof")
	fmt.Println(facts.Bullets[0].Verb.Lemma, facts.Bullets[0].Grounded(), facts.Bullets[1].Grounded())
	// Output:
	// PostgreSQL 60 months, strong proof
	// cut true false
}

func ExampleSet_With() {
	short := &rules.Rule{
		ID:       "house/two-words",
		Severity: rules.Info,
		Doc:      rules.Doc{What: "A list of skills of two."},
		Run: func(p *rules.Pass) {
			if len(p.Facts.Skills) == 2 {
				p.Reportf(p.Top(), "two skills are few")
			}
		},
	}
	set, err := rules.Default().With(short)
	if err != nil {
		fmt.Println(err)
		return
	}
	_, ok := set.Rule("house/two-words")
	fmt.Println(ok, len(set.Rules())-len(rules.Default().Rules()))
	// Output: true 1
}

func ExampleReadConfig() {
	config, err := rules.ReadConfig(strings.NewReader(`
rules:
  contact: off
  bullet/duty: error
`))
	if err != nil {
		fmt.Println(err)
		return
	}
	set, err := rules.Default().Configure(config)
	if err != nil {
		fmt.Println(err)
		return
	}
	result, err := set.Run(context.Background(), example(), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, d := range result.Diagnostics {
		if d.Severity == rules.Error {
			fmt.Println(d.Rule)
		}
	}
	// Output: bullet/duty
}

func ExampleApplyFixes() {
	resume := example()
	result, err := rules.Default().Run(context.Background(), resume, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	fixed, err := rules.ApplyFixes([]byte(exampleResume), resume.Document, rules.SafeFixes(result.Diagnostics))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(strings.Count(string(fixed), "PostgreSQL"), strings.Count(string(fixed), "Postgress"))
	// Output: 2 0
}
