package parse

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestRolesUnderOneEmployer holds whose a role is that names no employer: that of
// the role above if it is set as the row of that employer is, nobody's if it is
// set as the title above.
func TestRolesUnderOneEmployer(t *testing.T) {
	italic := Style{Size: 10, Italic: true}
	tests := []struct {
		name  string
		style Style // of the role below
		want  string
	}{
		{"as the row of the employer", italic, "Norbell - Cables"},
		{"as the title", bold, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := new(sheet).set(0, 50, name, "Ada Example").set(0, 50, roman, "ada@example.example").
				set(0, 50, big, "Work Experience").
				set(0, 50, bold, "Cable Technician\tJun 2023 – Aug 2023").set(0, 50, italic, "Norbell - Cables\tOslo, Norway").
				set(0, 60, roman, "Laid nine miles of cable between the islands").sign("•").
				set(0, 50, tt.style, "Process Engineering Intern\tJun 2020 – Aug 2021").
				set(0, 60, roman, "Rebuilt the tool shop of the yard").sign("•").
				set(0, 50, bold, "Research Assistant\tMay 2019 – Jul 2019").set(0, 50, italic, "Harbour University\tBergen, Norway").
				set(0, 60, roman, "Wrote a paper on tides").sign("•")
			jobs := s.read(t).Sections[0].Entries
			require.Len(t, jobs, 3)
			require.Equal(t, "Norbell - Cables", jobs[0].Organization.Value)
			require.Equal(t, "Process Engineering Intern", jobs[1].Title.Value)
			require.Equal(t, tt.want, jobs[1].Organization.Value)
			require.Equal(t, "Harbour University", jobs[2].Organization.Value)
		})
	}
}
