package parse

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestCellsBelowHead reads a list in the second cell of a table, in a document
// whose head is a table too, or stands in the header of the page.
func TestCellsBelowHead(t *testing.T) {
	for _, role := range []BlockRole{Body, PageHeader} {
		doc := &Document{Format: "docx"}
		page := Page{Columns: 2}
		for _, b := range []struct {
			text   string
			kind   BlockKind
			role   BlockRole
			column int
		}{
			{"Rosa Quispe", Paragraph, role, 0}, {"rosa@andes.example", Paragraph, role, 1},
			{"Skills", Heading, Body, 0}, {"Java", Item, Body, 0}, {"Python", Item, Body, 0}, {"Kotlin", Item, Body, 1}, {"Kafka", Item, Body, 1},
		} {
			s := Span{len(doc.Text), len(doc.Text) + len(b.text)}
			doc.Text += b.text + "\n\n"
			line := Line{Span: s, Runs: []Run{{Span: s}}}
			if b.kind == Item {
				line.Marker = "•"
			}
			block := Block{Span: s, Kind: b.kind, Role: b.role, Column: b.column, Lines: []Line{line}}
			if b.kind == Heading {
				block.Level = 1
			}
			page.Blocks = append(page.Blocks, block)
		}
		page.Span = Span{0, len(doc.Text)}
		doc.Pages = []Page{page}
		r, err := NewResume(t.Context(), doc, nil)
		require.NoError(t, err)
		require.Equal(t, "rosa@andes.example", r.Contact.Email.Value)
		require.Len(t, r.Sections, 1)
		var skills []string
		for _, g := range r.Sections[0].Groups {
			for _, k := range g.Keywords {
				skills = append(skills, k.Value)
			}
		}
		require.Equal(t, []string{"Java", "Python", "Kotlin", "Kafka"}, skills)
	}
}

// TestListsOfSkillsUnderOwnHeadings holds that a part between two lists of skills
// is one too, though its names are long, and that each heading labels its list.
func TestListsOfSkillsUnderOwnHeadings(t *testing.T) {
	s := new(sheet).set(0, 50, name, "Ada Example").set(0, 50, roman, "ada@example.example").
		set(0, 50, big, "Summary").set(0, 50, roman, "Keeps the books of all the shops in the town.").
		set(0, 50, big, "Experience").set(0, 50, bold, "Engineer").set(0, 50, roman, "Acme Inc, 2019 – 2021").
		set(0, 50, big, "Storage").set(0, 50, roman, "Postgres").set(0, 50, roman, "Redis").
		set(0, 50, big, "Clouds").set(0, 50, roman, "Northern Lights Web Services (NLWS)").
		set(0, 50, big, "Testing").set(0, 50, roman, "Mocha").set(0, 50, roman, "Karma").
		set(0, 50, big, "Education").set(0, 50, bold, "BSc Physics").set(0, 50, roman, "University of Leeds, 2015").
		set(0, 50, big, "Interests").set(0, 50, roman, "Chess")
	var got []string
	for _, sec := range s.read(t).Sections {
		for _, g := range sec.Groups {
			got = append(got, g.Label.Value+": "+g.Keywords[0].Value)
		}
	}
	require.Equal(t, []string{"Storage: Postgres", "Clouds: Northern Lights Web Services (NLWS)", "Testing: Mocha"}, got)
}

// TestGroupsSetLikeTheirHeading holds that the names of groups of skills in a side
// bar may be set like the headings there, and other than those of the main column.
func TestGroupsSetLikeTheirHeading(t *testing.T) {
	side, main := Style{Size: 11, Bold: true}, Style{Size: 18, Bold: true}
	s := new(sheet).set(0, 50, side, "Contact").set(0, 50, roman, "ada@example.example").
		set(0, 50, side, "Skills").set(0, 50, side, "Delivery").set(0, 50, roman, "Helm").set(0, 50, roman, "Jenkins").
		set(0, 50, side, "Cloud").set(0, 50, roman, "Azure").set(0, 50, side, "Code").set(0, 50, roman, "Python").
		set(0, 50, side, "Languages").set(0, 50, roman, "German (native)")
	s.top(0).set(1, 250, Style{Size: 24, Bold: true}, "Ada Example").
		set(1, 250, main, "Work Experience").set(1, 250, bold, "Engineer").set(1, 250, roman, "Acme Inc, 2019 – 2021").
		set(1, 250, main, "Education").set(1, 250, bold, "BSc Physics").set(1, 250, roman, "University of Leeds, 2015")
	r := s.read(t)
	var got []string
	for _, sec := range r.Sections {
		for _, g := range sec.Groups {
			got = append(got, g.Label.Value+": "+g.Keywords[0].Value)
		}
		if sec.Kind == Languages {
			got = append(got, sec.Entries[0].Title.Value)
		}
	}
	require.Equal(t, []string{"Delivery: Helm", "Cloud: Azure", "Code: Python", "German"}, got)
}

// TestBulletsGoOnInNextColumn holds that bullets at the top of a column belong to the
// job that the column before ends with.
func TestBulletsGoOnInNextColumn(t *testing.T) {
	s := new(sheet).set(0, 50, name, "Ada Example").set(0, 50, roman, "ada@example.example")
	top := s.y
	s.set(0, 50, big, "Experience").set(0, 50, bold, "Stage Manager").set(0, 50, roman, "Crescent Ltd, Belfast").set(0, 50, roman, "Mar 2018 – Aug 2024")
	s.top(top).set(1, 300, roman, "Ran the book for 31 productions").sign("–").set(1, 300, roman, "Led evacuation drills").sign("–").
		set(1, 300, bold, "Assistant Manager").set(1, 300, roman, "Bangor Ltd, Bangor").set(1, 300, roman, "Sep 2015 – Feb 2018").set(1, 300, roman, "Built the store").sign("–")
	var got []string
	for _, e := range s.read(t).Sections[0].Entries {
		got = append(got, e.Title.Value+": "+e.Bullets[0].Value)
	}
	require.Equal(t, []string{"Stage Manager: Ran the book for 31 productions", "Assistant Manager: Built the store"}, got)
}

// TestEntriesAreItemsFartherOut holds that items which stand farther out than others
// and have a date below them begin entries, though the format nests none.
func TestEntriesAreItemsFartherOut(t *testing.T) {
	s := new(sheet)
	for range 2 {
		s.set(0, 142, roman, "Mathematics Teacher, Lakeside School").sign("•").set(0, 48, roman, "Sep 2017 – Aug 2023")
		for range 5 {
			s.set(0, 156, roman, "Taught classes of 24").sign("•")
		}
	}
	var all []sketch
	for _, r := range rows(&s.doc) {
		all = append(all, newSketch(&r, look{}, false))
	}
	types := typesOf(Experience, all)
	for i := range all {
		require.Equal(t, i%7 == 0, types.begins(&all[i]), all[i].text)
	}
}

// TestListBesideItsHeading holds that a list in two columns is of the section
// whose heading stands at its left, be its first row a little higher.
func TestListBesideItsHeading(t *testing.T) {
	s := new(sheet).set(0, 150, name, "Ada Example").set(0, 150, roman, "ada@example.example").set(0, 50, big, "Skills")
	y := s.y
	s.y = y - 17
	s.set(0, 150, roman, "Java").set(0, 150, roman, "Python")
	s.y = y - 17
	s.set(1, 350, roman, "Kotlin").set(1, 350, roman, "Kafka")
	var got []string
	for _, sec := range s.read(t).Sections {
		for _, g := range sec.Groups {
			for _, k := range g.Keywords {
				got = append(got, k.Value)
			}
		}
	}
	require.Equal(t, []string{"Java", "Python", "Kotlin", "Kafka"}, got)
}

// TestBelowSideBar holds that text below a side bar goes on with the section beside
// it, and the bar with its own below a section that begins there.
func TestBelowSideBar(t *testing.T) {
	s := new(sheet).set(0, 50, name, "Ada Example").set(0, 50, roman, "ada@example.example").
		set(0, 50, big, "Experience").set(0, 50, bold, "Engineer").set(0, 50, roman, "Acme Inc, 2019 – 2021")
	top := s.y
	s.y -= 40
	s.set(1, 400, big, "Languages").set(1, 400, roman, "German (native)")
	s.y = top + 20
	s.set(0, 50, bold, "Programmer").set(0, 50, roman, "Lakeside Inc, 2015 – 2018").
		set(0, 50, big, "Education").set(0, 50, roman, "BSc Physics, University of Leeds, 2015").
		set(1, 400, big, "Skills").set(0, 50, roman, "MSc Physics, University of Leeds, 2017").set(1, 400, roman, "Go, Java")
	got := map[SectionKind]int{}
	for _, sec := range s.read(t).Sections {
		got[sec.Kind] += len(sec.Entries) + len(sec.Groups)
	}
	require.Equal(t, map[SectionKind]int{Experience: 2, Languages: 1, Education: 2, Skills: 1}, got)
}

// TestLabelOfFirstList holds that a heading is the label of the first list
// below it, be there others with labels of their own.
func TestLabelOfFirstList(t *testing.T) {
	s := new(sheet).set(0, 50, name, "Ada Example").set(0, 50, roman, "ada@example.example").
		set(0, 50, big, "Skills").
		set(0, 50, big, "Languages").set(0, 50, roman, "Java, Go").set(0, 50, roman, "Data: Redis, Kafka")
	var got []string
	for _, sec := range s.read(t).Sections {
		for _, g := range sec.Groups {
			got = append(got, g.Label.Value)
		}
	}
	require.Equal(t, []string{"Languages", "Data"}, got)
}

// TestThingsEndWithDates holds that lines which fill a narrow column and end with
// a date in brackets each are things of their own.
func TestThingsEndWithDates(t *testing.T) {
	s := new(sheet).set(0, 50, name, "Ada Example").set(0, 50, roman, "ada@example.example").set(0, 50, big, "Certificates").
		set(0, 50, roman, "Harbour Pilot (02/2023)")
	block := s.last()
	s.set(0, 50, roman, "Certified Stoker of Steam").set(0, 50, roman, "Engines (08/2021)")
	page := &s.doc.Pages[0]
	for _, b := range page.Blocks[len(page.Blocks)-2:] {
		block.Lines[len(block.Lines)-1].Wraps = true
		block.Lines = append(block.Lines, b.Lines...)
		block.Span.End = b.Span.End
	}
	page.Blocks[len(page.Blocks)-3] = *block
	page.Blocks = page.Blocks[:len(page.Blocks)-2]
	var got []string
	for _, e := range s.read(t).Sections[0].Entries {
		got = append(got, e.Title.Value)
	}
	require.Equal(t, []string{"Harbour Pilot", "Certified Stoker of Steam Engines"}, got)
}
