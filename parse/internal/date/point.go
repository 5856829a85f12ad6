package date

// The years that a resume can name.
const (
	firstYear = 1940
	lastYear  = 2059
)

// point is one date and the index of the token behind it.
type point struct {
	date   Date
	next   int
	noYear bool   // "Jan" of "Jan–Mar 2020"
	weak   bool   // a year of two digits, which needs the other end of a range to be believed
	dayOf  [2]int // of "03/04/2021", which may be the third of April: both numbers as printed
}

// point reads one date at token i.
func (s *scanner) point(i int) (point, bool) {
	t := s.at(i)
	switch {
	case t.kind == digits && t.len() == 4:
		return s.yearFirst(i)
	case t.kind == digits && t.len() <= 2:
		return s.numberFirst(i)
	case isApostrophe(t.char):
		if year, next, ok := s.shortYear(i); ok {
			return point{date: Date{Year: year, Precision: Year}, next: next, weak: true}, true
		}
	case t.sense.classes&month != 0:
		return s.monthFirst(i)
	case s.isRoman(i) && s.startsDate(i):
		p, ok := s.monthFirst(i)
		p.weak = true
		return p, ok && !p.noYear
	case t.sense.classes&monthLead != 0:
		return s.ledMonth(point{date: Date{Precision: Month}}, i)
	case t.sense.classes&era != 0:
		return s.eraFirst(i)
	case t.sense.classes&season != 0:
		return s.seasonFirst(i)
	case t.sense.classes&partOfYear != 0:
		return s.partOfYear(i)
	case t.sense.classes&(quarter|half) != 0:
		return s.quarterFirst(i)
	}
	return point{}, false
}

// year reads four digits that can be a year.
func (s *scanner) year(i int) (int, bool) {
	t := s.at(i)
	return t.value, t.kind == digits && t.len() == 4 && firstYear <= t.value && t.value <= lastYear
}

// shortYear reads an apostrophe and two digits.
func (s *scanner) shortYear(i int) (year, next int, ok bool) {
	if !isApostrophe(s.at(i).char) || !s.glued(i+1) {
		return 0, 0, false
	}
	t := s.at(i + 1)
	return century(t.value), i + 2, t.kind == digits && t.len() == 2
}

// century completes a year of two digits.
func century(yy int) int {
	if yy >= 60 {
		return 1900 + yy
	}
	return 2000 + yy
}

// anyYear reads a year of four digits, or of two after an apostrophe.
func (s *scanner) anyYear(i int) (year, next int, ok bool) {
	if year, ok = s.year(i); ok {
		return year, i + 1, true
	}
	return s.shortYear(i)
}

// skip passes one mark out of set.
func (s *scanner) skip(i int, set string) int {
	if s.at(i).is(set) {
		return i + 1
	}
	return i
}

// skipWord passes a word of the class.
func (s *scanner) skipWord(i int, c class) int {
	if t := s.at(i); t.kind == letters && t.sense.classes&c != 0 {
		return t.phrase
	}
	return i
}

// yearMark passes "г.", "年" and the like behind a year.
func (s *scanner) yearMark(i int) int {
	if next := s.skipWord(i, yearMark); next > i {
		return s.skip(next, ".")
	}
	return i
}

// small reads a number of one or two digits from 1 to most.
func (s *scanner) small(i, most int) (int, bool) {
	t := s.at(i)
	return t.value, t.kind == digits && t.len() <= 2 && 1 <= t.value && t.value <= most
}

// yearFirst reads "2021", "2021-03", "2021.03.12", "2021年3月", "2021. március 3", "2020 Q3".
func (s *scanner) yearFirst(i int) (point, bool) {
	year, ok := s.year(i)
	if !ok {
		return point{}, false
	}
	if p, ok := s.isoDate(year, i+1); ok {
		return p, true
	}
	next := s.yearMark(i + 1)
	if next > i+1 {
		if p, ok := s.markedMonth(year, next); ok {
			return p, true
		}
	}
	if p, ok := s.partAfterYear(year, next); ok {
		return p, true
	}
	return point{date: Date{Year: year, Precision: Year}, next: next}, true
}

// isoDate reads the rest of a numeric date behind its year.
func (s *scanner) isoDate(year, i int) (point, bool) {
	sep := s.at(i)
	if !s.glued(i) || !s.glued(i+1) || !sep.hyphen && !sep.is("/.") {
		return point{}, false
	}
	m, ok := s.small(i+1, 12)
	if !ok || s.at(i+1).len() == 1 && !sep.is("/") && !s.sameMark(i, i+2) && !s.besideRange(i, sep) {
		return point{}, false
	}
	p := point{date: Date{Year: year, Month: m, Precision: Month}, next: i + 2}
	if s.sameMark(i, i+2) && s.glued(i+3) {
		if d, ok := s.small(i+3, 31); ok {
			p.date.Day, p.date.Precision, p.next = d, Day, i+4
		}
	}
	return p, true
}

// sameMark reports whether the glued marks at i and j are the same.
func (s *scanner) sameMark(i, j int) bool {
	a, b := s.at(i), s.at(j)
	return s.glued(j) && b.kind != digits && b.kind != letters && a.char == b.char
}

// partAfterYear reads a month, season or quarter behind a year: "2021 March",
// "2024 Summer", "2020-Q3". A part with a year of its own belongs to that one.
func (s *scanner) partAfterYear(year, i int) (point, bool) {
	i = s.skip(s.skip(i, "."), ",/-")
	t := s.at(i)
	switch c := t.sense.classes; {
	case c&month != 0, s.isRoman(i) && s.at(i-1).is(".") && s.at(i+1).is("."):
		p := point{date: Date{Year: year, Month: t.sense.month(), Precision: Month}, next: s.skip(t.phrase, ".")}
		if d, ok := s.small(p.next, 31); ok && !s.glued(p.next) {
			p.date.Day, p.date.Precision, p.next = d, Day, p.next+1
		}
		if _, _, own := s.anyYear(s.skipWord(s.skip(p.next, ","), of)); own {
			return point{}, false
		}
		return p, true
	case c&(season|quarter|half) != 0:
		p, ok := s.point(i)
		if !ok || !p.noYear {
			return point{}, false
		}
		p.date.Year, p.noYear = year, false
		return p, true
	}
	return point{}, false
}

// numberFirst reads "03/2021", "12.03.2021", "12 March 2021", "3/21", "3Q 2024".
func (s *scanner) numberFirst(i int) (point, bool) {
	if c := s.at(i + 1).sense.classes; s.glued(i+1) && c&(quarter|half) != 0 && s.at(i+1).len() == 1 {
		return s.quarterOf(c, s.at(i).value, i+2)
	}
	if p, ok := s.monthBefore(i); ok {
		return p, true
	}
	if p, ok := s.numericDate(i); ok {
		return p, true
	}
	if p, ok := s.spacedMonth(i); ok {
		p.weak = true
		return p, true
	}
	day, ok := s.small(i, 31)
	if !ok {
		return point{}, false
	}
	j := i + 1
	if s.glued(j) {
		j = s.skip(s.skipWord(j, ordinal), ".-/")
	}
	j = s.skipWord(j, of)
	t := s.at(j)
	if t.sense.classes&quarterWord != 0 && day <= 4 {
		return s.quarterOf(quarter, day, t.phrase)
	}
	if t.sense.classes&monthLead != 0 {
		return s.ledMonth(point{date: Date{Day: day, Precision: Day}}, j)
	}
	if t.sense.classes&month == 0 {
		return point{}, false
	}
	p := point{date: Date{Month: t.sense.month(), Day: day, Precision: Day}}
	return s.finishYear(p, t.phrase)
}

// ledMonth reads the number of a month behind the word for one: "tháng 6 năm 2023".
func (s *scanner) ledMonth(p point, i int) (point, bool) {
	next := s.at(i).phrase
	m, ok := s.small(next, 12)
	if !ok {
		return point{}, false
	}
	p.date.Month = m
	return s.finishYear(p, next+1)
}

// monthBefore reads "06" of "06-09/2013" and "06/07 2013": the first of two
// months of one year.
func (s *scanner) monthBefore(i int) (point, bool) {
	a, ok := s.small(i, 12)
	b, more := s.small(i+2, 12)
	if !ok || !more || s.at(i).len() != 2 || s.at(i+1).kind != dash && !s.at(i+1).is("/") || a >= b {
		return point{}, false
	}
	if _, ok := s.spacedMonth(i + 2); !ok {
		if _, ok := s.year(i + 4); !ok || !s.at(i+3).is("/") || s.at(i+1).kind != dash {
			return point{}, false
		}
	}
	return point{date: Date{Month: a, Precision: Month}, next: i + 1, noYear: true}, true
}

// spacedMonth reads "06 2013".
func (s *scanner) spacedMonth(i int) (point, bool) {
	m, ok := s.small(i, 12)
	year, more := s.year(i + 1)
	return point{date: Date{Year: year, Month: m, Precision: Month}, next: i + 2}, ok && more && s.at(i).len() == 2 && !s.glued(i+1)
}

// finishYear reads the year that ends a date whose month is read.
func (s *scanner) finishYear(p point, i int) (point, bool) {
	i = s.skip(s.skip(i, "."), ",")
	if s.glued(i) {
		i = s.skip(i, "-/")
	}
	i = s.skipWord(i, of)
	year, next, ok := s.anyYear(i)
	p.date.Year, p.next = year, s.yearMark(next)
	return p, ok
}

// numericDate reads dates of numbers alone whose year does not come first.
func (s *scanner) numericDate(i int) (point, bool) {
	a, ok := s.small(i, 31)
	sep := s.at(i + 1)
	if !ok || !sep.hyphen && !sep.is("/.") || s.glued(i+1) != s.glued(i+2) || !s.glued(i+1) && !sep.is("/") {
		return point{}, false
	}
	if year, ok := s.year(i + 2); ok {
		p := point{date: Date{Year: year, Month: a, Precision: Month}, next: s.yearMark(i + 3)}
		return p, a <= 12
	}
	b, ok := s.small(i+2, 31)
	if ok && s.sameMark(i+1, i+3) {
		if year, ok := s.year(i + 4); ok {
			return dayAndMonth(a, b, year, sep, s.yearMark(i+5))
		}
		if t := s.at(i + 4); sep.is("/") && t.kind == digits && t.len() == 2 {
			return dayAndMonth(a, b, century(t.value), sep, i+5)
		}
	}
	if t := s.at(i + 2); sep.is("/") && a <= 12 && t.kind == digits && t.len() == 2 {
		return point{date: Date{Year: century(t.value), Month: a, Precision: Month}, next: i + 3, weak: true}, true
	}
	return point{}, false
}

// dayAndMonth tells which of two numbers is the month. With slashes the month
// comes first unless it cannot; with dots and dashes the day does.
func dayAndMonth(a, b, year int, sep token, next int) (point, bool) {
	d := Date{Year: year, Month: b, Day: a, Precision: Day}
	p := point{next: next}
	if sep.is("/") && a <= 12 {
		d.Month, d.Day = a, b
		if b <= 12 {
			p.dayOf, d.Either = [2]int{a, b}, a != b
		}
	}
	p.date = d
	return p, d.Month <= 12
}

// monthFirst reads "March 2021", "Sept '21", "March 12, 2021", "Mar-21", "Jan".
func (s *scanner) monthFirst(i int) (point, bool) {
	t := s.at(i)
	p := point{date: Date{Month: t.sense.month(), Precision: Month}}
	after := s.skip(t.phrase, ".")
	if day, ok := s.small(after, 31); ok && !s.glued(t.phrase) {
		q := point{date: Date{Month: p.date.Month, Day: day, Precision: Day}}
		j := after + 1
		if s.glued(j) {
			j = s.skipWord(j, ordinal)
		}
		if q, ok := s.finishYear(q, j); ok {
			return q, true
		}
	}
	if q, ok := s.finishYear(p, t.phrase); ok {
		return q, true
	}
	j := after
	if s.glued(j) {
		j = s.skip(j, "-/")
	}
	if y := s.at(j); y.kind == digits && y.len() == 2 {
		p.date.Year, p.next, p.weak = century(y.value), j+1, true
		return p, true
	}
	p.next, p.noYear = after, true
	return p, true
}
