package docx

import (
	"context"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

var small = flow.Limits{Bytes: 1 << 20, Inflated: 4 << 20, Objects: 50_000, Depth: 60, Pages: 10, Text: 1 << 18}

// FuzzRead feeds whole files.
func FuzzRead(f *testing.F) {
	f.Add(pack(f, para("Ada"), parts{"word/styles.xml": sheet, "word/theme/theme1.xml": theme}))
	f.Add([]byte(localHeader))
	f.Add([]byte(oleMagic))
	for _, name := range samples(f) {
		src, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(src)
		f.Add(src[:len(src)/2])
	}
	f.Fuzz(func(t *testing.T, src []byte) { check(t, src) })
}

// FuzzBody feeds the XML of a body, past the zip that mutations would only break.
func FuzzBody(f *testing.F) {
	f.Add(para("• Ada\tLondon", `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`))
	f.Add(grid([]string{para("2019"), para("Engineer") + para("- Go")}, []string{wrapped(run("x", `<w:vanish/>`)), para("SQL")}))
	f.Add(wrapped(`<w:hyperlink r:id="a"><w:ins>` + run("a") + `</w:ins><w:del>` + run("b") + `</w:del></w:hyperlink>`))
	f.Add(wrapped(`<w:r><w:drawing><w:txbxContent>` + para("box") + `</w:txbxContent></w:drawing><w:br/><w:sym w:char="F0FC"/></w:r>`))
	f.Fuzz(func(t *testing.T, body string) {
		check(t, pack(t, body, parts{"word/styles.xml": sheet}))
	})
}

func check(t *testing.T, src []byte) {
	doc, err := Read(context.Background(), src, "", small)
	again, errAgain := Read(context.Background(), src, "", small)
	if err != nil {
		require.Nil(t, doc)
		require.Equal(t, err.Error(), errAgain.Error())
		return
	}
	require.Equal(t, doc, again, "same bytes in, same document out")
	require.Len(t, doc.Pages, 1)
	size := 0
	for _, block := range doc.Pages[0].Blocks {
		require.NotEmpty(t, block.Lines)
		for _, line := range block.Lines {
			require.NotEmpty(t, line.Runs)
			for _, run := range line.Runs {
				require.NotEmpty(t, run.Text)
				require.True(t, utf8.ValidString(run.Text))
				require.False(t, strings.ContainsAny(run.Text, "\n\r\u200b\u202e"))
				require.True(t, run.Text == "\t" || !strings.Contains(run.Text, "\t"))
				size += len(run.Text)
			}
		}
	}
	require.LessOrEqual(t, size, small.Text+len(doc.Pages[0].Blocks))
	for _, aside := range doc.Asides {
		require.NotZero(t, aside.Kind)
		require.Less(t, aside.After[1], len(doc.Pages[0].Blocks))
	}
}

// FuzzScanner holds the scanner to encoding/xml: what the latter reads without
// an error, the scanner reads with the same names and characters.
func FuzzScanner(f *testing.F) {
	f.Add(documentXML(para("Ada &amp; Co")))
	f.Add(`<a b="1" c='&lt;2'><d/>x<!-- y -->z<![CDATA[<w>]]></a>`)
	f.Add("<a\n>\r\n</a >")
	f.Fuzz(func(t *testing.T, src string) {
		want, ok := byStandardLibrary(src)
		if !ok {
			return
		}
		x := newScanner(src, newBudget(context.Background(), small))
		var got strings.Builder
		for kind := x.next(); kind != endOfPart; kind = x.next() {
			switch kind {
			case startTag:
				got.WriteString("<" + x.name + ">")
			case endTag:
				got.WriteString("</" + x.name + ">")
			case charData:
				got.WriteString(x.text)
			}
		}
		if x.err != nil && !errors.Is(x.err, errMalformed) {
			return // a limit
		}
		require.NoError(t, x.err)
		require.Equal(t, want, got.String())
	})
}

// byStandardLibrary reads XML with the standard library. It leaves out what the two
// judge differently on purpose: declarations, other charsets, line ends, text outside the root.
func byStandardLibrary(src string) (string, bool) {
	if strings.ContainsAny(src, "\r\ufeff") || strings.Contains(src, "<!D") || strings.Contains(src, "xmlns") {
		return "", false
	}
	d := xml.NewDecoder(strings.NewReader(src))
	var out strings.Builder
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return out.String(), true
		}
		if err != nil {
			return "", false
		}
		switch token := token.(type) {
		case xml.StartElement:
			if strings.Contains(token.Name.Local, ":") {
				return "", false
			}
			out.WriteString("<" + token.Name.Local + ">")
		case xml.EndElement:
			out.WriteString("</" + token.Name.Local + ">")
		case xml.CharData:
			out.Write(token)
		case xml.Directive:
			return "", false
		}
	}
}

func samples(t testing.TB) []string {
	names, err := filepath.Glob(filepath.Join("testdata", "*.docx"))
	require.NoError(t, err)
	require.NotEmpty(t, names)
	return names
}

func BenchmarkRead(b *testing.B) {
	for _, name := range samples(b) {
		b.Run(filepath.Base(name), func(b *testing.B) {
			src, err := os.ReadFile(name)
			require.NoError(b, err)
			b.SetBytes(int64(len(src)))
			b.ReportAllocs()
			for b.Loop() {
				_, err := Read(context.Background(), src, "", standard)
				require.NoError(b, err)
			}
		})
	}
}

func BenchmarkReadPages(b *testing.B) {
	page := strings.Repeat(para("Engineer, Acme\t2019 – 2021")+para("• Cut the time of the nightly run from 38 to 6 minutes"), 25)
	for _, pages := range []int{1, 10, 100} {
		b.Run(strconv.Itoa(pages), func(b *testing.B) {
			src := pack(b, strings.Repeat(page, pages), nil)
			b.ReportAllocs()
			for b.Loop() {
				_, err := Read(context.Background(), src, "", standard)
				require.NoError(b, err)
			}
		})
	}
}
