package docx

import (
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// parts are the members of a file to build, by name.
type parts map[string]string

var standard = flow.Limits{Bytes: 20 << 20, Inflated: 128 << 20, Objects: 2_000_000, Depth: 200, Pages: 200, Text: 4 << 20}

const (
	namespaces = ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"` +
		` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"` +
		` xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`
	relsStart = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
)

// document wraps the content of a body.
func documentXML(body string) string {
	return `<?xml version="1.0" encoding="UTF-8"?><w:document` + namespaces + `><w:body>` + body + `</w:body></w:document>`
}

// relsXML writes relations given as id, kind, target; a target with a colon is external.
func relsXML(fields ...string) string {
	var b strings.Builder
	b.WriteString(relsStart)
	for i := 0; i+2 < len(fields); i += 3 {
		mode := ""
		if strings.Contains(fields[i+2], ":") {
			mode = ` TargetMode="External"`
		}
		fmt.Fprintf(&b, `<Relationship Id="%s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"%s/>`,
			fields[i], fields[i+1], fields[i+2], mode)
	}
	return b.String() + `</Relationships>`
}

// pack writes the file; body is the content of the main part unless more names one.
func pack(t testing.TB, body string, more parts) []byte {
	t.Helper()
	all := parts{
		"[Content_Types].xml":          `<Types/>`,
		"_rels/.rels":                  relsXML("r1", "officeDocument", "word/document.xml"),
		"word/document.xml":            documentXML(body),
		"word/_rels/document.xml.rels": relsXML(),
	}
	for name, text := range more {
		all[name] = text
	}
	return zipped(t, all)
}

func zipped(t testing.TB, all parts) []byte {
	t.Helper()
	names := make([]string, 0, len(all))
	for name := range all {
		names = append(names, name)
	}
	sort.Strings(names)
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, name := range names {
		f, err := w.Create(name)
		require.NoError(t, err)
		_, err = f.Write([]byte(all[name]))
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	return out.Bytes()
}

func read(t testing.TB, body string, more parts) *flow.Document {
	t.Helper()
	doc, err := Read(context.Background(), pack(t, body, more), "", standard)
	require.NoError(t, err)
	require.Len(t, doc.Pages, 1)
	return doc
}

// show writes blocks one a line: kind and level, column, marker, text with its
// tabs as "⇥" and its line breaks as "⏎" ("⤶" if the line wraps).
func show(doc *flow.Document) string {
	var b strings.Builder
	for _, block := range doc.Pages[0].Blocks {
		b.WriteString([]string{"p", "h", "i", "r"}[block.Kind])
		if block.Kind == flow.Heading || block.Level > 0 {
			fmt.Fprint(&b, block.Level)
		}
		b.WriteString([]string{"", " header", " footer"}[block.Role])
		if block.Column > 0 {
			fmt.Fprintf(&b, " col%d", block.Column)
		}
		for i, line := range block.Lines {
			if i > 0 {
				b.WriteString(map[bool]string{true: "⤶", false: "⏎"}[block.Lines[i-1].Wraps])
			} else {
				b.WriteString(" ")
			}
			if line.Ruled {
				b.WriteString("_")
			}
			if line.Marker != "" {
				b.WriteString("<" + line.Marker + "> ")
			}
			for _, run := range line.Runs {
				b.WriteString(strings.ReplaceAll(run.Text, "\t", "⇥"))
			}
		}
		b.WriteString("\n")
	}
	return b.String()
}

// para writes a paragraph of one run; props are the paragraph's properties.
func para(text string, props ...string) string {
	return `<w:p><w:pPr>` + strings.Join(props, "") + `</w:pPr>` + run(text) + `</w:p>`
}

func run(text string, props ...string) string {
	return `<w:r><w:rPr>` + strings.Join(props, "") + `</w:rPr><w:t xml:space="preserve">` + text + `</w:t></w:r>`
}

func wrapped(content string) string { return `<w:p>` + content + `</w:p>` }

// grid writes a table; each cell is the XML of its blocks.
func grid(rows ...[]string) string {
	var b strings.Builder
	b.WriteString(`<w:tbl>`)
	for _, row := range rows {
		b.WriteString(`<w:tr>`)
		for _, cell := range row {
			b.WriteString(`<w:tc><w:tcPr/>` + cell + `</w:tc>`)
		}
		b.WriteString(`</w:tr>`)
	}
	return b.String() + `</w:tbl>`
}
