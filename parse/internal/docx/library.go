package docx

import (
	"bytes"
	"strings"

	"github.com/nguyenthenguyen/docx"
)

const (
	// The library holds a part several times over while it reads it, and reads
	// every part with "header" or "footer" in its name.
	libraryBytes   = 1 << 20
	libraryEntries = 4096
)

// libraryMain returns the main part as the library gives it. It reports false
// if the file is one that the library would refuse or that it reads without a bound.
func (a *archive) libraryMain(name string) (string, bool) {
	if name != standardMain || a.twice || !a.suitsLibrary() {
		return "", false
	}
	r, err := docx.ReadDocxFromMemory(bytes.NewReader(a.src), int64(len(a.src)))
	if err != nil {
		return "", false
	}
	text := r.Editable().GetContent()
	_ = r.Close() // it closes nothing, the bytes are ours
	a.left -= int64(len(text))
	return utf8Text(text), text != ""
}

func (a *archive) suitsLibrary() bool {
	if a.zip == nil || len(a.zip.File) > libraryEntries {
		return false
	}
	sum, needed := int64(0), 0
	for _, f := range a.zip.File {
		switch {
		case f.Name == standardMain, f.Name == "word/_rels/document.xml.rels":
			needed++
		case strings.Contains(f.Name, "header"), strings.Contains(f.Name, "footer"):
		default:
			continue
		}
		p := a.parts[partKey(f.Name)]
		if p.name != f.Name || a.fits(p) != nil {
			return false
		}
		sum += p.size
	}
	return needed == 2 && sum <= libraryBytes && sum <= a.left
}
