package html

import (
	"strings"
	"unicode"

	"github.com/vitae-go/vitae/parse/internal/flow"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/person"
)

// owner returns the name in the title of a page that says whose resume it is,
// "Nora Quist - Curriculum Vitae", and "" if there is none. A title that may be
// a name and says no more is sure to be one if addresses echo it.
func owner(title string) (name string, sure bool) {
	title = strings.ReplaceAll(title, "’", "'")
	parts := []string{title}
	for _, mark := range [...]string{" | ", " - ", " – ", " — ", " · ", ": ", "'s "} {
		if found := strings.Split(title, mark); len(found) > 1 {
			parts = found
			break
		}
	}
	for _, part := range parts {
		part = strings.TrimSpace(part)
		if lexicon.IsDocumentName(part) {
			sure = true
			continue
		}
		n, ok := person.Parse(part)
		if _, section := lexicon.HeadingGuess(part); ok && !section && n.Score >= 2 && n.Start == 0 && n.End == len(part) && strings.Contains(part, " ") && lexicon.TitleScore(part) < 2 {
			name = part
		}
	}
	return name, sure
}

// echoes reports whether an address that a page links to or shows holds a word
// of a name.
func echoes(doc *flow.Document, name string) bool {
	for i := range doc.Pages[0].Blocks {
		for _, line := range doc.Pages[0].Blocks[i].Lines {
			for _, run := range line.Runs {
				address := run.Link
				if strings.Contains(run.Text, "@") {
					address += run.Text
				}
				address = strings.ToLower(address)
				for w := range strings.FieldsSeq(strings.ToLower(name)) {
					if len(w) > 3 && strings.Contains(address, w) {
						return true
					}
				}
			}
		}
	}
	return false
}

// shows reports whether the text of a page holds each word of a name.
func shows(doc *flow.Document, name string) bool {
	words := make(map[string]bool)
	for i := range doc.Pages[0].Blocks {
		for _, line := range doc.Pages[0].Blocks[i].Lines {
			for _, run := range line.Runs {
				for w := range strings.FieldsFuncSeq(strings.ToLower(run.Text), notLetter) {
					words[w] = true
				}
			}
		}
	}
	for w := range strings.FieldsFuncSeq(strings.ToLower(name), notLetter) {
		if !words[w] {
			return false
		}
	}
	return true
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) }
