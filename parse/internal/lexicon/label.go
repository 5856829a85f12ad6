package lexicon

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/width"
	"github.com/vitae-go/vitae/parse/internal/wordlist"
)

var (
	labels    = indexed(&labelsText, &labelsIndex)
	languages = indexed(&languagesText, &languagesIndex)
	levels    = indexed(&levelsText, &levelsIndex)
	joiners   = exact(joinersText)

	weakJoiners = exact(weakJoinersText)
)

// Label returns the part of an entry that a label names: "stack" for
// "Technologies", "organization" for "Employer".
func Label(s string) (part string, ok bool) {
	if width.Over(s, 90) {
		return "", false
	}
	if part, ok = labels().has(s); part == "thing" {
		part = "title"
	}
	return part, ok
}

// NamesThing reports whether a label says what something is called, and not what
// somebody is: "Project name".
func NamesThing(s string) bool {
	part, _ := labels().has(s)
	return part == "thing" && width.Under(s, 90)
}

// IsLanguage reports whether s names a human language.
func IsLanguage(s string) bool {
	if width.Over(s, 40) {
		return false
	}
	_, ok := languages().has(s)
	return ok
}

// IsLevel reports whether s says how well somebody knows a language
// ("fluent", "C1") or anything else ("expert").
func IsLevel(s string) bool {
	if width.Over(s, 60) {
		return false
	}
	_, ok := levels().has(s)
	return ok
}

// IsJoiner reports whether a lower-case word can stand between a position and
// its employer: "at".
func IsJoiner(word string) bool { return joiners().has(word) }

// JoinerStart returns the length of the words at the start of s that stand between a
// position and its employer, with the space behind them, 0 if there are none.
func JoinerStart(s string) int { return startOf(joiners(), s) }

// WeakJoinerStart is JoinerStart for words that stand within names too.
func WeakJoinerStart(s string) int { return startOf(weakJoiners(), s) }

// startOf returns the length of the longest of a set of phrases of up to three words
// at the start of s, with the space behind it.
func startOf(set exactWords, s string) int {
	best, words := 0, 0
	for i := 0; i < len(s)-1 && words < 3; i++ {
		if s[i] == ' ' {
			if words++; set.has(s[:i]) {
				best = i + 1
			}
		}
	}
	return best
}

// byPrefixes are what stands between a thing and who gave it.
var byPrefixes = sync.OnceValue(func() []string {
	var out []string
	for _, phrase := range wordlist.Phrases(byText) {
		out = append(out, phrase+" ")
	}
	return out
})

// ByPrefix returns the length of the words at the start of s that announce who
// gave or issued something, 0 if there are none.
func ByPrefix(s string) int {
	best := 0
	for _, p := range byPrefixes() {
		if len(s) > len(p) && len(p) > best && strings.EqualFold(s[:len(p)], p) {
			best = len(p)
		}
	}
	return best
}

var columnNames = table(columnsText)

// IsColumnName reports whether s is what a column of a table of skills is called.
func IsColumnName(s string) bool {
	_, ok := columnNames().has(s)
	return ok
}

var aspects = partTables(aspectsText)

// IsAspect reports whether s is what is assessed of a language, as the columns of
// a grid of languages are called: "Listening", "Spoken interaction".
func IsAspect(s string) bool {
	if width.Over(s, 50) {
		return false
	}
	_, ok := aspects()["aspect"].has(s)
	return ok
}

var scales = sync.OnceValue(func() []string {
	var out []string
	eachKey(aspectsText, func(value, _ string, key []byte) {
		if value == "scale" {
			out = append(out, string(key))
		}
	})
	return out
})

// NamesScale reports whether s says by what scale languages are assessed: "Common
// European Framework of Reference for Languages".
func NamesScale(s string) bool {
	if width.Over(s, 120) {
		return false
	}
	key := Key(s)
	return slices.ContainsFunc(scales(), func(scale string) bool { return strings.Contains(key, scale) })
}

var unfinished = exact(unfinishedText)

// IsUnfinished reports whether a phrase goes on behind a word, as behind "of".
func IsUnfinished(word string) bool { return unfinished().has(word) }

var linkWords = table(linksText)

// IsLinkWord reports whether the first word of s is one that invites to follow
// a link: "View publication".
func IsLinkWord(s string) bool {
	word, _, _ := strings.Cut(s, " ")
	_, ok := linkWords().has(word)
	return ok && width.Under(word, 30)
}

var signing = partTables(signingText)

// IsDateLabel reports whether a word stands between a town and the day on
// which somebody signs: "den", "le", "Date".
func IsDateLabel(word string) bool {
	_, ok := signing()["date"].has(word)
	return ok && width.Under(word, 20)
}

// IsSignatureLabel reports whether words say that a signature follows: "Firma".
func IsSignatureLabel(s string) bool {
	_, ok := signing()["name"].has(s)
	return ok && width.Under(s, 30)
}

var engagements = table(engagementsText)

// IsEngagement reports whether s is a kind of employment: "Full-time".
func IsEngagement(s string) bool {
	_, ok := engagements().has(s)
	return ok && width.Under(s, 40)
}

var units = table(unitsText)

// IsUnit reports whether a word is what a part of an employer is called by; the
// English ones that also end the names of firms only count in lower case.
func IsUnit(word string) bool {
	kind, ok := units().has(word)
	return ok && width.Under(word, 20) && (kind == "named" || word == strings.ToLower(word))
}

var hours = table(hoursText)

// IsHours reports whether s is a number of hours: "40 h", "32h".
func IsHours(s string) bool {
	s = strings.TrimRight(s, ". ")
	word := strings.TrimLeft(s, "0123456789")
	if len(word) == len(s) || len(s)-len(word) > 4 || width.Over(word, 12) {
		return false
	}
	_, ok := hours().has(word)
	return ok
}

var abbreviations = exact(abbreviationsText)

// IsAbbreviation reports whether a word before a full stop is a short form, whose
// full stop ends no sentence: "approx", "Dipl".
func IsAbbreviation(word string) bool {
	return !width.Over(word, 8) && abbreviations().has(strings.ToLower(word))
}

var grades = sync.OnceValue(func() map[string][]string {
	keys := make(map[string][]string)
	eachKey(gradesText, func(value, _ string, key []byte) { keys[value] = append(keys[value], string(key)) })
	return keys
})

// IsGrade reports whether a text begins with a mark that is given in words, or
// with the name of a scale and more: "First class honours", "GPA of 3.8".
func IsGrade(s string) bool {
	if width.Over(s, 80) {
		return false
	}
	var buf [96]byte
	key := AppendKey(buf[:0], s)
	return beginsWith(key, grades()["word"], 0) || beginsWith(key, grades()["scale"], 1) || slices.Contains(grades()["whole"], string(key))
}

// beginsWith reports whether a key begins with one of others, and at least some
// and at most a few letters follow.
func beginsWith(key []byte, others []string, least int) bool {
	const most = 24
	for _, other := range others {
		if more := len(key) - len(other); least <= more && more < most && string(key[:len(other)]) == other {
			return true
		}
	}
	return false
}

var pointing = table(pointingText)

// IsPointing reports whether a word points to what is listed elsewhere: "below".
func IsPointing(word string) bool {
	_, ok := pointing().has(word)
	return ok
}

var terms = table(termsText)

// IsTerm reports whether a label names one of the terms on which somebody was
// employed: "Hours per week", "Supervisor".
func IsTerm(label string) bool {
	_, ok := terms().has(label)
	return ok && width.Under(label, 50)
}

var same = table(sameText)

// IsSame reports whether s stands in place of the name of an employer that was named
// before: "the same company".
func IsSame(s string) bool {
	_, ok := same().has(s)
	return ok && width.Under(s, 40)
}

var answers = table(answersText)

// IsYesOrNo reports whether s only answers a question with yes or no.
func IsYesOrNo(s string) bool {
	_, ok := answers().has(s)
	return ok && width.Under(s, 12)
}

var licences = table(licencesText)

// IsDrivingLicence reports whether s is what a licence to drive is called.
func IsDrivingLicence(s string) bool {
	_, ok := licences().has(s)
	return ok && width.Under(s, 60)
}

var closings, letters = beginnings(&closingsText), beginnings(&lettersText)

// IsClosing reports whether s begins as the sentences do that only close a
// resume: "I hereby declare that …", "References available on request".
func IsClosing(s string) bool { return beginsAsOne(s, closings()) }

// IsLetter reports whether s begins as the sentences of a letter do that goes with a
// resume: "Please find my CV below".
func IsLetter(s string) bool { return beginsAsOne(s, letters()) }

// beginnings returns the keys of a list of words that sentences begin with.
func beginnings(text *string) func() []string {
	return sync.OnceValue(func() []string {
		var out []string
		eachKey(*text, func(_, _ string, key []byte) { out = append(out, string(key)) })
		return out
	})
}

// beginsAsOne reports whether the key of s begins with one of others.
func beginsAsOne(s string, others []string) bool {
	const longest = 120 // bytes that the beginnings of such sentences take
	var buf [longest]byte
	key := string(AppendKey(buf[:0], s[:min(len(s), longest)]))
	return slices.ContainsFunc(others, func(o string) bool { return strings.HasPrefix(key, o) })
}

var documentTitles = table(documentsText)

// IsDocumentTitle reports whether s is what a resume calls itself: "Curriculum Vitae".
func IsDocumentTitle(s string) bool {
	_, ok := documentTitles().has(s)
	return ok && width.Under(s, 60)
}

// IsDocumentName reports whether s is what a resume is called beside the name of its
// owner, or at the top: also a word that heads a section elsewhere, "Resume".
func IsDocumentName(s string) bool { return IsDocumentTitle(s) || IsDocumentTitle("my "+s) }

var former = table(formerText)

// IsFormerly reports whether a text only remarks on a name that stands before
// it: "Formerly Acme", "(acquired by Beta in 2021)".
func IsFormerly(s string) bool {
	if width.Over(s, 90) {
		return false
	}
	s = strings.TrimLeft(s, "( ")
	for i, words := 0, 0; i < len(s) && words < 4; i++ {
		if s[i] != ' ' {
			continue
		}
		words++
		next, _ := utf8.DecodeRuneInString(s[i+1:])
		if _, ok := former().has(s[:i]); ok && unicode.IsUpper(next) {
			return true
		}
	}
	return false
}
