package docx

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/binary"
	"hash/crc32"
	"runtime"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse/internal/fault"
	"github.com/vitae-go/vitae/parse/internal/flow"
)

func TestRefused(t *testing.T) {
	ada := para("Ada")
	ole := func(name string) []byte {
		file := make([]byte, 1024)
		copy(file, oleMagic)
		for i, u := range utf16.Encode([]rune(name)) {
			binary.LittleEndian.PutUint16(file[512+2*i:], u)
		}
		return file
	}
	entity := `<!DOCTYPE d [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>`
	for _, tt := range []struct {
		name string
		src  []byte
		want error
	}{
		{"zip of photos", zipped(t, parts{"a.jpg": "x"}), fault.Format},
		{"empty zip", zipped(t, nil), fault.Format},
		{"spreadsheet", zipped(t, parts{"[Content_Types].xml": "x", "xl/workbook.xml": "x"}), fault.Format},
		{"no main part", zipped(t, parts{"[Content_Types].xml": "x", "word/styles.xml": "x"}), fault.Corrupt},
		{"nothing but the magic", []byte(localHeader), fault.Corrupt},
		{"no text", pack(t, `<w:p/>`, nil), fault.NoText},
		{"main part is no XML", pack(t, "", parts{"word/document.xml": "hello"}), fault.Corrupt},
		{"empty main part", pack(t, "", parts{"word/document.xml": ""}), fault.Corrupt},
		{"document type declaration", pack(t, "", parts{"word/document.xml": entity + documentXML(para("&b;"))}), fault.Corrupt},
		{"declaration in the styles", pack(t, ada, parts{"word/styles.xml": entity + sheet}), fault.Corrupt},
		{"depth", pack(t, strings.Repeat("<w:tbl><w:tr><w:tc>", 2000), nil), fault.OverLimit},
		{"elements", pack(t, strings.Repeat("<w:p/>", 2_000_001), nil), fault.OverLimit},
		{"bomb", pack(t, strings.Repeat(" ", 9<<20), nil), fault.OverLimit},
		{"bomb among the styles", pack(t, ada, parts{"word/styles.xml": strings.Repeat(" ", 9<<20)}), fault.OverLimit},
		{"tiny paragraphs", pack(t, strings.Repeat(ada, 12_001), nil), fault.OverLimit},
		{"endless paragraph", pack(t, para(strings.Repeat("0123456789abcdef", 1<<18)+"x"), nil), fault.OverLimit},
		{"locked", ole("EncryptedPackage"), fault.Encrypted},
		{"locked, package lost", ole("EncryptionInfo"), fault.Encrypted},
		{"old Word", ole("WordDocument"), fault.Format},
		{"size that lies", lying(t), fault.OverLimit},
		{"locked zip", locked(t), fault.Encrypted},
	} {
		t.Run(tt.name, func(t *testing.T) {
			require.True(t, Match(tt.src))
			_, err := Read(context.Background(), tt.src, "", standard)
			require.ErrorIs(t, err, tt.want)
		})
	}
}

// lying packs a main part whose headers state a hundredth of its size.
func lying(t *testing.T) []byte {
	src := pack(t, para(strings.Repeat("x ", 5000)), nil)
	z, err := zip.NewReader(bytes.NewReader(src), int64(len(src)))
	require.NoError(t, err)
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, f := range z.File {
		h := f.FileHeader
		if f.Name == standardMain {
			h.UncompressedSize64 = 100
		}
		h.Flags &^= 8
		raw, err := f.OpenRaw()
		require.NoError(t, err)
		dst, err := w.CreateRaw(&h)
		require.NoError(t, err)
		_, err = dst.Write(mustRead(t, raw))
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	return out.Bytes()
}

func mustRead(t *testing.T, r interface{ Read([]byte) (int, error) }) []byte {
	var b bytes.Buffer
	_, err := b.ReadFrom(r)
	require.NoError(t, err)
	return b.Bytes()
}

func locked(t *testing.T) []byte {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	text := []byte(documentXML(para("Ada")))
	h := &zip.FileHeader{Name: standardMain, Method: zip.Store, Flags: 1, CRC32: crc32.ChecksumIEEE(text), CompressedSize64: uint64(len(text)), UncompressedSize64: uint64(len(text))}
	f, err := w.CreateRaw(h)
	require.NoError(t, err)
	_, err = f.Write(text)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return out.Bytes()
}

func TestDamaged(t *testing.T) {
	body := para("Ada") + strings.Repeat(para("Wrote the first program"), 20)
	whole := pack(t, body, nil)
	wrongOffset := bytes.Clone(whole)
	// The directory's last entry is the main part; its offset stands 42 bytes in.
	entry := bytes.LastIndex(wrongOffset, []byte("PK\x01\x02"))
	binary.LittleEndian.PutUint32(wrongOffset[entry+42:], 7)
	for _, tt := range []struct {
		name string
		src  []byte
	}{
		{"directory lost", whole[:bytes.LastIndex(whole, []byte("PK\x01\x02"))]},
		{"wrong offset in the directory", wrongOffset},
		{"not well-formed", pack(t, "", parts{"word/document.xml": strings.TrimSuffix(documentXML(body), "</w:document>")})},
		{"cut within the main part", pack(t, "", parts{"word/document.xml": documentXML(body)[:600]})},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc, err := Read(context.Background(), tt.src, "", standard)
			require.NoError(t, err)
			require.Contains(t, show(doc), "p Ada\n")
			require.Len(t, doc.Problems, 1)
			require.Equal(t, "docx-damaged", doc.Problems[0].Code)
		})
	}
}

func TestOdd(t *testing.T) {
	utf16le := func(s string) string {
		out := []byte("\xff\xfe")
		for _, u := range utf16.Encode([]rune(s)) {
			out = append(out, byte(u), byte(u>>8))
		}
		return string(out)
	}
	other := strings.NewReplacer("w:", "ns0:", "xmlns:w=", "xmlns:ns0=").Replace(documentXML(para("Ada é")))
	for name, src := range map[string][]byte{
		"UTF-16":                 pack(t, "", parts{"word/document.xml": utf16le(documentXML(para("Ada é")))}),
		"other prefix":           pack(t, "", parts{"word/document.xml": other}),
		"main part elsewhere":    zipped(t, parts{"_rels/.rels": relsXML("r", "officeDocument", "/word/document2.xml"), "word/document2.xml": documentXML(para("Ada é"))}),
		"no relations":           zipped(t, parts{"word/document.xml": documentXML(para("Ada é"))}),
		"backslashes":            zipped(t, parts{`word\document.xml`: documentXML(para("Ada é"))}),
		"path traversal":         pack(t, para("Ada é"), parts{"../../evil.xml": "x"}),
		"byte order mark":        pack(t, "", parts{"word/document.xml": "\ufeff" + documentXML(para("Ada é"))}),
		"damaged styles":         pack(t, para("Ada é"), parts{"word/styles.xml": "<w:styles><w:style"}),
		"a bomb that is no part": pack(t, para("Ada é"), parts{"word/embeddings/a.bin": strings.Repeat(" ", 64<<20)}),
	} {
		t.Run(name, func(t *testing.T) {
			doc, err := Read(context.Background(), src, "", standard)
			require.NoError(t, err)
			require.Equal(t, "p Ada é\n", show(doc))
		})
	}
}

func TestContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := Read(ctx, pack(t, strings.Repeat("<w:p/>", 30_000), nil), "", standard)
	require.ErrorIs(t, err, context.Canceled)
}

// TestMemory holds the worst files that pass the stated sizes to a bound.
func TestMemory(t *testing.T) {
	deep := flow.Limits(standard)
	for name, src := range map[string][]byte{
		"attributes":  pack(t, `<w:p`+strings.Repeat(` a=""`, 1_000_000)+`/>`+para("Ada"), nil),
		"cells":       pack(t, `<w:tbl><w:tr>`+strings.Repeat(`<w:tc/>`, 600_000)+`</w:tr></w:tbl>`+para("Ada"), nil),
		"fields":      pack(t, wrapped(strings.Repeat(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>`, 100_000))+para("Ada"), nil),
		"pictures":    pack(t, wrapped(`<w:r>`+strings.Repeat(`<w:pict><v:imagedata/></w:pict>`, 200_000)+`</w:r>`)+para("Ada"), nil),
		"blank lines": pack(t, wrapped(`<w:r>`+strings.Repeat(`<w:br/>`, 900_000)+`</w:r>`)+para("Ada"), nil),
	} {
		t.Run(name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			_, _ = Read(context.Background(), src, "", deep)
			runtime.ReadMemStats(&after)
			require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(80<<20))
		})
	}
}

// The text of a list's level is repeated by each of its items.
func TestLongLevelText(t *testing.T) {
	numbering := `<w:numbering` + namespaces + `><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="` +
		strings.Repeat("%1", 10_000) + `"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`
	doc := read(t, para("Ada", `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`), parts{"word/numbering.xml": numbering})
	require.Equal(t, "Ada", doc.Pages[0].Blocks[0].Lines[0].Runs[0].Text)
	require.Less(t, len(doc.Pages[0].Blocks[0].Lines[0].Marker), 100)
}
