package parse

import (
	"math"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// state is what a row of a section is to its entry. A digit counts the dates
// of the entry's head so far, for an entry has one.
type state uint8

const (
	start0 state = iota // first row of an entry
	start1              // … that shows its date
	head0               // goes on with the head
	head1
	head2
	body0 // bullets and text, of an entry without a date
	body1
	states
)

func (s state) starts() bool { return s <= start1 }
func (s state) inBody() bool { return s >= body0 }

// cut tells for each row of a section what it is to its entry: it finds the
// reading of all rows together that speaks for itself most.
func cut(rows []sketch, t *entryTypes) []state {
	n := len(rows)
	if n == 0 {
		return nil
	}
	cost := make([][states]float64, n)
	from := make([][states]state, n)
	for i := range rows {
		for s := range states {
			cost[i][s] = math.Inf(-1)
			fit := t.fit(rows, i, s)
			if math.IsInf(fit, -1) {
				continue
			}
			if i == 0 {
				if s.starts() {
					cost[i][s] = fit
				}
				continue
			}
			for p := range states {
				if v := cost[i-1][p] + t.step(rows, i, p, s) + fit; v > cost[i][s] {
					cost[i][s], from[i][s] = v, p
				}
			}
		}
	}
	best := start0
	for s := range states {
		if cost[n-1][s]-t.leave(s) > cost[n-1][best]-t.leave(best) {
			best = s
		}
	}
	out := make([]state, n)
	for i := n - 1; i >= 0; i-- {
		out[i] = best
		best = from[i][best]
	}
	return out
}

// fit says how well row i alone fits a state.
func (t *entryTypes) fit(rows []sketch, i int, s state) float64 {
	r := &rows[i]
	dated := r.ranged() > 0
	if (s == start1) != dated && s.starts() || s == head0 && dated {
		return math.Inf(-1)
	}
	switch {
	case t.begins(r):
		return pick(s, 6, -8, -8)
	case r.former && r.marker == "":
		return pick(s, -6, 2, 0)
	case t.marked && r.marker == "" && s.starts():
		return -4
	case r.marker != "" && r.ranged() > 0 && (r.rest == "" || r.place): // an icon before a date is no list sign
		return pick(s, -5, 3, -3)
	case t.kind == Education && i > 0 && rows[i-1].datesItem(r):
		return pick(s, -5, 3, 0)
	case r.marker != "":
		return pick(s, -5, -6, 4)
	case r.look.level > 0 && t.eyebrow:
		if r.onlyDate() {
			return pick(s, 4, 0, -5)
		}
		return pick(s, 0, 3, -5)
	case r.look.level > 0:
		if r.look.level > t.top {
			if t.parts {
				return pick(s, -5, -3, 3)
			}
			return pick(s, 0.5, 2, -3)
		}
		return pick(s, 4, 1, -5)
	case r.label != "":
		return t.fitLabel(r, s)
	case r.tags && i > 0 && r.title < 2 && !(r.weight >= 1 && r.lead == t.first) && (rows[i-1].marker != "" || rows[i-1].prose > 0):
		return pick(s, -3, 0, 0.5)
	}
	return t.fitText(r, s)
}

// datesItem reports whether a row is only a date, that of the item below it: "2007 –
// 2011" over "• B.Eng. in Physics".
func (s *sketch) datesItem(item *sketch) bool {
	return s.marker == "" && s.onlyDate() && item.marker != "" && item.ranged() == 0 && lexicon.Degree(item.text) > 0
}

// pick returns the score of a state by its group.
func pick(s state, start, head, body float64) float64 {
	switch {
	case s.starts():
		return start
	case s.inBody():
		return body
	}
	return head
}

// fitLabel scores a row that begins with a label.
func (t *entryTypes) fitLabel(r *sketch, s state) float64 {
	if t.opener != "" && !r.alone {
		if r.label == t.opener {
			return pick(s, 6, -8, -8)
		}
		return pick(s, -8, 2, 0)
	}
	switch r.label {
	case "dates", "title", "organization", "client", "institution", "degree", "area", "location", "role":
		if r.alone {
			return pick(s, -1, 0, 0)
		}
		return pick(s, 0.5, 2, -1)
	case "stage":
		return pick(s, 5, -2, -4)
	case "bullets":
		return pick(s, -5, -3, 2)
	}
	if t.kind == Skills {
		return 0
	}
	return pick(s, -4, 0.3, 1)
}

// fitText scores a row of words.
func (t *entryTypes) fitText(r *sketch, s state) float64 {
	start, head, body := 0.0, 0.3, 0.0
	prose := r.prose
	if r.weight >= 1 && r.lead == t.first || t.told && r.opens && r.introduces() {
		prose = min(prose, 0) // set or told like a title
	}
	if prose > 0 {
		start, head, body = -1.5*prose, -0.7*prose, prose
	} else {
		body += prose
	}
	if r.goesOn && !t.goesOn {
		start -= 3
	}
	switch {
	case r.onlyDate():
		start, head, body = start-0.5, head+2.5, body-3
	case r.ranged() > 0:
		start, head, body = start+1.5, head+1.2, body-2.5
	case r.listed:
		start, head, body = start-4, head-3, body+1
	case r.place, r.hired:
		start, head, body = start-2.5, head+1.5, body-0.5
	case r.link:
		start, head, body = start-2.5, head+1, body+0.3
	}
	if r.weight >= 1 && r.prose <= 0.5 {
		start, head, body = start+1, head+0.5, body-1.5
	}
	if r.prose <= 0 && strings.IndexByte(r.text, '\t') > 0 {
		head, body = head+0.7, body-0.7
	}
	if r.prose <= 0 && (r.title >= 2 || r.org >= 2) {
		start, head, body = start+0.4, head+0.5, body-0.6
	}
	if t.eyebrow && r.ranged() == 0 {
		start -= 2
	}
	start += t.halfFit(r)
	if t.dated {
		if r.startsDated() {
			start, head = start+2, head-1
		} else {
			start -= 1.5
		}
	} else if t.titled && r.startsDated() {
		start--
	}
	if t.loud && s.starts() {
		if r.lead == t.first {
			start += 1.5
		} else {
			start -= 1.5
		}
	}
	return pick(s, start, head, body)
}

// step says how well a row in state s follows one in state p.
func (t *entryTypes) step(rows []sketch, i int, p, s state) float64 {
	r, above := &rows[i], &rows[i-1]
	switch {
	case s.starts():
		v := t.opening(r, above) - t.leave(p)
		if !p.inBody() && !t.marked {
			v -= t.bare
		}
		if r.point() && above.point() {
			v -= 3 // the two are beginning and end
		}
		if t.eyebrow && above.onlyDate() && !r.onlyDate() {
			v -= 3 // what the date belongs to
		}
		return v
	case s.inBody():
		if p.inBody() {
			return legal(p == s)
		}
		if dated := p != start0 && p != head0; dated != (s == body1) {
			return math.Inf(-1)
		}
		if s == body0 {
			return -t.dateless
		}
		if p == start1 && t.eyebrow && above.onlyDate() && r.marker == "" {
			return -6 // what the date belongs to
		}
		return 0
	case p.inBody():
		return math.Inf(-1)
	}
	return t.headStep(r, above, p, s)
}

// headStep scores going on with the head of an entry.
func (t *entryTypes) headStep(r, above *sketch, p, s state) float64 {
	dates := 0
	if p == start1 || p == head1 {
		dates = 1
	} else if p == head2 {
		dates = 2
	}
	v := 0.0
	if r.ranged() > 0 && !(r.point() && above.point()) {
		if dates++; dates > 1 {
			v -= 3
		}
	}
	if want := head0 + state(min(dates, 2)); s != want {
		return math.Inf(-1)
	}
	if t.loud && r.lead == t.first && above.lead != t.first {
		v--
	}
	if r.gap > 0.9 && t.spaced {
		v -= 0.7
	}
	return v
}

// otherDegree reports whether two rows begin with a degree each, and not the
// same, or are headings of one level.
func otherDegree(r, above *sketch) bool {
	n, k := lexicon.Degree(r.text), lexicon.Degree(above.text)
	if n == 0 || k == 0 || n == len(r.text) || k == len(above.text) || above.label == "stage" {
		return false
	}
	return r.text[:n] != above.text[:k] || r.look.level > 0 && r.look.level == above.look.level && r.text != above.text
}

func legal(ok bool) float64 {
	if ok {
		return 0
	}
	return math.Inf(-1)
}

// leave is the cost of ending an entry in state p.
func (t *entryTypes) leave(p state) float64 {
	if p == start0 || p == head0 {
		return t.dateless
	}
	return 0
}

// opening scores the place of a row as the place where entries begin.
func (t *entryTypes) opening(r, above *sketch) float64 {
	v := -0.8
	switch {
	case r.gap > 0.9 && t.spaced:
		v = 1
	case r.opens && (!t.spaced || r.gap > 0.4):
		v = 0.3
	}
	if r.startsDated() && above.startsDated() && r.rest != "" && above.rest != "" {
		v += 1.5 // a list of dated rows
	}
	if t.kind == Education && otherDegree(r, above) {
		v += 5 // degrees of one school, one below the other
	}
	if (above.marker != "" && !t.begins(above) || above.prose > 0.5) && r.marker == "" {
		v += 1
	}
	return v
}
