package rules

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/vitae-go/vitae/parse"
)

// Postings ask for degrees by name, by level, or for any; many take something else.
func TestPostingDegree(t *testing.T) {
	for _, tt := range []struct {
		line string
		want DegreeRank
		open bool
	}{
		{"Bachelor's degree in Computer Science or equivalent practical experience", Bachelor, true},
		{"BS/MS in computer science", Bachelor, false},
		{"MSc or PhD in statistics", Master, false},
		{"You hold a degree in computer science or something similar", Bachelor, true},
		{"Graduation from an accredited college with a major in computer science", Bachelor, false},
		{"Abgeschlossenes Studium der Informatik oder vergleichbare Ausbildung", Bachelor, true},
		{"Hochschulabschluss in Mathematik", Bachelor, false},
		{"De formation Bac+5 (école d'ingénieur ou équivalent)", Master, true},
		{"B.E./B.Tech/MCA", Bachelor, false},
		{"A high degree of ownership", NoDegree, false},
		{"Five years of Go", NoDegree, false},
	} {
		p := &parse.Posting{Document: &parse.Document{Text: tt.line}}
		p.Required = []parse.Field[string]{{Value: tt.line, Span: parse.Span{End: len(tt.line)}}}
		f := NewPostingFacts(p, nil)
		assert.Equal(t, tt.want, f.Degree, tt.line)
		assert.Equal(t, tt.open, f.DegreeOpen, tt.line)
	}
}
