package date

// isRoman reports whether the token at i is a number from I to XII.
func (s *scanner) isRoman(i int) bool {
	t := s.at(i)
	return t.sense.classes&roman != 0 && s.text[t.start] <= 'X' && s.text[t.end-1] <= 'X'
}

// startsDate reports whether a date may begin at token i by the word before
// it: a Roman number behind any other belongs to that one, "Engineer II".
func (s *scanner) startsDate(i int) bool {
	t := s.at(i - 1)
	return t.kind != letters || t.sense.classes&(from|since|to|until) != 0
}

// besideRange reports whether the one digit behind a year and the mark at i is
// a month by what stands beside it: "2013.7-2014.4", "2013-10 至 2014-4". Else
// "2013-4" is two years.
func (s *scanner) besideRange(i int, sep token) bool {
	separates := func(t token) bool {
		return t.kind == dash && !(t.hyphen && sep.hyphen && !t.spaced) || t.sense.classes&to != 0
	}
	if after := i + 2; separates(s.at(after)) {
		_, year := s.year(after + 1)
		_, open := s.present(after + 1)
		return year || open
	}
	before := i - 2 // of the year
	_, month := s.small(before-1, 12)
	_, year := s.year(before - 3)
	return separates(s.at(before)) && month && year && s.sameMark(i, before-2)
}
