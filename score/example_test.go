package score_test

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/score"
)

const exampleResume = `# Ada Example

## Experience

### Backend Engineer, Deichwerk, Kiel, Germany
Jan 2021 – Dec 2025

- Cut the p95 of the quote API in Go from 1.9 s to 240 ms with two PostgreSQL indexes
- Responsible for various services
`

const examplePosting = `# Backend Engineer

## Requirements

- Go
- Kafka
`

// example reads a resume in Markdown.
func example(text string) *parse.Resume {
	resume, err := parse.Read(context.Background(), strings.NewReader(text), &parse.Options{Format: "markdown"})
	if err != nil {
		panic(err) // the texts are those above
	}
	return resume
}

func exampleJob() *parse.Posting {
	posting, err := parse.ReadPosting(context.Background(), strings.NewReader(examplePosting), &parse.Options{Format: "markdown"})
	if err != nil {
		panic(err)
	}
	return posting
}

func ExampleScore() {
	report, err := score.Score(context.Background(), example(exampleResume), exampleJob(), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	sum := 0.0
	for _, c := range report.Components {
		sum += c.OfTotal
	}
	fmt.Println("the components add up:", fmt.Sprintf("%.3f", sum) == fmt.Sprintf("%.3f", report.Total))
	for _, s := range report.Skills[:2] {
		fmt.Println(s.Asked, s.Label, s.State)
	}
	// Output:
	// the components add up: true
	// required Go proven
	// required Kafka missing
}

func ExampleModel_With() {
	// A house that wants figures weighs them by themselves.
	figures := score.Factor{
		ID: "house/figures", Label: "Figures", Side: score.Quality, Weight: 0.25,
		Eval: func(in *score.Input) score.Result {
			if len(in.Facts.Bullets) == 0 {
				return score.Result{Void: true} // nothing to measure: the others share its weight
			}
			var r score.Result
			for i := range in.Facts.Bullets {
				if b := &in.Facts.Bullets[i]; b.Measured() {
					r.Value += 1 / float64(len(in.Facts.Bullets))
					r.Evidence = append(r.Evidence, score.Evidence{Span: b.Span, Reason: "states a figure"})
				}
			}
			return r
		},
	}
	model, err := score.Default().With(figures)
	if err != nil {
		fmt.Println(err)
		return
	}
	report, err := score.Score(context.Background(), example(exampleResume), nil, &score.Options{Model: model})
	if err != nil {
		fmt.Println(err)
		return
	}
	i := slices.IndexFunc(report.Components, func(c score.Component) bool { return c.ID == "house/figures" })
	fmt.Println(strings.HasSuffix(report.Model, "+house/figures"), report.Components[i].Value)
	// Output: true 0.5
}

func ExampleRank() {
	texts := map[string]string{"ada.md": exampleResume, "ben.md": "# Ben Example\n\n## Skills\n\nPhotoshop\n"}
	candidates := func(yield func(score.Candidate) bool) {
		for _, name := range []string{"ben.md", "ada.md"} {
			open := func(context.Context) (*parse.Resume, error) { return example(texts[name]), nil }
			if !yield(score.Candidate{Name: name, Open: open}) {
				return
			}
		}
	}
	for r := range score.Rank(context.Background(), exampleJob(), candidates, nil) {
		fmt.Println(r.Place, r.Name)
	}
	// Output:
	// 1 ada.md
	// 2 ben.md
}

func ExampleWriteHTML() {
	report, err := score.Score(context.Background(), example(exampleResume), nil, &score.Options{Now: time.Date(2026, 1, 31, 0, 0, 0, 0, time.UTC)})
	if err != nil {
		fmt.Println(err)
		return
	}
	var page strings.Builder
	if err := score.WriteHTML(&page, report, &score.HTMLOptions{Name: "ada.md"}); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(strings.Contains(page.String(), "<h1>ada.md</h1>"), strings.Contains(page.String(), "<script"))
	// Output: true false
}

func ExampleWriteText() {
	report, err := score.Score(context.Background(), example(exampleResume), nil, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	// The zero options give plain text of 100 columns; see Color and Width for a terminal.
	var text strings.Builder
	if err := score.WriteText(&text, report, &score.TextOptions{Name: "ada.md"}); err != nil {
		fmt.Println(err)
		return
	}
	title, _, _ := strings.Cut(text.String(), "\n")
	fmt.Println(title)
	// Output: ada.md
}

func ExampleWriteJSON() {
	report, err := score.Score(context.Background(), example(exampleResume), nil, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	if f, err := os.CreateTemp("", "report-*.json"); err == nil {
		defer os.Remove(f.Name())
		fmt.Println(score.WriteJSON(f, report), f.Close())
	}
	// Output: <nil> <nil>
}
