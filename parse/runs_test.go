package parse

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// then adds words in another style to the last line.
func (s *sheet) then(style Style, text string) *sheet {
	page := &s.doc.Pages[len(s.doc.Pages)-1]
	block := s.last()
	line := &block.Lines[0]
	s.doc.Text = s.doc.Text[:line.Span.End] + " " + text + "\n\n"
	span := Span{line.Span.End + 1, line.Span.End + 1 + len(text)}
	line.Runs = append(line.Runs, Run{Span: span, Box: Box{line.Box.X1, line.Box.Y0, line.Box.X1 + 5*float64(len(text)), line.Box.Y1}, Style: style})
	line.Span.End, block.Span.End, page.Span.End = span.End, span.End, len(s.doc.Text)
	return s
}

// TestInk holds that a change of colour parts a title from an employer, and a
// label from its list.
func TestInk(t *testing.T) {
	ink, grey := Style{Size: 10, Color: 0x222222}, Style{Size: 10, Color: 0x999999}
	s := new(sheet).set(0, 50, name, "Ada Example").set(0, 50, ink, "ada@example.example").
		set(0, 50, big, "Experience").
		set(0, 50, ink, "SENIOR ENGINEER").then(grey, "THE OAK").set(0, 50, grey, "May 2019 – Jun 2021").
		set(0, 50, ink, "STAFF ENGINEER").then(grey, "BOLT").set(0, 50, grey, "May 2017 – Jun 2018").
		set(0, 50, big, "Skills").
		set(0, 50, ink, "Storage").then(grey, "Postgres, Redis").
		set(0, 50, ink, "Tools").then(grey, "Git, Make")
	r := s.read(t)
	require.Len(t, r.Sections, 2)
	jobs, skills := r.Sections[0].Entries, r.Sections[1].Groups
	require.Len(t, jobs, 2)
	require.Equal(t, "SENIOR ENGINEER", jobs[0].Title.Value)
	require.Equal(t, "THE OAK", jobs[0].Organization.Value)
	require.Equal(t, "BOLT", jobs[1].Organization.Value)
	require.Len(t, skills, 2)
	require.Equal(t, "Storage", skills[0].Label.Value)
	require.Equal(t, "Git", skills[1].Keywords[0].Value)
}

// TestNameAndLabelOnOneRow holds that a change of style parts the name from what
// the person is.
func TestNameAndLabelOnOneRow(t *testing.T) {
	c := new(sheet).set(0, 50, Style{Size: 18}, "Ada Example").then(Style{Size: 18, Bold: true}, "Harbour Engineer").
		set(0, 50, roman, "ada@example.example").set(0, 50, big, "Skills").set(0, 50, roman, "Go, Java").read(t).Contact
	require.Equal(t, "Ada Example", c.Name.Value)
	require.Equal(t, "Harbour Engineer", c.Label.Value)
}
