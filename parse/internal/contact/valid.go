package contact

// The digits of a telephone number, by the numbering plan of the ITU (E.164):
// at most 15 with the country code. No country has numbers of fewer than 7
// digits that are dialled from elsewhere; those without a country code have
// an area code, which makes them 9 or more almost everywhere.
const (
	fewestDigits         = 7
	fewestNationalDigits = 9
	mostDigits           = 15
)

// ValidPhone reports whether a number has as many digits as one that can be
// dialled: more are asked of a number without a country code, which could be
// anything. Whether it is in use is not known here; a number that stands alone
// in a header is believed.
func ValidPhone(number string) bool { return dialled(number) }

// ShortPhone reports whether a number has the eight digits in groups that those of
// countries without area codes have, as Denmark, Norway and Singapore: "28 55 01 63".
// Only what stands beside it can tell that it is one.
func ShortPhone(number string) bool {
	const digits, fewestGroups = 8, 2
	n, groups := 0, 0
	for i := range len(number) {
		switch c := number[i]; {
		case isDigit(c):
			if n++; i == 0 || !isDigit(number[i-1]) {
				groups++
			}
		case c != ' ':
			return false
		}
	}
	return n == digits && groups >= fewestGroups
}

func dialled(number string) bool {
	digits, last, same := 0, byte(0), true
	for i := range len(number) {
		if c := number[i]; isDigit(c) {
			same = same && (digits == 0 || c == last)
			digits, last = digits+1, c
		}
	}
	fewest := fewestNationalDigits
	if len(number) > 0 && number[0] == '+' {
		fewest = fewestDigits
	}
	return digits >= fewest && digits <= mostDigits && !same
}
