package date

// match reads a date, range or duration that begins at token i, and returns
// the index behind it.
func (s *scanner) match(i int) (Match, int, bool) {
	t := s.at(i)
	switch {
	case t.kind == letters && t.sense.classes == 0, t.kind == dash:
		return Match{}, 0, false
	case t.kind == mark && !isApostrophe(t.char):
		return Match{}, 0, false
	}
	if m, next, ok := s.form(i); ok {
		return m, next, true
	}
	if m, next, ok := s.prefixed(i); ok {
		return m, next, true
	}
	if m, next, ok := s.span(i); ok {
		return m, next, true
	}
	return s.duration(i)
}

// prefixed reads a date behind "since", "from", "until" or "expected".
func (s *scanner) prefixed(i int) (Match, int, bool) {
	t := s.at(i)
	c := t.sense.classes
	if c&(since|from|until|expected) == 0 || !s.opens(i) {
		return Match{}, 0, false
	}
	m, next, ok := s.span(s.skip(t.phrase, ":."))
	if !ok {
		return Match{}, 0, false
	}
	point := m.Form == Single || m.Form == BareYear
	switch {
	case c&expected != 0:
		if point {
			m.From, m.Form = Date{}, Ending
		}
		m.To.Expected = !m.To.Current
	case c&(since|from) != 0 && m.Form == Range:
	case c&since != 0 && point:
		m.To, m.Form = Date{Current: true}, Range
	case c&until != 0 && point:
		m.From, m.Form = Date{}, Ending
	default:
		return Match{}, 0, false
	}
	m.Start, m.Doubtful = t.start, false
	return m, next, true
}

// span reads a date or a range of dates.
func (s *scanner) span(i int) (Match, int, bool) {
	p, ok := s.point(i)
	if !ok || !s.opens(i) {
		return Match{}, 0, false
	}
	m, next, ok := s.rangeFrom(p)
	if !ok {
		m, next, ok = s.bracketed(i, p)
	}
	if !ok {
		if p.noYear || p.weak || !s.closes(p.next) || s.named(i) {
			return Match{}, 0, false
		}
		m, next = Match{From: p.date, To: p.date, Form: Single}, p.next
		if p.date.Precision == Year {
			m.Form, m.Doubtful = BareYear, s.inProse(i, next)
		}
	}
	next = s.expectedAfter(&m, next)
	m.Start, m.End = s.at(i).start, s.at(next-1).end
	return m, next, true
}

// rangeFrom reads the rest of a range that begins with p.
func (s *scanner) rangeFrom(p point) (Match, int, bool) {
	m := Match{From: p.date, Form: Range}
	if t := s.at(p.next); !p.noYear && t.sense.classes&presentAlone != 0 && s.closes(t.phrase) {
		m.To = Date{Current: true}
		return m, t.phrase, true
	}
	i, ok := s.separator(p.next)
	if !ok && s.at(p.next).is(".") { // as behind an ordinal: "ožujak 2018. – lipanj 2020."
		i, ok = s.separator(p.next + 1)
	}
	if !ok && p.noYear && s.joins(p.next) {
		if q, ok := s.point(p.next + 1); ok && !q.noYear && !q.weak && q.date.Month > p.date.Month { // "June and July 2016"
			m.From, m.To = agree(p, q)
			return m, q.next, s.closes(q.next)
		}
	}
	if !ok {
		return Match{}, 0, false
	}
	next, ok := s.present(i)
	if !ok {
		next, ok = s.ellipsis(i)
	}
	if ok && !p.noYear {
		m.To = Date{Current: true}
		return m, next, true
	}
	if !p.noYear && !p.weak && i == len(s.tokens) && s.at(i-1).kind == dash {
		m.To = Date{Current: true}
		return m, i, true
	}
	q, ok := s.otherEnd(p, i)
	if !ok {
		return Match{}, 0, false
	}
	m.From, m.To = agree(p, q)
	return m, q.next, s.closes(q.next) && (m.From.Year <= m.To.Year)
}

// joins reports whether token i says and.
func (s *scanner) joins(i int) bool {
	t := s.at(i)
	switch s.text[t.start:t.end] {
	case "and", "und", "et", "y", "e", "en", "och", "og", "i", "&":
		return true
	}
	return false
}

// ellipsis passes the dots that leave the end of a range open: "2019 – …".
func (s *scanner) ellipsis(i int) (int, bool) {
	if s.at(i-1).kind != dash {
		return i, false
	}
	if s.at(i).is("…") {
		return i + 1, true
	}
	return i + 3, s.at(i).is(".") && s.at(i+1).is(".") && s.at(i+2).is(".")
}

// bracketed reads a range each end of which stands in brackets: "[2019] - [2021]".
// Its match begins behind the first bracket and ends before the last.
func (s *scanner) bracketed(i int, p point) (Match, int, bool) {
	open, shut := "[", "]"
	if s.at(i - 1).is("(") {
		open, shut = "(", ")"
	}
	hyphen := p.next + 1
	if !s.at(i-1).is(open) || !s.at(p.next).is(shut) || s.at(hyphen).kind != dash || !s.at(hyphen+1).is(open) {
		return Match{}, 0, false
	}
	q, ok := s.otherEnd(p, hyphen+2)
	if !ok || !s.at(q.next).is(shut) || q.date.Year < p.date.Year {
		return Match{}, 0, false
	}
	m := Match{Form: Range}
	m.From, m.To = agree(p, q)
	return m, q.next, true
}

// separator passes what stands between the ends of a range.
func (s *scanner) separator(i int) (int, bool) {
	if next := s.at(i + 1); s.at(i).is(".") && s.glued(i) && s.at(i-1).kind == digits && (next.kind == dash || next.sense.classes&to != 0) {
		i++ // the full stop of an ordinal number: "01.08.2018. – 31.12.2023."
	}
	t := s.at(i)
	switch {
	case t.kind == dash:
		for s.at(i).kind == dash || s.at(i).is(">") {
			i++
		}
		return i, true
	case t.kind == letters && t.sense.classes&to != 0:
		return t.phrase, true
	case t.is("/"):
		return i + 1, true
	}
	return i, false
}

// present passes a word for what goes on.
func (s *scanner) present(i int) (int, bool) {
	i = s.skipWord(i, of)
	for range 2 { // "bis | heute", "à | ce jour"
		t := s.at(i)
		if t.sense.classes&present != 0 && s.closes(t.phrase) {
			return s.skipAbbreviation(t.phrase), true
		}
		if t.sense.classes&to == 0 {
			break
		}
		i = t.phrase
	}
	return i, false
}

// skipAbbreviation passes the full stop of "н. в."
func (s *scanner) skipAbbreviation(i int) int {
	if i >= 3 && s.at(i-1).len() == 2 && s.at(i-2).is(".") && s.glued(i) {
		return s.skip(i, ".")
	}
	return i
}

// otherEnd reads the end of a range whose beginning is p.
func (s *scanner) otherEnd(p point, i int) (point, bool) {
	announced := false
	if t := s.at(i); t.sense.classes&expected != 0 {
		i, announced = s.skip(t.phrase, ":."), true
	}
	q, ok := s.spacedMonth(i)
	if !ok {
		q, ok = s.point(i)
	}
	slash := s.at(i-1).is("/") && !p.noYear
	if t := s.at(i); !p.noYear && !p.weak && (!ok || q.weak) && t.kind == digits && t.len() == 2 &&
		p.date.Precision == Year && t.value > p.date.Year%100 && s.at(i-1).kind != letters {
		if year := p.date.Year/100*100 + t.value; year <= lastYear {
			q, ok = point{date: Date{Year: year, Precision: Year}, next: i + 1}, true
		}
	}
	switch {
	case !ok:
		return q, false
	case slash: // "2019/2020" and "2019/20" are school years, "2019/2023" years of study; other slashes belong to dates
		if p.date.Precision != Year || q.date.Precision != Year || q.date.Year != p.date.Year+1 && !s.wholeYears(i, q) {
			return q, false
		}
	case q.noYear:
		if p.noYear || p.weak || p.date.Precision == Year || s.at(q.next).kind == letters {
			return q, false
		}
		q.date.Year = p.date.Year
	}
	q.date.Expected = announced
	return q, true
}

// wholeYears reports whether a slash before token i stands between two years of
// four digits without a space, the later one q.
func (s *scanner) wholeYears(i int, q point) bool {
	return q.next == i+1 && s.at(i).len() == 4 && s.at(i-2).len() == 4 && s.glued(i) && s.glued(i-1) && s.at(i-2).value < q.date.Year
}

// agree lets the two ends of a range complete each other.
func agree(p, q point) (from, to Date) {
	from, to = p.date, q.date
	if p.noYear {
		from.Year = to.Year
		if from.Month > to.Month && to.Month > 0 {
			from.Year--
		}
	}
	if q.noYear && to.Month > 0 && to.Month < from.Month {
		to.Year++
	}
	dayFirst := func(p, other point) bool {
		return p.dayOf != [2]int{} && other.dayOf == [2]int{} && other.date.Precision == Day && other.date.Day > 12
	}
	if dayFirst(p, q) && q.dayWasFirst() {
		from.Day, from.Month, from.Either = p.dayOf[0], p.dayOf[1], false
	}
	if dayFirst(q, p) && p.dayWasFirst() {
		to.Day, to.Month, to.Either = q.dayOf[0], q.dayOf[1], false
	}
	return from, to
}

// expectedAfter passes "(expected)" behind a date.
func (s *scanner) expectedAfter(m *Match, i int) int {
	open := s.at(i).is("(")
	if open {
		i++
	}
	t := s.at(i)
	if t.kind != letters || t.sense.classes&expected == 0 || m.To.Current || open && !s.at(t.phrase).is(")") || !s.closes(t.phrase) {
		if open {
			i--
		}
		return i
	}
	if m.Form != Range {
		m.From, m.Form = Date{}, Ending
	}
	m.To.Expected, m.Doubtful = true, false
	if open {
		return t.phrase + 1
	}
	return t.phrase
}
