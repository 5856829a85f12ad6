package parse

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestFurtherRoles holds that each role below the name of one employer is an entry
// with that employer: whether its dates stand with it or with the employer.
func TestFurtherRoles(t *testing.T) {
	italic := Style{Size: 10, Italic: true}
	point := func(s *sheet, text string) *sheet { return s.set(0, 60, roman, text).sign("•") }
	job := func(s *sheet, firm, role string) *sheet {
		return point(point(s.set(0, 50, bold, firm).set(0, 50, italic, role), "Kept the pumps of the harbour dry"), "Wrote the book of tides")
	}
	tests := []struct {
		name  string
		roles func(s *sheet) *sheet
		want  []string
	}{
		{
			"a date with each, one role below the other",
			func(s *sheet) *sheet {
				s.set(0, 50, bold, "Acme Co.\tOslo, Norway").set(0, 50, italic, "Software Engineer II\t2023 – Present").
					set(0, 50, italic, "Software Engineer I\t2021 – 2022")
				return job(point(s, "Built the pumps of the harbour"), "Globex\tBergen, Norway", "Developer\t2018 – 2020")
			},
			[]string{"Software Engineer II, Acme Co., 2023", "Software Engineer I, Acme Co., 2021", "Developer, Globex, 2018"},
		},
		{
			"dates with the employer, points below each role",
			func(s *sheet) *sheet {
				s = job(s, "Acme Co., Oslo, Norway\t2019 – Present", "Database R&D")
				s = point(point(s.set(0, 50, italic, "Front-end R&D"), "Drew the signs of the harbour"), "Set the clocks")
				return job(s, "Globex, Bergen, Norway\t2016 – 2018", "Developer")
			},
			[]string{"Database R&D, Acme Co., 2019", "Front-end R&D, Acme Co., 2019", "Developer, Globex, 2016"},
		},
		{
			"words in the style of the role that name none",
			func(s *sheet) *sheet {
				s = job(s, "Acme Co., Oslo, Norway\t2019 – Present", "Developer")
				s = point(s.set(0, 50, italic, "Winter of storms"), "Mended the signs of the harbour")
				return job(s, "Globex, Bergen, Norway\t2016 – 2018", "Developer")
			},
			[]string{"Developer, Acme Co., 2019", "Developer, Globex, 2016"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := new(sheet).set(0, 50, name, "Ada Example").set(0, 50, roman, "ada@example.example").set(0, 50, big, "Experience")
			var got []string
			for _, e := range tt.roles(s).read(t).Sections[0].Entries {
				got = append(got, e.Title.Value+", "+e.Organization.Value+", "+e.Start.Value.String())
			}
			require.Equal(t, tt.want, got)
		})
	}
}
