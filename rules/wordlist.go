package rules

import (
	"cmp"
	"errors"
	"fmt"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/taxonomy"
)

// WordList is a house rule made of words alone.
type WordList struct {
	ID       string              `yaml:"id"`       // "house/banned"
	Message  string              `yaml:"message"`  // what is wrong; %q stands for the words found
	Severity Severity            `yaml:"severity"` // default info
	Sections []parse.SectionKind `yaml:"sections"` // where to look; empty: everywhere
	Words    []string            `yaml:"words"`    // words to find, inflections included
	Instead  map[string]string   `yaml:"instead"`  // words to find, and what to write instead
	Max      int                 `yaml:"max"`      // how often they may stand; 0: never
}

// wordRules makes rules of word lists.
func wordRules(lists []WordList) ([]*Rule, error) {
	var rules []*Rule
	var errs []error
	for _, list := range lists {
		rule, err := list.rule()
		if err != nil {
			errs = append(errs, err)
			continue
		}
		rules = append(rules, rule)
	}
	return rules, errors.Join(errs...)
}

// rule makes the rule of a word list.
func (w WordList) rule() (*Rule, error) {
	if len(w.Words)+len(w.Instead) == 0 {
		return nil, fmt.Errorf("word list %s: no words", w.ID)
	}
	var concepts []taxonomy.Concept
	add := func(word, instead string) {
		concepts = append(concepts, taxonomy.Concept{
			ID: taxonomy.ID(fmt.Sprintf("w%d", len(concepts))), Kind: taxonomy.Phrase, Label: word,
			Mode: taxonomy.Inflect, Note: instead,
		})
	}
	for _, word := range w.Words {
		add(word, "")
	}
	for _, word := range sortedKeys(w.Instead) {
		add(word, w.Instead[word])
	}
	words, err := taxonomy.New(concepts...)
	if err != nil {
		return nil, fmt.Errorf("word list %s: %w", w.ID, err)
	}
	message := cmp.Or(w.Message, "%q is on the list of words to avoid")
	return &Rule{
		ID: w.ID, Severity: cmp.Or(w.Severity, Info), Doc: Doc{What: "Finds words of the list " + w.ID + "."},
		Run: func(p *Pass) { w.run(p, words, message) },
	}, nil
}

func (w WordList) run(p *Pass, words *taxonomy.Taxonomy, message string) {
	found := 0
	for _, span := range w.where(p.Resume) {
		text := p.Words(span)
		for _, m := range words.Match(text) {
			if found++; found <= w.Max {
				continue
			}
			at := parse.Span{Start: span.Start + m.Start, End: span.Start + m.End}
			d := Diagnostic{Span: at, Message: quote(message, p.Words(at))}
			if c, _ := words.Lookup(m.ID); c.Note != "" {
				d.Fixes = []Fix{{Message: fmt.Sprintf("write %q", c.Note), Edits: []Edit{{Span: at, NewText: c.Note}}}}
			}
			p.Report(d)
		}
	}
}

func (w WordList) where(r *parse.Resume) []parse.Span {
	if len(w.Sections) == 0 {
		return []parse.Span{{Start: 0, End: len(r.Document.Text)}}
	}
	var spans []parse.Span
	for i := range r.Sections {
		for _, kind := range w.Sections {
			if r.Sections[i].Kind == kind {
				spans = append(spans, r.Sections[i].Span)
			}
		}
	}
	return spans
}
