package date

// Order finds out whether a document prints the day before the month, as in
// "25/03/2021". The zero Order has seen no date.
type Order struct {
	dayFirst, monthFirst int    // dates that leave no doubt
	doubtful             int    // dates that leave it open
	first, second        [2]int // least and highest figure of those
	foreign              bool   // what goes on is said in another language than English
}

// Add takes the dates in figures of a text.
func (o *Order) Add(text string) {
	if !hasDate(text) {
		return
	}
	var buf room
	s := scanner{text: text}
	s.tokens, _ = split(buf[:0], text, 0, stretch)
	s.understand()
	for i := range s.tokens {
		if c := s.tokens[i].sense.classes; c&present != 0 && c&english == 0 {
			o.foreign = true
		}
		a, isDay := s.small(i, 31)
		b, isMonth := s.small(i+2, 31)
		if !isDay || !isMonth || !s.at(i+1).is("/") || !s.sameMark(i+1, i+3) || !s.opens(i) {
			continue
		}
		if _, ok := s.year(i + 4); ok {
			o.add(a, b)
		}
	}
}

func (o *Order) add(a, b int) {
	switch {
	case a > 12:
		o.dayFirst++
		return
	case b > 12:
		o.monthFirst++
		return
	case o.doubtful == 0:
		o.first, o.second = [2]int{a, a}, [2]int{b, b}
	}
	o.doubtful++
	o.first = [2]int{min(o.first[0], a), max(o.first[1], a)}
	o.second = [2]int{min(o.second[0], b), max(o.second[1], b)}
}

// DayFirst reports whether days come first: more dates than not say so, or, if
// all leave it open, the first figure is the same in each and the second is not,
// as where every month is given by its first day. Whoever does not write
// English writes the day first.
func (o *Order) DayFirst() bool {
	if o.dayFirst+o.monthFirst > 0 {
		return o.dayFirst > o.monthFirst
	}
	return o.foreign || o.doubtful >= 3 && o.first[0] == o.first[1] && o.second[0] != o.second[1]
}
