package date

// duration reads "8 months", "2 yrs 3 mos", "one year".
func (s *scanner) duration(i int) (Match, int, bool) {
	months, next := 0, i
	for range 3 { // years, months, and what ends them
		n, j, ok := s.count(next)
		tenths := 0
		if f := s.at(j + 1); ok && s.at(j).is(".,") && s.glued(j) && f.kind == digits && f.len() == 1 && s.glued(j+1) { // "1.5 years"
			tenths, j = f.value, j+2
		}
		t := s.at(j)
		if !ok || t.sense.classes&unit == 0 || months > 0 && t.sense.unit() != 1 {
			break
		}
		months += (10*n + tenths) * t.sense.unit() / 10
		next = s.skip(t.phrase, ",")
		if s.joins(next) && s.countsMonths(next+1) {
			next++
		}
	}
	if next == i || !s.opens(i) {
		return Match{}, 0, false
	}
	if s.at(next - 1).is(",") {
		next--
	}
	return Match{Start: s.at(i).start, End: s.at(next - 1).end, Form: Duration, Months: months}, next, s.closes(next)
}

// countsMonths reports whether a number of months follows.
func (s *scanner) countsMonths(i int) bool {
	_, j, ok := s.count(i)
	t := s.at(j)
	return ok && t.sense.classes&unit != 0 && t.sense.unit() == 1
}

// count reads how many units of time there are; of bounds it returns the lower:
// "3–5", "three to five", "two (2)", "7 or more", "5+".
func (s *scanner) count(i int) (n, next int, ok bool) {
	n, next, ok = s.amount(i)
	if !ok {
		return 0, i, false
	}
	if m, j, again := s.amount(next + 1); again && m == n && s.at(next).is("(") && s.at(j).is(")") {
		next = j + 1
	}
	if sep := s.at(next); sep.kind == dash || sep.sense.classes&to != 0 {
		if _, j, ok := s.amount(max(next+1, sep.phrase)); ok {
			next = j
		}
	}
	if t := s.at(next); t.sense.classes&more != 0 {
		next = t.phrase
	}
	return n, next, true
}

// amount reads a number of one or two digits or in words; a plus behind it is passed.
func (s *scanner) amount(i int) (n, next int, ok bool) {
	t := s.at(i)
	switch {
	case t.kind == digits && t.len() <= 2:
		return t.value, s.skip(i+1, "+"), true
	case t.sense.classes&number != 0:
		return t.sense.number(), s.skip(i+1, "+"), true
	}
	return 0, i, false
}
