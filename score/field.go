package score

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

//go:embed data/fields.txt
var fieldsText string

// fieldShares are the shares of role families in each other.
var fieldShares = sync.OnceValue(func() map[[2]string]float64 {
	shares := map[[2]string]float64{}
	for line := range strings.Lines(fieldsText) {
		words := strings.Fields(line)
		if len(words) != 3 || strings.HasPrefix(line, "#") {
			continue
		}
		share, err := strconv.ParseFloat(words[2], 64)
		if err != nil {
			continue // a test reads the file
		}
		shares[[2]string{words[0], words[1]}] = share
		shares[[2]string{words[1], words[0]}] = share
	}
	return shares
})

// nearness is how much of what one does in a role family counts in another.
func nearness(a, b string) float64 {
	if a == b {
		return 1
	}
	return fieldShares()[[2]string{a, b}]
}
