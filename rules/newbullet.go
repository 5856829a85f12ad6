package rules

import (
	"strings"
	"unicode"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/taxonomy"
)

// newBullet takes a bullet apart. The text is that of the document, so that
// spans need no mapping; a line end in it counts as a blank.
func newBullet(doc *parse.Document, in *parse.Bullet, skills []taxonomy.Match) Bullet {
	text := strings.ReplaceAll(doc.Words(in.Span), "\n", " ")
	base := in.Span.Start
	b := Bullet{Bullet: in, Span: in.Span, Role: -1, Project: -1, Skills: skills, Words: countWords(text)}
	b.Verb = readVerb(text, base)
	if b.Verb.Tense == Present && !b.Verb.Span.Empty() && opensNoun(text[b.Verb.Span.Start-base:], text[b.Verb.Span.End-base:]) {
		b.Verb = Verb{}
	}
	b.naming = naming(text, b.Verb.Class)
	b.Figures = findFigures(text, base)
	b.dropVersions(skills)
	b.Outcome = lexiconSpans("outcome", text, base)
	b.Vague = lexiconSpans("vague", text, base)
	b.FirstPerson = firstPerson(text, base)
	b.Buzzwords = lexiconMatches("buzzword", text, base)
	b.readProof(text, base)
	if b.Verb.Class == WeakVerb && b.carries() {
		b.Verb.Class = PlainVerb
	}
	if b.Verb.Class == NoVerb || b.Verb.Lemma == "involved in" {
		b.Passive = passive(text, base)
	}
	b.WeakClaims = weakClaims(&b, text)
	return b
}

// carries reports whether what follows a weak opening makes up for it: a strong
// verb, a figure, or enough that a reader can ask about.
func (b *Bullet) carries() bool {
	return b.Verb.purpose || b.Measured() || len(b.Constraint) > 1 || b.Verb.soft && b.Grounded()
}

// dropVersions takes the version of a skill ("MySQL 8", "Java 17") out of the figures that count.
func (b *Bullet) dropVersions(skills []taxonomy.Match) {
	for i := range b.Figures {
		f := &b.Figures[i]
		for _, m := range skills {
			if f.Unit == "" && (f.Span.Start == m.End+1 && m.Version != "" || m.Start <= f.Span.Start && f.Span.End <= m.End) {
				f.Kind, f.Measurable = VersionFigure, false
			}
		}
	}
}

// readProof finds the words that name a constraint, and what they prove in which area.
func (b *Bullet) readProof(text string, base int) {
	lexicon := taxonomy.Lexicon("proof")
	type tally struct{ signals, topics int }
	var areas [NumAreas]tally
	for _, m := range lexicon.Match(text) {
		c, _ := lexicon.Lookup(m.ID)
		span := parse.Span{Start: base + m.Start, End: base + m.End}
		signal := c.Note == "signal"
		if signal {
			b.Constraint = append(b.Constraint, span)
		} else {
			b.Context = append(b.Context, span)
		}
		for _, id := range strings.Fields(c.Category) {
			if area, ok := areaByID(id); ok && signal {
				areas[area].signals++
			} else if ok {
				areas[area].topics++
			}
		}
	}
	claimed := b.Verb.Class == DutyOpener || b.Verb.Class == WeakVerb && !b.Verb.soft
	for area, t := range areas {
		switch {
		case t.signals+t.topics == 0:
		case !claimed && (t.signals > 0 && (b.Measured() || t.signals > 1 || b.Words >= 8) || t.topics > 0 && b.Measured()):
			b.Areas[area] = Strong
		default:
			b.Areas[area] = Weak
		}
	}
}

func areaByID(id string) (Area, bool) {
	for i, name := range areaIDs {
		if name == id {
			return Area(i), true
		}
	}
	return 0, false
}

func lexiconMatches(name, text string, base int) []taxonomy.Match {
	found := taxonomy.Lexicon(name).Match(text)
	for i := range found {
		found[i].Start += base
		found[i].End += base
	}
	return found
}

func lexiconSpans(name, text string, base int) []parse.Span {
	var spans []parse.Span
	for _, m := range lexiconMatches(name, text, base) {
		spans = append(spans, parse.Span{Start: m.Start, End: m.End})
	}
	return spans
}

// firstPerson finds I, me, my and myself. A capital I between slashes or
// behind a number word is a name ("I/O", "Phase I").
func firstPerson(text string, base int) []parse.Span {
	var spans []parse.Span
	for i := 0; i < len(text); {
		n := wordAt(text, i)
		if n == 0 {
			i++
			continue
		}
		switch word := text[i : i+n]; word {
		case "I":
			next := strings.TrimLeft(text[i+n:], " ")
			prev := lastWord(text[:i])
			if (prev == "" || unicode.IsLower(rune(prev[0]))) && next != "" && (unicode.IsLower(rune(next[0])) || next[0] == '\'') {
				spans = append(spans, parse.Span{Start: base + i, End: base + i + n})
			}
		case "me", "my", "My", "myself", "Myself":
			if next := text[i+n:]; len(next) > 1 && strings.ContainsRune(".@/_-", rune(next[0])) && next[1] != ' ' || i > 0 && strings.ContainsRune(".@/_-", rune(text[i-1])) {
				break // part of a file name or an address
			}
			spans = append(spans, parse.Span{Start: base + i, End: base + i + n})
		}
		i += n
	}
	return spans
}

// passive finds a form of "to be" with a past participle in the main clause.
func passive(text string, base int) parse.Span {
	words, starts := splitWords(text)
	for i, word := range words {
		switch strings.ToLower(word) {
		case "that", "which", "who", "whom", "where", "when", "if", "because", "while":
			return parse.Span{} // what follows is another clause
		case "was", "were", "been", "is", "are", "being", "got":
		default:
			continue
		}
		j := i + 1
		for j < len(words) && (isAdverb(strings.ToLower(words[j])) || words[j] == "also" || words[j] == "then" || words[j] == "not") {
			j++
		}
		if j < len(words) && isParticiple(strings.ToLower(words[j])) {
			return parse.Span{Start: base + starts[i], End: base + starts[j] + len(words[j])}
		}
	}
	return parse.Span{}
}

func isParticiple(word string) bool {
	if strings.HasSuffix(word, "ed") && len(word) > 4 || irregular[word] {
		return true
	}
	m, c, ok := opensWith(taxonomy.Lexicon("verb"), word)
	return ok && m.End == len(word) && tense(word, c.Label) == Past && (word != c.Label || sameInPast[word])
}

// irregular are participles of verbs that no bullet opens with.
var irregular = map[string]bool{
	"sent": true, "held": true, "kept": true, "given": true, "taken": true, "brought": true, "found": true, "chosen": true, "shown": true, "told": true,
	"paid": true, "lost": true, "sold": true, "met": true, "won": true, "seen": true, "drawn": true, "spent": true, "taught": true, "hidden": true,
	"broken": true, "done": true, "made": true, "put": true, "set": true, "laid": true, "begun": true,
}

func splitWords(text string) (words []string, starts []int) {
	room := len(text)/6 + 2 // most words are longer
	words, starts = make([]string, 0, room), make([]int, 0, room)
	for i := 0; i < len(text); {
		if n := wordAt(text, i); n > 0 {
			words, starts = append(words, text[i:i+n]), append(starts, i)
			i += n
			continue
		}
		i++
	}
	return words, starts
}
