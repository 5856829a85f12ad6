package object

import (
	"errors"

	"github.com/vitae-go/vitae/parse/internal/fault"
	"github.com/vitae-go/vitae/parse/internal/flow"
)

// The problems that concern the whole file.
var (
	tooDeep = flow.Problem{Code: "object-too-deep",
		Message: "A part of the file is nested too deeply and was left out; print the document to a new PDF."}
	treeLost = flow.Problem{Code: "page-tree-rebuilt",
		Message: "The list of pages is lost, so the pages were put together in the order of the file; check that none is missing, or export the PDF again."}
	pagesLost = flow.Problem{Code: "pages-missing",
		Message: "The file names pages that it does not hold; export the PDF again."}
	partDamaged = flow.Problem{Code: "objects-damaged",
		Message: "A compressed part of the file is damaged and what it held may be missing; export the PDF again."}
	xrefRebuilt = flow.Problem{Code: "xref-rebuilt",
		Message: "The file's table of contents is damaged or cut off, so its parts were found by searching; export the PDF again."}
	loneContent = flow.Problem{Code: "pages-lost",
		Message: "The file holds no pages any more, only loose text, which was read as it stands; export the PDF again."}
)

// contentProblems say what is wrong with the content of a page.
var contentProblems = []struct {
	err           error
	code, message string
}{
	{errMissing, "content-missing", "What the page shows is not in the file any more; export the PDF again."},
	{errCut, "content-cut", "The page paints more than is read of one page, and its end was left out; export the PDF again with pictures instead of drawings."},
	{errFilter, "content-unreadable", "The page is stored in a way that is not read; print the document to a new PDF."},
	{errDamaged, "content-damaged", "The page is damaged and its text was read up to the damage; export the PDF again."},
}

// lose notes that content of a page is missing, and why.
func (r *reader) lose(err error, page int) {
	r.problem(contentProblem(err, page))
	switch {
	case r.lost != nil, errors.Is(err, errFilter): // known already; whole, but not for us
	case errors.Is(err, errCut):
		r.lost = fault.Limit("page content")
	default:
		r.lost = fault.Corrupt
	}
}

// loss returns why text may be missing.
func (r *reader) loss() error {
	if r.lost == nil && r.budget.deep {
		return fault.Limit("depth")
	}
	return r.lost
}

// losePart notes that a part of the file is missing, of whatever page.
func (r *reader) losePart() {
	r.problem(partDamaged)
	if r.lost == nil {
		r.lost = fault.Corrupt
	}
}

func contentProblem(err error, page int) flow.Problem {
	for _, p := range contentProblems {
		if errors.Is(err, p.err) {
			return flow.Problem{Code: p.code, Message: p.message, Page: page}
		}
	}
	return flow.Problem{Code: "content-damaged", Message: err.Error(), Page: page}
}
