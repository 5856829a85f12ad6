package parse

import (
	"slices"
	"unicode"
)

// dropAmounts takes the sums of money out of a head: what a grant or a prize was
// worth is not who gave it.
func (d *draft) dropAmounts() {
	for i := len(d.pieces) - 1; i > 0; i-- {
		if isAmount(d.pieces[i].text) {
			if d.told.Empty() {
				d.told = d.pieces[i].span
			}
			d.pieces = slices.Delete(d.pieces, i, i+1)
		}
	}
}

// isAmount reports whether a text is a sum of money: "€95,000", "CA$4.2M".
func isAmount(s string) bool {
	const mostLetters = 3 // of a country, or of a million
	letters, digits, sign := 0, 0, false
	for _, r := range s {
		letters += count(unicode.IsLetter(r), 1)
		digits += count(unicode.IsDigit(r), 1)
		sign = sign || unicode.Is(unicode.Sc, r)
	}
	return sign && digits > 0 && letters <= mostLetters
}
