package lexicon

import (
	_ "embed"
	"strings"
)

// The indexes of the large data files, written when those change:
//
//	go test ./parse/internal/lexicon -run Indexes -update
var (
	//go:embed data/degrees.idx
	degreesIndex string
	//go:embed data/headings.idx
	headingsIndex string
	//go:embed data/labels.idx
	labelsIndex string
	//go:embed data/languages.idx
	languagesIndex string
	//go:embed data/levels.idx
	levelsIndex string
	//go:embed data/organizations.idx
	organizationsIndex string
	//go:embed data/schools.idx
	schoolsIndex string
	//go:embed data/titles.idx
	titlesIndex string
)

// byKey is the way in which most files are indexed.
func byKey(dst []byte, _, phrase string) (key []byte, apart bool) {
	return AppendKey(dst, phrase), false
}

// byWord is the way of files of words that keep parts of compounds apart.
func byWord(dst []byte, _, phrase string) (key []byte, apart bool) {
	return AppendKey(dst, phrase), strings.HasPrefix(phrase, "-") || strings.HasSuffix(phrase, "-")
}

// byPart is the way of a file with phrases that are in several parts.
func byPart(dst []byte, value, phrase string) (key []byte, apart bool) {
	part := append(append(dst, value...), ':')
	if key = AppendKey(part, phrase); len(key) == len(part) {
		return nil, false
	}
	return key, false
}
