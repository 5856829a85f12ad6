package parse

import (
	"math"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// headsWith reports whether next is the second line of the heading that the row
// begins, in a margin too narrow for both: "COMPUTER" over "SKILLS".
func (r *row) headsWith(next *row) bool {
	if len(r.lines) != 1 || len(next.lines) != 1 || width.Over(r.text, 24) || width.Over(next.text, 24) || r.look != next.look {
		return false
	}
	a, b := r.lines[0].Box, next.lines[0].Box
	aligned := math.Abs(a.X0-b.X0) < 1 || math.Abs(a.X1-b.X1) < 1 || math.Abs(a.X0+a.X1-b.X0-b.X1) < 2
	if a.Empty() || !aligned || b.Y0-a.Y1 > 0.5*(a.Y1-a.Y0) || strings.HasSuffix(r.text, ":") {
		return false
	}
	_, ok := lexicon.Heading(r.text + " " + next.text)
	return ok
}
