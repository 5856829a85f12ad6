package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// gridded takes the grids of languages out of sections of other kinds, as a form
// of the European Union has them among "Personal skills": a row names what is
// assessed of each, "Listening", "Reading", and the levels stand below.
func (m *meaning) gridded(cut []*part) []*part {
	out := cut[:1:1]
	for _, p := range cut[1:] {
		out = append(out, p)
		if p.kind() == Languages {
			continue
		}
		if from, to, ok := m.languageGrid(p.rows); ok {
			grid := p.under(Languages)
			grid.rows = append(grid.rows, p.rows[from:to]...)
			p.rows = append(p.rows[:from:from], p.rows[to:]...)
			if label, ok := gridLabel(&grid.rows[0]); ok {
				grid.heading = m.doc.value(Span{grid.rows[0].span.Start, grid.rows[0].span.Start + label}, High)
			}
			out = append(out, grid)
		}
	}
	return out
}

// languageGrid returns the rows of a grid of languages: those around one that names
// what is assessed. A row between two languages tells of the first, as of a
// certificate.
func (m *meaning) languageGrid(rows []row) (from, to int, ok bool) {
	const between = 2 // rows
	for from = range rows {
		if namesAspects(&rows[from]) {
			break
		}
	}
	if len(rows) == 0 || !namesAspects(&rows[from]) {
		return 0, 0, false
	}
	to = from + 1
	for from > 0 && m.inGrid(&rows[from-1]) {
		from--
	}
	for i := to; i < len(rows) && i <= to+between; i++ {
		if m.inGrid(&rows[i]) {
			to = i + 1
		}
	}
	for i := from; i < to; i++ {
		ok = ok || languageEnd(firstCell(&rows[i])) > 0
	}
	return from, to, ok
}

// namesAspects reports whether a row names what is assessed of each language.
func namesAspects(r *row) bool {
	n := 0
	for cell := range strings.SplitSeq(r.text, "\t") {
		if cell = trimMarks(cell); lexicon.IsAspect(cell) {
			n++
		} else if cell != "" && !isLanguageHead(cell) && !lexicon.NamesScale(cell) {
			return false
		}
	}
	return n > 1
}

// inGrid reports whether all cells of a row are of a grid of languages.
func (m *meaning) inGrid(r *row) bool {
	if lexicon.NamesScale(r.text) || masteries(r.text) > 1 {
		return true
	}
	for cell := range strings.SplitSeq(r.text, "\t") {
		if cell = trimMarks(cell); cell == "" || isLanguageHead(cell) || lexicon.IsAspect(cell) || mastery(cell) {
			continue
		}
		for item := range strings.SplitSeq(cell, ",") {
			if item = trimMarks(item); item != "" && !isSpoken(item) && !mastery(item) {
				return false
			}
		}
	}
	return true
}

// gridLabel returns where the label ends that a grid begins with: "Mother tongue".
func gridLabel(r *row) (int, bool) {
	label := firstCell(r)
	return len(label), isLanguageHead(trimMarks(label)) && !lexicon.IsAspect(label)
}

func firstCell(r *row) string {
	cell, _, _ := strings.Cut(r.text, "\t")
	return cell
}

// mastery reports whether words say how well a language is known, also by a
// letter and a figure of the European scale and its name: "B1 Independent user".
func mastery(s string) bool {
	return lexicon.IsLevel(s) || isCode(s) && (len(s) == 2 || s[2] == ' ') || aspectMastered(s)
}

// aspectMastered reports whether words are what of a language is known and how
// well: "lectura avanzada", "spoken: fluent".
func aspectMastered(s string) bool {
	for _, mark := range [...]string{": ", " – ", " - ", " "} {
		if a, b, ok := strings.Cut(s, mark); ok && (lexicon.IsAspect(a) && lexicon.IsLevel(b) || lexicon.IsLevel(a) && lexicon.IsAspect(b)) {
			return true
		}
	}
	return false
}

// masteries counts the steps of the European scale that a text names.
func masteries(s string) int {
	n := 0
	for i := range s {
		if isCode(s[i:]) && (i == 0 || strings.IndexByte(" /(\t-", s[i-1]) >= 0) && (i+2 == len(s) || !isLetterOrDigit(s[i+2])) {
			n++
		}
	}
	return n
}

// isCode reports whether a text begins with a step of the European scale.
func isCode(s string) bool {
	return len(s) >= 2 && 'A' <= s[0] && s[0] <= 'C' && (s[1] == '1' || s[1] == '2')
}

func isLetterOrDigit(c byte) bool {
	return isDigit(c) || 'a' <= c|0x20 && c|0x20 <= 'z' || c >= 0x80
}
