package parse

// raiseDates puts the date of each entry below its first row where every entry
// ends in its date: a page that shows dates at the right of its entries holds
// them behind what stands at the left. Each head must end its entry so, and one
// of them have text between, or the dates may as well belong to what is below.
func raiseDates(rows []sketch) {
	first := rows[0].lead
	if rows[0].weight < 1 || rows[0].marker != "" || !rows[len(rows)-1].endsEntry() {
		return
	}
	told := false
	for i := range rows {
		r := &rows[i]
		head := r.lead == first && r.weight >= 1 && r.marker == ""
		switch {
		case head && (r.ranged() > 0 || i > 0 && !rows[i-1].endsEntry()):
			return
		case r.ranged() > 0 && r.marker == "" && (!r.endsEntry() || i+1 < len(rows) && rows[i+1].lead != first):
			return
		}
		told = told || r.marker != "" || r.prose > 0.5
	}
	if !told {
		return
	}
	for head, i := 0, 0; i < len(rows); i++ {
		if r := rows[i]; r.endsEntry() {
			copy(rows[head+2:i+1], rows[head+1:i])
			rows[head+1] = r
			head = i + 1
		}
	}
}

// endsEntry reports whether a row is a date and nothing else, on a line of its own.
func (s *sketch) endsEntry() bool { return s.onlyDate() && s.ranged() == 1 && s.marker == "" }
