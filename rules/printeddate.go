package rules

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// printedDate is a month and year as they stand on the page.
type printedDate struct {
	start, end int    // in the text looked at
	year       int    // 0 if only two digits are given
	month      int    // 0 if it is named in another language than English
	style      string // "Mon YYYY", "MM/YYYY", …: how it is written
	either     bool   // the name is as long written out as cut short: "May 2021"
}

// printedDates finds the dates of a text that give a month and a year.
func printedDates(text string) []printedDate {
	var found []printedDate
	for i := 0; i < len(text); {
		d, ok := printedDate{}, false
		n := wordAt(text, i)
		switch {
		case n > 0:
			d, ok = namedMonth(text, i, n)
		case isDigit(text[i]):
			n = digitsAt(text, i)
			d, ok = numberedMonth(text, i, n)
		default:
			_, n = utf8.DecodeRuneInString(text[i:])
		}
		if ok {
			found = append(found, d)
			n = d.end - i
		}
		i += n
	}
	return found
}

var englishMonths = [...]string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"}

// monthNamed returns the month of an English name or its beginning.
func monthNamed(word string) int {
	word = strings.ToLower(word)
	for i, name := range englishMonths {
		if len(word) >= 3 && strings.HasPrefix(name, word) {
			return i + 1
		}
	}
	return 0
}

// namedMonth reads "Mar 2021", "Sept. 2021", "March, 2021", "Mar '21", where the
// word of n bytes at i may be the name.
func namedMonth(text string, i, n int) (printedDate, bool) {
	word := text[i : i+n]
	letters := utf8.RuneCountInString(word)
	if letters < 3 {
		return printedDate{}, false
	}
	d := printedDate{start: i, month: monthNamed(word)}
	j := i + n
	between := ""
	for _, mark := range []string{".", ",", " ", "'", "’"} {
		if strings.HasPrefix(text[j:], mark) {
			between += mark
			j += len(mark)
		}
	}
	digits := digitsAt(text, j)
	year := text[j : j+digits]
	switch {
	case isYear(year):
		d.year = number(year)
		between += "YYYY"
	case digits == 2 && strings.ContainsAny(between, "'’"):
		between += "YY"
	default:
		return printedDate{}, false
	}
	name := "Month"
	switch {
	case letters <= 4 && (d.month == 0 || len(word) < len(englishMonths[d.month-1])):
		name = "Mon"
	case letters <= 4:
		d.either = true
	}
	if d.month == 0 && letters <= 4 && !strings.HasPrefix(between, ".") {
		d.either = true // "März" is a name written out, as far as this table knows
	}
	if isUpper(word) {
		name = strings.ToUpper(name)
	}
	d.end, d.style = j+digits, name+strings.ReplaceAll(between, "’", "'")
	return d, true
}

// numberedMonth reads "03/2021", "3.2021", "2021-03", where n digits stand at i.
func numberedMonth(text string, i, n int) (printedDate, bool) {
	j := i + n
	if j >= len(text) || !strings.ContainsRune("/.-", rune(text[j])) || i > 0 && (isDigit(text[i-1]) || strings.ContainsRune("/.-", rune(text[i-1]))) {
		return printedDate{}, false
	}
	mark := text[j]
	m := digitsAt(text, j+1)
	end := j + 1 + m
	if end+1 < len(text) && text[end] == mark && isDigit(text[end+1]) {
		return printedDate{}, false // a day
	}
	first, second := text[i:j], text[j+1:end]
	d := printedDate{start: i, end: end}
	switch {
	case isYear(first) && m == 2:
		d.year, d.month = number(first), number(second)
		d.style = "YYYY" + string(mark) + "MM"
	case n <= 2 && isYear(second):
		d.month, d.year = number(first), number(second)
		d.style = "MM" + string(mark) + "YYYY"
		if n == 1 {
			d.style = d.style[1:]
		}
		d.either = n == 2 && first[0] != '0'
	}
	return d, d.month >= 1 && d.month <= 12 && d.year > 0
}

// fits reports whether a date is written in a style, or could be.
func (d *printedDate) fits(style string) bool {
	if d.style == style {
		return true
	}
	if !d.either {
		return false
	}
	short := strings.NewReplacer("Month", "Mon", "MONTH", "MON", "MM/", "M/", "MM.", "M.", "Mon.", "Mon", "MON.", "MON")
	return short.Replace(d.style) == short.Replace(style)
}

// in writes a date in a style; it returns "" if that cannot be done.
func (d *printedDate) in(style string) string {
	if d.month == 0 || d.year == 0 {
		return ""
	}
	name := englishMonths[d.month-1]
	name = string(unicode.ToUpper(rune(name[0]))) + name[1:]
	short := name[:3]
	if d.month == 9 && strings.Contains(style, ".") {
		short = name[:4]
	}
	year := fmt.Sprintf("%04d", d.year)
	return strings.NewReplacer(
		"MONTH", strings.ToUpper(name), "MON", strings.ToUpper(short), "Month", name, "Mon", short,
		"YYYY", year, "YY", year[2:], "MM", fmt.Sprintf("%02d", d.month), "M", fmt.Sprint(d.month),
	).Replace(style)
}

// number is the value of a few digits.
func number(digits string) int {
	n := 0
	for i := range len(digits) {
		n = 10*n + int(digits[i]-'0')
	}
	return n
}
