package pdf

import (
	"errors"

	"github.com/vitae-go/vitae/parse/internal/fault"
)

// Bounds of one page and of a file. A crowded newspaper page has 30,000
// glyphs; a page of line art may have a million operators.
const (
	pageOperators = 2_000_000
	pageGlyphs    = 32_000
	pageForms     = 20_000
	fileOperators = 4_000_000
)

// Pages may share a content stream, and streams their fonts and forms: what a
// small file asks for can be many times its length. So it is not the length of
// the parts that counts, but the work done.
const (
	bytesPerOperator = 32 // bytes of content or of a font's maps that cost as much as an operator
	annotationCost   = 32 // operators
	formCost         = 8  // operators
)

// spent is what has been used of the budgets. All work is counted in
// operators: what an operator costs that has little to do.
type spent struct{ operators, glyphs, forms int }

// spend takes the cost of going through n bytes.
func (p *painter) spend(bytes int) { p.spent.operators += bytes / bytesPerOperator }

// mostGlyphs returns how many glyphs a file may show: the text of a page is
// seldom packed into less than a fifth, and a glyph takes up to four bytes of text.
func mostGlyphs(size, text int) int { return min(text/4, 1<<18+8*min(size, text)) }

// mostRuns returns how many pieces of a line in one style a file may have: a
// page of letters thrown about has one for each. A crowded page has 100.
func mostRuns(size int) int { return 24_000 + size/32 }

// mostFontBytes returns the memory that the fonts of a file may take.
func mostFontBytes(size int) int { return 12<<20 + 4*size }

// errPageLimit ends a page that is over its budget; what was read stays.
var errPageLimit = errors.New("page over a limit")

// overBudget returns errPageLimit if the page has used up its budget, a
// fault.Limit if the file has.
func (p *painter) overBudget() error {
	if err := p.doc.file.Err(); err != nil {
		return err
	}
	switch {
	case p.doc.spent.operators+p.spent.operators > fileOperators:
		return fault.Limit("operators")
	case p.doc.spent.glyphs+len(p.page.Glyphs) > p.doc.maxGlyphs:
		return fault.Limit("text")
	case p.doc.fontBytes > p.doc.maxFontBytes:
		return fault.Limit("fonts")
	case p.spent.operators > pageOperators, len(p.page.Glyphs) > pageGlyphs, p.spent.forms > pageForms:
		return errPageLimit
	}
	return nil
}
