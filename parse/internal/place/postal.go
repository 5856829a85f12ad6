package place

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/width"
)

// withoutPostal takes the post code off a part, notes it and returns the rest.
func (r *reader) withoutPostal(s string) string {
	if r.match.PostalCode != "" || !strings.ContainsAny(s, "0123456789") {
		return s
	}
	words := strings.Fields(s)
	for _, n := range []int{2, 1} {
		if len(words) < n {
			continue
		}
		if code := strings.Join(words[len(words)-n:], " "); isPostalCode(code) {
			r.match.PostalCode = code
			return strings.TrimSpace(s[:strings.LastIndex(s, words[len(words)-n])])
		}
		if code := strings.Join(words[:n], " "); isPostalCode(code) && !world().is("street", fold(words[len(words)-1])) { // "2217 Cedar Lane"
			r.match.PostalCode = code
			at := strings.Index(s, words[n-1]) + len(words[n-1])
			if n == 2 && words[0] == words[1] {
				return s
			}
			return strings.TrimSpace(s[at:])
		}
	}
	return s
}

// postalShapes are the forms of post codes; 9 stands for a digit and A for a capital letter.
var postalShapes = map[string]bool{
	"9999": true, "99999": true, "999999": true, "99999-9999": true, "99999-999": true, "999-9999": true, "9999-999": true,
	"99-999": true, "999 99": true, "999 999": true, "9999 AA": true, "9999AA": true, "A9A 9A9": true,
	"A9 9AA": true, "A99 9AA": true, "AA9 9AA": true, "AA99 9AA": true, "A9A 9AA": true, "AA9A 9AA": true,
	"A99 A999": true, "A99 AA99": true, "A99 AAA9": true, "A99 A9A9": true,
	"A-9999": true, "A-99999": true, "AA-9999": true, "AA-999 99": true, "AA-99999": true,
}

// isYear reports whether a post code can as well be a year; it makes no town of
// the word beside it: "Autumn 2027".
func isYear(code string) bool {
	return len(code) == 4 && (strings.HasPrefix(code, "19") || strings.HasPrefix(code, "20"))
}

func isPostalCode(s string) bool {
	if len(s) > 12 {
		return false
	}
	var shape [12]byte
	for i := range len(s) {
		switch c := s[i]; {
		case '0' <= c && c <= '9':
			shape[i] = '9'
		case 'A' <= c && c <= 'Z':
			shape[i] = 'A'
		case c == ' ' || c == '-':
			shape[i] = c
		default:
			return false
		}
	}
	return postalShapes[string(shape[:len(s)])]
}

// looksLikeCity reports whether s is a name of one to four words, each with a
// capital or in a script without them.
func looksLikeCity(s string) bool {
	if width.Over(s, 40) || strings.ContainsAny(s, "0123456789@:&+_#\"!?=*%") {
		return false
	}
	capital, words := false, 0
	for w := range strings.FieldsSeq(s) {
		if words++; words > 4 {
			return false
		}
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsUpper(r) || unicode.IsLetter(r) && !unicode.IsLower(r) {
			capital = true
		} else if width.Over(w, 4) {
			return false
		}
		var buf [64]byte
		if no, _ := companyForms().Find(appendFolded(buf[:0], w)); no {
			return false
		}
	}
	return capital
}

// IsStreet reports whether text is a street with a house number.
func IsStreet(text string) bool { return isStreet(text) }

// isNumbered reports whether text is a name with a house number behind it, and
// maybe the letter of a staircase and the number of a flat, which is a street if a
// post code follows: "Donaulände 22", "Lehtikatu 14 A 22".
func isNumbered(text string) bool {
	if flat := strings.LastIndexByte(text, ' '); flat > 0 && len(text)-flat < 5 && isDigit(text[flat+1]) { // "14 A 22"
		if stair := strings.LastIndexByte(text[:flat], ' '); stair > 0 && flat-stair == 2 && !isDigit(text[flat-1]) {
			text = text[:flat]
		}
	}
	if n := len(text); n > 3 && text[n-2] == ' ' && 'A' <= text[n-1] && text[n-1] <= 'Z' && isDigit(text[n-3]) { // "12 B"
		text = text[:n-2]
	}
	i := strings.LastIndexByte(text, ' ')
	if i <= 2 || width.Over(text, 50) || !isDigit(text[i+1]) || len(text)-i > 6 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLetter(r) && !strings.ContainsAny(text[:i], "0123456789@:")
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// isStorey reports whether text is short and has a number that is no post code,
// as the storey and door of a flat have.
func isStorey(text string) bool {
	return !width.Over(text, 14) && strings.ContainsAny(text, "0123456789") && !hasPostal(text, []part{{0, len(text)}})
}

// hasPostal reports whether the first or second part begins or ends with a post code.
func hasPostal(text string, parts []part) bool {
	for _, p := range parts[:min(len(parts), 2)] {
		r := reader{text: text}
		if r.withoutPostal(text[p.start:p.end]); r.match.PostalCode != "" {
			return true
		}
	}
	return false
}

func isStreet(text string) bool {
	if !strings.ContainsAny(text, "0123456789") || width.Over(text, 60) {
		return false
	}
	g := world()
	for w := range strings.FieldsFuncSeq(fold(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if g.is("street", w) {
			return true
		}
		for i := range w {
			if i > 2 && g.is("street end", w[i:]) {
				return true
			}
		}
	}
	return false
}
