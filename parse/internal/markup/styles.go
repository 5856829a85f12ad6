package markup

import "strings"

// Styles are what a style sheet declares, by what it is for: "p", ".date" or
// "p.date". Selectors of any other shape are left out.
type Styles map[string]declared

const (
	maxSheet = 256 << 10 // bytes of style sheets that are looked at
	maxRules = 4000
)

// Add adds the rules of a style sheet. Those that only hold for some media, or
// were nested in others, are left out.
func (s *Styles) Add(sheet string) {
	if *s == nil {
		*s = Styles{}
	}
	sheet = withoutComments(sheet[:min(len(sheet), maxSheet)])
	for len(*s) < maxRules {
		selectors, rest, ok := strings.Cut(sheet, "{")
		if !ok {
			return
		}
		if strings.Contains(selectors, "@") {
			sheet = behindBlock(rest)
			continue
		}
		var body string
		if body, sheet, ok = strings.Cut(rest, "}"); !ok {
			return
		}
		said := declarations(body)
		if said == (declared{}) {
			continue
		}
		for selector := range strings.SplitSeq(selectors, ",") {
			if selector = strings.ToLower(strings.TrimSpace(selector)); isSimple(selector) {
				(*s)[selector] = (*s)[selector].over(said)
			}
		}
	}
}

// of returns what is declared for an element.
func (s Styles) of(name string, attrs Attrs) bits {
	var d declared
	if len(s) > 0 {
		d = s[name]
		n := 0
		for class := range strings.FieldsSeq(attrs["class"]) {
			if n++; n > maxClasses {
				break
			}
			class = strings.ToLower(class)
			d = d.over(s["."+class]).over(s[name+"."+class])
		}
		if id := attrs["id"]; id != "" {
			d = d.over(s["#"+strings.ToLower(id)])
		}
	}
	if own := attrs["style"]; own != "" {
		d = d.over(declarations(own))
	}
	return d.set
}

const maxClasses = 16

// isSimple reports whether a selector names a tag, a class or both, or an id.
func isSimple(selector string) bool {
	if selector == "" || len(selector) > 64 {
		return false
	}
	dots := 0
	for i, c := range selector {
		switch {
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '#' && i == 0:
		case c == '.':
			dots++
		default:
			return false
		}
	}
	return dots < 2
}

// behindBlock returns what follows the block of braces that s is inside of.
func behindBlock(s string) string {
	depth := 1
	for i := range len(s) {
		switch s[i] {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return s[i+1:]
			}
		}
	}
	return ""
}

func withoutComments(s string) string {
	var out strings.Builder
	for {
		before, rest, ok := strings.Cut(s, "/*")
		out.WriteString(before)
		if !ok {
			return out.String()
		}
		if _, s, ok = strings.Cut(rest, "*/"); !ok {
			return out.String()
		}
	}
}
