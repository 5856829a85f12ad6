package taxonomy

// neighbours: a name in a list of skills is a skill. Commas, slashes, bars,
// bullets and conjunctions make lists; so do blanks in a row of names
// ("javascript reactjs java"), and lines that hold one name each.
func (v *view) neighbours(c *candidate) int {
	sum := v.neighbour(c, v.at-1) + v.neighbour(c, v.at+1)
	return min(sum, 3) + v.row(c)
}

// neighbour weighs candidate k as a list neighbour of c.
func (v *view) neighbour(c *candidate, k int) int {
	if k < 0 || k >= len(v.candidates) {
		return 0
	}
	o := &v.candidates[k]
	a, b := c, o
	if k < v.at {
		a, b = o, c
	}
	if !v.follows(a, b) || o.state == rejected && v.names[o.name].tier < 2 {
		return 0
	}
	same := v.guards[v.names[c.name].concept].category == v.guards[v.names[o.name].concept].category
	switch {
	case o.state == taken:
		return 2
	case same && o.state != rejected && v.capital(int(c.first)) == v.capital(int(o.first)):
		return 2
	case o.score < -2:
		return 0
	}
	return 1
}

// follows says whether b follows a as the next item of a list.
func (v *view) follows(a, b *candidate) bool {
	i := int(a.last)
	if j := v.versionAt(i); j >= 0 {
		i = j + 1
	}
	if i < len(v.tokens) && i < int(b.first) && v.tokens[i].marks&(markOpen|markClose) == markOpen {
		i = v.closing(i, int(b.first))
	}
	switch int(b.first) - i {
	case 0:
	case 1, 2:
		for k := i; k < int(b.first); k++ {
			if v.role(k)&(roleConjunction|roleArticle) == 0 || v.tokens[k].gap > gapComma {
				return false
			}
		}
		return v.role(i)&roleConjunction != 0 && v.tokens[b.first].gap <= gapSpace
	default:
		return false
	}
	t := &v.tokens[b.first]
	switch {
	case t.gap == gapStop || t.gap == gapColon:
		return false
	case t.marks&markList != 0:
		return true
	case t.gap >= gapTab:
		return v.alone(a) && v.alone(b)
	}
	return false
}

// closing returns the token behind the bracket that opens before token i.
func (v *view) closing(i, end int) int {
	for k := i + 1; k <= end && k < i+8 && k < len(v.tokens); k++ {
		if v.tokens[k].marks&markClose != 0 {
			return k
		}
	}
	return i
}

// alone says whether a candidate, with its version, fills its line or cell.
func (v *view) alone(c *candidate) bool {
	j := int(c.last)
	if i := v.versionAt(j); i >= 0 {
		j = i + 1
	}
	return v.tokens[c.first].gap >= gapTab && (j >= len(v.tokens) || v.tokens[j].gap >= gapTab)
}

// row: a run of names with only blanks between them. Two may be chance, three
// are a list; in a line of nothing but names two are one too.
func (v *view) row(c *candidate) int {
	n, sure := 1, 0
	for k := v.at; k > 0 && n < 8 && v.rowed(k); k-- {
		n++
		sure += v.sure(k - 1)
	}
	for k := v.at + 1; k < len(v.candidates) && n < 8 && v.rowed(k); k++ {
		n++
		sure += v.sure(k)
	}
	switch {
	case n == 1:
		return 0
	case n == 2 && v.lineAt().bare:
		return 2
	case n == 2 || sure == 0:
		return 0
	}
	return 2
}

// sure is 1 for a neighbour in a row that helps to make it a list.
func (v *view) sure(k int) int {
	a, b := &v.candidates[k], &v.candidates[v.at]
	if a.state == taken || v.guards[v.names[a.name].concept].category == v.guards[v.names[b.name].concept].category {
		return 1
	}
	return 0
}

// rowed says whether only blanks part candidate k from the one before.
func (v *view) rowed(k int) bool {
	a, b := &v.candidates[k-1], &v.candidates[k]
	return a.last == b.first && v.tokens[b.first].gap == gapSpace
}

// company: skills nearby that go together with this one, as Elixir goes with
// Phoenix, or at least some skill nearby.
func (v *view) company(c *candidate) int {
	lo, hi := v.paragraph(c, 24)
	me, some := v.names[c.name].concept, 0
	for dir := -1; dir <= 1; dir += 2 {
		for k := v.at + dir; k >= 0 && k < len(v.candidates); k += dir {
			o := &v.candidates[k]
			if int(o.first) < lo || int(o.last) > hi {
				break
			}
			other := v.names[o.name].concept
			switch {
			case other == me || o.state == rejected:
				continue
			case o.state == taken && v.akin(me, other):
				return 2
			case o.state == taken:
				some = 1
			case v.akin(me, other) && o.score >= 0 && v.capital(int(c.first)) && v.capital(int(o.first)):
				some = 1
			}
		}
	}
	return some
}

// listed: the caller says so, or the line is labelled as a list, or it holds
// nothing but names, or this name is an item of its own, or the whole text.
func (v *view) listed(c *candidate) (sum int) {
	l := v.lineAt()
	if v.alone(c) {
		sum++
		if v.tokens[c.first].marks&markBullet != 0 || len(v.candidates) == 1 && l.last-l.first == len(v.tokens) {
			sum++
		}
	}
	switch inItems := l.items >= 0 && int(c.first) >= l.items; {
	case v.context == SkillList, inItems && v.role(l.items-1)&roleLabel != 0:
		return sum + 3
	case inItems, l.bare && l.names >= 3:
		return sum + 2
	}
	return sum
}
