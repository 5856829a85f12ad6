package layout

// dated is what a narrow row says of years.
type dated struct {
	year int  // the first one, 0 if there is none
	span bool // a dash and another year stand behind it
}

// longestDate is how many glyphs the dates of an entry have at most: "September
// 2015 – December 2019".
const longestDate = 32

// datesOf reads the years in a strip.
func (s *sheet) datesOf(t *strip) dated {
	var d dated
	digits, value, glyphs, dash := 0, 0, 0, false
	year := func() {
		switch y := value; {
		case digits != 4 || y < 1900 || y > 2099:
		case d.year == 0:
			d.year = y
		case dash:
			d.span = true
		}
		digits, value = 0, 0
	}
	for k := t.a; k < t.b; k++ {
		c := &s.chunks[s.order[k]]
		if glyphs += int(c.to - c.from); glyphs > longestDate {
			return dated{}
		}
		for i := c.from; i < c.to; i++ {
			for _, r := range s.glyphs[i].Text {
				if '0' <= r && r <= '9' {
					digits, value = digits+1, 10*(value%1000)+int(r-'0')
					continue
				}
				year()
				dash = dash || d.year > 0 && isDash(r)
			}
		}
		year()
	}
	return d
}

// ofYears reports whether most rows of side a that stand beside another one say a
// year: dates beside what was done then, however evenly the lines are set.
func (p *parting) ofYears(mated int) bool {
	n := 0
	for i := range p.a {
		if r := &p.a[i]; r.mate >= 0 && r.year > 0 {
			n++
		}
	}
	return n >= 2 && 4*n >= 3*mated
}

// follows reports whether a row says a date of its own below another that does:
// one of the two is a range by itself, or this one is too early to be the end of
// one that begins above. Of two dates without a dash the later may stand above the
// earlier in one cell.
func (r *row) follows(prev *row) bool {
	if r.year == 0 || prev.year == 0 {
		return false
	}
	if isDash(prev.last) {
		return r.span || !prev.span && r.year < prev.year
	}
	return r.span || prev.span
}

// inList reports whether row i of side a says a date below another one, and each is
// that of a row of its own: they stand at the right margin, or a third one stands as
// close above or below.
func (p *parting) inList(i int) bool {
	if !p.followsDate(i) || isDash(p.a[i-1].last) || isDash(p.a[i].first) {
		return false
	}
	return p.right || i+1 < len(p.a) && p.followsDate(i+1) || i > 1 && p.followsDate(i-1)
}

// followsDate reports whether row i of side a and the one close above it say a date, and
// both stand beside other rows.
func (p *parting) followsDate(i int) bool {
	prev, r := &p.a[i-1], &p.a[i]
	return r.year > 0 && prev.year > 0 && r.mate >= 0 && prev.mate >= 0 && r.base-prev.base < 1.4*max(prev.size, r.size)
}
