package date

// markedMonth reads "3月" and "3月12日" behind a year.
func (s *scanner) markedMonth(year, i int) (point, bool) {
	m, ok := s.small(i, 12)
	if !ok || s.at(i+1).sense.classes&monthMark == 0 {
		return point{}, false
	}
	p := point{date: Date{Year: year, Month: m, Precision: Month}, next: i + 2}
	if d, ok := s.small(p.next, 31); ok && s.at(p.next+1).sense.classes&dayMark != 0 {
		p.date.Day, p.date.Precision, p.next = d, Day, p.next+2
	}
	return p, true
}

// eraFirst reads a year counted from the beginning of an era: "平成25年4月".
func (s *scanner) eraFirst(i int) (point, bool) {
	t := s.at(i)
	n, next := 1, s.skipWord(t.phrase, firstYearOfEra)
	if next == t.phrase {
		count := s.at(next)
		if count.kind != digits || count.len() > 3 || count.value == 0 {
			return point{}, false
		}
		n, next = count.value, next+1
	}
	year, end := t.sense.era()+n, s.yearMark(next)
	if end == next || year > lastYear {
		return point{}, false
	}
	if p, ok := s.markedMonth(year, end); ok {
		return p, true
	}
	return point{date: Date{Year: year, Precision: Year}, next: end}, true
}
