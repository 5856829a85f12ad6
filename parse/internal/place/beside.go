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
