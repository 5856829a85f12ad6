package docx

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTables(t *testing.T) {
	p := func(text string) string { return para(text) }
	bold := func(text string) string { return wrapped(run(text, `<w:b/>`)) }
	big := func(text string) string { return wrapped(run(text, `<w:sz w:val="44"/>`)) }
	small := func(text string) string { return wrapped(run(text, `<w:sz w:val="20"/>`)) }
	heading := func(text string) string { return para(text, `<w:pStyle w:val="Heading1"/>`) }
	bullet := func(text string) string { return para("• " + text) }
	long := p("A paragraph of prose that runs over more than one line of the page and says what was done.")
	for _, tt := range []struct{ name, body, want string }{
		{"one cell", grid([]string{heading("SKILLS") + p("Go")}), "h1 SKILLS\np Go\n"},
		{"grid of skills", grid([]string{bold("Languages"), p("Go, SQL")}, []string{bold("Cloud"), p("AWS")}), "r Languages⇥Go, SQL\nr Cloud⇥AWS\n"},
		{"grid with empty cells", grid([]string{p("a"), `<w:p/>`, p("c")}, []string{`<w:p/>`, p("b")}), "r a⇥c\np b\n"},
		{"grid with a long text", grid([]string{bold("Languages"), long}), "r Languages⇥A paragraph of prose that runs over more than one line of the page and says what was done.\n"},
		{"prose side by side", grid([]string{long, long}),
			"p A paragraph of prose that runs over more than one line of the page and says what was done.\np col1 A paragraph of prose that runs over more than one line of the page and says what was done.\n"},
		{"rail of dates", grid([]string{p("2019 – 2021"), bold("Engineer, Acme") + bullet("Cut costs") + bullet("Led two")}),
			"r 2019 – 2021⇥Engineer, Acme\ni <•> Cut costs\ni <•> Led two\n"},
		{"rail of dates and places", grid([]string{p("2019 – 2021") + p("London"), bold("Engineer") + p("Acme Ltd") + bullet("Cut costs")}),
			"r 2019 – 2021⇥Engineer\nr London⇥Acme Ltd\ni <•> Cut costs\n"},
		{"place below the date, bullets beside it", grid([]string{p("2019 – 2021") + p("London"), bold("Engineer, Acme") + bullet("Cut costs")}),
			"r 2019 – 2021⇥Engineer, Acme\np London\ni <•> Cut costs\n"},
		{"dates at the right", grid([]string{bold("Engineer, Acme") + bullet("Cut costs"), p("2019 – 2021")}),
			"r Engineer, Acme⇥2019 – 2021\ni <•> Cut costs\n"},
		{"rail of section headings", grid([]string{bold("EXPERIENCE"), bold("Engineer, Acme") + p("2019 – 2021") + bullet("Cut costs") + bullet("Led two")}, []string{bold("SKILLS"), p("Go, SQL")}),
			"p EXPERIENCE\np Engineer, Acme\np 2019 – 2021\ni <•> Cut costs\ni <•> Led two\np SKILLS\np Go, SQL\n"},
		{"headings in a rail beside dates at the right", grid([]string{bold("EXPERIENCE"), bold("Engineer, Acme") + bullet("Cut costs") + bullet("Led two") + bullet("Sang"), p("2019 – 2021")}),
			"p EXPERIENCE\nr Engineer, Acme⇥2019 – 2021\ni <•> Cut costs\ni <•> Led two\ni <•> Sang\n"},
		{"rail of real headings", grid([]string{heading("Skills"), p("Go, SQL")}), "h1 Skills\np Go, SQL\n"},
		{"name beside contact", grid([]string{big("Ada Lovelace"), small("ada@example.org")}), "p Ada Lovelace\np ada@example.org\n"},
		{"contact beside name", grid([]string{small("ada@example.org"), big("Ada Lovelace")}), "p ada@example.org\np Ada Lovelace\n"},
		{"two columns", grid([]string{heading("Contact") + p("ada@example.org") + heading("Skills") + p("Go"), heading("Experience") + p("Engineer, Acme") + bullet("Cut costs") + bullet("Led two")}),
			"h1 Contact\np ada@example.org\nh1 Skills\np Go\nh1 col1 Experience\np col1 Engineer, Acme\ni col1 <•> Cut costs\ni col1 <•> Led two\n"},
		{"headings of columns in a row of their own", grid([]string{heading("Skills"), heading("Experience")}, []string{bullet("Go") + bullet("SQL"), p("Engineer, Acme") + bullet("Cut costs")}),
			"h1 Skills\ni <•> Go\ni <•> SQL\nh1 col1 Experience\np col1 Engineer, Acme\ni col1 <•> Cut costs\n"},
		{"merged label", `<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>` + p("2019") + `</w:tc><w:tc>` + p("Engineer") + `</w:tc></w:tr>` +
			`<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>` + bullet("Cut costs") + `</w:tc></w:tr></w:tbl>`, "r 2019⇥Engineer\ni <•> Cut costs\n"},
		{"tall label of a section", grid([]string{bold("EXPERIENCE"), p("Engineer, Acme")}, []string{`<w:p/>`, bullet("Cut costs")}),
			"p EXPERIENCE\np Engineer, Acme\ni <•> Cut costs\n"},
		{"lines beside a date", grid([]string{wrapped(run("Acme") + `<w:r><w:br/></w:r>` + run("London")), p("2019 – 2021")}),
			"r Acme⇥2019 – 2021\np London\n"},
		{"range over two lines of a rail", grid([]string{wrapped(run("May 2019 –") + `<w:r><w:br/></w:r>` + run("Present")), bold("Engineer") + p("Acme Ltd") + bullet("Cut costs")}),
			"r May 2019 – Present⇥Engineer\np Acme Ltd\ni <•> Cut costs\n"},
		{"column of bullets", grid([]string{p("•"), p("Cut costs")}), "i <•> Cut costs\n"},
		{"table in a table", grid([]string{p("a") + grid([]string{p("Go"), p("SQL")})}), "p a\nr Go⇥SQL\n"},
		{"rows in a content control", `<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc>` + p("Go") + `</w:tc><w:sdt><w:sdtContent><w:tc>` + p("SQL") + `</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>`, "r Go⇥SQL\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			require.Equal(t, tt.want, show(read(t, tt.body, parts{"word/styles.xml": sheet})))
		})
	}
}

func TestAsidesInTables(t *testing.T) {
	hidden := run("x", `<w:vanish/>`)
	doc := read(t, grid([]string{wrapped(hidden) + para("Go"), wrapped(run("SQL") + hidden)}, []string{wrapped(hidden), para("Java")}), nil)
	require.Equal(t, "r Go⇥SQL\np Java\n", show(doc))
	require.Len(t, doc.Asides, 3)
}

func TestTextBoxes(t *testing.T) {
	box := func(x, y, width, text string) string {
		return `<w:r><w:drawing><wp:anchor xmlns:wp="wp"><wp:positionH><wp:posOffset>` + x + `</wp:posOffset></wp:positionH><wp:positionV><wp:posOffset>` + y +
			`</wp:posOffset></wp:positionV><wp:extent cx="` + width + `" cy="9"/><wps:txbx xmlns:wps="wps"><w:txbxContent>` + para(text) + `</w:txbxContent></wps:txbx></wp:anchor></w:drawing></w:r>`
	}
	body := wrapped(box("3000000", "900000", "3000000", "right 1") + box("0", "900000", "2000000", "left 1") +
		box("0", "2000000", "2000000", "left 2") + box("3000000", "1500000", "3000000", "right 2") + box("0", "0", "6000000", "top"))
	require.Equal(t, "p top\np left 1\np left 2\np col1 right 1\np col1 right 2\n", show(read(t, body, nil)))
}

func TestColumnBreak(t *testing.T) {
	doc := read(t, para("a")+wrapped(`<w:r><w:br w:type="column"/></w:r>`+run("b"))+`<w:sectPr><w:cols w:num="2"/></w:sectPr>`, nil)
	require.Equal(t, "p a\np col1 b\n", show(doc))
	require.Equal(t, 2, doc.Pages[0].Columns)
}

// TestSideBarInBox holds that a box of many lines is a column beside the text
// that it hangs on, and a box of a few is read where it hangs.
func TestSideBarInBox(t *testing.T) {
	box := func(texts ...string) string {
		var content string
		for _, text := range texts {
			content += para(text)
		}
		return wrapped(run("Ada Lovelace") + `<w:r><w:drawing><w:txbxContent>` + content + `</w:txbxContent></w:drawing></w:r>`)
	}
	require.Equal(t, "p Ada Lovelace\np 2019\np Engineer\n", show(read(t, box("2019")+para("Engineer"), nil)))
	require.Equal(t, "p Ada Lovelace\np col1 Contact\np col1 1\np col1 2\np col1 3\np col1 Skills\np col1 Go\np col1 SQL\np Engineer\n",
		show(read(t, box("Contact", "1", "2", "3", "Skills", "Go", "SQL")+para("Engineer"), nil)))
}
