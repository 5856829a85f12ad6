package rules

import "github.com/vitae-go/vitae/parse"

var bulletActionVerb = &Rule{
	ID:       "bullet/action-verb",
	Severity: Warning,
	Needs:    NeedsEnglish,
	Doc: Doc{
		What:    "A bullet that opens with a weak verb, or with no verb.",
		Why:     "The first word is what a hurried reader takes in. “Helped” and “worked on” hide who did what.",
		Bad:     "- Helped with the migration to Kubernetes",
		Good:    "- Migrated 14 services to Kubernetes without downtime",
		Sources: []string{"skillexchange", "backend", "onjob"},
	},
	Run: func(p *Pass) {
		for i := range p.Facts.Bullets {
			b := &p.Facts.Bullets[i]
			switch {
			case b.keywordList() || b.Verb.soft && len(b.WeakClaims) > 0: // said by bullet/jargon and bullet/weak-claim
			case b.Verb.Class == WeakVerb:
				p.Reportf(b.Verb.Span, "“%s” is a weak opening; %s", p.Words(b.Verb.Span), b.Verb.Note)
			case b.Verb.Class == NoVerb && b.Words >= shortBullet && b.Passive.Empty() && len(b.Buzzwords) == 0 && !b.Grounded() && !b.naming && !b.Verb.Subject && !b.describes(p.Words(b.Span)):
				at := openingWords(p, b)
				p.Reportf(at, "“%s …” does not open with a verb; say first what you did", p.Words(at))
			}
		}
	},
}

// openingWords is the span of a bullet's first two words.
func openingWords(p *Pass, b *Bullet) parse.Span {
	words, starts := splitWords(p.Words(b.Span))
	if len(words) == 0 {
		return b.Span
	}
	last := min(1, len(words)-1)
	return parse.Span{Start: b.Span.Start + starts[0], End: b.Span.Start + starts[last] + len(words[last])}
}
