// Package date finds dates and ranges of dates in a line of a resume, in the
// orders and languages in which people write them. It keeps the precision that
// is printed and invents none: "2021" is a year, not the first of January.
package date

// Date is a date as printed. The zero Date is no date.
type Date struct {
	Year      int // four digits; 0 when only Current is known
	Month     int // 1–12; of a quarter its first month; 0 unknown
	Day       int // 1–31; 0 unknown
	Precision Precision
	Current   bool // it goes on
	Expected  bool // announced, not reached
	Either    bool // Month and Day are printed as two figures of which either may be the month
}

// Swapped returns a date with month and day changed about, if either may be the other.
func (d Date) Swapped() Date {
	if d.Either {
		d.Month, d.Day = d.Day, d.Month
	}
	return d
}

// Precision is how exactly a date is given.
type Precision uint8

// The precisions.
const (
	None Precision = iota
	Year
	Season // Month is 0
	Quarter
	Month
	Day
)

// Form is what a match looks like.
type Form uint8

// The forms.
const (
	BareYear Form = iota + 1 // "2021": only its place says that it is a date
	Single                   // "Mar 2021", "Summer 2024": From and To are equal
	Range                    // "Mar 2021 – Present", "2019–21", "since 2020"
	Ending                   // "Expected May 2026", "until 2021": From is zero
	Duration                 // "8 months": only Months is set
)

// Match is a date or range in a text, at the bytes [Start, End). Brackets
// around it are not part of it; words such as "since" and "expected" are.
type Match struct {
	Start, End int
	From, To   Date
	Form       Form
	Months     int  // of a Duration; 0 for less than a month
	Doubtful   bool // four digits in running prose, which may be a count or a name
}

// Parse reads text that is nothing but a date or range, in brackets or not. A
// word for the present alone is one too: its To is Current and its From zero.
func Parse(text string) (Match, bool) {
	if len(text) > longest {
		return Match{}, false
	}
	var buf room
	s := scanner{text: text}
	s.tokens, _ = split(buf[:0], text, 0, longest)
	s.understand()
	first, last := 0, len(s.tokens)
	for first < last && s.tokens[first].is("([{|,;·•:-–— ") {
		first++
	}
	for last > first && s.tokens[last-1].is(")]}|,;·•.") {
		last--
	}
	if first == last {
		return Match{}, false
	}
	if next, ok := s.present(first); ok && next >= last {
		return Match{Start: s.tokens[first].start, End: s.tokens[last-1].end, To: Date{Current: true}, Form: Ending}, true
	}
	m, next, ok := s.match(first)
	if !ok || next < last {
		return Match{}, false
	}
	m.Doubtful = false
	return m, true
}

// A long line is read in stretches of so many tokens, of which each knows some
// before and ahead, so that no line needs memory in proportion to its length.
const stretch, ahead = 2048, 64

// longest is the length of the longest text that can be nothing but a date.
const longest = 400

// most bounds the dates found in a line. No line of a resume has a tenth of it.
const most = 1000

// Find returns the dates, ranges and durations of a line, in order and
// disjoint. Its cost grows with the length of the text alone.
func Find(text string) []Match {
	if !hasDate(text) {
		return nil
	}
	var buf room
	s := scanner{text: text}
	var end int // of what is tokens, in text
	s.tokens, end = split(buf[:0], text, 0, stretch)
	s.understand()
	var found []Match
	for i := 0; i < len(s.tokens); {
		if i+ahead > len(s.tokens) && end < len(text) {
			from := max(i-ahead, 0)
			i -= from
			s.tokens, end = split(append(s.tokens[:0], s.tokens[from:]...), text, end, stretch)
			s.understand()
		}
		m, next, ok := s.match(i)
		if !ok {
			i++
			continue
		}
		if found = append(found, m); len(found) == most {
			break
		}
		i = next
	}
	return found
}

// Length returns the first length of time that a sentence names, in months; its
// number may stand in words, "at least three years".
func Length(text string) (months int, ok bool) {
	var buf room
	s := scanner{text: text[:min(len(text), longest)]}
	s.tokens, _ = split(buf[:0], s.text, 0, longest)
	s.understand()
	for i := range s.tokens {
		if m, _, ok := s.duration(i); ok {
			return m.Months, true
		}
	}
	return 0, false
}

// hasDate is a quick look for what every date and most durations have: a digit.
func hasDate(text string) bool {
	for i := range len(text) {
		if c := text[i]; '0' <= c && c <= '9' {
			return true
		}
	}
	return false
}
