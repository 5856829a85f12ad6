package pdf

import (
	"errors"

	"github.com/vitae-go/vitae/parse/internal/fault"
)

// Bounds of one page and of a file. A crowded newspaper page has 30,000
// glyphs; a page of line art may have a million operators.
const (
	pageOperators = 2_000_000
	pageGlyphs    = 1 << 16
	pageForms     = 20_000
	fileOperators = 8_000_000
)

// spent is what has been used of the budgets.
type spent struct{ operators, glyphs, forms int }

// errPageLimit ends a page that is over its budget; what was read stays.
var errPageLimit = errors.New("page over a limit")

// overBudget returns errPageLimit if the page has used up its budget, a
// fault.Limit if the file has.
func (p *painter) overBudget() error {
	switch {
	case p.doc.spent.operators+p.spent.operators > fileOperators:
		return fault.Limit("operators")
	case p.doc.spent.glyphs+len(p.page.Glyphs) > p.doc.maxGlyphs:
		return fault.Limit("text")
	case p.spent.operators > pageOperators, len(p.page.Glyphs) > pageGlyphs, p.spent.forms > pageForms:
		return errPageLimit
	}
	return nil
}
