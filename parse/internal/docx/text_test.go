package docx

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestText(t *testing.T) {
	const bulleted = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`
	for _, tt := range []struct {
		name, body, want string
	}{
		{"paragraphs", para("Ada") + para("London"), "p Ada\np London\n"},
		{"blank paragraphs are no blocks", para("Ada") + `<w:p/>` + para("  "), "p Ada\n"},
		{"entities", para("R&amp;D &lt;C++&gt; &#x2013; &#233;"), "p R&D <C++> – é\n"},
		{"tab element", wrapped(run("Acme") + `<w:r><w:tab/></w:r>` + run("2019")), "p Acme⇥2019\n"},
		{"tab character and blanks around it", para("Acme \t 2019"), "p Acme⇥2019\n"},
		{"several tabs are one gap", para("Acme\t\t\t2019"), "p Acme⇥2019\n"},
		{"aligned with blanks", para("Acme        2019"), "p Acme⇥2019\n"},
		{"aligned with ideographic spaces", para("Acme\u3000\u30002019") + para("山田\u3000太郎"), "p Acme⇥2019\np 山田 太郎\n"},
		{"two blanks are none", para("One.  Two."), "p One.  Two.\n"},
		{"indent by tab", para("\tAcme"), "p Acme\n"},
		{"break", wrapped(run("Acme") + `<w:r><w:br/></w:r>` + run("London")), "p Acme⏎London\n"},
		{"carriage return", wrapped(run("Acme") + `<w:r><w:cr/></w:r>` + run("London")), "p Acme⏎London\n"},
		{"page break", wrapped(`<w:r><w:br w:type="page"/></w:r>` + run("Acme")), "p Acme\n"},
		{"source line feeds are blanks", para("Acme\nLtd"), "p Acme Ltd\n"},
		{"no-break hyphen", wrapped(run("full") + `<w:r><w:noBreakHyphen/></w:r>` + run("time")), "p full-time\n"},
		{"soft hyphens", wrapped(run("back\u00adend") + `<w:r><w:softHyphen/></w:r>` + run("s")), "p backends\n"},
		{"no-break and narrow blanks", para("10\u00a0000\u202fms"), "p 10 000 ms\n"},
		{"zero-width and direction marks", para("Py\u200bth\u2060on\u202e"), "p Python\n"},
		{"private-use icons", para("\uf0e0 ada@example.com \ue001"), "p ada@example.com\n"},
		{"symbol", wrapped(`<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>` + run(" Go")), "i <✓> Go\n"},
		{"one run a letter", wrapped(run("A") + run("d") + run("a")), "p Ada\n"},
		{"content controls", `<w:sdt><w:sdtPr/><w:sdtContent>` + para("Ada") + `</w:sdtContent></w:sdt>` +
			wrapped(`<w:sdt><w:sdtContent>`+run("Lovelace")+`</w:sdtContent></w:sdt>`), "p Ada\np Lovelace\n"},
		{"smart tags and custom XML", wrapped(`<w:smartTag>`+run("London")+`</w:smartTag>`) + `<w:customXml>` + para("UK") + `</w:customXml>`,
			"p London\np UK\n"},
		{"comment inside text", wrapped(`<w:r><w:t>Lo<!-- x -->nd<![CDATA[on]]></w:t></w:r>`), "p London\n"},
		{"alternate content in runs", wrapped(`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>` + para("box") +
			`</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>` + para("box") + `</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>` +
			run("text")), "p text\np box\n"},
		{"fallback where there is no choice", wrapped(`<w:r><mc:AlternateContent><mc:Fallback><w:pict><w:txbxContent>` + para("box") +
			`</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`), "p box\n"},
		{"typed bullets", para("• Cut costs") + para("- Led two") + para("*\tBuilt one") + para("-5 % cost") + para("o One"),
			"i <•> Cut costs\ni <-> Led two\ni <*> Built one\np -5 % cost\ni <o> One\n"},
		{"typed bullet in a run of its own", wrapped(run("•", `<w:b/>`) + run("\tCut costs")), "i <•> Cut costs\n"},
		{"typed bullets parted by breaks", wrapped(run("Engineer") + `<w:r><w:br/></w:r>` + run("• Cut costs") + `<w:r><w:br/></w:r>` + run("• Led two")),
			"p Engineer\ni <•> Cut costs\ni <•> Led two\n"},
		{"typed bullets by indent", para("• a", `<w:ind w:left="360"/>`) + para("o b", `<w:ind w:left="720"/>`) + para("• c", `<w:ind w:left="360"/>`),
			"i <•> a\ni1 <o> b\ni <•> c\n"},
		{"typed numbers", para("1. Cut costs by a third") + para("2. Led 1,200 of them") + para("2. Work experience"),
			"i <1.> Cut costs by a third\ni <2.> Led 1,200 of them\np 2. Work experience\n"},
		{"typed numbers that count nothing", para("1. März 2019 bei Acme begonnen") + para("7. Place in a contest of two") + wrapped(run("1. Experience at sea and land", `<w:b/>`)),
			"p 1. März 2019 bei Acme begonnen\np 7. Place in a contest of two\np 1. Experience at sea and land\n"},
		{"drop cap", para("E", `<w:framePr w:dropCap="drop"/>`) + para("ngineer"), "p Engineer\n"},
		{"a bullet alone is text", para("•"), "p •\n"},
		{"rule lines typed", para("SKILLS") + para("------") + para("Go"), "p _SKILLS\np Go\n"},
		{"pasted lines", para("- Instrumented 22 services with Prometheus, so that mean time to detect fell") + para("  from 38 to 6 minutes"),
			"i <-> Instrumented 22 services with Prometheus, so that mean time to detect fell⤶from 38 to 6 minutes\n"},
		{"pasted prose", para("I like boring technology, small services and clear contracts, and have") + para("carried a pager."),
			"p I like boring technology, small services and clear contracts, and have⤶carried a pager.\n"},
		{"an address below a description", para("Replicated key-value store for a distributed systems course") + para("github.com/ada/store"),
			"p Replicated key-value store for a distributed systems course\np github.com/ada/store\n"},
		{"lost numbering", para("Cut costs", bulleted), "i <•> Cut costs\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			require.Equal(t, tt.want, show(read(t, tt.body, nil)))
		})
	}
}

func TestRunsOfOneStyleAreOne(t *testing.T) {
	doc := read(t, wrapped(run("A")+run("d")+run("a")+run(" L", `<w:b/>`)+run("ovelace", `<w:b/>`)), nil)
	runs := doc.Pages[0].Blocks[0].Lines[0].Runs
	require.Len(t, runs, 2)
	require.Equal(t, "Ada", runs[0].Text)
	require.Equal(t, " Lovelace", runs[1].Text)
	require.True(t, runs[1].Style.Bold)
}

func TestSpaceBefore(t *testing.T) {
	body := para("a", `<w:spacing w:after="120"/>`) + para("b", `<w:spacing w:before="200" w:after="40"/>`) +
		`<w:p/>` + para("c")
	doc := read(t, body, nil)
	blocks := doc.Pages[0].Blocks
	require.InDelta(t, 0, blocks[0].SpaceBefore, 0.01)
	require.InDelta(t, 10, blocks[1].SpaceBefore, 0.01, "the larger of the two counts")
	require.InDelta(t, 14, blocks[2].SpaceBefore, 0.01, "a blank paragraph is a line of space")
}

func TestRules(t *testing.T) {
	bottom := func(color string) string {
		return `<w:pBdr><w:bottom w:val="single" w:sz="4" w:color="` + color + `"/></w:pBdr>`
	}
	for _, tt := range []struct{ name, body, want string }{
		{"border below", para("SKILLS", bottom("000000")) + para("Go"), "p _SKILLS\np Go\n"},
		{"no border", para("SKILLS", `<w:pBdr><w:bottom w:val="nil"/></w:pBdr>`), "p SKILLS\n"},
		{"blank paragraph with a border below a heading", wrapped(run("SKILLS", `<w:b/>`)) + `<w:p><w:pPr>` + bottom("0") + `</w:pPr></w:p>` + para("Go"),
			"p _SKILLS\np Go\n"},
		{"blank paragraph with a border above a heading", para("Go") + `<w:p><w:pPr>` + bottom("0") + `</w:pPr></w:p>` + wrapped(run("EDUCATION", `<w:b/>`)),
			"p Go\np _EDUCATION\n"},
		{"one frame around two", para("a", bottom("0")) + para("b", bottom("0")), "p a\np _b\n"},
		{"horizontal rule", wrapped(run("SKILLS")) + wrapped(`<w:r><w:pict><v:rect xmlns:v="v" xmlns:o="o" o:hr="t"/></w:pict></w:r>`) + para("Go"),
			"p _SKILLS\np Go\n"},
	} {
		t.Run(tt.name, func(t *testing.T) { require.Equal(t, tt.want, show(read(t, tt.body, nil))) })
	}
}
