package parse

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestGridOfItems holds that plain labels side by side head the columns of
// items below them, told by where these begin.
func TestGridOfItems(t *testing.T) {
	s := new(sheet).set(0, 50, name, "Ada Example").set(0, 50, roman, "ada@example.example").
		set(0, 50, big, "Skills").
		cells(50, "Languages", 200, "Storage").
		cells(60, "Go", 210, "Redis").sign("•").
		cells(60, "Java", 210, "Postgres").sign("•").
		cells(210, "Oracle").sign("•").
		set(0, 50, roman, "Tools").
		cells(60, "Git").sign("•")
	groups := s.read(t).Sections[0].Groups
	got := map[string][]string{}
	for _, g := range groups {
		for _, k := range g.Keywords {
			got[g.Label.Value] = append(got[g.Label.Value], k.Value)
		}
	}
	require.Equal(t, map[string][]string{"Languages": {"Go", "Java"}, "Storage": {"Redis", "Postgres", "Oracle"}, "Tools": {"Git"}}, got)
}

// TestLabelsBySize holds that larger type alone makes labels, and that a comma or a
// colon within a number does not part the words of one.
func TestLabelsBySize(t *testing.T) {
	read := func(s *sheet) (got []string) {
		r, err := NewResume(t.Context(), &s.doc, nil)
		require.NoError(t, err)
		for _, g := range r.Sections[0].Groups {
			got = append(got, g.Label.Value)
			for _, k := range g.Keywords {
				got = append(got, k.Value)
			}
		}
		return got
	}
	large, small := Style{Size: 8, Bold: true}, Style{Size: 6, Bold: true}
	require.Equal(t, []string{"Trades", "Shipping", "Tools", "Tackle", "Bags"}, read(new(sheet).set(0, 50, name, "Ada Example").set(0, 50, roman, "ada@example.example").
		set(0, 50, big, "Skills").set(0, 50, large, "Trades").set(0, 60, small, "Shipping").set(0, 50, large, "Tools").set(0, 60, small, "Tackle").set(0, 60, small, "Bags")))
	require.Equal(t, []string{"Books, tills and scales", "ISO 9001:2015", "Ledgers"}, read(new(sheet).set(0, 50, name, "Ada Example").set(0, 50, roman, "ada@example.example").
		set(0, 50, big, "Skills").set(0, 50, roman, "Books, tills and scales").set(0, 60, roman, "ISO 9001:2015").sign("•").set(0, 60, roman, "Ledgers").sign("•")))
}

// TestLabelsByIndent holds that rows of one look are labels and lists where the
// lists are set in below them.
func TestLabelsByIndent(t *testing.T) {
	s := new(sheet).set(0, 50, name, "Ada Example").set(0, 50, roman, "ada@example.example").
		set(0, 50, big, "Skills").
		set(0, 50, roman, "TRADES").set(0, 58, roman, "Shipping").set(0, 58, roman, "Ledgers").
		set(0, 50, roman, "TOOLS").set(0, 58, roman, "Tackle").set(0, 58, roman, "Bags")
	var got []string
	for _, g := range s.read(t).Sections[0].Groups {
		got = append(got, fmt.Sprint(g.Label.Value, len(g.Keywords)))
	}
	require.Equal(t, []string{"TRADES2", "TOOLS2"}, got)
}

// TestListSetIn holds that a row of cells that begins where the list above it does
// goes on with that list.
func TestListSetIn(t *testing.T) {
	s := new(sheet).set(0, 50, name, "Ada Example").set(0, 50, roman, "ada@example.example").
		set(0, 50, big, "Skills").
		set(0, 50, bold, "Trades").tab(120, "Shipping, Ledgers").
		cells(120, "Tills", 200, "Scales").
		set(0, 50, bold, "Tools").tab(100, "Tackle, Bags").
		cells(100, "Carts", 160, "Boxes")
	var got []string
	for _, g := range s.read(t).Sections[0].Groups {
		got = append(got, fmt.Sprint(g.Label.Value, len(g.Keywords)))
	}
	require.Equal(t, []string{"Trades4", "Tools4"}, got)
}

// cells adds a line of cells, each behind where it begins.
func (s *sheet) cells(parts ...any) *sheet {
	s.set(0, float64(parts[0].(int)), roman, parts[1].(string))
	for i := 2; i < len(parts); i += 2 {
		s.tab(float64(parts[i].(int)), parts[i+1].(string))
	}
	return s
}

// tab adds a cell to the last line.
func (s *sheet) tab(x float64, text string) *sheet {
	s.then(roman, text)
	line := &s.last().Lines[0]
	run := &line.Runs[len(line.Runs)-1]
	at := []byte(s.doc.Text)
	at[run.Span.Start-1] = '\t'
	s.doc.Text = string(at)
	run.Box.X0, run.Box.X1 = x, x+5*float64(len(text))
	return s
}

// A cell whose text has no width has no place on the page, and more cells may
// stand below the labels than there are of these.
func TestGridCellWithoutPlace(t *testing.T) {
	k := skillReader{grid: []int{0, 1}, gridX: []float64{50, 200}}
	require.Equal(t, 1, k.columnOf(2, Span{4, 5}, &sketch{row: row{text: "a\tb\tc"}}))
}
