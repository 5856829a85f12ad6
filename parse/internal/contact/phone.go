package contact

import (
	"strings"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/date"
)

// appendPhones adds the telephone numbers between the bytes from and end.
func appendPhones(found []Detail, text string, from, end int) []Detail {
	for i := from; i < end; {
		if !opensPhone(text, from, i) {
			i++
			continue
		}
		d, next := phone(text, i, end)
		if d.End > 0 {
			found = append(found, d)
		}
		i = max(next, i+1)
	}
	return found
}

// opensPhone reports whether a number may begin at i.
func opensPhone(text string, from, i int) bool {
	c := text[i]
	if !isDigit(c) && c != '+' && c != '(' {
		return false
	}
	if c != '+' && c != '(' && i > from {
		left := text[i-1]
		return !isAlnumASCII(left) && strings.IndexByte("$#@_=/.,-+%€£", left) < 0
	}
	return c != '(' || i+1 < len(text) && (isDigit(text[i+1]) || text[i+1] == '+')
}

func isAlnumASCII(c byte) bool { return c < 0x80 && isAlnum(c) }

func countDigits(s string) int {
	n := 0
	for i := range len(s) {
		if isDigit(s[i]) {
			n++
		}
	}
	return n
}

// phone reads the number that begins at i. It returns where to look on, and a
// zero Detail if there is none.
func phone(text string, i, end int) (Detail, int) {
	var room [maxDigits + 1]int
	groups, stop := groupsOf(room[:0], text, i, end)
	sure, ok := isPhone(text[i:stop], groups)
	if ok && isPostal(text, i, stop) {
		return Detail{}, stop
	}
	if !ok && text[i] == '+' && stop < end && text[stop] == '\n' { // broken over two lines
		line := strings.Replace(text[i:min(i+40, end)], "\n", " ", 1)
		groups, length := groupsOf(room[:0], line, 0, len(line))
		if sure, ok = isPhone(line[:length], groups); ok && !isDateOrRange(line[min(stop-i+1, length):length]) && dialled(line[:length]) {
			return Detail{Start: i, End: i + length, Kind: Phone, Value: line[:length], Sure: sure}, i + length
		}
		return Detail{}, stop
	}
	if !ok || stop < len(text) && (isAlnumASCII(text[stop]) || text[stop] == '%' || text[stop] == '@') {
		return Detail{}, stop
	}
	last := withExtension(text, stop, end)
	return Detail{Start: i, End: last, Kind: Phone, Value: strings.ReplaceAll(text[i:last], "\n", ""), Sure: sure}, stop
}

// maxDigits is more than any telephone number has.
const maxDigits = 20

// groupsOf appends the lengths of the groups of digits from i and returns where
// they end.
func groupsOf(groups []int, text string, i, end int) (_ []int, stop int) {
	total, depth := 0, 0
	stop = i
	for j := i; j < end && total <= maxDigits; {
		r, size := utf8.DecodeRuneInString(text[j:end])
		switch {
		case '0' <= r && r <= '9':
			if j == stop && len(groups) > 0 && isDigit(text[j-1]) {
				groups[len(groups)-1]++
			} else {
				groups = append(groups, 1)
			}
			total++
			stop = j + 1
		case r == '(':
			depth++
			if depth > 1 || total > 6 {
				return groups, stop
			}
		case r == ')':
			if depth == 0 {
				return groups, stop
			}
			depth = 0
			if len(groups) > 0 {
				depth = -9 // one bracket a number
			}
		case r == '\n' && j > i && text[j-1] == '-': // broken over two lines at its hyphen
		case r == '+' && j == i, r == '+' && j == i+1, isPhoneMark(r):
			if j-stop > 4 || r == '-' && j > i && text[j-1] == '-' {
				return groups, stop
			}
		default:
			return groups, stop
		}
		j += size
	}
	return groups, stop
}

// isPhoneMark reports whether r parts the groups of a number.
func isPhoneMark(r rune) bool {
	switch r {
	case ' ', '-', '.', '/', '\u00a0', '\u202f', '\u2009', '‐', '‑', '–', '−', '\u00ad':
		return true
	}
	return false
}

// isPostal reports whether a number is a long postal code behind a state, "NM
// 87185-1421", or behind the Brazilian name of such codes, "CEP: 38400-123".
func isPostal(text string, i, stop int) bool {
	before := strings.TrimRight(text[:i], " ")
	if stop-i == len("38400-123") && text[i+5] == '-' && strings.HasSuffix(strings.TrimRight(before, ":. "), "CEP") {
		return true
	}
	n := len(before)
	if stop-i != 10 || text[i+5] != '-' || n < 2 || n == i {
		return false
	}
	for _, c := range []byte(before[n-2:]) {
		if c < 'A' || c > 'Z' {
			return false
		}
	}
	return n == 2 || !isAlnumASCII(before[n-3])
}

// isPhone judges a number by its groups of digits.
func isPhone(printed string, groups []int) (sure, ok bool) {
	n := 0
	for _, g := range groups {
		n += g
	}
	switch {
	case n < 7 || n > 15 || len(groups) > 8:
		return false, false
	case strings.Contains(printed[:min(2, len(printed))], "+"):
		return true, n >= 8
	case isDateOrRange(printed), isIPAddress(printed, groups):
		return false, false
	case strings.HasPrefix(printed, "00"):
		return true, n >= 10
	case northAmerican(groups):
		return true, true
	case strings.Trim(printed, "(")[0] == '0':
		return len(groups) > 1 && n >= 9, n >= 9 && n <= 12
	case printed[0] == '(':
		return true, n >= 7
	case strings.ContainsAny(printed, "/.") && n < 9:
		return false, false
	case len(groups) == 1:
		return false, n >= 9 && n <= 12
	}
	for _, g := range groups {
		if g > 8 {
			return false, false
		}
	}
	return n >= 9 && len(groups) <= 5 && groups[len(groups)-1] >= 2, true
}

// northAmerican reports whether the groups are (1) 3-3-4.
func northAmerican(groups []int) bool {
	if len(groups) == 4 && groups[0] == 1 {
		groups = groups[1:]
	}
	return len(groups) == 3 && groups[0] == 3 && groups[1] == 3 && groups[2] == 4
}

func isIPAddress(printed string, groups []int) bool {
	return len(groups) == 4 && strings.Count(printed, ".") == 3 && max(groups[0], groups[1], groups[2], groups[3]) <= 3
}

func isDateOrRange(printed string) bool {
	for _, m := range date.Find(printed) {
		if m.Form == date.Range || m.Form == date.Single && m.From.Precision >= date.Month {
			return true
		}
	}
	return false
}

// withExtension passes "ext. 12" or "x12" behind a number.
func withExtension(text string, stop, end int) int {
	rest := text[stop:end]
	low := strings.ToLower(rest[:min(len(rest), 12)])
	for _, word := range []string{" ext. ", " ext ", " ext.", " x", "x", " ext: "} {
		if after, ok := strings.CutPrefix(low, word); ok {
			n := 0
			for n < len(after) && n < 6 && isDigit(after[n]) {
				n++
			}
			if n > 0 && (n == len(after) || !isAlnumASCII(after[n])) {
				return stop + len(word) + n
			}
		}
	}
	return stop
}
