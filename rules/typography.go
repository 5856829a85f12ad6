package rules

import (
	"strings"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse"
)

// typography is how a document is set, weighed by characters.
type typography struct {
	body     parse.Style // of most characters
	bodySpan parse.Span  // where it first shows
	families map[string]int
	chars    int
	headings []parse.Run // of section headings, one each
}

// readTypography measures the styles of a resume. Margins do not count.
func readTypography(r *parse.Resume) typography {
	t := typography{families: map[string]int{}}
	type look struct {
		family string
		size   float64
	}
	looks, first := map[look]int{}, map[look]parse.Run{}
	eachRun(r.Document, func(block *parse.Block, _ *parse.Line, run *parse.Run) {
		if block.Role != parse.Body || run.Style.Size == 0 {
			return
		}
		n := utf8.RuneCountInString(strings.TrimSpace(r.Document.Text[run.Span.Start:run.Span.End]))
		family := familyName(run.Style.Font)
		if n > 1 { // icons come one by one
			t.families[family] += n
			t.chars += n
		}
		l := look{family, float64(int(run.Style.Size*2+0.5)) / 2}
		if looks[l] == 0 {
			first[l] = *run
		}
		looks[l] += n
		for i := range r.Sections {
			if h := r.Sections[i].Heading; h.Found() && h.Span.Start == run.Span.Start {
				t.headings = append(t.headings, *run)
			}
		}
	})
	most := look{}
	for l, n := range looks {
		if n > looks[most] || n == looks[most] && (l.size < most.size || l.size == most.size && l.family < most.family) {
			most = l
		}
	}
	if run, ok := first[most]; ok {
		t.body, t.bodySpan = run.Style, run.Span
		t.body.Size = most.size
	}
	return t
}

// eachRun calls visit for every run of a document, in order.
func eachRun(doc *parse.Document, visit func(*parse.Block, *parse.Line, *parse.Run)) {
	for i := range doc.Pages {
		for j := range doc.Pages[i].Blocks {
			block := &doc.Pages[i].Blocks[j]
			for k := range block.Lines {
				for l := range block.Lines[k].Runs {
					visit(block, &block.Lines[k], &block.Lines[k].Runs[l])
				}
			}
		}
	}
}

// familyName is a font's family in lower case without foundry and style words.
func familyName(font string) string {
	name := strings.ToLower(font)
	if i := strings.IndexAny(name, ",-"); i > 0 {
		name = name[:i]
	}
	for _, suffix := range []string{"mt", "ps", "std", "pro", "regular", "bold", "italic", "light", "medium", "semibold"} {
		name = strings.TrimSuffix(name, suffix)
	}
	return strings.ReplaceAll(name, " ", "")
}
