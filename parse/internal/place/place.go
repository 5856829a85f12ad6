// Package place reads places as resumes print them: "Austin, TX", "Bengaluru,
// Karnataka 560001, India", "Berlin", "Remote". A gazetteer knows countries,
// regions and large cities; by the grammar "X, Country" and "X, ST" a city
// need not be known.
package place

import (
	"strings"
)

// Place is a place and its parts as printed.
type Place struct {
	City, Region, Country, PostalCode string
	CountryCode                       string // ISO 3166-1 alpha-2
	Remote                            bool
}

// Match is a place at the bytes [Start, End) of a text.
type Match struct {
	Start, End int
	Place
	Known bool // its city is in the gazetteer, or it names none
}

// Parse reads text that is nothing but a place.
func Parse(text string) (Match, bool) {
	var buf [8]part
	parts := split(buf[:0], text)
	for len(parts) > 1 && (isStreet(text[parts[0].start:parts[0].end]) || isNumbered(text[parts[0].start:parts[0].end]) && hasPostal(text, parts[1:])) {
		parts = parts[1:]
		for len(parts) > 1 && isStorey(text[parts[0].start:parts[0].end]) { // "3.º Dto"
			parts = parts[1:]
		}
	}
	if n := len(parts); n > 1 && isStreet(text[parts[n-1].start:parts[n-1].end]) && hasPostal(text, parts[:1]) { // "1022 Budapest, Felvinci út 21."
		parts = parts[:n-1]
	}
	return read(text, parts)
}

// AtEnd finds the place that ends a text which begins with something else:
// "Fjordpay AB, Gothenburg, Sweden", "Kobo Transfer – Lagos".
func AtEnd(text string) (Match, bool) {
	var buf [8]part
	parts := split(buf[:0], text)
	first := max(1, len(parts)-5)
	for i := first; i < len(parts); i++ {
		if m, ok := readTail(text, parts[i:]); ok && (m.Known || m.Region != "" || i+1 < len(parts)) {
			return m, true
		}
	}
	return Match{}, false
}

// IsCountry reports whether name is a country, and returns its code.
func IsCountry(name string) (code string, ok bool) {
	e, ok := world().find(fold(name), country)
	return e.code, ok
}

// IsCity reports whether name is a city that can stand alone.
func IsCity(name string) bool {
	_, ok := world().find(fold(name), city)
	return ok
}

// IsStatus reports whether words stand beside a place and tell whether one would
// leave it: "open to relocation", "hybrid".
func IsStatus(text string) bool { return world().is("also", fold(strings.TrimSpace(text))) }

// IsFieldToo reports whether a town is called by a word for a field of work:
// "Engineer, Mobile" works on telephones.
func IsFieldToo(name string) bool { return world().is("field", fold(name)) }

// KnownTail returns where a city begins at the end of a name that is none as a
// whole, or 0: 5 in "Acme Boston". "New Boston" is another town.
func KnownTail(name string) int {
	for i := strings.IndexByte(name, ' '); i > 0 && i+1 < len(name); {
		before := name[strings.LastIndexByte(name[:i], ' ')+1 : i]
		if IsCity(name[i+1:]) {
			if world().is("compound", fold(before)) {
				return 0
			}
			return i + 1
		}
		next := strings.IndexByte(name[i+1:], ' ')
		if next < 0 {
			return 0
		}
		i += 1 + next
	}
	return 0
}
