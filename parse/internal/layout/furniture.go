package layout

import (
	"bytes"
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// furniture is a line that belongs to the page around the text: a running
// header or footer.
type furniture struct {
	role   flow.Role
	strips []strip
}

// edge is a line near the top or bottom edge of a page.
type edge struct {
	text string
	y    float64
	role flow.Role
	row  []int // strips of the sheet's body
}

// edgeRows is how many lines at either edge of a page may be furniture.
const edgeRows = 3

// furnish takes out of the pages what repeats at the same height of several of
// them, the page number apart, and lone page numbers. What the first page has
// at its top stays: it is the head of the resume. The sheets are those of the
// pages from first on, of pages in all.
func furnish(sheets []*sheet, first, pages int) {
	type key struct {
		text string
		role flow.Role
		y    int
	}
	seen := map[key]int{} // page + 1 that has shown it, negative if several have
	edges := make([][]edge, len(sheets))
	for i, s := range sheets {
		edges[i] = s.edges(first+i+1, pages)
		for _, e := range edges[i] {
			k := key{e.text, e.role, int(math.Round(e.y / 6))}
			for d := -1; d <= 1; d++ {
				n := key{k.text, k.role, k.y + d}
				if at := seen[n]; at != 0 && at != i+1 {
					seen[n] = -1
					seen[k] = -1
				}
			}
			if seen[k] == 0 {
				seen[k] = i + 1
			}
		}
	}
	for i, s := range sheets {
		taken := map[int]bool{}
		for _, e := range edges[i] {
			k := key{e.text, e.role, int(math.Round(e.y / 6))}
			repeats := seen[k] < 0 || seen[key{k.text, k.role, k.y - 1}] < 0 || seen[key{k.text, k.role, k.y + 1}] < 0
			if e.role == flow.Header && first+i == 0 && !isFolio(e.text) || !repeats && !isFolio(e.text) && !s.imprint(&e) {
				continue
			}
			f := furniture{role: e.role}
			for _, at := range e.row {
				f.strips = append(f.strips, s.body[at])
				taken[at] = true
			}
			s.furniture = append(s.furniture, f)
		}
		slices.SortStableFunc(s.furniture, func(a, b furniture) int {
			return cmp.Compare(a.strips[0].base, b.strips[0].base)
		})
		s.take(taken)
	}
}

// imprint reports whether a line is set as the foot of a page although no other
// page repeats it: alone at the edge, in smaller type, far below the text.
func (s *sheet) imprint(e *edge) bool {
	first, last := e.row[0], e.row[len(e.row)-1]
	if e.role != flow.Footer || first == 0 || e.y < 0.92*s.height || max(first, last)+1 < len(s.body) && s.body[max(first, last)+1].base > e.y+1 {
		return false
	}
	sizes := make([]float64, 0, len(s.body))
	for i := range s.body {
		sizes = append(sizes, s.body[i].size)
	}
	slices.Sort(sizes)
	size := s.body[first].size
	return size < 0.92*sizes[len(sizes)/2] && e.y-s.body[min(first, last)-1].base > 4*size
}

// take removes strips from the body.
func (s *sheet) take(taken map[int]bool) {
	if len(taken) == 0 {
		return
	}
	kept := s.body[:0]
	for i, t := range s.body {
		if !taken[i] {
			kept = append(kept, t)
		}
	}
	s.body = kept
}

// edges returns the first and last rows of a page, the page number in their
// text replaced by folioMark.
func (s *sheet) edges(page, pages int) []edge {
	var out []edge
	for from := 0; from < len(s.body) && len(out) < edgeRows; {
		to := s.rowEnd(from)
		if s.body[from].base > 0.13*s.height {
			break
		}
		out = append(out, s.edge(from, to, page, pages, flow.Header))
		from = to
	}
	top := len(out)
	for to := len(s.body); to > 0 && len(out) < top+edgeRows; {
		from := to - 1
		for from > 0 && s.body[to-1].base-s.body[from-1].base < 0.4*s.body[to-1].size {
			from--
		}
		e := s.edge(from, to, page, pages, flow.Footer)
		if e.y < 0.87*s.height && !s.closes(&e) {
			break
		}
		out = append(out, e)
		to = from
	}
	return out
}

// closes reports whether a row is a page number that ends the page well below
// its text, where a page has a deep lower margin.
func (s *sheet) closes(e *edge) bool {
	first, last := e.row[0], e.row[len(e.row)-1]
	return first > 0 && last == len(s.body)-1 && e.y > 0.75*s.height && isFolio(e.text) && e.y-s.body[first-1].base > 2*s.body[first].size
}

func (s *sheet) rowEnd(from int) int {
	to := from + 1
	for to < len(s.body) && s.body[to].base-s.body[from].base < 0.4*s.body[from].size {
		to++
	}
	return to
}

// edge describes the strips [from, to) of a page.
func (s *sheet) edge(from, to, page, pages int, role flow.Role) edge {
	text := s.scratch.text[:0]
	e := edge{y: s.body[from].base, role: role}
	for i := from; i < to; i++ {
		e.row = append(e.row, i)
		for k := s.body[i].a; k < s.body[i].b; k++ {
			if at := len(text); at < 400 {
				text = s.appendText(text, &s.chunks[s.order[k]])
				text = unnumbered(text, at, page, pages)
			}
		}
	}
	e.text, s.scratch.text = string(text), text
	return e
}

// folioMark stands for the number of the page, and for that of pages, in the text
// of an edge. No text holds it, as texts do hold number signs: "C#".
const folioMark = '\x00'

// unnumbered replaces the number of the page, and the number of pages, by
// folioMark in a word without letters, the bytes of a text from some place on.
func unnumbered(text []byte, from, page, pages int) []byte {
	if w := text[from:]; len(w) > 12 || bytes.IndexFunc(w, isDigit) < 0 || bytes.IndexFunc(w, unicode.IsLetter) >= 0 {
		return text
	}
	word := string(text[from:])
	text = text[:from]
	for len(word) > 0 {
		n := 0
		for n < len(word) && isDigit(rune(word[n])) {
			n++
		}
		v, _ := strconv.Atoi(word[:n])
		switch {
		case n == 0:
			n = 1
			text = append(text, word[0])
		case n < 5 && word[0] != '0' && (v == page || v == pages):
			text = append(text, folioMark)
		default:
			text = append(text, word[:n]...)
		}
		word = word[n:]
	}
	return text
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

// isFolio reports whether a text is a page number: the number alone or with
// the count of pages, with at most a short word before each.
func isFolio(text string) bool {
	if len(text) > 16 || strings.IndexByte(text, folioMark) < 0 {
		return false
	}
	letters := 0
	for _, r := range text {
		if isDigit(r) {
			return false
		}
		if r != folioMark && r != '/' && r != '-' && r != '|' && r != '.' {
			letters++
		}
	}
	return letters <= 8
}

// set sets the furniture of a role.
func (s *sheet) set(role flow.Role) {
	for i := range s.furniture {
		if s.furniture[i].role != role {
			continue
		}
		from := len(s.out)
		s.blocks(s.lines(&text{strips: s.furniture[i].strips}), &text{})
		for k := from; k < len(s.out); k++ {
			s.out[k].Role = role
		}
	}
}
