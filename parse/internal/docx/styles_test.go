package docx

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

const sheet = `<w:styles` + namespaces + `>
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:caps/><w:sz w:val="28"/><w:color w:val="1F3864"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Abschnitt"><w:name w:val="Abschnitt"/><w:basedOn w:val="Heading1"/><w:rPr><w:i/><w:rFonts w:ascii="Georgia"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Level3"><w:name w:val="My level"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:rPr><w:sz w:val="52"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="LoopA"><w:name w:val="A"/><w:basedOn w:val="LoopB"/></w:style>
<w:style w:type="paragraph" w:styleId="LoopB"><w:name w:val="B"/><w:basedOn w:val="LoopA"/><w:rPr><w:i/></w:rPr></w:style>
</w:styles>`

const theme = `<a:theme xmlns:a="a"><a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`

func TestStyles(t *testing.T) {
	styled := func(id string, runProps ...string) string {
		return `<w:p><w:pPr><w:pStyle w:val="` + id + `"/></w:pPr>` + run("x", runProps...) + `</w:p>`
	}
	heading := flow.Style{Font: "Calibri", Size: 14, Bold: true, SmallCaps: true, Color: 0x1f3864}
	for _, tt := range []struct {
		name, body string
		kind       flow.Kind
		level      int
		style      flow.Style
	}{
		{"defaults and theme", para("x"), flow.Paragraph, 0, flow.Style{Font: "Calibri", Size: 10.5}},
		{"heading", styled("Heading1"), flow.Heading, 1, heading},
		{"based on a heading", styled("Abschnitt"), flow.Heading, 1, flow.Style{Font: "Georgia", Size: 14, Bold: true, Italic: true, SmallCaps: true, Color: 0x1f3864}},
		{"outline level", styled("Level3"), flow.Heading, 3, flow.Style{Font: "Calibri", Size: 10.5}},
		{"outline level of the paragraph", para("x", `<w:outlineLvl w:val="1"/>`), flow.Heading, 2, flow.Style{Font: "Calibri", Size: 10.5}},
		{"body level under a heading style", para("x", `<w:pStyle w:val="Heading1"/><w:outlineLvl w:val="9"/>`), flow.Paragraph, 0, heading},
		{"a title is no heading", styled("Title"), flow.Paragraph, 0, flow.Style{Font: "Calibri", Size: 26}},
		{"switched off", styled("Heading1", `<w:b w:val="0"/>`, `<w:caps w:val="false"/>`), flow.Heading, 1, flow.Style{Font: "Calibri", Size: 14, Color: 0x1f3864}},
		{"bold twice is not bold", styled("Heading1", `<w:rStyle w:val="Strong"/>`), flow.Heading, 1, flow.Style{Font: "Calibri", Size: 14, SmallCaps: true, Color: 0x1f3864}},
		{"bold by character style", styled("Normal", `<w:rStyle w:val="Strong"/>`), flow.Paragraph, 0, flow.Style{Font: "Calibri", Size: 10.5, Bold: true}},
		{"underline and colour", para("", "") + wrapped(run("x", `<w:u w:val="single"/>`, `<w:color w:val="auto"/>`)), flow.Paragraph, 0, flow.Style{Font: "Calibri", Size: 10.5, Underline: true}},
		{"based on itself", styled("LoopA"), flow.Paragraph, 0, flow.Style{Font: "Calibri", Size: 10.5, Italic: true}},
		{"unknown style", styled("Nope"), flow.Paragraph, 0, flow.Style{Font: "Calibri", Size: 10.5}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc := read(t, tt.body, parts{"word/styles.xml": sheet, "word/theme/theme1.xml": theme})
			require.Len(t, doc.Pages[0].Blocks, 1)
			block := doc.Pages[0].Blocks[0]
			require.Equal(t, tt.kind, block.Kind)
			require.Equal(t, tt.level, block.Level)
			require.Equal(t, tt.style, block.Lines[0].Runs[0].Style)
		})
	}
}

func TestHeadingWithoutStyles(t *testing.T) {
	require.Equal(t, "h2 Skills\n", show(read(t, para("Skills", `<w:pStyle w:val="Heading2"/>`), nil)))
}

func TestLists(t *testing.T) {
	level := func(n int, format, text string, more ...string) string {
		extra := ""
		if len(more) > 0 {
			extra = more[0]
		}
		return `<w:lvl w:ilvl="` + string(rune('0'+n)) + `"><w:start w:val="1"/><w:numFmt w:val="` + format + `"/><w:lvlText w:val="` + text + `"/>` + extra + `</w:lvl>`
	}
	numbering := `<w:numbering` + namespaces + `>` +
		`<w:abstractNum w:abstractNumId="1">` + level(0, "bullet", "\uf0b7", `<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>`) + level(1, "bullet", "o") + level(2, "bullet", "\uf0a7", `<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>`) + `</w:abstractNum>` +
		`<w:abstractNum w:abstractNumId="2">` + level(0, "decimal", "%1.") + level(1, "lowerLetter", "%1.%2)") + level(2, "upperRoman", "%3") + `</w:abstractNum>` +
		`<w:abstractNum w:abstractNumId="3">` + level(0, "none", "") + `</w:abstractNum>` +
		`<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>` +
		`<w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>` +
		`<w:num w:numId="4"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num></w:numbering>`
	item := func(num, level string) string {
		return para("x", `<w:numPr><w:ilvl w:val="`+level+`"/><w:numId w:val="`+num+`"/></w:numPr>`)
	}
	for _, tt := range []struct{ name, body, want string }{
		{"bullets by level", item("1", "0") + item("1", "1") + item("1", "2"), "i <•> x\ni1 <o> x\ni2 <▪> x\n"},
		{"numbers by level", item("2", "0") + item("2", "1") + item("2", "1") + item("2", "0") + item("2", "1") + item("2", "2"),
			"i <1.> x\ni1 <1.a)> x\ni1 <1.b)> x\ni <2.> x\ni1 <2.a)> x\ni2 <I> x\n"},
		{"own start", item("2", "0") + item("4", "0") + item("4", "0"), "i <1.> x\ni <7.> x\ni <8.> x\n"},
		{"unmarked list", item("3", "0"), "p x\n"},
		{"by style", para("x", `<w:pStyle w:val="ListBullet"/>`), "i <•> x\n"},
		{"style's list taken off", para("x", `<w:pStyle w:val="ListBullet"/><w:numPr><w:numId w:val="0"/></w:numPr>`), "p x\n"},
		{"numbered heading", para("x", `<w:pStyle w:val="Heading1"/><w:numPr><w:numId w:val="2"/></w:numPr>`), "h1 <1.> x\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			require.Equal(t, tt.want, show(read(t, tt.body, parts{"word/styles.xml": sheet, "word/numbering.xml": numbering})))
		})
	}
}

func TestNumeral(t *testing.T) {
	for _, tt := range []struct {
		n      int
		format string
		want   string
	}{
		{4, "lowerRoman", "iv"}, {1999, "upperRoman", "MCMXCIX"}, {28, "upperLetter", "BB"}, {7, "decimalZero", "07"}, {12, "decimalZero", "12"}, {3, "ordinal", "3"}, {0, "upperRoman", "0"},
	} {
		require.Equal(t, tt.want, numeral(tt.n, tt.format))
	}
}
