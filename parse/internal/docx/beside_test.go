package docx

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

func TestLinks(t *testing.T) {
	rels := parts{"word/_rels/document.xml.rels": relsXML("l1", "hyperlink", "https://example.com/ada")}
	field := func(kind string) string { return `<w:r><w:fldChar w:fldCharType="` + kind + `"/></w:r>` }
	instruction := func(text string) string { return `<w:r><w:instrText>` + text + `</w:instrText></w:r>` }
	for _, tt := range []struct{ name, body, text, link string }{
		{"relation", wrapped(`<w:hyperlink r:id="l1">` + run("GitHub") + `</w:hyperlink>`), "GitHub", "https://example.com/ada"},
		{"place in the document", wrapped(`<w:hyperlink w:anchor="top">` + run("Top") + `</w:hyperlink>`), "Top", ""},
		{"complex field", wrapped(field("begin") + instruction(` HYPERLINK "https://exa`) + instruction(`mple.org" \o "tip" `) + field("separate") + run("Site") + field("end")), "Site", "https://example.org"},
		{"simple field", wrapped(`<w:fldSimple w:instr=' HYPERLINK "mailto:ada@example.org" '>` + run("Mail") + `</w:fldSimple>`), "Mail", "mailto:ada@example.org"},
		{"field inside an instruction", wrapped(field("begin") + instruction(`IF `) + field("begin") + instruction("PAGE") + field("separate") + run("9") + field("end") + field("separate") + run("shown") + field("end")), "shown", ""},
		{"field without an end", wrapped(field("begin")+instruction("PAGE")+run("gone")) + para("kept"), "kept", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc := read(t, tt.body, rels)
			require.Len(t, doc.Pages[0].Blocks, 1)
			run := doc.Pages[0].Blocks[0].Lines[0].Runs[0]
			require.Equal(t, tt.text, run.Text)
			require.Equal(t, tt.link, run.Link)
		})
	}
}

func TestAsides(t *testing.T) {
	comments := parts{
		"word/_rels/document.xml.rels": relsXML("c", "comments", "comments.xml"),
		"word/comments.xml":            `<w:comments` + namespaces + `><w:comment w:id="3">` + para("Ask for more") + `</w:comment></w:comments>`,
	}
	white := `<w:color w:val="FFFFFF"/>`
	for _, tt := range []struct {
		name, body, text string
		aside            flow.Aside
	}{
		{"inserted", wrapped(run("Go") + `<w:ins>` + run(" and Rust") + `</w:ins>`), "p Go and Rust\n", flow.Aside{Kind: flow.Inserted, Text: "and Rust"}},
		{"deleted", wrapped(run("Go") + `<w:del><w:r><w:delText> and Rust</w:delText></w:r></w:del>`), "p Go\n", flow.Aside{Kind: flow.Deleted, Text: "and Rust"}},
		{"moved away", wrapped(run("Go") + `<w:moveFrom>` + run("Rust") + `</w:moveFrom>`), "p Go\n", flow.Aside{Kind: flow.Deleted, Text: "Rust"}},
		{"moved here", wrapped(`<w:moveTo>` + run("Rust") + `</w:moveTo>`), "p Rust\n", flow.Aside{Kind: flow.Inserted, Text: "Rust"}},
		{"deleted row", para("Go") + `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>` + para("Rust") + `</w:tc></w:tr></w:tbl>`, "p Go\n", flow.Aside{Kind: flow.Deleted, Text: "Rust"}},
		{"comment", wrapped(run("Go") + `<w:r><w:commentReference w:id="3"/></w:r>`), "p Go\n", flow.Aside{Kind: flow.Comment, Text: "Ask for more"}},
		{"comment without a place", para("Go"), "p Go\n", flow.Aside{Kind: flow.Comment, Text: "Ask for more"}},
		{"vanish", wrapped(run("Go") + run("Rust", `<w:vanish/>`) + run(" Java", `<w:vanish/>`)), "p Go\n", flow.Aside{Kind: flow.HiddenText, Reason: "vanish", Text: "Rust Java"}},
		{"tiny", wrapped(run("Go") + run("Rust", `<w:sz w:val="2"/>`)), "p Go\n", flow.Aside{Kind: flow.HiddenText, Reason: "tiny", Text: "Rust"}},
		{"white on white", wrapped(run("Go") + run("Rust", white)), "p Go\n", flow.Aside{Kind: flow.HiddenText, Reason: "white on white", Text: "Rust"}},
		{"nearly white", wrapped(run("Go") + run("Rust", `<w:color w:val="FEFDFE"/>`)), "p Go\n", flow.Aside{Kind: flow.HiddenText, Reason: "white on white", Text: "Rust"}},
		{"black on black", wrapped(run("Go") + run("Rust", `<w:color w:val="000000"/>`, `<w:shd w:val="clear" w:fill="000000"/>`)), "p Go\n", flow.Aside{Kind: flow.HiddenText, Reason: "colour of its background", Text: "Rust"}},
		{"white in a white text box", wrapped(run("Go") + box(`<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>`, wrapped(run("Rust", white)))), "p Go\n", flow.Aside{Kind: flow.HiddenText, Reason: "white on white", Text: "Rust"}},
		{"white in a text box that paints nothing", wrapped(run("Go") + box(`<a:noFill/>`, wrapped(run("Rust", white)))), "p Go\n", flow.Aside{Kind: flow.HiddenText, Reason: "white on white", Text: "Rust"}},
		{"white in a white cell", grid([]string{para("Go")}) + `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill="FFFFFF"/></w:tcPr>` + wrapped(run("Rust", white)) + `</w:tc></w:tr></w:tbl>`, "p Go\n", flow.Aside{Kind: flow.HiddenText, Reason: "white on white", Text: "Rust"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			more := comments
			if tt.aside.Kind != flow.Comment {
				more = nil
			}
			doc := read(t, tt.body, more)
			require.Equal(t, tt.text, show(doc))
			require.Len(t, doc.Asides, 1)
			tt.aside.After = doc.Asides[0].After
			require.Equal(t, tt.aside, doc.Asides[0])
			require.Equal(t, tt.aside.Kind == flow.Inserted || tt.aside.Kind == flow.Deleted, doc.Meta.TrackedChanges)
		})
	}
}

// box is a run with a text box of the given surface.
func box(surface, content string) string {
	return `<w:r><w:drawing><wps:wsp xmlns:wps="wps" xmlns:a="a"><wps:spPr>` + surface + `</wps:spPr><wps:txbx><w:txbxContent>` + content + `</w:txbxContent></wps:txbx></wps:wsp></w:drawing></w:r>`
}

func TestWhiteTextThatShows(t *testing.T) {
	white := run("Ada", `<w:color w:val="FFFFFF"/>`)
	for name, body := range map[string]string{
		"shaded run":       wrapped(run("Ada", `<w:color w:val="FFFFFF"/>`, `<w:shd w:val="clear" w:fill="1F3864"/>`)),
		"highlighted":      wrapped(run("Ada", `<w:color w:val="FFFFFF"/>`, `<w:highlight w:val="darkBlue"/>`)),
		"shaded paragraph": `<w:p><w:pPr><w:shd w:val="clear" w:fill="1F3864"/></w:pPr>` + white + `</w:p>`,
		"shaded cell":      `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr>` + wrapped(white) + `</w:tc></w:tr></w:tbl>`,
		"text box":         wrapped(`<w:r><w:drawing><w:txbxContent>` + wrapped(white) + `</w:txbxContent></w:drawing></w:r>`),
		"filled text box":  wrapped(box(`<a:solidFill><a:srgbClr val="1F3864"/></a:solidFill>`, wrapped(white))),
		"box of the theme": wrapped(box(`<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>`, wrapped(white))),
		"box on a box":     wrapped(box(`<a:noFill/>`, wrapped(white)) + `<w:r><w:drawing><wps:wsp xmlns:wps="wps" xmlns:a="a"><wps:spPr><a:solidFill><a:srgbClr val="1F3864"/></a:solidFill></wps:spPr></wps:wsp></w:drawing></w:r>`),
		"shape behind":     wrapped(`<w:r><w:drawing><wp:anchor xmlns:wp="wp" behindDoc="1"/></w:drawing></w:r>`) + wrapped(white),
	} {
		t.Run(name, func(t *testing.T) {
			doc := read(t, body, nil)
			require.Equal(t, "p Ada\n", show(doc))
			require.Empty(t, doc.Asides)
		})
	}
}

func TestAsidesStandBehindTheirBlock(t *testing.T) {
	doc := read(t, wrapped(run("x", `<w:vanish/>`))+para("a")+para("b")+wrapped(run("c")+run("y", `<w:vanish/>`)), nil)
	require.Equal(t, [2]int{0, -1}, doc.Asides[0].After)
	require.Equal(t, [2]int{0, 2}, doc.Asides[1].After)
}

func TestDeletedParagraphMark(t *testing.T) {
	gone := `<w:rPr><w:del/></w:rPr>`
	require.Equal(t, "p Ada Lovelace\n", show(read(t, para("Ada ", gone)+para("Lovelace"), nil)))
	require.Equal(t, "p Ada\n", show(read(t, para("Ada", gone), nil)))
}

func TestMargins(t *testing.T) {
	part := func(text string) string { return `<w:hdr` + namespaces + `>` + para(text) + `</w:hdr>` }
	more := parts{
		"word/_rels/document.xml.rels": relsXML("h1", "header", "header1.xml", "h2", "header", "header2.xml", "h3", "header", "header3.xml", "f1", "footer", "footer1.xml"),
		"word/header1.xml":             part("Ada, page 2"),
		"word/header2.xml":             `<w:hdr` + namespaces + `>` + wrapped(`<w:hyperlink r:id="m">`+run("Ada Lovelace")+`</w:hyperlink>`) + `</w:hdr>`,
		"word/header3.xml":             part("Ada, page 2"),
		"word/footer1.xml":             part("Curriculum vitae"),
		"word/_rels/header2.xml.rels":  relsXML("m", "hyperlink", "mailto:ada@example.org"),
	}
	section := `<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="even" r:id="h3"/><w:headerReference w:type="first" r:id="h2"/><w:footerReference w:type="default" r:id="f1"/>`
	doc := read(t, para("Engineer")+section+`<w:titlePg/></w:sectPr>`, more)
	require.Equal(t, "p header Ada Lovelace\np header Ada, page 2\np Engineer\np footer Curriculum vitae\n", show(doc))
	require.Equal(t, "mailto:ada@example.org", doc.Pages[0].Blocks[0].Lines[0].Runs[0].Link)
	doc = read(t, para("Engineer")+section+`</w:sectPr>`, more)
	require.Equal(t, "p header Ada, page 2\np Engineer\np footer Curriculum vitae\n", show(doc), "without a title page its header is not shown")
}

func TestNotes(t *testing.T) {
	more := parts{
		"word/_rels/document.xml.rels": relsXML("n", "footnotes", "footnotes.xml"),
		"word/footnotes.xml": `<w:footnotes` + namespaces + `><w:footnote w:type="separator" w:id="0">` + para("sep") + `</w:footnote><w:footnote w:id="2">` +
			para("With honours") + `</w:footnote></w:footnotes>`,
	}
	doc := read(t, wrapped(run("MSc")+`<w:r><w:footnoteReference w:id="2"/></w:r>`)+para("BSc"), more)
	require.Equal(t, "p MSc\np BSc\np With honours\n", show(doc))
}

func TestMeta(t *testing.T) {
	doc := read(t, para("Ada"), parts{
		"docProps/app.xml":  `<Properties><Application>Microsoft Office Word</Application><Pages>2</Pages></Properties>`,
		"docProps/core.xml": `<cp:coreProperties xmlns:cp="cp" xmlns:dc="dc"><dc:title>CV</dc:title><dc:creator>Ada</dc:creator><dcterms:modified xmlns:dcterms="t">2026-01-02T03:04:05Z</dcterms:modified></cp:coreProperties>`,
	})
	require.Equal(t, flow.Meta{Title: "CV", Author: "Ada", Producer: "Microsoft Office Word", Pages: 2, Modified: "2026-01-02T03:04:05Z"}, doc.Meta)
	require.Zero(t, doc.Pages[0].Height)
}

func TestEmbedded(t *testing.T) {
	doc := read(t, para("Ada")+`<w:altChunk r:id="a"/>`, nil)
	require.Len(t, doc.Problems, 1)
	require.Equal(t, "docx-embedded", doc.Problems[0].Code)
}

func TestPictures(t *testing.T) {
	picture := func(cx, cy string) string {
		return wrapped(`<w:r><w:drawing><wp:inline xmlns:wp="wp"><wp:extent cx="` + cx + `" cy="` + cy + `"/><a:graphic xmlns:a="a"><pic:pic xmlns:pic="pic"/></a:graphic></wp:inline></w:drawing></w:r>`)
	}
	portrait := read(t, picture("1270000", "1524000")+para("Ada"), nil)
	require.Len(t, portrait.Pages[0].Images, 1)
	require.True(t, portrait.Meta.Photo)
	icon := read(t, picture("150000", "150000")+picture("6000000", "900000")+para("Ada"), nil)
	require.Len(t, icon.Pages[0].Images, 2)
	require.False(t, icon.Meta.Photo)
}
