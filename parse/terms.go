package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/place"
)

// withoutTerms leaves out the rows that tell on what terms somebody was employed,
// as forms of the state ask for them: "Hours per week: 40", "Supervisor: Ann Lee
// (may contact)", and the street above the town of an employer. They are neither
// the head of a job nor a point of it.
func withoutTerms(rows []row) []row {
	out := rows[:0:0]
	for i := range rows {
		if r := &rows[i]; !r.isTerm() && !(i > 0 && i+1 < len(rows) && r.isStreetAbove(&rows[i+1])) {
			out = append(out, *r)
		}
	}
	return out
}

// isTerm reports whether a row begins with the label of a term of employment.
func (r *row) isTerm() bool {
	end := strings.IndexAny(r.text, ":：\t")
	return r.marker == "" && end > 0 && lexicon.IsTerm(r.text[:end])
}

// isStreetAbove reports whether a row is a street with its number and the row below
// a place, as in the address on a letter.
func (r *row) isStreetAbove(below *row) bool {
	return r.marker == "" && below.marker == "" && place.IsStreet(r.text) && isDigit(r.text[0]) && !hasDate(r.text) && isPlace(below.text)
}
