package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/contact"
	"github.com/vitae-go/vitae/parse/internal/date"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// sketch is a row with what can be said of it before its neighbours are known.
type sketch struct {
	row
	lead      lead
	dates     []date.Match // ranges and single dates; offsets into text
	rest      string       // text without dates and the marks around them
	label     string       // what a label before the text says the text is
	thing     bool         // a label says that it is what something is called: "Project name"
	after     int          // offset of the text behind the label
	alone     bool         // the label is all there is
	words     int
	lower     int  // words in lower case
	former    bool // says what an employer was called before, or who bought it
	link      bool // nothing but a web address
	place     bool // nothing but a place
	hired     bool // nothing but how somebody is employed: "Full-time"
	yearFirst bool // rows around it begin with a year
	goesOn    bool // it begins with a word in lower case
	listed    bool // it lists dates
	tags      bool // short words in cells, as technologies are shown
	learnt    half // which half of the head of a study it is
	prose     float64
	title     float64
	org       float64
	weight    float64 // how much it stands out
}

// lead is how the first words of a row are set.
type lead struct {
	size         int // in half points
	bold, italic bool
	caps         bool
	color        uint32
	level        int
}

func newSketch(r *row, body look, yearFirst bool) sketch {
	s := sketch{row: *r, yearFirst: yearFirst}
	s.lead = leadOf(r)
	s.weight = leadWeight(s.lead, body)
	s.findLabel()
	if s.former = lexicon.IsFormerly(s.text); s.former {
		s.rest = s.text
		return s
	}
	s.findDates()
	s.read(body)
	return s
}

// read tells what the row is but for its dates.
func (s *sketch) read(body look) {
	s.countWords()
	s.prose = proseScore(s)
	word, _, _ := strings.Cut(s.rest, " ")
	first, _ := utf8.DecodeRuneInString(word)
	s.goesOn = unicode.IsLower(first) && strings.ToLower(word) == word && len(word) < len(s.rest) && !s.row.isLarge(body)
	if s.prose > 1.5 && len(s.dates) == 0 {
		return // a sentence: nothing of the below
	}
	short := s.rest
	if width.Over(short, 120) {
		short = short[:120]
	}
	s.title, s.org = lexicon.TitleScore(short), lexicon.OrganizationScore(short)
	if s.prose > 0 && (s.title >= 2.5 && (s.words <= 6 || s.prose < 0.3 && s.words <= 10) || s.org >= 2 && s.words <= 9) && s.marker == "" && !s.goesOn && !s.stops() {
		s.prose-- // "Technicienne de laboratoire": titles and names of some languages are set in lower case
	}
	if s.prose > 0 && s.words <= 12 && s.marker == "" && !s.stops() && gradedDegree(short) {
		s.prose--
	}
	s.tags = len(s.dates) == 0 && isTags(s.text)
	s.link = isLink(s.rest) || s.leads()
	s.hired = lexicon.IsEngagement(s.rest)
	s.place = s.rest != "" && s.prose < 0.5 && strings.IndexByte(s.rest, '\t') < 0 && isPlace(s.rest)
}

// gradedDegree reports whether a text is a degree and ends with a mark that was got
// for it, in words that are set in lower case: "BSc Physics, GPA 3.7, cum laude".
func gradedDegree(s string) bool {
	comma := strings.LastIndex(s, ", ")
	return comma > 0 && lexicon.Degree(s) > 0 && isGraded(s[comma+2:])
}

// leads reports whether the row is words that only lead somewhere: "View publication".
func (s *sketch) leads() bool {
	if s.words > 4 || len(s.dates) > 0 {
		return false
	}
	for run := range s.runs() {
		if !isWeb(run.Link) {
			return false
		}
	}
	return lexicon.IsLinkWord(s.text)
}

func leadOf(r *row) lead {
	l := lead{level: r.look.level}
	for run := range r.runs() {
		st := &run.Style
		l.size, l.bold, l.italic, l.color = int(st.Size*2+0.5), st.Bold, st.Italic && !st.Bold, st.Color
		text := r.text[:min(len(r.text), run.Span.End-r.span.Start)]
		l.caps = isCaps(text) && utf8.RuneCountInString(text) > 4
		break
	}
	return l
}

func leadWeight(l lead, body look) float64 {
	w := 0.0
	if l.level > 0 {
		w += 3
	}
	if l.bold && !body.bold {
		w += 1.5
	}
	if body.size > 0 && float64(l.size) > body.size*2+0.9 {
		w++
	}
	if l.caps {
		w++
	}
	if l.color != body.color {
		w += 0.5
	}
	if l.italic && !body.italic {
		w += 0.3
	}
	return w
}

// marks are what stands between the parts of a line.
const marks = " \t\n\u00a0,;:|/\\·•–—-―‐‒()[]{}~@*>→‣▪●○◦"

func trimMarks(s string) string { return strings.Trim(s, marks) }

// elided reports whether a text begins with an article or little word that lost its
// vowel before a name: "l'Ouest", "dell’Orso".
func elided(s string) bool {
	const most = 4 // letters of such a word
	i := strings.IndexAny(s[:min(len(s), most+len("’"))], "'’")
	if i <= 0 {
		return false
	}
	_, mark := utf8.DecodeRuneInString(s[i:])
	return startsUpper(s[i+mark:])
}

func (s *sketch) countWords() {
	s.words, s.lower = 0, 0
	words := withoutRemark(s.rest)
	for i := 0; i < len(words); {
		r, n := utf8.DecodeRuneInString(words[i:])
		if !unicode.IsLetter(r) {
			i += n
			continue
		}
		s.words++
		if unicode.IsLower(r) && !elided(words[i:]) {
			s.lower++
		}
		for i < len(words) {
			r, n = utf8.DecodeRuneInString(words[i:])
			if spaceRune(r) {
				break
			}
			i += n
		}
	}
}

// withoutRemark takes words in brackets off the end of a row that is a name
// without them: "Acme Ltd (makers of anvils for mines and smithies)", also before a place.
func withoutRemark(s string) string {
	open := strings.LastIndexByte(s, '(')
	if open <= 0 || strings.Count(s[:open], " ") > 6 {
		return s
	}
	end := open + strings.IndexByte(s[open:], ')')
	if place, ok := strings.CutPrefix(s[end+1:], ", "); end > open && (end+1 == len(s) || ok && isPlace(place)) {
		return s[:open]
	}
	return s
}

// proseScore says how much a row reads like a sentence: above 0 more than like
// the parts of a heading line.
func proseScore(s *sketch) float64 {
	if s.words < 3 {
		if s.stops() {
			return 0.3
		}
		return -1
	}
	score := -0.5
	switch share := float64(s.lower) / float64(s.words); {
	case share >= 0.6:
		score += 1.5
	case share >= 0.4:
		score += 0.8
	case share < 0.2:
		score -= 0.7
	}
	switch {
	case s.words >= 12:
		score += 1.5
	case s.words >= 7:
		score += 0.7
	}
	last := s.rest[len(s.rest)-1]
	if last == '!' || s.stops() {
		score++
	}
	first, _ := utf8.DecodeRuneInString(s.rest)
	if unicode.IsLower(first) {
		score += 0.5
	}
	if at := lastBar(s.text); at > 0 {
		score--
		if isPlace(s.text[at:]) {
			score--
		}
	}
	if len(s.lines) > 1 {
		score += 0.5
	}
	return score
}

// lastBar returns where the last cell of a row begins, 0 if it has but one.
func lastBar(s string) int {
	at := 0
	for _, bar := range [...]string{"\t", " | ", " • ", " · "} {
		if i := strings.LastIndex(s, bar); i > 0 {
			at = max(at, i+len(bar))
		}
	}
	return at
}

// stops reports whether the row ends in a full stop that ends a sentence, not
// an abbreviation. Behind a verb at the beginning a short word may be the last:
// "Wrote services in Go."
func (s *sketch) stops() bool {
	if !strings.HasSuffix(s.rest, ".") {
		return false
	}
	word := strings.TrimSuffix(s.rest[strings.LastIndexAny(s.rest, " \n")+1:], ".")
	if word == "" || strings.IndexByte(word, '.') >= 0 || lexicon.OrganizationScore("x "+word) >= 3 {
		return false
	}
	return width.Over(word, 3) || s.words > 3 && s.title < 1 && s.org < 2 && lexicon.StartsWithVerb(s.rest)
}

// isLink reports whether a text is nothing but a web address.
func isLink(s string) bool {
	if s == "" || width.Over(s, 300) {
		return false
	}
	for _, d := range contact.Find(s) {
		if d.Kind == contact.Link && len(trimMarks(s[:d.Start]+s[d.End:])) == 0 {
			return true
		}
	}
	return false
}

// isTags reports whether a text is short words in cells.
func isTags(s string) bool {
	cells := 0
	for cell := range strings.SplitSeq(s, "\t") {
		if cell = strings.TrimSpace(cell); width.Over(cell, 24) || strings.ContainsAny(cell, ",:") || strings.Count(cell, " ") > 2 {
			return false
		}
		cells++
	}
	return cells > 1
}
