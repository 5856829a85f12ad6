package rules

import (
	"fmt"
	"strings"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/taxonomy"
)

var skillsSpelling = &Rule{
	ID:       "skills/spelling",
	Severity: Info,
	Doc: Doc{
		What: "A skill in a spelling or case that its makers do not use, or a common misspelling.",
		Why:  "A search for the right name does not find it, and a reader takes it for carelessness.",
		Bad:  "## Skills\n\nPostgress, Java Script, Kubernets",
		Good: "## Skills\n\nPostgreSQL, JavaScript, Kubernetes",
	},
	Run: func(p *Pass) {
		skills := p.Facts.taxonomy
		for _, m := range p.Facts.mentions {
			c, ok := skills.Lookup(m.ID)
			if !ok || m.Ambiguous {
				continue
			}
			at := parse.Span{Start: m.Start, End: m.End}
			if right, wrong := misspelt(c, p.Words(at)); wrong {
				p.Report(Diagnostic{
					Span: at, Message: fmt.Sprintf("“%s” is written %s", p.Words(at), right),
					Fixes: []Fix{{Message: "write it as " + right, Safe: true, Edits: []Edit{{Span: at, NewText: right}}}},
				})
			}
		}
		words := taxonomy.Lexicon("misspelling")
		for _, m := range words.MatchIn(taxonomy.Prose, p.Resume.Document.Text) {
			at := parse.Span{Start: m.Start, End: m.End}
			c, _ := words.Lookup(m.ID)
			if found := p.Words(at); !strings.EqualFold(found, c.Label) {
				right := sameCase(c.Label, found)
				p.Report(Diagnostic{
					Span: at, Message: fmt.Sprintf("“%s” is spelt “%s”", found, right),
					Fixes: []Fix{{Message: "write it as " + right, Safe: true, Edits: []Edit{{Span: at, NewText: right}}}},
				})
			}
		}
	},
}

// misspelt returns the right name for words that match an alias marked as a
// misspelling, or that differ from the label in case alone in a way that no
// person would choose: "POSTGRESQL" and "postgresql" pass, "PostGreSql" does not.
func misspelt(c taxonomy.Concept, found string) (string, bool) {
	for _, a := range c.Aliases {
		if a.Typo && strings.EqualFold(a.Text, found) {
			return c.Label, true
		}
	}
	if strings.EqualFold(c.Label, found) && c.Label != found && found != strings.ToLower(found) && found != strings.ToUpper(found) && c.Mode != taxonomy.Inflect {
		if strings.ToUpper(found[:1])+found[1:] == strings.ToUpper(c.Label[:1])+c.Label[1:] {
			return "", false // a capital at the start of a sentence
		}
		return c.Label, true
	}
	return "", false
}

// sameCase gives a word the leading capital of another.
func sameCase(word, like string) string {
	if like != "" && strings.ToUpper(like[:1]) == like[:1] {
		return strings.ToUpper(word[:1]) + word[1:]
	}
	return word
}
