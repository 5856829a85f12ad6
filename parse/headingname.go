package parse

import (
	"strings"
	"unicode"

	"github.com/vitae-go/vitae/parse/internal/date"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// signedHeading reports whether a row with a list sign is a heading with an
// ornament: a known name that stands out, "■ EDUCATION".
func signedHeading(r *row, body look) bool {
	if len(r.text) > 40 || r.look.weight(body) < 1.5 || strings.ContainsAny(r.marker, "0123456789") {
		return false
	}
	_, ok := lexicon.Heading(headingName(r.text))
	return ok
}

// inlineHeading returns the end of a heading that stands before its text in a
// document without type styles: "Hobbies: chess, hiking". Words that label the
// parts of entries are none.
func inlineHeading(r *row, body look) int {
	if body.size > 0 || r.block.Kind != Paragraph {
		return 0
	}
	colon := strings.IndexByte(r.text, ':')
	if colon <= 0 || !r.opens && (!isCaps(r.text[:colon]) || strings.ContainsRune(r.text, '\t')) || width.Over(r.text[:colon], 40) || strings.TrimSpace(r.text[colon+1:]) == "" {
		return 0
	}
	kind, ok := lexicon.Heading(r.text[:colon])
	_, label := lexicon.Label(r.text[:colon])
	spoken := kind == string(Languages) && languageEnd(strings.TrimSpace(r.text[colon+1:])) > 0 // not those of programs
	if !ok || label && !spoken || kind == string(ContactDetails) {
		return 0
	}
	return colon
}

// datedHeading returns the end of a name that the format marks as a heading
// together with the time of its only entry: "Education: 2010 - 2014".
func datedHeading(r *row) int {
	colon := strings.IndexByte(r.text, ':')
	if r.look.level == 0 || colon <= 0 || width.Over(r.text, 60) || !isDate(r.text[colon+1:]) {
		return 0
	}
	if _, ok := lexicon.Heading(headingName(r.text[:colon])); !ok {
		return 0
	}
	return colon
}

// headingName takes what is not the name off a heading: a number before it, a
// colon or "(continued)" behind it.
func headingName(s string) string {
	s = strings.TrimFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '(' && r != ')' && r != '（' && r != '）' && r != '\'' && r != '’'
	})
	if i := strings.IndexAny(s, ".)"); i > 0 && i <= 2 && strings.Trim(s[:i], "0123456789IVX") == "" {
		s = strings.TrimSpace(s[i+1:])
	}
	if i := strings.LastIndexByte(s, '('); i > 0 && lexicon.IsContinued(s[i:]) {
		s = strings.TrimSpace(s[:i])
	}
	return withoutExtent(s)
}

// withoutExtent takes the time that all entries of a section cover together off
// its heading: "Work experience — 9 years 3 months".
func withoutExtent(s string) string {
	if strings.IndexAny(s, "0123456789") <= 0 {
		return s
	}
	found := date.Find(s)
	if len(found) != 1 || found[0].Form != date.Duration || found[0].Start == 0 || strings.Trim(s[found[0].End:], ") ") != "" {
		return s
	}
	if name := strings.TrimRight(s[:found[0].Start], " –—-:("); name != "" {
		return name
	}
	return s
}

// headingShaped reports whether a text is short and free of what headings
// never hold.
func headingShaped(s string) bool {
	if s == "" || width.Over(s, 80) || strings.ContainsAny(s, "@\t|•·;") {
		return false
	}
	if last := s[len(s)-1]; last == '.' || last == ',' {
		return false
	}
	digits, letters := 0, 0
	for _, r := range s {
		if unicode.IsDigit(r) {
			digits++
		} else if unicode.IsLetter(r) {
			letters++
		}
	}
	if letters < 2 || digits > 2 {
		return false
	}
	return isSpaced(s) || strings.Count(s, " ") < 8
}

// headingKinds returns the kinds of section that a name stands for, with a
// remark in brackets behind it or not: "Experience (selected)".
func headingKinds(name string) (kinds []SectionKind) {
	names := lexicon.Headings(name)
	if i := strings.LastIndexAny(name, "(（"); len(names) == 0 && i > 0 && (strings.HasSuffix(name, ")") || strings.HasSuffix(name, "）")) {
		names = lexicon.Headings(strings.TrimSpace(name[:i]))
	}
	for _, k := range names {
		kinds = append(kinds, sectionKind(k))
	}
	return kinds
}

// guessedHeading reports whether a word or two point to a kind of section.
func guessedHeading(s string) bool {
	_, ok := lexicon.HeadingGuess(s)
	return ok && strings.Count(s, " ") <= 1
}

// besideDates returns where the last cell of a row begins whose other cells
// stand above dates, 年 and 月: in a table it is the heading of what they date.
func besideDates(text string) int {
	tab := strings.LastIndexByte(text, '\t')
	if tab < 0 || width.Over(text, 60) {
		return 0
	}
	for cell := range strings.SplitSeq(text[:tab], "\t") {
		if part, ok := lexicon.Label(cell); !ok || part != "dates" {
			return 0
		}
	}
	return tab + 1
}
