package rules

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse"
)

// GarbledOptions are the options of layout/garbled-text.
type GarbledOptions struct {
	Share  float64 `yaml:"share"`  // of characters that may be unreadable, 0 to 1
	Glued  int     `yaml:"glued"`  // letters in a row from which on words must have run together
	Spaced int     `yaml:"spaced"` // single letters in a row that are an exploded word
}

var layoutGarbledText = &Rule{
	ID:       "layout/garbled-text",
	Severity: Error,
	Options:  GarbledOptions{Share: 0.01, Glued: 45, Spaced: 8},
	Doc: Doc{
		What: "Text that copies out as something else: unreadable characters, words run together, letters pulled apart.",
		Why:  "What software copies out is what it searches. The page may look right and read as nonsense.",
		Bad:  "- B u i l t t h e i n v o i c e i m p o r t",
		Good: "- Built the invoice import",
	},
	Run: func(p *Pass) {
		o, text := p.Options.(GarbledOptions), p.Resume.Document.Text
		bad, all, first := 0, 0, -1
		for i, r := range text {
			if unicode.IsSpace(r) {
				continue
			}
			all++
			if r == '\ufffd' || unicode.Is(unicode.Co, r) || unicode.IsControl(r) {
				if bad++; first < 0 {
					first = i
				}
			}
		}
		if all > 0 && float64(bad) > o.Share*float64(all) {
			p.Reportf(p.lineAt(first), "%d of %d characters cannot be copied out; embed fonts with a character map (or print to PDF anew)", bad, all)
		}
		reportRuns(p, text, o)
	},
}

// reportRuns reports the first exploded and the first glued word.
func reportRuns(p *Pass, text string, o GarbledOptions) {
	single, start := 0, 0
	exploded := false
	for i := 0; i < len(text); {
		n := wordAt(text, i)
		if n == 0 {
			if text[i] != ' ' {
				single = 0
			}
			i++
			continue
		}
		if n == 1 {
			if single == 0 {
				start = i
			}
			if single++; single == o.Spaced && !exploded {
				exploded = true
				p.Reportf(p.lineAt(start), "letters are pulled apart here; software reads no words")
			}
		} else {
			single = 0
		}
		if n > o.Glued && parted(text[i:i+n]) && !strings.Contains(text[max(0, i-8):i], "/") {
			p.Reportf(parse.Span{Start: i, End: i + n}, "words have run together here; software reads one")
			return
		}
		i += n
	}
}

// parted reports whether the script of a run of letters puts blanks between
// words. Chinese, Japanese, Thai and their neighbours do not.
func parted(run string) bool {
	r, _ := utf8.DecodeRuneInString(run)
	return unicode.In(r, unicode.Latin, unicode.Cyrillic, unicode.Greek, unicode.Hangul, unicode.Arabic, unicode.Hebrew)
}

// lineAt is the line around a place in the text.
func (p *Pass) lineAt(at int) parse.Span {
	text := p.Resume.Document.Text
	if at < 0 || at >= len(text) {
		return p.Top()
	}
	start := strings.LastIndexByte(text[:at], '\n') + 1
	end := len(text)
	if i := strings.IndexByte(text[at:], '\n'); i >= 0 {
		end = at + i
	}
	return parse.Span{Start: start, End: end}
}
