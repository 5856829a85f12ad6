package rules

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/vitae-go/vitae/parse"
)

var integrityHomoglyph = &Rule{
	ID:       "integrity/homoglyph",
	Severity: Warning,
	Doc: Doc{
		What: "Letters of another script inside a word, or invisible characters.",
		Why:  "Search does not find such words, and software that looks for cheating does.",
		Bad:  "- Built the invoice import in Jаvа and Руthоn",
		Good: "- Built the invoice import in Java and Python",
	},
	Run: func(p *Pass) {
		doc := p.Resume.Document
		for i := 0; i < len(doc.Text); {
			n := wordAt(doc.Text, i)
			if n == 0 {
				i++
				continue
			}
			if at := (parse.Span{Start: i, End: i + n}); mixedScript(doc.Text[i : i+n]) {
				p.Reportf(at, "“%s” mixes letters of two scripts that look alike", p.Words(at))
			}
			i += n
		}
		for _, problem := range doc.Problems {
			if problem.Code == "zero-width" {
				p.Report(Diagnostic{
					Span: p.Top(), Message: fmt.Sprintf("the file holds invisible characters: %s", strings.TrimSuffix(problem.Message, ".")),
					Fixes: []Fix{{Message: "take them out", Safe: true, Edits: []Edit{{Kind: EditInvisible, Span: p.Top()}}}},
				})
			}
		}
	},
}

// mixedScript reports whether a word has Latin letters beside Cyrillic or Greek
// ones that look like them.
func mixedScript(word string) bool {
	if isASCII(word) {
		return false
	}
	latin, other := false, false
	for _, r := range word {
		switch {
		case unicode.Is(unicode.Latin, r):
			latin = true
		case strings.ContainsRune(lookAlikes, r):
			other = true
		case unicode.Is(unicode.Cyrillic, r) || unicode.Is(unicode.Greek, r):
			if r != 'µ' && r != 'μ' && r != 'π' && r != 'λ' && r != 'Δ' {
				other = true
			}
		}
	}
	return latin && other
}

// lookAlikes are the letters of other scripts that pass for Latin ones.
const lookAlikes = "аеорсухіјѕԁһԛԝАВЕКМНОРСТХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧνορ"
