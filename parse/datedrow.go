package parse

// partDated tells rows that begin in lower case from the rest of a row above: both
// end with a date, "dbt Analytics Engineering (2023)" below another certificate.
func partDated(rows []sketch) {
	for i := 1; i < len(rows); i++ {
		if r := &rows[i]; r.goesOn && r.endsDated() && rows[i-1].endsDated() && r.words < 9 {
			r.goesOn = false
		}
	}
}

// endsDated reports whether a date ends the row.
func (s *sketch) endsDated() bool {
	n := len(s.dates)
	return n > 0 && s.dates[n-1].Start > 0 && trimMarks(s.text[s.dates[n-1].End:]) == ""
}
