package date

// seasonFirst reads "Summer 2024", "Fall '21", "Spring". A winter that goes on in
// the next year, "Winter 2014/15", is that of the first.
func (s *scanner) seasonFirst(i int) (point, bool) {
	p := point{date: Date{Precision: Season}}
	if q, ok := s.finishYear(p, s.at(i).phrase); ok {
		if next := s.at(q.next + 1); s.at(q.next).is("/") && next.kind == digits && (next.value == q.date.Year+1 || next.len() == 2 && next.value == (q.date.Year+1)%100) {
			q.next += 2
		}
		return q, true
	}
	p.next, p.noYear = s.at(i).phrase, true
	return p, true
}

// quarterFirst reads "Q3 2024", "H1/2021", "Q3".
func (s *scanner) quarterFirst(i int) (point, bool) {
	n := s.at(i + 1)
	if !s.glued(i+1) || n.kind != digits || n.len() != 1 {
		return point{}, false
	}
	return s.quarterOf(s.at(i).sense.classes, n.value, i+2)
}

// quarterOf completes the quarter or half n of a year.
func (s *scanner) quarterOf(c class, n, i int) (point, bool) {
	p := point{date: Date{Month: 3*n - 2, Precision: Quarter}}
	most := 4
	if c&half != 0 {
		p.date.Month, most = 6*n-5, 2
	}
	if n < 1 || n > most {
		return point{}, false
	}
	if q, ok := s.finishYear(p, i); ok {
		return q, true
	}
	p.next, p.noYear = i, true
	return p, true
}
