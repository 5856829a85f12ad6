package parse

import "github.com/vitae-go/vitae/parse/internal/lexicon"

// half is a half of the head of a study, where the two stand on rows of their own.
type half uint8

const (
	noHalf half = iota
	schoolHalf
	degreeHalf
)

// findStudies notes which rows name a school and which a degree, where the first
// row names one of them: a study begins with it.
func (t *entryTypes) findStudies(rows []sketch) {
	if t.kind != Education {
		return
	}
	if t.half = halfOf(&rows[0]); t.half == noHalf {
		return
	}
	for i := range rows {
		rows[i].learnt = halfOf(&rows[i])
	}
}

// halfOf returns what a row names alone, a school or a degree.
func halfOf(r *sketch) half {
	if r.prose > 0.5 || r.marker != "" {
		return noHalf
	}
	switch degree, school := lexicon.Degree(r.rest) > 0, lexicon.IsSchool(r.rest); {
	case degree && !school:
		return degreeHalf
	case school && !degree:
		return schoolHalf
	}
	return noHalf
}

// halfFit says how well a study begins with a row by the half that it names.
func (t *entryTypes) halfFit(r *sketch) float64 {
	switch {
	case t.half == noHalf || r.learnt == noHalf:
		return 0
	case r.learnt == t.half:
		return 0.5
	}
	return -0.5
}
