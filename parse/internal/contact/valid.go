package contact

import "github.com/nyaruka/phonenumbers"

// callers are the countries tried for a number without a country code when the
// place is not known, by the number of people who write such resumes.
var callers = []string{"US", "IN", "GB", "DE", "FR", "BR", "ES"}

// ValidPhone reports whether a number without a country code can be dialled in
// a country, given by its ISO code, or in one of the most usual if none is given.
func ValidPhone(number, country string) bool {
	if country != "" {
		return dialled(number, country)
	}
	for _, c := range callers {
		if dialled(number, c) {
			return true
		}
	}
	return false
}

func dialled(number, country string) bool {
	n, err := phonenumbers.Parse(number, country)
	return err == nil && phonenumbers.IsValidNumber(n)
}
