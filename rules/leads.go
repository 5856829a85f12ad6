package rules

import (
	"strings"

	"github.com/vitae-go/vitae/parse"
)

// leads finds what says that a person led others in a role: a title that means
// it, or a bullet that says so.
func (w *witness) leads(r *Role) []parse.Span {
	var spans []parse.Span
	if leadingTitle(r.Entry.Title.Value, r.Family) {
		spans = append(spans, r.Entry.Title.Span)
	}
	for _, b := range r.Bullets {
		bullet := &w.facts.Bullets[b]
		if bullet.Copied || !leadVerbs[bullet.Verb.Lemma] {
			continue
		}
		words, _ := splitWords(strings.ToLower(w.doc.Words(bullet.Span)))
		for i, word := range words {
			if ledPeople[word] && i > 0 && i <= 8 {
				spans = append(spans, bullet.Span)
				break
			}
		}
	}
	return spans
}

// leadingTitle reports whether a title means that others are led.
func leadingTitle(text, family string) bool {
	if family == "manager" {
		return true
	}
	for _, word := range wordsOfTitle(text) {
		if word == "lead" || word == "head" || word == "leader" || word == "manager" || word == "director" {
			return true
		}
	}
	return false
}

// leadVerbs are verbs that say that others were led, and ledPeople whom.
var (
	leadVerbs = map[string]bool{"lead": true, "manage": true, "head": true, "supervise": true, "direct": true, "hire": true, "recruit": true, "grow": true, "coach": true, "run": true, "oversee": true, "build": true}
	ledPeople = map[string]bool{"team": true, "teams": true, "engineers": true, "developers": true, "people": true, "reports": true, "staff": true, "squad": true, "squads": true, "department": true, "analysts": true, "testers": true, "programmers": true}
)
