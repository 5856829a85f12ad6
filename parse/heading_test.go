package parse

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse/internal/width"
)

// sheet builds documents of one page by hand. Lines are 12 points apart.
type sheet struct {
	doc Document
	y   float64
}

// set adds a block of one line: "text", its style and where it begins.
func (s *sheet) set(column int, x float64, style Style, text string) *sheet {
	if len(s.doc.Pages) == 0 {
		s.page()
	}
	s.y += max(style.Size, 10) * 1.2
	page := &s.doc.Pages[len(s.doc.Pages)-1]
	span := Span{len(s.doc.Text), len(s.doc.Text) + len(text)}
	s.doc.Text += text + "\n\n"
	box := Box{x, s.y, x + 5*float64(len(text)), s.y + style.Size}
	line := Line{Span: span, Box: box, Runs: []Run{{Span: span, Box: box, Style: style}}}
	page.Blocks = append(page.Blocks, Block{Span: span, Column: column, Box: box, Lines: []Line{line}})
	page.Span.End = len(s.doc.Text)
	return s
}

// sign puts a list sign before the last line.
func (s *sheet) sign(marker string) *sheet {
	s.last().Lines[0].Marker = marker
	return s
}

// level makes the last block a heading by the format's own word.
func (s *sheet) level(n int) *sheet {
	s.last().Kind, s.last().Level = Heading, n
	return s
}

func (s *sheet) last() *Block {
	blocks := s.doc.Pages[len(s.doc.Pages)-1].Blocks
	return &blocks[len(blocks)-1]
}

// page begins another page.
func (s *sheet) page() *sheet {
	s.doc.Pages = append(s.doc.Pages, Page{Width: 600, Height: 800, Columns: 1})
	return s.top(0)
}

// top goes back to a height of the page, as for another column.
func (s *sheet) top(y float64) *sheet {
	s.y = y
	return s
}

var (
	roman = Style{Size: 10}
	bold  = Style{Size: 10, Bold: true}
	big   = Style{Size: 14, Bold: true}
	side  = Style{Size: 11, Bold: true}
	blue  = Style{Size: 12, Color: 0x2244aa}
	name  = Style{Size: 22, Bold: true}
)

// read reads the meaning of the sheet.
func (s *sheet) read(t *testing.T) *Resume {
	r, err := NewResume(t.Context(), &s.doc, nil)
	require.NoError(t, err)
	return r
}

// outline shows the sections of a document and how many rows each holds.
func outline(s *sheet) string {
	all := rows(&s.doc)
	m := &meaning{doc: &s.doc, body: bodyLook(all)}
	var b strings.Builder
	for _, p := range parts(&s.doc, all, headings(context.Background(), &s.doc, all, m.body)) {
		fmt.Fprintf(&b, "%s[%s] %d\n", p.heading.Value, p.kind(), len(p.rows))
	}
	return b.String()
}

func TestHeadingsByLook(t *testing.T) {
	tests := []struct {
		about string
		doc   *sheet
		want  string
	}{
		{
			"an unknown name in the look of the known ones is a heading, a title in another look is none",
			new(sheet).set(0, 50, name, "Ada Example").set(0, 50, roman, "ada@example.example").
				set(0, 50, big, "Experience").set(0, 50, bold, "Staff Engineer").set(0, 50, roman, "Acme Inc, 2019 – 2021").
				set(0, 50, big, "Where I sailed").set(0, 50, roman, "Around the Cape, with a crew of five.").
				set(0, 50, big, "Education").set(0, 50, bold, "BSc Physics").set(0, 50, roman, "University of Leeds, 2015"),
			"[] 2\nExperience[experience] 2\nWhere I sailed[] 1\nEducation[education] 2\n",
		},
		{
			"titles of entries set like the headings are no headings",
			new(sheet).set(0, 50, name, "Ada Example").
				set(0, 50, big, "Work Experience").set(0, 50, big, "Lakeshore Systems").set(0, 50, roman, "Manager").set(0, 50, roman, "2018 - 2020").
				set(0, 50, big, "Huron Consulting").set(0, 50, roman, "Analyst").set(0, 50, roman, "2012 - 2018").
				set(0, 50, big, "Education").set(0, 50, big, "Niagara University").set(0, 50, roman, "2007 - 2011"),
			"[] 1\nWork Experience[experience] 6\nEducation[education] 2\n",
		},
		{
			"a label of a list that names a section elsewhere is none here",
			new(sheet).set(0, 50, name, "Ada Example").
				set(0, 50, big, "Skills").set(0, 50, bold, "Languages").set(0, 50, roman, "Go, Java").set(0, 50, bold, "Tools").set(0, 50, roman, "Git").
				set(0, 50, big, "Experience").set(0, 50, roman, "Engineer, Acme Inc, 2019").
				set(0, 50, big, "Languages").set(0, 50, roman, "Swedish"),
			"[] 1\nSkills[skills] 4\nExperience[experience] 1\nLanguages[languages] 1\n",
		},
		{
			"a side bar that stands out less than headings in capitals has headings if they are all known and name the contact",
			new(sheet).set(0, 50, side, "Contact").set(0, 50, roman, "ada@example.example").
				set(0, 50, side, "Skills").set(0, 50, roman, "Go").set(0, 50, roman, "Java").
				top(0).set(1, 400, name, "Ada Example").set(1, 400, big, "PROFILE").set(1, 400, roman, "Sails around the Cape, with a crew of five.").
				set(1, 400, big, "EXPERIENCE").set(1, 400, roman, "Engineer, Acme Inc, 2019").
				set(1, 400, big, "EDUCATION").set(1, 400, roman, "BSc Physics, University of Leeds"),
			"[] 1\nContact[contact] 1\nSkills[skills] 2\nPROFILE[summary] 1\nEXPERIENCE[experience] 1\nEDUCATION[education] 1\n",
		},
		{
			"a side bar has headings of its own look, and does not take what belongs beside it",
			new(sheet).set(0, 50, name, "Ada Example").
				set(0, 50, big, "Experience").set(0, 50, roman, "Engineer, Acme Inc, 2019").set(0, 50, roman, "Developer, Initech, 2015").
				set(0, 50, big, "Education").set(0, 50, roman, "BSc Physics, University of Leeds").
				top(0).set(1, 400, roman, "ada@example.example").set(1, 400, roman, "Leeds, UK").
				set(1, 400, blue, "Skills").set(1, 400, roman, "Go").set(1, 400, roman, "Java").
				set(1, 400, blue, "Languages").set(1, 400, roman, "Swedish"),
			"[] 3\nExperience[experience] 2\nEducation[education] 1\nSkills[skills] 2\nLanguages[languages] 1\n",
		},
		{
			"a side bar on the first page, of which the second has the main column only",
			new(sheet).set(0, 20, blue, "Contact").set(0, 20, roman, "ada@example.example").
				set(0, 20, blue, "Languages").set(0, 20, roman, "Swedish").set(0, 20, blue, "Top Skills").set(0, 20, roman, "Go").
				top(0).set(1, 220, name, "Ada Example").set(1, 220, big, "Experience").set(1, 220, roman, "Engineer, Acme Inc, 2019").
				page().set(0, 220, roman, "Developer, Initech, 2015").set(0, 220, big, "Education").set(0, 220, roman, "BSc Physics, University of Leeds"),
			"[] 1\nContact[contact] 1\nLanguages[languages] 1\nTop Skills[skills] 1\nExperience[experience] 2\nEducation[education] 1\n",
		},
		{
			"headings with an ornament before them",
			new(sheet).set(0, 50, name, "Ada Example").
				set(0, 50, bold, "EDUCATION").sign("■").set(0, 50, roman, "BSc Physics, University of Leeds").
				set(0, 50, bold, "EXPERIENCE").sign("■").set(0, 50, roman, "Engineer, Acme Inc, 2019").set(0, 50, roman, "Skills").sign("•"),
			"[] 1\nEDUCATION[education] 1\nEXPERIENCE[experience] 2\n",
		},
		{
			"a side bar without headings by the format's word beside a column that has them",
			new(sheet).set(0, 50, name, "Ada Example").set(0, 50, blue, "Contact").set(0, 50, roman, "ada@example.example").
				set(0, 50, blue, "Skills").set(0, 50, roman, "Go").set(0, 50, blue, "Languages").set(0, 50, roman, "Swedish").
				top(0).set(1, 220, big, "Experience").level(1).set(1, 220, bold, "Engineer, Acme Inc, 2019").level(2).
				set(1, 220, big, "Education").level(1).set(1, 220, bold, "BSc Physics, University of Leeds").level(2),
			"[] 1\nContact[contact] 1\nSkills[skills] 1\nLanguages[languages] 1\nExperience[experience] 1\nEducation[education] 1\n",
		},
		{
			"columns inside one section stay in it",
			new(sheet).set(0, 50, name, "Ada Example").set(0, 50, big, "Experience").set(0, 50, roman, "Engineer, Acme Inc, 2019").
				set(0, 50, big, "Skills").set(0, 50, roman, "Go").set(0, 50, roman, "Java").
				top(90).set(1, 300, roman, "Rust").set(1, 300, roman, "Python"),
			"[] 1\nExperience[experience] 1\nSkills[skills] 4\n",
		},
		{
			"a language set like the headings is none",
			new(sheet).set(0, 50, name, "Ada Example").set(0, 50, big, "Experience").set(0, 50, roman, "Engineer, Acme Inc, 2019").
				set(0, 50, big, "Education").set(0, 50, roman, "BSc Physics, University of Leeds").
				set(0, 50, big, "Languages").set(0, 50, big, "Tamil").set(0, 50, roman, "Native").set(0, 50, big, "Hindi").set(0, 50, roman, "Fluent"),
			"[] 1\nExperience[experience] 1\nEducation[education] 1\nLanguages[languages] 4\n",
		},
		{
			"coursework is not work",
			new(sheet).set(0, 50, name, "John Smith").set(0, 50, big, "SIGNIFICANT COURSEWORK").set(0, 50, roman, "Statistics").
				set(0, 50, big, "WORK EXPERIENCE").set(0, 50, roman, "Analyst, Acme Inc, 2019").set(0, 50, big, "EDUCATION").set(0, 50, roman, "BA, Rice University"),
			"[] 1\nSIGNIFICANT COURSEWORK[courses] 1\nWORK EXPERIENCE[experience] 1\nEDUCATION[education] 1\n",
		},
		{
			"one unknown name in the look of many headings is one though a date stands below it",
			new(sheet).set(0, 50, name, "Ada Example").set(0, 50, roman, "ada@example.example").
				set(0, 50, big, "Short story").set(0, 50, roman, "2019 – 2021 Engineer, Acme Inc").set(0, 50, roman, "2015 – 2019 Developer, Initech").
				set(0, 50, big, "Education").set(0, 50, roman, "BSc Physics, University of Leeds").set(0, 50, big, "Skills").set(0, 50, roman, "Go").
				set(0, 50, big, "Languages").set(0, 50, roman, "Swedish").set(0, 50, big, "Interests").set(0, 50, roman, "Sailing"),
			"[] 2\nShort story[] 2\nEducation[education] 1\nSkills[skills] 1\nLanguages[languages] 1\nInterests[interests] 1\n",
		},
		{
			"a side bar in small bold type beside headings in large type",
			new(sheet).set(0, 20, bold, "About me").set(0, 20, roman, "I build paved roads for product teams.").
				set(0, 20, bold, "Interests").set(0, 20, roman, "trail running, choir").
				set(1, 220, big, "Experience").set(1, 220, roman, "Engineer, Acme Inc, 2019").set(1, 220, roman, "Developer, Initech, 2015").
				set(1, 220, big, "Education").set(1, 220, roman, "BSc Physics, University of Leeds").set(1, 220, big, "Skills").set(1, 220, roman, "Go"),
			"[] 0\nAbout me[summary] 1\nInterests[interests] 1\nExperience[experience] 2\nEducation[education] 1\nSkills[skills] 1\n",
		},
	}
	for _, test := range tests {
		require.Equal(t, test.want, outline(test.doc), test.about)
	}
}

func TestHeadingName(t *testing.T) {
	for in, want := range map[string]string{
		"Experience:":                        "Experience",
		"3. Education":                       "Education",
		"— Skills —":                         "Skills",
		"Experience (continued)":             "Experience",
		"Projects (selected)":                "Projects (selected)",
		"Work experience — 9 years 3 months": "Work experience",
		"Berufserfahrung (12 Jahre)":         "Berufserfahrung",
		"Опыт работы: 9 лет 3 месяца":        "Опыт работы",
		"Summer 2019":                        "Summer 2019",
		"9 years of experience":              "9 years of experience",
	} {
		require.Equal(t, want, headingName(in), in)
	}
}

// TestLimitsInEveryScript holds that what is short in Latin letters is short in
// others too, whose letters take two and three bytes.
func TestLimitsInEveryScript(t *testing.T) {
	cut := func(words string, columns int) string {
		signs := []rune(strings.Repeat(words, columns))
		for width.Of(string(signs)) > columns {
			signs = signs[:len(signs)-1]
		}
		return string(signs)
	}
	for script, word := range map[string]string{"Latin": "Engineer", "Cyrillic": "Инженер", "Greek": "Μηχανικός", "Chinese": "工程师", "Korean": "엔지니어"} {
		require.True(t, headingShaped(strings.ToUpper(cut(word, 80))), script)
		require.False(t, headingShaped(strings.ToUpper(cut(word, 82))), script)
		for columns, want := range map[int]bool{32: true, 34: false} {
			doc := &Document{Text: cut(word, columns)}
			require.Equal(t, want, shortItems(doc, []Span{{0, len(doc.Text)}}), script)
		}
	}
	for _, title := range []string{
		"Senior software engineer for the planning of loads in regional power networks of industry",
		"Ведущий инженер по проектированию и сопровождению систем электроснабжения промышленных объектов",
	} {
		resume := readText(t, "Анна Лебедева\n"+title+"\nanna@example.com\n")
		require.Equal(t, title, resume.Contact.Label.Value)
	}
}
