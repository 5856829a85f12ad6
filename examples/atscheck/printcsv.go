package main

import (
	"bufio"
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"github.com/vitae-go/vitae/rules"
	"github.com/vitae-go/vitae/score"
)

var csvHeader = []string{"path", "total", "match", "quality", "level", "months", "errors", "warnings", "advice", "missing", "error"}

// newCSV prints a row a file, for spreadsheets.
func newCSV(_ *checker, w *bufio.Writer, _ io.Writer) *printer {
	out := csv.NewWriter(w)
	header := out.Write(csvHeader)
	return &printer{
		print: func(r result) error {
			if header != nil {
				return header
			}
			return out.Write(csvRow(r))
		},
		close: func() error { out.Flush(); return out.Error() },
	}
}

func csvRow(r result) []string {
	if r.err != nil {
		row := make([]string, len(csvHeader))
		row[0], row[len(row)-1] = cell(r.path), cell(r.err.Error())
		return row
	}
	match := ""
	if r.report.Posting {
		match = decimal(r.report.Match)
	}
	count := map[rules.Severity]int{}
	for _, d := range r.report.Findings {
		count[d.Severity]++
	}
	return []string{
		cell(r.path), decimal(r.report.Total), match, decimal(r.report.Quality), r.report.Level.Level.String(), strconv.Itoa(r.report.Months),
		strconv.Itoa(count[rules.Error]), strconv.Itoa(count[rules.Warning]), strconv.Itoa(count[rules.Info]),
		cell(strings.Join(missing(r.report), "; ")), "",
	}
}

// cell keeps a spreadsheet from taking a text for a formula.
func cell(text string) string {
	if text != "" && strings.ContainsRune("=+-@\t\r", rune(text[0])) {
		return "'" + text
	}
	return text
}

func decimal(v float64) string { return strconv.FormatFloat(v, 'f', 1, 64) }

// missing names the required skills that a resume does not hold.
func missing(r *score.Report) []string {
	var names []string
	for i := range r.Skills {
		s := &r.Skills[i]
		if s.Asked == score.Required && s.State <= score.Near {
			names = append(names, nameOf(s))
		}
	}
	return names
}

// nameOf is the name of a skill in the posting's words, if it asks for it.
func nameOf(s *score.Skill) string {
	if s.Term != "" {
		return s.Term
	}
	return s.Label
}
