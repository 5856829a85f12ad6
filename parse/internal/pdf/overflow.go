package pdf

import (
	"slices"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// maxSearched bounds the bytes searched for text that is cut off.
const maxSearched = 1 << 28

// withoutOverflow leaves out text cut off at the edge of a page that is seen
// elsewhere: browsers paint a line that does not fit on both pages, each time
// showing only its part.
func withoutOverflow(pages []flow.Page, asides []flow.Aside) []flow.Aside {
	var seen string
	left := maxSearched
	return slices.DeleteFunc(asides, func(a flow.Aside) bool {
		if a.Reason != hiddenClipped && a.Reason != hiddenOffPage {
			return false
		}
		if seen == "" {
			seen = squeezed(pages)
		}
		if left -= len(seen); left < 0 {
			return false
		}
		return strings.Contains(seen, squeeze(a.Text))
	})
}

// squeezed returns the text of pages without blanks.
func squeezed(pages []flow.Page) string {
	var all strings.Builder
	for p := range pages {
		for b := range pages[p].Blocks {
			for _, line := range pages[p].Blocks[b].Lines {
				for _, run := range line.Runs {
					all.WriteString(squeeze(run.Text))
				}
			}
		}
	}
	return all.String()
}

func squeeze(text string) string { return strings.Join(strings.Fields(text), "") }
