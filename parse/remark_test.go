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
