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
			if p.inAddress(at) {
				continue
			}
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

// longestAddress bounds how far, in bytes, an address is looked for to each side
// of a word: a text without blanks must not be read anew for every name in it.
const longestAddress = 256

// inAddress reports whether words are a part of a web or mail address, whose
// spelling is its own.
func (p *Pass) inAddress(s parse.Span) bool {
	text := p.Resume.Document.Text
	start, end := s.Start, s.End
	for start > 0 && text[start-1] > ' ' && s.Start-start < longestAddress {
		start--
	}
	for end < len(text) && text[end] > ' ' && end-s.End < longestAddress {
		end++
	}
	word := text[start:end]
	return strings.Contains(word, "@") || strings.Contains(word, "://") || strings.Contains(word, ".") && strings.Contains(word, "/")
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
		if sameInside(found, c.Label) {
			return "", false // "Open Source" for "Open source"
		}
		return c.Label, true
	}
	return "", false
}

// sameInside reports whether two spellings of a name differ at most in whether
// their words begin with capitals.
func sameInside(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range len(a) {
		if a[i] != b[i] && i > 0 && a[i-1] != ' ' && a[i-1] != '-' && a[i-1] != '/' {
			return false
		}
	}
	return true
}

// sameCase gives a word the leading capital of another.
func sameCase(word, like string) string {
	if like != "" && strings.ToUpper(like[:1]) == like[:1] {
		return strings.ToUpper(word[:1]) + word[1:]
	}
	return word
}
