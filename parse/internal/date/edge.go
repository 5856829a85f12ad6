package date

// opens reports whether a date may begin at token i: what is glued to its left
// must not make it a part of a larger number, word or address.
func (s *scanner) opens(i int) bool {
	if !s.glued(i) {
		return true
	}
	left := s.at(i - 1)
	switch {
	case left.kind == letters:
		return isIdeographic(s.text[left.start:left.end])
	case left.kind == digits, left.is("$€£¥₹#@_=&+%\\?"):
		return false
	case left.is(".,:"):
		return s.at(i-2).kind != digits || !s.glued(i-1)
	case left.is("/"), left.kind == dash:
		return !s.glued(i-1) || s.at(i-2).is(")]") || left.kind == dash && !left.hyphen
	}
	return true
}

// closes reports whether a date may end before token i.
func (s *scanner) closes(i int) bool {
	if !s.glued(i) {
		return true
	}
	right := s.at(i)
	switch {
	case right.kind == letters:
		return isIdeographic(s.text[right.start:right.end])
	case right.kind == digits, right.is("%@_=&+#"):
		return false
	case right.is(".,:/'’\\") || right.kind == dash:
		after := s.at(i + 1)
		return !s.glued(i+1) || after.kind != digits && (after.kind != letters || right.is(",:") || right.kind == dash && !right.hyphen)
	}
	return true
}

// named reports whether the number at token i is a name or count by the word before it: "ISO 2022".
func (s *scanner) named(i int) bool {
	if s.at(i).kind != digits {
		return false
	}
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		t := s.at(j)
		if t.sense.classes&noYear != 0 {
			return t.phrase == i
		}
		if t.kind != letters {
			break
		}
	}
	return false
}

// inProse reports whether a bare year stands between the words of a sentence
// instead of at an edge of its line or of a part of it.
func (s *scanner) inProse(i, next int) bool {
	return s.at(next).kind == letters && next < len(s.tokens) || i > 0 && s.at(i-1).is("<>≥≤~")
}

func isIdeographic(word string) bool {
	for _, r := range word {
		return isIdeograph(r)
	}
	return false
}

// dayWasFirst reports whether p was printed day first.
func (p point) dayWasFirst() bool { return p.dayOf == [2]int{} && p.date.Precision == Day }

// partOfYear reads "Mid 2023": no more than the year is sure.
func (s *scanner) partOfYear(i int) (point, bool) {
	next := s.at(i).phrase
	year, ok := s.year(next)
	return point{date: Date{Year: year, Precision: Year}, next: next + 1}, ok
}
