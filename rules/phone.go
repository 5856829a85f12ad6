package rules

import (
	"errors"

	"github.com/nyaruka/phonenumbers"
)

// possiblePhone reports whether a number has a length that numbers of its
// country have. Without a country code it is taken to be in the country given,
// by its ISO code; with neither nothing can be said, and it passes.
func possiblePhone(number, country string) bool {
	n, err := phonenumbers.Parse(number, country)
	if err != nil {
		return country == "" && !errors.Is(err, phonenumbers.ErrNotANumber)
	}
	return phonenumbers.IsPossibleNumber(n)
}
