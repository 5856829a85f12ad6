package parse

import (
	"strings"
	"unicode"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/place"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// isPlace reports whether a text is nothing but a place.
func isPlace(s string) bool {
	if width.Over(s, 80) || strings.Count(s, " ") > 8 {
		return false
	}
	m, ok := place.Parse(s)
	if first, _, cut := strings.Cut(s, ","); ok && cut && m.Remote && !isPlace(first) {
		return false // "Freelance, Remote"
	}
	return ok && located(&m) && lexicon.TitleScore(s) < 2.5 && !lexicon.IsIndependent(s)
}

// located reports whether more than a remote job speaks for a place whose town
// no list holds.
func located(m *place.Match) bool { return m.Known || m.Country != "" || m.Region != "" }

// placeTail finds a place at the end of a text and returns where it begins: 0
// if there is nothing else, 13 in "Fjordpay AB, Gothenburg, Sweden".
func placeTail(s string) (start int, ok bool) {
	const shortest = 5 // bytes of a degree that cannot be a region: "MA"
	if len(s) >= shortest && lexicon.Degree(s) == len(s) {
		return 0, false // "Bachelor of Science (BS)"
	}
	if isPlace(s) {
		if m, _ := place.Parse(s); !m.Known && strings.HasPrefix(s, m.City) {
			at := place.KnownTail(m.City) // "Acme Boston, MA"
			if comma := strings.IndexByte(s, ','); comma > 0 && isAbbreviation(s[:at]) {
				at = comma + 1
			}
			return at, true
		}
		return 0, true
	}
	if width.Over(s, 200) {
		return 0, false
	}
	if at := nameBefore(s); at > 0 {
		return at, true
	}
	m, ok := place.AtEnd(s)
	if comma := strings.LastIndexByte(s, ','); comma > 0 && (!ok || m.Start == 0) {
		if last, found := place.Parse(s[comma+1:]); found && last.Known && last.Remote {
			return comma + 1, true
		}
	}
	if !ok || m.Start == 0 || !located(&m) {
		return 0, false
	}
	front := strings.TrimRight(s[:m.Start], " ")
	if strings.HasSuffix(front, "/") && !strings.HasSuffix(front, " /") || strings.HasSuffix(front, "-") && len(front) == m.Start {
		comma := strings.LastIndexByte(s, ',')
		return comma + 1, comma > 0 && isPlace(s[comma+1:])
	}
	switch front[len(front)-1] {
	case ',', ';', '|', '(', '/':
	default:
		if !strings.HasSuffix(front, "–") && !strings.HasSuffix(front, "—") && !strings.HasSuffix(front, "·") && !strings.HasSuffix(front, " -") {
			return 0, false
		}
	}
	if front[len(front)-1] == '(' {
		return m.Start - 1, true
	}
	if front[len(front)-1] == ',' && strings.IndexByte(s[m.Start:], ',') < 0 && ofRegion(strings.TrimRight(front, ", ")) {
		return 0, false // "University of California, San Diego"
	}
	// A town no list holds may really be the last word of the name before it.
	if city := m.City; city != "" && !m.Known && (lexicon.TitleScore(city) >= 2.5 || lexicon.OrganizationScore(city) >= 2 || lexicon.Degree(city) > 0) {
		if comma := strings.IndexByte(s[m.Start:], ','); comma > 0 {
			return m.Start + comma + 1, true
		}
		return 0, false
	}
	return m.Start, true
}

// nameBefore returns where a known town begins behind a name that no comma
// parts from it, or 0: "Beta Partners Boston, MA".
func nameBefore(s string) int {
	comma := strings.LastIndexByte(s, ',')
	if comma < 0 {
		return 0
	}
	from := strings.LastIndexAny(s[:comma], ",;|/()") + 1
	from += len(s[from:comma]) - len(strings.TrimLeft(s[from:comma], " "))
	if at := place.KnownTail(s[from:comma]); at > 0 && isPlace(s[from+at:]) {
		if isAbbreviation(s[from:from+at]) && isPlace(s[comma+1:]) {
			return comma + 1
		}
		return from + at
	}
	return 0
}

// ofRegion reports whether a text ends in the name of a university of a whole state,
// which tells its towns apart behind a comma: "University of California".
func ofRegion(s string) bool {
	s = s[strings.LastIndexByte(s, ',')+1:]
	at := strings.LastIndex(s, " of ")
	if at < 0 || !lexicon.IsSchool(s[:at]+" of X") {
		return false
	}
	m, ok := place.Parse(s[at+len(" of "):])
	return ok && m.City == "" && m.Region != "" && m.CountryCode == "US"
}

// isAbbreviation reports whether a text is a word of a few capitals, which needs
// the town behind it to be a name: "TU" of "TU Graz".
func isAbbreviation(s string) bool {
	s = strings.TrimSpace(s)
	if len(s) < 2 || width.Over(s, 5) {
		return false
	}
	return strings.IndexFunc(s, func(r rune) bool { return r < 'A' || r > 'Z' }) < 0
}

// cityShaped reports whether a text may be the name of a town no list holds.
func cityShaped(s string) bool {
	if open, number := lastBrackets(s); open > 0 && strings.Trim(number, "0123456789") == "" {
		s = s[:open] // "Pornic (44)", with the number of its département
	}
	if s == "" || width.Over(s, 40) || strings.Count(s, " ") > 3 || strings.ContainsAny(s, "|:;&@0123456789") {
		return false
	}
	if r := []rune(s)[0]; !unicode.IsUpper(r) && unicode.IsLower(r) {
		return false
	}
	return lexicon.TitleScore(s) < 2 && lexicon.OrganizationScore(s) < 2 && lexicon.Degree(s) == 0 && !lexicon.IsEngagement(s) && !isUnit(s)
}

// placeOf makes the place of a text.
func placeOf(text string) Place {
	m, _ := place.Parse(text)
	return Place{
		Text: text, City: m.City, Region: m.Region, Country: m.Country, CountryCode: m.CountryCode,
		PostalCode: m.PostalCode, Remote: m.Remote,
	}
}
