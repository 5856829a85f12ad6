package taxonomy

// line is what the line around a candidate looks like.
type line struct {
	first, last int  // tokens, half open
	capitals    bool // no letter is lower case: a heading
	small       bool // no letter is upper case
	titled      bool // every word of weight behind the first starts with a capital
	bare        bool // nothing but names and numbers
	items       int  // first token behind a label that a list follows, "Languages: Go, C"; -1 if there is none
	names       int  // candidates
	seen        bool
}

// lineAt describes the line of the candidate v.at. Candidates come in order,
// so each line is read once.
func (v *view) lineAt() *line {
	c := &v.candidates[v.at]
	if l := &v.line; l.seen && l.first <= int(c.first) && int(c.first) < l.last {
		return l
	}
	first, last := int(c.first), int(c.last)
	for first > 0 && v.tokens[first].gap < gapTab {
		first--
	}
	for last < len(v.tokens) && v.tokens[last].gap < gapTab {
		last++
	}
	v.line = line{first: first, last: last, items: -1, seen: true}
	v.describe(&v.line)
	return &v.line
}

func (v *view) describe(l *line) {
	lower, upper, titled, words := 0, 0, 0, 0
	for i := l.first; i < l.last; i++ {
		t := &v.tokens[i]
		if t.shape&hasLower != 0 {
			lower++
		}
		if t.shape&hasUpper != 0 {
			upper++
		}
		if i > l.first && t.end-t.start > 3 && t.shape&hasLetter != 0 {
			words++
			if t.shape&upperHead != 0 {
				titled++
			}
		}
		if t.gap == gapColon && i-l.first <= 4 && i > l.first && l.items < 0 && (v.role(i-1)&roleLabel != 0 || v.isList(i, l.last)) {
			l.items = i
		}
	}
	l.capitals = lower == 0 && upper > 1
	l.small = upper == 0
	l.titled = words >= 2 && titled == words
	covered := 0
	for k := v.at; k < len(v.candidates) && int(v.candidates[k].first) < l.last; k++ {
		l.names++
		covered += int(v.candidates[k].last - v.candidates[k].first)
	}
	for k := v.at - 1; k >= 0 && int(v.candidates[k].first) >= l.first; k-- {
		l.names++
		covered += int(v.candidates[k].last - v.candidates[k].first)
	}
	for i := l.first; i < l.last; i++ {
		if v.tokens[i].shape&hasLetter == 0 {
			covered++
		}
	}
	l.bare = covered == l.last-l.first
}

// isList says whether the tokens [i, last) are short items with separators.
func (v *view) isList(i, last int) bool {
	items := 1
	for k := i + 1; k < last; k++ {
		if v.tokens[k].marks&markList != 0 || v.role(k)&roleConjunction != 0 {
			items++
		}
		if v.tokens[k].gap == gapStop {
			return false
		}
	}
	return items > 1 && last-i <= 2*items+1
}
