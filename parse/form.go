package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/contact"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// leastAnswers is the number of questions with an answer below each by which a
// text is known for a form that somebody filled in on the web.
const leastAnswers = 5

// joinAnswers joins the questions of a form with their answers, each of which
// stands on the line below: "Job Title", "Data Engineer", "Company", "Acme".
// Questions that are answered with yes or no say nothing of the career and are
// left out.
func joinAnswers(doc *Document, rows []row) []row {
	answers := 0
	for i := range rows {
		answers += count(asks(rows, i), 1)
	}
	if answers < leastAnswers {
		return rows
	}
	out := make([]row, 0, len(rows))
	for i := 0; i < len(rows); i++ {
		r := rows[i]
		switch {
		case i+1 < len(rows) && !rows[i+1].opens && lexicon.IsYesOrNo(rows[i+1].text):
			i++
			continue
		case asks(rows, i):
			r.extend(doc, &rows[i+1])
			i++
		}
		out = append(out, r)
	}
	return out
}

// asks reports whether row i is what the one below it answers.
func asks(rows []row, i int) bool {
	if i+1 >= len(rows) {
		return false
	}
	r, next := &rows[i], &rows[i+1]
	return isQuestion(r) && !next.opens && next.marker == "" && next.block == r.block && !isQuestion(next) && width.Under(next.text, 120)
}

// isQuestion reports whether a row is nothing but a label of the person, or of a
// part of an entry of which there is one.
func isQuestion(r *row) bool {
	if r.marker != "" || width.Over(r.text, 60) || strings.ContainsAny(r.text, "\t\n") || strings.HasSuffix(r.text, ":") || r.look.level > 0 {
		return false
	}
	if kind, ok := lexicon.Heading(r.text); ok && r.opens && kind != string(ContactDetails) {
		return false
	}
	switch part, _ := lexicon.Label(r.text); part {
	case "title", "organization", "institution", "degree", "area", "grade", "location", "dates":
		return true
	}
	return contact.Label(r.text) != ""
}
