package place

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/width"
)

// withoutTown takes the short word off a name that says that it is a town's: "м. Львів".
func withoutTown(s string) string {
	word, rest, ok := strings.Cut(s, ".")
	if rest = strings.TrimLeft(rest, " \u00a0"); !ok || width.Over(word, 6) || strings.ToLower(word) != word || !world().is("town", fold(word)) || !IsCity(rest) {
		return s
	}
	return rest
}

// withoutRemote takes the half of a part that says the job is partly remote,
// "NY & Remote" or "Remote or Oslo", notes it and returns the other.
func (r *reader) withoutRemote(s string) string {
	for _, joint := range [...]string{" & ", " + ", " or ", " and "} {
		a, b, ok := strings.Cut(s, joint)
		switch {
		case !ok:
		case world().is("remote", fold(strings.TrimSpace(b))):
			r.match.Remote = true
			return strings.TrimSpace(a)
		case world().is("remote", fold(strings.TrimSpace(a))):
			r.match.Remote = true
			return strings.TrimSpace(b)
		}
	}
	return s
}

// takeRemote reads words for work without a place, and the country beside them.
func (r *reader) takeRemote(key string) bool {
	g := world()
	head, _, _ := strings.Cut(key, " ")
	if !g.is("remote", key) && !(g.is("remote", head) && strings.Count(key, " ") <= 4) {
		return false
	}
	r.match.Remote, r.known = true, true
	if e, ok := g.find(strings.TrimPrefix(strings.TrimPrefix(key, head+" "), "in "), country); ok && r.match.CountryCode == "" {
		r.match.CountryCode = e.code
	}
	return true
}

// takeCounty reads a county behind a town that a short word says to be one: "Turda,
// jud. Cluj".
func (r *reader) takeCounty(name string) bool {
	word, rest, ok := strings.Cut(name, " ")
	if !ok || r.match.Region != "" || !strings.HasSuffix(word, ".") || rest == "" || !world().is("county", fold(word)) {
		return false
	}
	r.match.Region = name
	return true
}

// withoutCode takes the code of a country off the end of a part that says it
// without a comma, "Vienna AT" or "GA US", notes it and returns the rest.
func (r *reader) withoutCode(s string) string {
	i := strings.LastIndexByte(s, ' ')
	if i <= 0 || len(s)-i != 3 || r.match.Country != "" || r.match.Region != "" || r.done {
		return s
	}
	g, name, code := world(), strings.TrimSpace(s[:i]), s[i+1:]
	e, ok := g.find(fold(code), countryShort)
	if !ok || strings.ToUpper(code) != code {
		return s
	}
	city, state := name, ""
	for j := strings.LastIndexByte(name, ' '); j > 0 && !g.inCountry(fold(city), e.code); j = strings.LastIndexByte(name[:j], ' ') {
		if g.inCountry(fold(name[j+1:]), e.code) { // "Nürnberg Bayern DE"
			city, state = name[:j], name[j+1:]
		}
	}
	if !g.inCountry(fold(city), e.code) {
		return s
	}
	r.match.Country, r.match.Region, r.match.CountryCode, r.known = code, state, e.code, true
	return city
}

// withoutCountry takes a country off the end of a part where a post code stands
// right before it, as on a letter: "OH 45202 United States". It notes the country
// and returns the rest.
func (r *reader) withoutCountry(s string) string {
	const most = 3 // words of a country
	if r.match.Country != "" || r.done || !strings.ContainsAny(s, "0123456789") {
		return s
	}
	at := len(s)
	for range most {
		at = strings.LastIndexByte(s[:at], ' ')
		if at <= 0 {
			return s
		}
		name := s[at+1:]
		e, ok := world().find(fold(name), country)
		if !ok && strings.ToUpper(name) == name {
			e, ok = world().find(fold(name), countryShort)
		}
		if ok && isDigit(s[at-1]) {
			r.match.Country, r.match.CountryCode, r.known = name, e.code, true
			return strings.TrimSpace(s[:at])
		}
	}
	return s
}
