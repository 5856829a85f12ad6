package parse

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestIsSignature(t *testing.T) {
	for _, tc := range []struct {
		text string
		want bool
	}{
		{"Bremen, den 03.06.2024", true},
		{"Lyon, le 3 juin 2024", true},
		{"Place: Pune  Date: 03/06/2024", true},
		{"Wien, 3. Juni 2024", true},
		{"AWS Certified Developer, 03.06.2024", false},
		{"Published in Nature, June 2024", false},
		{"03.06.2024", false},
		{"Chess club, since 3 June 2024", false},
	} {
		r := readAs(t, "text", "Ann Example\n\nHOBBIES\n\nchess\n\n"+tc.text+"\n")
		all := rows(r.Document)
		require.Equal(t, tc.want, isSignature(&all[len(all)-1]), tc.text)
	}
}
