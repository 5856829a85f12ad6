package rules

import (
	"slices"
	"strings"

	"github.com/vitae-go/vitae/parse"
)

// marks are the places at which a resume itself asks for silence: in Markdown
// and HTML a comment `vitae:ignore rule/id` on or under the line in question.
const suppressMark = "vitae:ignore"

type marks []mark

type mark struct {
	line  parse.Span
	rules []string // empty: all
}

// suppressed finds the marks of a document.
func suppressed(doc *parse.Document) marks {
	var all marks
	for i := range doc.Asides {
		aside := &doc.Asides[i]
		if aside.Kind != parse.Comment {
			continue
		}
		rest, ok := strings.CutPrefix(strings.TrimSpace(aside.Text), suppressMark)
		if !ok || aside.At.Empty() {
			continue
		}
		all = append(all, mark{line: aside.At, rules: strings.FieldsFunc(rest, func(r rune) bool { return r == ' ' || r == ',' || r == '\n' })})
	}
	return all
}

// covers reports whether a finding is asked to be left out. A finding on a
// longer stretch than the line is not.
func (m marks) covers(d Diagnostic) bool {
	for _, k := range m {
		if k.line.Contains(d.Span) && (len(k.rules) == 0 || slices.Contains(k.rules, d.Rule)) {
			return true
		}
	}
	return false
}

// skips reports whether the configuration silences a rule in the section of a finding.
func (s *Set) skips(resume *parse.Resume, d Diagnostic) bool {
	except := s.settings[d.Rule].sections
	if len(except) == 0 {
		return false
	}
	for i := range resume.Sections {
		section := &resume.Sections[i]
		if section.Span.Contains(d.Span) && slices.Contains(except, section.Kind) {
			return true
		}
	}
	return false
}

// quote puts the words found into a message that asks for them with %q.
func quote(message, words string) string {
	return strings.ReplaceAll(message, "%q", "“"+words+"”")
}
