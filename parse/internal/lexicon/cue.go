package lexicon

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/width"
)

var (
	titles        = compoundTable(&titlesText, &titlesIndex)
	organizations = compoundTable(&organizationsText, &organizationsIndex)
	schools       = compoundTable(&schoolsText, &schoolsIndex)
)

// TitleScore says how much a phrase reads like a position: 0 not at all, 2 it
// holds a noun that heads positions, 3 or more the noun stands where a
// position's head stands.
func TitleScore(s string) float64 {
	score, qualifiers := 0.0, 0.0
	head, ends, first, before := false, false, false, -1
	eachWord(s, func(start, end int) {
		v, ok := titles().find(s[start:end])
		if from := start; !ok && before >= 0 && !isASCII(s[before:end]) { // "nhân viên" is two words
			if v, ok = titles().values.has(s[before:end]); ok {
				start = before
			}
			before = from
		} else {
			before = start
		}
		switch {
		case !ok:
		case v == "qualifier":
			qualifiers = 0.5
		default:
			head, ends, first = true, ends || endsPhrase(s[end:]), first || start == 0
		}
	})
	if head {
		score = 2
		switch {
		case ends:
			score = 3
		case first: // as in Romance languages
			score = 2.5
		}
	}
	return score + qualifiers
}

// endsPhrase reports whether what follows a noun leaves it the head of its phrase.
func endsPhrase(tail string) bool {
	tail = strings.TrimSpace(tail)
	if tail == "" || strings.IndexByte(",()/|–—-:;&·•", tail[0]) >= 0 || tail[0] >= 0x80 {
		return true
	}
	first, _, _ := strings.Cut(tail, " ")
	return behind().has(strings.ToLower(first))
}

var behind = exact(behindText)

// OrganizationScore says how much a phrase reads like the name of an
// organisation: 0 not at all, 3 it ends in a legal form.
func OrganizationScore(s string) float64 {
	score, last, lastKey, before := 0.0, "", 0, -1
	leads := false
	eachWord(s, func(start, end int) {
		v, ok := organizations().find(s[start:end])
		if before == 0 && !isASCII(s[:end]) { // "công ty" is two words
			if pair, two := organizations().values.has(s[:end]); two {
				v, ok = pair, true
			}
		}
		leads = leads || ok && min(start, before) <= 0 && leadingForm(v, s, start, end)
		before = start
		if !ok {
			last = ""
			return
		}
		last, lastKey = v, end
		if v == "word" {
			score = max(score, 0.5)
			if start == 0 {
				score = max(score, 1)
			}
			if start == 0 && leadsName(s[end:]) {
				score = max(score, 2)
			}
		}
	})
	switch {
	case leads, last == "legal" && legalForm(s[:lastKey]):
		return 3
	case last == "word":
		score = max(score, 2)
	}
	if IsSchool(s) {
		score = max(score, 2)
	}
	return score
}

// leadsName reports whether a name follows the noun that says what kind of
// organisation it is, as in Romance languages: " de Lizarra".
func leadsName(tail string) bool {
	for _, of := range OfOffice.Words() {
		if rest, ok := strings.CutPrefix(tail, of); ok {
			r, _ := utf8.DecodeRuneInString(rest)
			return unicode.IsUpper(r)
		}
	}
	return false
}

// leadingForm reports whether words at the start of s are a legal form that
// stands before the name: "ООО «Ромашка»", "PT Nusantara Jaya".
func leadingForm(form, s string, start, end int) bool {
	if end == len(s) || form != "leading" && (form != "legal" || start > 0 || s[0] < 0x80) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s[end:], " «\"“„'"))
	return unicode.IsUpper(r)
}

// IsLegalForm reports whether a phrase is nothing but the legal form of an
// organisation: "Inc.", "S.A. de C.V.".
func IsLegalForm(s string) bool {
	if width.Over(s, 20) || s == "" {
		return false
	}
	for w := range strings.FieldsSeq(s) {
		if v, ok := organizations().find(w); (!ok || v != "legal") && w != "de" && w != "&" {
			return false
		}
	}
	return true
}

// legalForm reports whether the last word of s is written as a legal form is:
// after a name, not in lower case unless it is written so ("z o.o.", "s.r.o.").
func legalForm(s string) bool {
	i := strings.LastIndexByte(strings.TrimSpace(s), ' ')
	if i <= 0 {
		return false
	}
	word := s[i+1:]
	return unicode.IsUpper(rune(word[0])) || word[0] >= 0x80 || strings.Contains(word, ".")
}

// IsSchool reports whether a phrase names a place of learning.
func IsSchool(s string) bool {
	found, before := false, -1
	eachWord(s, func(start, end int) {
		if found {
			return
		}
		if _, found = schools().find(s[start:end]); !found && before >= 0 {
			_, found = schools().values.has(s[before:end])
		}
		before = start
	})
	return found
}

var verbs = table(verbsText)

// StartsWithVerb reports whether a text begins as points of a resume do: with
// a verb, or a noun made of one.
func StartsWithVerb(s string) bool {
	word, _, _ := strings.Cut(s, " ")
	word = strings.TrimRight(word, ",.;:")
	if width.Over(word, 30) {
		return false
	}
	if _, ok := verbs().has(word); ok {
		return true
	}
	w := strings.ToLower(word)
	return len(w) > 4 && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing"))
}

var things = partTables(thingsText)

// CertificateScore says how much a phrase reads like the name of a
// certificate: 0 not at all, 2 it holds a word that such names hold.
func CertificateScore(s string) float64 { return thingScore(s, "certificate") }

// IsRank reports whether a phrase only ranks a certificate among others of its
// name: "Associate", "Level 2".
func IsRank(s string) bool {
	ranks, others := 0, 0
	eachWord(s, func(start, end int) {
		if _, ok := things()["rank"].has(s[start:end]); ok {
			ranks++
		} else if end-start > 1 {
			others++
		}
	})
	return ranks > 0 && others == 0
}

// AwardScore says how much a phrase reads like the name of an award.
func AwardScore(s string) float64 { return thingScore(s, "award") }

func thingScore(s, part string) float64 {
	score, list := 0.0, things()[part]
	eachWord(s, func(start, end int) {
		if _, ok := list.has(s[start:end]); ok {
			score = 2
		}
	})
	return score
}

var worked = table(workedText)

// TellsOfWork reports whether a phrase begins as a sentence that tells of a job
// does: "Currently working".
func TellsOfWork(s string) bool {
	n, found := 0, false
	eachWord(s, func(start, end int) {
		if _, ok := worked().has(s[start:end]); ok && n < 2 {
			found = true
		}
		n++
	})
	return found
}

var independents = table(independentText)

// IsIndependent reports whether a position says that it has no employer.
func IsIndependent(s string) bool {
	found := false
	eachWord(s, func(start, end int) {
		if _, ok := independents().has(s[start:end]); ok {
			found = true
		}
	})
	return found
}

func isASCII(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r >= 0x80 }) < 0
}
