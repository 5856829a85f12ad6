package rules

import (
	"strings"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/taxonomy"
)

// readSummary takes the summary apart, the first section that is one.
func (w *witness) readSummary() {
	section := w.resume.Section(parse.Summary)
	if section == nil {
		section = w.resume.Section(parse.Objective)
	}
	if section == nil || !section.Text.Found() {
		return
	}
	span := section.Text.Span
	text := strings.ReplaceAll(w.doc.Words(span), "\n", " ")
	s := &w.facts.Summary
	s.Span, s.Sentences, s.Words = span, sentences(text), countWords(text)
	s.Lines = countLines(w.doc.Words(span))
	if !w.doc.HasPages() {
		s.Lines = 1 + len(text)/charsPerLine
	}
	s.Figures = findFigures(text, span.Start)
	s.Skills = w.within(span)
	s.Titles = taxonomy.Titles().Match(text)
	for i := range s.Titles {
		s.Titles[i].Start += span.Start
		s.Titles[i].End += span.Start
	}
	for _, f := range s.Figures {
		switch {
		case strings.HasPrefix(f.Unit, "y") && f.Kind == Duration:
			if s.Years.Years == 0 && f.Value < 60 {
				s.Years = Claim{Years: f.Value, Span: f.Span}
			}
		case f.Measurable:
			s.Wins = append(s.Wins, f.Span)
		}
	}
	lexicon := taxonomy.Lexicon("proof")
	for _, m := range lexicon.Match(text) {
		if c, _ := lexicon.Lookup(m.ID); c.Note == "signal" {
			s.Wins = append(s.Wins, parse.Span{Start: span.Start + m.Start, End: span.Start + m.End})
		}
	}
}

// sentences counts the sentences of a text: a full stop counts only before a
// blank and a capital, or at the end.
func sentences(text string) int {
	text = strings.TrimSpace(text)
	if text == "" {
		return 0
	}
	n := 0
	for i := 0; i < len(text); i++ {
		if c := text[i]; c != '.' && c != '!' && c != '?' {
			continue
		}
		rest := strings.TrimLeft(text[i+1:], " ")
		if rest == "" || len(rest) < len(text[i+1:]) && !('a' <= rest[0] && rest[0] <= 'z') {
			n++
		}
	}
	if last := text[len(text)-1]; last != '.' && last != '!' && last != '?' {
		n++
	}
	return n
}
