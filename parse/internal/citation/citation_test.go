package citation

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestParse(t *testing.T) {
	tests := []struct{ in, authors, date, title, venue string }{
		{"[1] A. Berg and B. Lind. Tides of the north. Journal of Seas, 12(3):4–9, 2023.", "A. Berg and B. Lind", "", "Tides of the north", "Journal of Seas"},
		{"Berg, A., Lind, B., & Moe, C.D. (2021). Ferries and fog: a review. Ocean Letters, 84, 15–19, doi:10.1/x.", "Berg, A., Lind, B., & Moe, C.D.", "(2021)", "Ferries and fog: a review", "Ocean Letters"},
		{"Anna Berg and Bo Lind. 2019. “Fog, ferries, and tides.” Ocean Letters, 46: 253–267.", "Anna Berg and Bo Lind", "2019", "Fog, ferries, and tides", "Ocean Letters"},
		{"Anna Berg, Bo van Lind, Carl D Moe, “Sensing the Tide,” The 3rd Workshop on Seas (WOS), June 2014.", "Anna Berg, Bo van Lind, Carl D Moe", "", "Sensing the Tide", "The 3rd Workshop on Seas (WOS)"},
		{"Berg, Anna; Lind, Bo: A Study of Fog. In: Proceedings of the 6th Days of Fog, Oslo, 14.–17. März 2016.", "Berg, Anna; Lind, Bo", "", "A Study of Fog", "Proceedings of the 6th Days of Fog, Oslo"},
		{"Sorting Boats by Size. Anna Berg, Bo Lind, and Carl Moe. In Symposium on Boats (SOB). June 2019.", "Anna Berg, Bo Lind, and Carl Moe", "", "Sorting Boats by Size", "Symposium on Boats (SOB)"},
		{"Berg A.B., Lind C. Tides of the moon. Nature, 2020.", "Berg A.B., Lind C.", "", "Tides of the moon", "Nature"},
		{"Anna Berg and Bo Lind. Forthcoming. “The fog of harbours” in Energy Policy.", "Anna Berg and Bo Lind", "Forthcoming", "The fog of harbours", "Energy Policy"},
		{"Berg, A. et al. (2020). What is fog? Nature, 12, 1.", "Berg, A. et al", "(2020)", "What is fog?", "Nature"},
		{"L. Moe, A. Berg. Fog. Journal of Seas 31, e14, 2021.", "L. Moe, A. Berg", "", "Fog", "Journal of Seas"},
		{"Anna Berg. Fog. Journal of Seas, 2021.", "Anna Berg", "", "Fog", "Journal of Seas"},
		{"E. Berg, J. Lind. “Fog over the sea.” Sea Press, 2001.", "E. Berg, J. Lind", "", "Fog over the sea", "Sea Press"},
		{"3. A. Berg, B. Lind. Tides of the U.S. Coast. Sea Press, 2001.", "A. Berg, B. Lind", "", "Tides of the U.S. Coast", "Sea Press"},
	}
	for _, test := range tests {
		c, ok := Parse(test.in, nil)
		require.True(t, ok, test.in)
		part := func(p Part) string {
			if p.Empty() {
				return ""
			}
			return test.in[p.Start:p.End]
		}
		require.Equal(t, []string{test.authors, test.date, test.title, test.venue}, []string{part(c.Authors), part(c.Date), part(c.Title), part(c.Venue)}, test.in)
	}
}

// Many leave out the authors, for they are themselves.
func TestUnsigned(t *testing.T) {
	for _, test := range []struct{ in, title, venue string }{
		{"The future of fog. Oslo Days, 2020.", "The future of fog", "Oslo Days"},
		{"Misspelled Mountains: Errors in Search. ACM CHIIR (2021)", "Misspelled Mountains: Errors in Search", "ACM CHIIR"},
		{"[2] Tides of the U.S. Coast. Sea Letters, 12(3), March 2014.", "Tides of the U.S. Coast", "Sea Letters"},
		{"Journal articles", "", ""},
		{"Fog. Nature, 2020.", "", ""},
		{"A tool for fog. Built with Go. Used by many, 2020.", "", ""},
		{"A tool for the fog of 2020.", "", ""},
	} {
		c, ok := Unsigned(test.in)
		require.Equal(t, test.title != "", ok, test.in)
		if ok {
			require.Equal(t, []string{test.title, test.venue}, []string{test.in[c.Title.Start:c.Title.End], test.in[c.Venue.Start:c.Venue.End]})
		}
	}
}

// Where the style of type changes, commas part nothing.
func TestTurns(t *testing.T) {
	in := "Berg, A. (2018). Fog and speed. Attention, Perception, & Seas, 80, 69–81."
	c, ok := Parse(in, []int{len("Berg, A. (2018). Fog and speed. "), len("Berg, A. (2018). Fog and speed. Attention, Perception, & Seas")})
	require.True(t, ok)
	require.Equal(t, "Fog and speed", in[c.Title.Start:c.Title.End])
	require.Equal(t, "Attention, Perception, & Seas", in[c.Venue.Start:c.Venue.End])
	in = "Berg, A. Learning the fog Handbook of Fog. In chapter 15, 2015."
	c, ok = Parse(in, []int{len("Berg, A. "), len("Berg, A. Learning the fog "), len("Berg, A. Learning the fog Handbook of Fog.")})
	require.True(t, ok)
	require.Equal(t, "Learning the fog", in[c.Title.Start:c.Title.End])
	require.Equal(t, "Handbook of Fog", in[c.Venue.Start:c.Venue.End])
}

func TestFindQuoted(t *testing.T) {
	tests := []struct{ in, all, title string }{
		{"A. Berg, “Fog on boats,” Sea Letters", "“Fog on boats,”", "Fog on boats"},
		{"A. Berg, ‘The sea’s own fog’, Sea Letters", "‘The sea’s own fog’", "The sea’s own fog"},
		{"The \"Fog\" of \"two seas\"", "\"two seas\"", "two seas"},
		{"``Fog on boats,'' Sea Letters", "``Fog on boats,''", "Fog on boats"},
		{"»Fog on boats«, Verlag", "»Fog on boats«", "Fog on boats"},
		{"“Fog on boats", "", ""},
		{"Fog “” boats", "", ""},
	}
	for _, test := range tests {
		all, title, ok := FindQuoted(test.in)
		require.Equal(t, test.all != "", ok, test.in)
		require.Equal(t, []string{test.all, test.title}, []string{test.in[all.Start:all.End], test.in[title.Start:title.End]}, test.in)
	}
}

func TestNoCitation(t *testing.T) {
	for _, s := range []string{
		"", "Journal articles", "Exactly once is a lie: designing order pipelines for retries", "Keynote at Baltic Days, 2022",
		"Best Paper Award, 2019", "Python, Go and Rust. 2019.", "Cheap reads on cold data, Workshop on Storage, 2021",
		"Talk about fog, Oslo, May 2019.", "The future of fog. Oslo Days, 2020.",
	} {
		_, ok := Parse(s, nil)
		require.False(t, ok, s)
	}
}
