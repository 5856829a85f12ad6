package pdf

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

func TestWithoutOverflow(t *testing.T) {
	pages := []flow.Page{{Blocks: []flow.Block{{Lines: []flow.Line{
		{Runs: []flow.Run{{Text: "Lakeside "}, {Text: "University"}}},
	}}}}}
	asides := []flow.Aside{
		{Reason: hiddenClipped, Text: "Lakeside  University"}, // a line that runs over to the next page
		{Reason: hiddenClipped, Text: "Kubernetes Terraform"},
		{Reason: hiddenWhite, Text: "Lakeside University"}, // seen elsewhere, but hidden on purpose here
	}
	require.Equal(t, asides[1:], withoutOverflow(pages, append([]flow.Aside(nil), asides...)))
	require.Empty(t, withoutOverflow(pages, nil))
}

func TestPhoto(t *testing.T) {
	tests := []struct {
		name, content string
		want          bool
	}{
		{"portrait at the top", "q 60 0 0 80 20 200 cm", true},
		{"at the bottom", "q 60 0 0 80 20 20 cm", false},
		{"banner", "q 200 0 0 50 0 250 cm", false},
		{"icon", "q 12 0 0 12 20 280 cm", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			page, _ := sheet{content: tt.content + " BI /W 1 /H 1 /BPC 8 /CS /G ID \x80 EI Q"}.painted(t)
			require.Len(t, page.Images, 1)
			require.Equal(t, tt.want, photo(&page))
		})
	}
}
