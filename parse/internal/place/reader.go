package place

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/width"
)

// part is a piece of a place between commas and other marks.
type part struct{ start, end int }

// split cuts text at commas, bars, brackets, slashes and dashes that stand free,
// and appends the parts.
func split(parts []part, text string) []part {
	start := 0
	cut := func(end, next int) {
		p := part{start, end}
		for p.start < p.end && isBlank(text[p.start]) {
			p.start++
		}
		for p.end > p.start && isBlank(text[p.end-1]) && !(text[p.end-1] == '.' && strings.Contains(text[p.start:p.end-1], ".")) {
			p.end--
		}
		if p.start < p.end {
			parts = append(parts, p)
		}
		start = next
	}
	for i, r := range text {
		if isFlag(r) {
			cut(i, i+len(string(r)))
		}
		switch r {
		case ',', ';', '|', '/', '(', ')', '\t', '\n', '[', ']', '，', '、', '،':
			cut(i, i+len(string(r)))
		case '·', '•', '–', '—', '∙', '●', '⋅':
			cut(i, i+len(string(r)))
		case '-':
			if i > 0 && text[i-1] == ' ' && i+1 < len(text) && text[i+1] == ' ' {
				cut(i, i+1)
			}
		}
	}
	cut(len(text), len(text))
	return parts
}

// isFlag reports whether r is one of the two letters that are shown as a flag.
func isFlag(r rune) bool { return 0x1F1E6 <= r && r <= 0x1F1FF }

func isBlank(c byte) bool {
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '.' || c == ':'
}

// reader collects the parts of one place, read from its end.
type reader struct {
	text  string
	match Match
	known bool // a part is in the gazetteer
	done  bool // the city is read; only its street may stand before it
	tail  bool // something else stands before the place
	stops bool // the region is short and written with full stops, as a legal form is: "S.C."
}

// read reads parts as one place, all of them.
func read(text string, parts []part) (Match, bool) {
	return (&reader{text: text}).read(parts)
}

func (r *reader) read(parts []part) (Match, bool) {
	text := r.text
	if len(parts) == 0 || len(parts) > 6 || parts[len(parts)-1].end-parts[0].start > 120 {
		return Match{}, false
	}
	for i := len(parts) - 1; i >= 0; i-- {
		if i > 0 && (r.takeCountryShort(text, parts[:i+1]) || r.inBrackets(parts[:i+1])) {
			continue
		}
		if !r.take(text[parts[i].start:parts[i].end], i == 0) {
			return Match{}, false
		}
	}
	r.match.Start, r.match.End = parts[0].start, parts[len(parts)-1].end
	if r.match.End < len(text) && text[r.match.End] == ')' && strings.Contains(text[r.match.Start:r.match.End], "(") {
		r.match.End++
	}
	m := &r.match
	if !r.known && m.PostalCode == "" {
		return Match{}, false
	}
	if m.City != "" && m.CountryCode == "" {
		for _, name := range []string{fold(m.City), withoutArea(fold(m.City))} {
			if e, ok := world().find(name, city); ok {
				m.CountryCode = e.code
				break
			}
		}
	}
	m.preferRegion()
	m.preferCity()
	m.Known = m.City == "" || IsCity(m.City) || IsCity(withoutArea(fold(m.City)))
	return *m, m.City != "" || m.Region != "" || m.Country != "" || m.Remote
}

// readTail reads parts behind something else as one place.
func readTail(text string, parts []part) (Match, bool) {
	return (&reader{text: text, tail: true}).read(parts)
}

// take reads one part, from the last to the first.
func (r *reader) take(s string, first bool) bool {
	g, m := world(), &r.match
	name := withoutTown(r.withoutCode(r.withoutPostal(r.withoutCountry(r.withoutRemote(s)))))
	if name == "" {
		return true
	}
	key := fold(name)
	if r.takeRemote(key) || g.is("also", key) {
		return true
	}
	if r.done {
		return false
	}
	if e, ok := g.find(key, country); ok && m.Country == "" && m.Region == "" && !(first && r.ambiguous(key)) {
		m.Country, m.CountryCode, r.known = name, e.code, true
		return true
	}
	if r.takeRegion(name, key, first) || !first && r.takeCounty(name) {
		return true
	}
	return r.takeCity(name, key, first)
}

// inBrackets passes what only tells a known city from its namesakes, or gives
// the number of its department: "Halle (Saale)", "Lyon (69)".
func (r *reader) inBrackets(parts []part) bool {
	last, before := parts[len(parts)-1], parts[len(parts)-2]
	if r.done || last.start == 0 || last.end >= len(r.text) || r.text[last.start-1] != '(' || r.text[last.end] != ')' {
		return false
	}
	g, inside := world(), r.text[last.start:last.end]
	key, town := fold(inside), fold((&reader{}).withoutPostal(r.text[before.start:before.end]))
	e, known := g.find(town, city)
	if !known {
		return false
	}
	if g.is("province", key) && e.code == "IT" && strings.ToUpper(inside) == inside { // "Modena (MO)"
		r.match.Region, r.match.CountryCode = inside, e.code
		return true
	}
	_, isCountry := g.find(key, country)
	_, isRegion := g.find(key, region)
	return !isCountry && !isRegion && !g.is("remote", key) && !g.is("also", key) && !width.Over(inside, 12) && !strings.Contains(inside, " ")
}

// takeCountryShort reads the code of a country behind a city or region: "Kraków,
// PL". What is also the code of a state is one where the part before says so.
func (r *reader) takeCountryShort(text string, parts []part) bool {
	g, m := world(), &r.match
	last, before := parts[len(parts)-1], parts[len(parts)-2]
	name := text[last.start:last.end]
	if len(name) != 2 || m.Country != "" || m.Region != "" || r.done || strings.ToUpper(name) != name {
		return false
	}
	key := fold(name)
	e, ok := g.find(key, countryShort)
	if !ok {
		return false
	}
	if _, state := g.find(key, regionShort); state && !g.inCountry(fold(text[before.start:before.end]), e.code) {
		return false
	}
	m.Country, m.CountryCode, r.known = name, e.code, true
	return true
}

// inCountry reports whether a name is a city or region of a country.
func (g *gazetteer) inCountry(folded, code string) bool {
	for e := range g.all(folded) {
		if e.code == code && e.level != country && e.level != countryShort {
			return true
		}
	}
	return false
}

// ambiguous reports whether a name that stands alone is rather a city or region than a country.
func (r *reader) ambiguous(key string) bool {
	_, isCity := world().find(key, city)
	return isCity
}

// takeRegion reads a region: a name, or a short form behind a city.
func (r *reader) takeRegion(name, key string, first bool) bool {
	g, m := world(), &r.match
	if m.Region != "" {
		return false
	}
	if first { // "New York" alone is the city, "Bavaria" alone the region
		if _, ok := g.find(key, city); ok {
			return false
		}
	}
	for _, l := range []level{region, regionShort} {
		e, ok := g.within(key, l, m.CountryCode)
		if !ok && m.CountryCode == "" {
			e, ok = g.find(key, l)
		}
		if !ok || l == regionShort && (first || strings.ToUpper(name) != name) {
			continue
		}
		m.Region, r.known = name, true
		r.stops = l == regionShort && strings.Contains(name, ".")
		if m.CountryCode == "" {
			m.CountryCode = e.code
		}
		return true
	}
	return false
}

// takeCity reads a city, known or not.
func (r *reader) takeCity(name, key string, first bool) bool {
	g, m := world(), &r.match
	if i := strings.LastIndexByte(name, ' '); i > 0 && m.Region == "" && m.CountryCode == "" { // "Austin TX"
		last := name[i+1:]
		if r.canton(name[:i], last) || r.district(name[:i], last) {
			return true
		}
		if e, ok := g.find(fold(last), regionShort); ok && strings.ToUpper(last) == last && looksLikeCity(name[:i]) {
			if _, ok := g.find(fold(name[:i]), city); ok || m.PostalCode != "" || first && r.known {
				m.City, m.Region, m.CountryCode, r.known, r.done = name[:i], last, e.code, true, true
				return true
			}
		}
		if e, ok := g.find(fold(last), country); ok {
			if _, ok := g.within(fold(name[:i]), city, e.code); ok {
				m.City, m.Country, m.CountryCode, r.known, r.done = name[:i], last, e.code, true, true
				return true
			}
		}
	}
	if _, ok := g.find(key, city); ok {
		m.City, r.known, r.done = name, true, true
		return true
	}
	if near := withoutArea(key); near != "" {
		if _, ok := g.find(near, city); ok {
			m.City, r.known, r.done = name, true, true
			return true
		}
	}
	if e, ok := g.find(key, country); ok && first && m.Country == "" && m.Region == "" {
		m.Country, m.CountryCode, r.known = name, e.code, true
		return true
	}
	if !first || r.stops || !looksLikeCity(name) || m.Country == "" && m.Region == "" && (m.PostalCode == "" || isYear(m.PostalCode)) {
		return false
	}
	m.City, r.done = name, true
	return true
}

// district reads a town of Britain with the first half of a post code: "London SE15".
func (r *reader) district(name, code string) bool {
	m := &r.match
	if m.PostalCode != "" || !isPostalCode(code+" 9AA") || isPostalCode(code) {
		return false
	}
	if _, ok := world().within(fold(name), city, "GB"); !ok {
		return false
	}
	m.City, m.PostalCode, m.CountryCode, r.known, r.done = name, code, "GB", true, true
	return true
}

// canton reads a town of Switzerland with its canton, "Wil SG". As the same
// letters end the names of firms, something must say that it is a place: the
// name of a firm before it, or a postal code.
func (r *reader) canton(name, code string) bool {
	g, m := world(), &r.match
	if len(code) != 2 || strings.ToUpper(code) != code || strings.ToUpper(name) == name || !r.tail && m.PostalCode == "" {
		return false
	}
	if !g.is("canton", fold(code)) || !looksLikeCity(name) || !looksLikeCity(code) {
		return false
	}
	m.City, m.Region, m.CountryCode, r.known, r.done = name, code, "CH", true, true
	return true
}

// withoutArea takes "Greater … Area" off a name; it is empty if there is none.
func withoutArea(key string) string {
	g, rest := world(), key
	for {
		first, after, ok := strings.Cut(rest, " ")
		if !ok || !g.is("area", first) {
			break
		}
		rest = after
	}
	for {
		i := strings.LastIndexByte(rest, ' ')
		if i < 0 {
			break
		}
		if last := rest[i+1:]; !g.is("area", last) && last != "metropolitan" && last != "metro" {
			break
		}
		rest = rest[:i]
	}
	if len(rest) == len(key) {
		return ""
	}
	return rest
}
