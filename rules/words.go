package rules

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse"
)

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// digitsAt counts the digits that stand at i.
func digitsAt(text string, i int) int {
	n := 0
	for i+n < len(text) && isDigit(text[i+n]) {
		n++
	}
	return n
}

// wordAt returns the length of the run of letters at i.
func wordAt(text string, i int) int {
	n := 0
	for i+n < len(text) {
		if c := text[i+n]; 'a' <= c|0x20 && c|0x20 <= 'z' {
			n++
			continue
		} else if c < utf8.RuneSelf {
			break
		}
		r, size := utf8.DecodeRuneInString(text[i+n:])
		if !unicode.IsLetter(r) {
			break
		}
		n += size
	}
	return n
}

// countWords counts the words of a text. Scripts that are written without
// spaces have some two signs a word.
func countWords(text string) int {
	n, signs := 0, 0
	for field := range strings.FieldsSeq(text) {
		own := 0
		for _, r := range field {
			if r >= 0x2E80 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai) {
				own++
			}
		}
		if signs += own; own == 0 {
			n++
		}
	}
	return n + (signs+1)/2
}

func isASCII(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// lower is strings.ToLower, quick for a text with few letters beyond ASCII.
func lower(text string) string { return string(appendLower(make([]byte, 0, len(text)), text)) }

func appendLower(b []byte, text string) []byte {
	for i := 0; i < len(text); {
		c, size := rune(text[i]), 1
		switch {
		case c >= utf8.RuneSelf:
			c, size = utf8.DecodeRuneInString(text[i:])
			b = utf8.AppendRune(b, unicode.ToLower(c))
		case 'A' <= c && c <= 'Z':
			b = append(b, byte(c)+'a'-'A')
		default:
			b = append(b, byte(c))
		}
		i += size
	}
	return b
}

// skipWord returns the end of the letters, digits and inner dots at i.
func skipWord(text string, i int) int {
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '.' && r != '_' {
			break
		}
		i += size
	}
	return i
}

// nextWord returns the word behind i in lower case, one blank allowed, and where
// it begins. A word ends at a blank, a closing bracket or a sentence mark.
func nextWord(text string, i int) (string, int) {
	if i < len(text) && text[i] == ' ' {
		i++
	}
	end := i
	for end < len(text) {
		r, size := utf8.DecodeRuneInString(text[end:])
		if unicode.IsSpace(r) || strings.ContainsRune(",;:.()[]+", r) || (unicode.IsDigit(r) && end > i) {
			break
		}
		end += size
		if r == '%' || end-i > 24 {
			break
		}
	}
	return lowerASCII(text[i:end]), i
}

// lowerASCII lowers the letters of ASCII and keeps every byte in its place, so
// that offsets in the result are offsets in the text.
func lowerASCII(s string) string {
	return strings.Map(func(r rune) rune {
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		return r
	}, s)
}

// lastWord returns the word that ends a text, blanks and an opening bracket skipped.
func lastWord(text string) string {
	text = strings.TrimRight(text, " (~≈-")
	start := len(text)
	for start > 0 {
		r, size := utf8.DecodeLastRuneInString(text[:start])
		if !unicode.IsLetter(r) && r != '+' && r != '#' {
			break
		}
		start -= size
	}
	return text[start:]
}

func isYear(digits string) bool {
	return len(digits) == 4 && (strings.HasPrefix(digits, "19") || strings.HasPrefix(digits, "20"))
}

// ordinal reports whether "st", "nd", "rd" or "th" stands at i.
func ordinal(text string, i int) bool {
	n := wordAt(text, i)
	switch strings.ToLower(text[i : i+n]) {
	case "st", "nd", "rd", "th":
		return true
	}
	return false
}

// percentileStart returns where "p99" begins if the digits at i belong to one, else -1.
func percentileStart(text string, i int) int {
	if i == 0 || (text[i-1] != 'p' && text[i-1] != 'P') {
		return -1
	}
	if i > 1 {
		if r, _ := utf8.DecodeLastRuneInString(text[:i-1]); unicode.IsLetter(r) || unicode.IsDigit(r) {
			return -1
		}
	}
	return i - 1
}

// readSign steps back over a sign that says "about" or "more than".
func readSign(text string, i int) (int, bool) {
	for _, sign := range []string{"~", "≈", ">", "<", "≥", "≤", "±"} {
		if strings.HasSuffix(text[:i], sign) {
			return i - len(sign), true
		}
	}
	return i, false
}

// currencyBefore returns the currency that stands before a number, and where.
func currencyBefore(text string, i int) (string, int) {
	for _, sign := range []string{"$", "€", "£", "₹", "¥"} {
		if strings.HasSuffix(text[:i], sign) {
			return sign, i - len(sign)
		}
	}
	trimmed := strings.TrimSuffix(text[:i], " ")
	for _, code := range []string{"USD", "EUR", "GBP", "INR", "CHF", "SEK", "PLN", "AUD", "CAD", "JPY", "BRL", "Rs", "Rs."} {
		if strings.HasSuffix(trimmed, code) && wordBreak(trimmed[:len(trimmed)-len(code)]) {
			return code, len(trimmed) - len(code)
		}
	}
	return "", i
}

func wordBreak(before string) bool {
	r, _ := utf8.DecodeLastRuneInString(before)
	return before == "" || !unicode.IsLetter(r)
}

// count writes a number with its noun: "1 bullet", "3 bullets".
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return strconv.Itoa(n) + " " + noun + "s"
}

func sortSpans(spans []parse.Span) {
	slices.SortFunc(spans, func(a, b parse.Span) int { return cmp.Compare(a.Start, b.Start) })
}

// wholeWords finds a word or phrase in a text, in any case, not inside words.
func wholeWords(text, phrase string) []parse.Span {
	var found []parse.Span
	within, want := lower(text), lower(phrase)
	if want == "" || len(within) != len(text) {
		return nil
	}
	for from := 0; ; {
		i := strings.Index(within[from:], want)
		if i < 0 {
			return found
		}
		start, end := from+i, from+i+len(want)
		if wordBreak(within[:start]) && wordAt(within, end) == 0 {
			found = append(found, parse.Span{Start: start, End: end})
		}
		from = end
	}
}

// isUpper reports whether a text has letters, all of them capitals.
func isUpper(text string) bool {
	letters := false
	for _, r := range text {
		if unicode.IsLower(r) {
			return false
		}
		letters = letters || unicode.IsUpper(r)
	}
	return letters
}
