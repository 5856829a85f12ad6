package rules

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
)

// setLine is a line of a page as a test sets it.
type setLine struct {
	text   string
	font   string  // default Arial
	size   float64 // default 11
	bold   bool
	column int
	gap    float64 // above the line; default 4
	role   parse.BlockRole
	color  uint32
}

// setPage is a page of A4 as a test sets it.
type setPage struct {
	lines   []setLine
	columns int
	images  []parse.Box
	paths   int
}

// typeset makes a document of pages. A line whose gap is over 4 points begins a block.
func typeset(pages ...setPage) *parse.Document {
	doc := &parse.Document{Format: "pdf"}
	var text strings.Builder
	for _, in := range pages {
		page := parse.Page{Width: 595, Height: 842, Columns: in.columns, Images: in.images, Paths: in.paths}
		page.Span.Start = text.Len()
		y := 40.0
		for i, l := range in.lines {
			size, gap, font := l.size, l.gap, l.font
			if size == 0 {
				size = 11
			}
			if gap == 0 {
				gap = 4
			}
			if font == "" {
				font = "Arial"
			}
			if i == 0 || gap > 4 || l.column != in.lines[i-1].column || l.role != in.lines[i-1].role || strings.HasPrefix(l.text, "- ") {
				if text.Len() > 0 {
					text.WriteByte('\n')
				}
				page.Blocks = append(page.Blocks, parse.Block{Column: l.column, Role: l.role})
			}
			block := &page.Blocks[len(page.Blocks)-1]
			line := parse.Line{Box: parse.Box{X0: 40, Y0: y + gap, X1: 40 + 5*float64(len(l.text)), Y1: y + gap + size}}
			words, isItem := strings.CutPrefix(l.text, "- ")
			if isItem {
				line.Marker, block.Kind = "•", parse.Item
			}
			line.Span = parse.Span{Start: text.Len(), End: text.Len() + len(words)}
			line.Runs = []parse.Run{{Span: line.Span, Box: line.Box, Style: parse.Style{Font: font, Size: size, Bold: l.bold, Color: l.color}}}
			text.WriteString(words + "\n")
			block.Lines = append(block.Lines, line)
			block.Span = block.Span.Cover(line.Span)
			y = line.Box.Y1
		}
		page.Span.End = text.Len()
		doc.Pages = append(doc.Pages, page)
	}
	doc.Text = text.String()
	return doc
}

// body is a resume of one page as it should be set.
func body() []setLine {
	lines := []setLine{
		{text: "Ada Byron", size: 20, bold: true},
		{text: "Backend Engineer"},
		{text: "ada@byron.example"},
		{text: "Experience", size: 14, bold: true, gap: 16},
	}
	for _, entry := range []string{"Acme", "Globex", "Initech", "Hooli"} {
		year := map[string]string{"Acme": "2019 – 2021", "Globex": "2017 – 2018", "Initech": "2015 – 2016", "Hooli": "2013 – 2014"}[entry]
		lines = append(lines,
			setLine{text: "Backend Engineer, " + entry, bold: true, gap: 12},
			setLine{text: year},
			setLine{text: "- Built the invoice import for 12 carriers of the shop", gap: 5},
			setLine{text: "- Added retries with jitter to the carrier client of the shop", gap: 5},
		)
	}
	return append(lines,
		setLine{text: "Skills", size: 14, bold: true, gap: 16},
		setLine{text: "Java, Kafka, PostgreSQL", gap: 6})
}

// reports runs one rule over a document and returns its messages.
func reports(t *testing.T, rule *Rule, doc *parse.Document, change ...func(*Options)) []string {
	t.Helper()
	set, err := NewSet(rule)
	require.NoError(t, err)
	opts := &Options{Now: docDay}
	for _, c := range change {
		c(opts)
	}
	resume, err := parse.NewResume(t.Context(), doc, nil)
	require.NoError(t, err)
	got, err := set.Run(t.Context(), resume, opts)
	require.NoError(t, err)
	require.Empty(t, got.Skipped)
	var messages []string
	for _, d := range got.Diagnostics {
		messages = append(messages, d.Message)
		assert.True(t, d.Span.End <= len(doc.Text) && d.Span.Start <= d.Span.End)
	}
	return messages
}

func with(lines []setLine, change func(*setLine)) []setLine {
	lines = slices.Clone(lines)
	for i := range lines {
		change(&lines[i])
	}
	return lines
}

func isBody(l *setLine) bool { return l.size == 0 }

func TestLayoutRules(t *testing.T) {
	photo := []parse.Box{{X0: 400, Y0: 40, X1: 500, Y1: 160}}
	icon := []parse.Box{{X0: 40, Y0: 60, X1: 52, Y1: 72}}
	sidebar := append(with(body(), func(*setLine) {}), setLine{text: "Languages and certificates and interests, all beside the text of the first column of the page", column: 1, gap: 20},
		setLine{text: "English, German, French, and many more words so that the column holds a share of the text", column: 1})
	tests := []struct {
		name string
		rule *Rule
		doc  *parse.Document
		want string // a part of the only message; empty: silent
	}{
		{"body of 11 points", layoutBodyFontSize, typeset(setPage{lines: body()}), ""},
		{"body of 8 points", layoutBodyFontSize, typeset(setPage{lines: with(body(), func(l *setLine) {
			if isBody(l) {
				l.size = 8
			}
		})}), "body text is set in 8 points"},
		{"body of 14 points", layoutBodyFontSize, typeset(setPage{lines: with(body(), func(l *setLine) {
			if isBody(l) {
				l.size = 14
			}
		})}), "body text is set in 14 points"},

		{"headings larger", layoutHeadingFontSize, typeset(setPage{lines: body()}), ""},
		{"headings like the text", layoutHeadingFontSize, typeset(setPage{lines: with(body(), func(l *setLine) {
			if l.size == 14 {
				l.size, l.bold = 11, false
			}
		})}), "neither larger nor bolder"},
		{"headings in colour", layoutHeadingFontSize, typeset(setPage{lines: with(body(), func(l *setLine) {
			if l.size == 14 {
				l.size, l.bold, l.color = 11, false, 0x0033aa
			}
		})}), ""},
		{"huge headings", layoutHeadingFontSize, typeset(setPage{lines: with(body(), func(l *setLine) {
			if l.size == 14 {
				l.size = 26
			}
		})}), "26.0 points"},

		{"two families", layoutFontFamily, typeset(setPage{lines: with(body(), func(l *setLine) {
			if l.bold {
				l.font = "Georgia-Bold"
			}
		})}), ""},
		{"three families", layoutFontFamily, typeset(setPage{lines: with(body(), func(l *setLine) {
			switch {
			case l.bold:
				l.font = "Georgia-Bold"
			case strings.HasPrefix(l.text, "20"):
				l.font = "CourierNew"
			}
		})}), "3 families"},

		{"no images", layoutGraphics, typeset(setPage{lines: body(), paths: 10}), ""},
		{"an icon", layoutGraphics, typeset(setPage{lines: body(), images: icon}), ""},
		{"an image", layoutGraphics, typeset(setPage{lines: body(), images: photo}), "1 image in the file"},
		{"vector art", layoutGraphics, typeset(setPage{lines: body(), paths: 900}), "900 drawn shapes"},

		{"one column", layoutColumns, typeset(setPage{lines: body(), columns: 1}), ""},
		{"a sidebar", layoutColumns, typeset(setPage{lines: sidebar, columns: 2}), "2 columns"},
		{"dates at the right", layoutColumns, typeset(setPage{lines: append(body(), setLine{text: "2019", column: 1, gap: 9}), columns: 2}), ""},

		{"even spacing", layoutSpacing, typeset(setPage{lines: body()}), ""},
		{"uneven spacing", layoutSpacing, typeset(setPage{lines: with(body(), func(l *setLine) {
			if strings.HasSuffix(l.text, "Hooli") {
				l.gap = 40
			}
		})}), "points above this entry"},

		{"text on the page", layoutNoText, typeset(setPage{lines: body()}), ""},
		{"a scanned page", layoutNoText, typeset(setPage{lines: body()}, setPage{images: photo}), "page 2 is an image without text"},
		{"a scanned page with a footer", layoutNoText, typeset(setPage{lines: body()}, setPage{images: photo, lines: []setLine{{text: "Page 2", role: parse.PageFooter}}}), "page 2 is an image without text"},

		{"one page at eight years", layoutPages, typeset(setPage{lines: body()}), ""},
		{"three pages", layoutPages, typeset(setPage{lines: body()}, setPage{lines: []setLine{{text: "More"}}}, setPage{lines: []setLine{{text: "And more"}}}), "3 pages"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := reports(t, tt.rule, tt.doc)
			if tt.want == "" {
				assert.Empty(t, got)
				return
			}
			if assert.Len(t, got, 1) {
				assert.Contains(t, got[0], tt.want)
			}
		})
	}
}

func TestHiddenText(t *testing.T) {
	tests := []struct {
		name  string
		aside parse.Aside
		want  string
	}{
		{"white on white", parse.Aside{Kind: parse.HiddenText, Reason: "white on white", Text: "Kafka Rust", Page: 1, Box: parse.Box{X0: 1, Y0: 1, X1: 9, Y1: 9}}, "hidden text on page 1 (white on white): “Kafka Rust”"},
		{"Word's own", parse.Aside{Kind: parse.HiddenText, Reason: "vanish", Text: "Kafka"}, "hidden text (vanish): “Kafka”"},
		{"a comment is none", parse.Aside{Kind: parse.Comment, Text: "ask Tom"}, ""},
		{"what is left of a damaged font", parse.Aside{Kind: parse.HiddenText, Reason: "clipped", Text: "W W\ufffd"}, ""},
		{"blanks", parse.Aside{Kind: parse.HiddenText, Reason: "clipped", Text: "  \n"}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc := typeset(setPage{lines: body()})
			doc.Asides = []parse.Aside{tt.aside}
			set, err := NewSet(layoutHiddenText)
			require.NoError(t, err)
			resume, err := parse.NewResume(t.Context(), doc, nil)
			require.NoError(t, err)
			got, err := set.Run(t.Context(), resume, nil)
			require.NoError(t, err)
			if tt.want == "" {
				assert.Empty(t, got.Diagnostics)
				return
			}
			require.Len(t, got.Diagnostics, 1)
			assert.Equal(t, tt.want, got.Diagnostics[0].Message)
			assert.Equal(t, tt.aside, *got.Diagnostics[0].Aside, "with its page and box")
		})
	}
}

// Proof that stands low on the page is told from proof in its top half.
func TestPlaceOnThePage(t *testing.T) {
	weak := func(n int) []setLine {
		lines := []setLine{{text: "Ada Byron", size: 20, bold: true}, {text: "ada@byron.example"}, {text: "Skills", size: 14, bold: true, gap: 16}}
		for range n {
			lines = append(lines, setLine{text: "Java, Kafka, PostgreSQL, Redis, Docker, Kubernetes, Terraform", gap: 6})
		}
		return append(lines,
			setLine{text: "Experience", size: 14, bold: true, gap: 16},
			setLine{text: "Backend Engineer, Acme", bold: true, gap: 12},
			setLine{text: "Jan 2014 – Dec 2021"},
			setLine{text: "- Cut the p95 latency of the quote API from 900 ms to 200 ms", gap: 5},
			setLine{text: "- Added retries with jitter and idempotency keys to the carrier client", gap: 5})
	}
	high, low := typeset(setPage{lines: weak(3)}), typeset(setPage{lines: weak(26)})
	for _, rule := range []*Rule{sectionsStrongestProof, sectionsSkillsPushDown} {
		assert.Empty(t, reports(t, rule, high), rule.ID)
		assert.Len(t, reports(t, rule, low), 1, rule.ID)
	}
	posting, err := parse.ReadPosting(t.Context(), strings.NewReader("# Backend Engineer\n\n## Responsibilities\n\n- Design API contracts with pagination and versioning\n- Own API latency\n\n## Requirements\n\n- REST APIs\n"), &parse.Options{Format: "markdown"})
	require.NoError(t, err)
	ask := func(o *Options) { o.Posting = posting }
	assert.Empty(t, reports(t, jobProofOrder, high, ask))
	assert.Len(t, reports(t, jobProofOrder, low, ask), 1)
}

// Details that stand only in the margin of a page are named together.
func TestHeaderPart(t *testing.T) {
	margin := []setLine{{text: "Ada Byron", role: parse.PageHeader}, {text: "ada@byron.example | +49 30 901820", role: parse.PageHeader}}
	got := reports(t, contactHeaderPart, typeset(setPage{lines: append(margin, body()[3:]...)}))
	if assert.Len(t, got, 1) {
		assert.Contains(t, got[0], "“ada@byron.example”")
		assert.Contains(t, got[0], "only in the margin of the page")
	}
	assert.Empty(t, reports(t, contactHeaderPart, typeset(setPage{lines: body()})))
}
