package parse

import (
	"slices"
	"strings"
	"unicode"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// headShare is the share of a page at its top in which running heads stand.
const headShare = 0.13

// dropRunningHeads takes out of the sections the rows at the top of later pages
// that only say whose resume goes on there: "Nora Quist – Page 2". What repeats on
// several pages is known without its meaning; a resume of two pages has one such row.
func (m *meaning) dropRunningHeads(cut []*part) {
	owner := slices.Collect(strings.FieldsSeq(strings.ToLower(m.owner)))
	if len(owner) < 2 {
		return
	}
	for _, p := range cut[1:] {
		p.rows = slices.DeleteFunc(p.rows, func(r row) bool {
			page := &m.doc.Pages[r.page]
			return r.page > 0 && page.Height > 0 && r.lines[0].Box.Y1 < headShare*page.Height && isRunningHead(r.text, owner)
		})
	}
}

// isRunningHead reports whether a text is the name of the owner, whose words are
// given, and nothing else but what the document is called and the number of the page.
func isRunningHead(text string, owner []string) bool {
	const counting = 2 // words that count pages, "Page 2 of 3"
	met, numbers, others := 0, 0, 0
	for cell := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune("\t|–—·•:", r) }) {
		if lexicon.IsDocumentTitle(strings.TrimSpace(cell)) {
			continue
		}
		for word := range strings.FieldsSeq(cell) {
			bare := strings.Trim(strings.ToLower(word), ",()-/'’")
			switch {
			case slices.Contains(owner, bare):
				met++
			case lexicon.IsDocumentTitle(bare) || bare == "":
			case strings.IndexFunc(bare, func(r rune) bool { return !unicode.IsDigit(r) && r != '/' }) < 0:
				numbers++
			default:
				others++
			}
		}
	}
	return met == len(owner) && (others == 0 || numbers > 0 && others <= counting)
}
