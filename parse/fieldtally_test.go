package parse

import (
	"regexp"
	"sort"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// fieldTally counts right, invented and missed values a field.
type fieldTally struct{ right, invented, missed map[string]int }

func newFieldTally() *fieldTally {
	return &fieldTally{map[string]int{}, map[string]int{}, map[string]int{}}
}

func (t *fieldTally) add(o *fieldTally) {
	for _, pair := range [][2]map[string]int{{t.right, o.right}, {t.invented, o.invented}, {t.missed, o.missed}} {
		for k, n := range pair[1] {
			pair[0][k] += n
		}
	}
}

func (t *fieldTally) figures() map[string]float64 {
	out := map[string]float64{}
	for _, m := range []map[string]int{t.right, t.invented, t.missed} {
		for k := range m {
			if n := 2*t.right[k] + t.invented[k] + t.missed[k]; n > 0 {
				out[k] = 2 * float64(t.right[k]) / float64(n)
			}
		}
	}
	return out
}

func (t *fieldTally) macro() float64 {
	sum, all := 0.0, t.figures()
	for _, f := range all {
		sum += f
	}
	return sum / max(1, float64(len(all)))
}

// scalar compares one value; a value that the truth does not have is no fault.
func (t *fieldTally) scalar(field, truth, got string) {
	switch {
	case truth == "":
	case truth == got:
		t.right[field]++
	default:
		t.missed[field]++
		if got != "" {
			t.invented[field]++
		}
	}
}

func (t *fieldTally) bag(field string, truth, got []string) {
	left := map[string]int{}
	for _, v := range truth {
		if v != "" {
			left[v]++
		}
	}
	for _, v := range got {
		switch {
		case v == "":
		case left[v] > 0:
			left[v]--
			t.right[field]++
		default:
			t.invented[field]++
		}
	}
	for _, n := range left {
		t.missed[field] += n
	}
}

type entryFields struct {
	section string
	keys    []string // by which entries are paired
	fields  []string
}

var entrySections = []entryFields{
	{"work", []string{"name", "position", "startDate", "endDate"}, []string{"name", "position", "startDate", "endDate", "location"}},
	{"education", []string{"institution", "studyType", "area", "endDate"}, []string{"institution", "studyType", "area", "startDate", "endDate", "score"}},
	{"projects", []string{"name", "description"}, []string{"name", "url", "startDate", "endDate"}},
	{"certificates", []string{"name"}, []string{"name", "issuer", "date"}},
	{"awards", []string{"title"}, []string{"title", "awarder", "date"}},
	{"publications", []string{"name"}, []string{"name", "publisher", "releaseDate"}},
	{"volunteer", []string{"organization", "position"}, []string{"organization", "position"}},
	{"languages", []string{"language"}, []string{"language"}},
}

func (t *fieldTally) resume(truth, got map[string]any) {
	tb, gb := object(truth["basics"]), object(got["basics"])
	for _, f := range []string{"name", "label", "summary", "email", "phone"} {
		t.scalar("basics."+f, plainValue(f, tb[f]), plainValue(f, gb[f]))
	}
	t.scalar("basics.city", plainValue("city", object(tb["location"])["city"]), plainValue("city", object(gb["location"])["city"]))
	t.bag("basics.links", linksOf(tb), linksOf(gb))
	for _, s := range entrySections {
		t.entries(s, objects(truth[s.section]), objects(got[s.section]))
	}
	var want, have, groups, found []string
	for _, g := range objects(truth["skills"]) {
		want = append(want, keywordsOf(g)...)
		groups = append(groups, plainValue("", g["name"]))
	}
	for _, g := range objects(got["skills"]) {
		have = append(have, keywordsOf(g)...)
		if len(list(g["keywords"])) > 0 {
			found = append(found, plainValue("", g["name"]))
		}
	}
	t.bag("skills.keywords", want, have)
	if strings.Join(groups, "") != "" {
		t.bag("skills.groups", groups, found)
	}
}

func (t *fieldTally) entries(s entryFields, truth, got []map[string]any) {
	pairs, extra := pairUp(s.keys, truth, got)
	t.invented[s.section+".entries"] += len(extra)
	lists := s.section == "work" || s.section == "projects" || s.section == "volunteer"
	for i, want := range truth {
		have := pairs[i]
		if have == nil {
			t.missed[s.section+".entries"]++
		} else {
			t.right[s.section+".entries"]++
		}
		joint := have != nil
		for _, f := range s.fields {
			a, b := plainValue(f, want[f]), plainValue(f, have[f])
			if f == "endDate" && a == "" && want["startDate"] != nil { // goes on: right if no end is given
				a, b = "present", map[bool]string{true: "present", false: b}[have != nil && b == ""]
			}
			t.scalar(s.section+"."+f, a, b)
			if f != "location" && a != "" && a != b {
				joint = false
			}
		}
		if lists {
			t.bag(s.section+".highlights", normAll(want["highlights"]), normAll(have["highlights"]))
		}
		if s.section == "work" {
			if joint {
				t.right["work.joint"]++
			} else {
				t.missed["work.joint"]++
			}
		}
	}
	for _, e := range extra {
		if lists {
			t.bag(s.section+".highlights", nil, normAll(e["highlights"]))
		}
	}
}

// pairUp pairs entries by their keys, the most alike first.
func pairUp(keys []string, truth, got []map[string]any) (pairs []map[string]any, extra []map[string]any) {
	type candidate struct {
		alike float64
		i, j  int
	}
	var all []candidate
	for i, a := range truth {
		for j, b := range got {
			alike := dice(keyText(keys, a), keyText(keys, b)) - 0.001*float64(max(i-j, j-i))
			if alike >= 0.3 {
				all = append(all, candidate{alike, i, j})
			}
		}
	}
	sort.SliceStable(all, func(x, y int) bool { return all[x].alike > all[y].alike })
	pairs = make([]map[string]any, len(truth))
	taken := make([]bool, len(got))
	for _, c := range all {
		if pairs[c.i] == nil && !taken[c.j] {
			pairs[c.i], taken[c.j] = got[c.j], true
		}
	}
	for j := range got {
		if !taken[j] {
			extra = append(extra, got[j])
		}
	}
	return pairs, extra
}

func keyText(keys []string, e map[string]any) string {
	var b strings.Builder
	for _, k := range keys {
		b.WriteString(plainValue("", e[k]) + " ")
	}
	for i, h := range normAll(e["highlights"]) {
		if i < 4 {
			b.WriteString(h[:min(len(h), 40)] + " ")
		}
	}
	return b.String()
}

// dice is how alike two texts are by the pairs of letters they share, 0 to 1.
func dice(a, b string) float64 {
	grams := map[string]int{}
	for i := 0; i+2 <= len(a); i++ {
		grams[a[i:i+2]]++
	}
	both := 0
	for i := 0; i+2 <= len(b); i++ {
		if grams[b[i:i+2]] > 0 {
			grams[b[i:i+2]]--
			both++
		}
	}
	if len(a)+len(b) < 4 {
		return 0
	}
	return 2 * float64(both) / float64(len(a)+len(b)-2)
}

var dateDigits = regexp.MustCompile(`^(\d{4})(-\d\d)?`)

// plainValue is a value in the form in which it is compared.
func plainValue(field string, v any) string {
	s, _ := v.(string)
	switch field {
	case "email":
		return strings.ToLower(strings.TrimSpace(s))
	case "phone":
		digits := keep(s, unicode.IsDigit)
		return digits[max(0, len(digits)-8):]
	case "url":
		s = strings.ToLower(strings.TrimSpace(s))
		s = strings.TrimPrefix(strings.TrimPrefix(s, "https://"), "http://")
		return strings.TrimRight(strings.TrimPrefix(s, "www."), "/")
	case "startDate", "endDate", "date", "releaseDate":
		return dateDigits.FindString(s)
	}
	return keep(strings.ToLower(norm.NFKC.String(s)), func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) })
}

func keep(s string, ok func(rune) bool) string {
	return strings.Map(func(r rune) rune {
		if ok(r) {
			return r
		}
		return -1
	}, s)
}

func linksOf(basics map[string]any) []string {
	links := []string{plainValue("url", basics["url"])}
	for _, p := range objects(basics["profiles"]) {
		links = append(links, plainValue("url", p["url"]))
	}
	return links
}

func keywordsOf(group map[string]any) []string {
	if words := normAll(group["keywords"]); len(words) > 0 {
		return words
	}
	return []string{plainValue("", group["name"])}
}

func normAll(v any) []string {
	var out []string
	for _, x := range list(v) {
		if s := plainValue("", x); s != "" {
			out = append(out, s)
		}
	}
	return out
}

func object(v any) map[string]any { m, _ := v.(map[string]any); return m }

func list(v any) []any { l, _ := v.([]any); return l }

func objects(v any) []map[string]any {
	var out []map[string]any
	for _, x := range list(v) {
		if m := object(x); m != nil {
			out = append(out, m)
		}
	}
	return out
}
