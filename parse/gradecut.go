package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// cutMarks cuts off the mark between a degree and its school: "BA History, 2:1"
// before the one, "GPA 3.8, Lakeside University" with the other.
func (d *draft) cutMarks(doc *Document) {
	for i := 0; i < len(d.pieces); i++ {
		text := d.pieces[i].text
		if degreePiece(&d.pieces[i]) {
			d.splitGrade(doc, i)
			continue
		}
		mark, school, ok := strings.Cut(text, ", ")
		if ok && isGraded(mark) && lexicon.IsSchool(school) {
			d.cutPiece(doc, i, len(mark), len(mark)+len(", "), comma)
			return
		}
	}
}

// splitGrade cuts a mark off the end of a piece: "Lakeside University, GPA: 3.8".
func (d *draft) splitGrade(doc *Document, i int) {
	text := d.pieces[i].text
	for _, mark := range [...]string{", ", "; ", ". ", " (", " with ", " GPA"} {
		at := strings.LastIndex(text, mark)
		if mark == " GPA" && at > 0 {
			mark = " "
			if before := strings.LastIndexByte(text[:at], ' '); before > 0 {
				if start, _, ok := gradeIn(text[before+1:]); ok && start == 0 {
					at = before // "Current GPA"
				}
			}
		}
		if at <= 0 {
			continue
		}
		if mark == ". " && at-strings.LastIndexByte(text[:at], ' ') < 4 {
			continue // "School No. 5"
		}
		if close := strings.IndexByte(text[at:], ')'); mark == " (" && close > 0 && at+close+1 < len(text) { // "(First class), Lakeside University"
			if isGraded(text[at+len(mark):at+close]) && d.cutPiece(doc, i, at+close, at+close+1, comma) {
				d.cutPiece(doc, i, at, at+len(mark), comma)
			}
			return
		}
		tail := strings.TrimSuffix(strings.TrimRight(text[at+len(mark):], ")"), " in")
		if isGraded(tail) && (mark != " with " || strings.ContainsAny(tail, "0123456789")) {
			if before := strings.LastIndex(text[:at], mark); mark == ", " && before > 0 && isGradeAlone(text[before+len(mark):at]) && !strings.ContainsAny(text[before:], "0123456789") {
				at = before // "Second Class, Division I"
			}
			d.cutPiece(doc, i, at, at+len(mark), comma)
			return
		}
	}
}

// isGradeAlone reports whether a text is a mark and no more.
func isGradeAlone(s string) bool {
	start, end, ok := gradeIn(s)
	return ok && start == 0 && end == len(s)
}
