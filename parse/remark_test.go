package parse

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestRemarkBehindPosition(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Research Intern, Supervisor: Prof. Ada Example", "Research Intern"},
		{"Research Assistant, Principal Investigator: Dr. Quist", "Research Assistant"},
		{"Engineer, Payments", "Engineer, Payments"},
		{"Instructor: Sailing, Rowing", "Instructor: Sailing, Rowing"},
		{"Engineer, in the yard of boats: Sailing", "Engineer, in the yard of boats: Sailing"},
		{"Clerk (nights, Team: Oak)", "Clerk (nights, Team: Oak)"},
	}
	for _, tt := range tests {
		got := tt.text
		if at := remarkAt(tt.text); at > 0 {
			got = got[:at]
		}
		require.Equal(t, tt.want, got)
	}
	jobs := readText(t, "Ada Example\nada@example.example\n\nEXPERIENCE\nHarbour University\nResearch Intern, Supervisor: Prof. Quist\tMay 2019 – Jul 2019\n- Wrote a paper on tides\n\nTide Institute\nTide Analyst, Supervisor: Dr. Oak\tMay 2017 – Jul 2018\n- Drew the tides\n").Sections[0].Entries
	require.Equal(t, "Research Intern", jobs[0].Title.Value)
	require.Equal(t, "Supervisor: Prof. Quist", jobs[0].Summary.Value)
}

// TestNoteBehindPosition holds that upright words behind a position in italics tell
// what it was for, where the employer stands above.
func TestNoteBehindPosition(t *testing.T) {
	italic := Style{Size: 10, Italic: true}
	s := new(sheet).set(0, 50, name, "Ada Example").set(0, 50, roman, "ada@example.example").set(0, 50, big, "Experience")
	for _, job := range [][2]string{{"Acme Inc., Oslo, Norway\t08/2020 – Present", "Back-end R&D"}, {"Globex, Inc., Bergen, Norway\t06/2019 – 07/2020", "Front-end R&D"}} {
		s.set(0, 50, bold, job[0]).set(0, 50, italic, job[1]).then(roman, "Components").
			set(0, 60, roman, "Kept the pumps of the harbour dry").sign("•").set(0, 60, roman, "Wrote the book of tides").sign("•")
	}
	jobs := s.read(t).Sections[0].Entries
	require.Len(t, jobs, 2)
	require.Equal(t, "Back-end R&D", jobs[0].Title.Value)
	require.Equal(t, "Acme Inc.", jobs[0].Organization.Value)
	require.Equal(t, "Components", jobs[0].Summary.Value)
}

// TestPositionsOfOnePerson holds that a semicolon parts no positions in a cell.
func TestPositionsOfOnePerson(t *testing.T) {
	jobs := readText(t, "Ada Example\nada@example.example\n\nEXPERIENCE\nHarbour Office\tMay 2019 – Jul 2020\nCo-founder; Solo Engineer; Sales Manager\tOslo, Norway\n- Kept the books\n\nTide Institute\tMay 2017 – Jul 2018\nTide Analyst\tBergen, Norway\n- Drew the tides\n").Sections[0].Entries
	require.Equal(t, "Co-founder; Solo Engineer; Sales Manager", jobs[0].Title.Value)
	require.Equal(t, "Harbour Office", jobs[0].Organization.Value)
}
