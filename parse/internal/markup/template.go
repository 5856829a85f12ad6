package markup

import "strings"

// FrontMatter returns the bounds of what stands between two lines of dashes at
// the start of a text, and the offset behind it; all are 0 if nothing does.
func FrontMatter(text string) (start, end, body int) {
	const longest = 64 << 10
	if !strings.HasPrefix(text, "---\n") {
		return 0, 0, 0
	}
	start = len("---\n")
	for pos := start; pos < min(len(text), longest); {
		line, _, _ := strings.Cut(text[pos:], "\n")
		next := min(pos+len(line)+1, len(text))
		if line = strings.TrimRight(line, " \t"); line == "---" || line == "..." {
			return start, pos, next
		}
		pos = next
	}
	return 0, 0, 0
}

// longestMark bounds a mark of a template.
const longestMark = 400

// TemplateMark returns the length of the mark that s begins with and that
// speaks to a site builder, not to a reader, or 0: "{% include head.html %}",
// "{{ site.title }}", "{: .center}", "{#work .wide}".
func TemplateMark(s string) int {
	if len(s) < 4 || s[0] != '{' {
		return 0
	}
	end := "}"
	switch next := s[1]; {
	case next == '%' || next == '{':
		end = map[byte]string{'%': "%}", '{': "}}"}[next]
	case next == ':':
	case (next == '#' || next == '.') && 'a' <= s[2] && s[2] <= 'z':
	default:
		return 0
	}
	s = s[:min(len(s), longestMark)]
	i := strings.Index(s[2:], end)
	if i < 0 || strings.IndexByte(s[:i+2], '\n') >= 0 {
		return 0
	}
	return i + 2 + len(end)
}

// WithoutTemplates returns s without the marks of templates.
func WithoutTemplates(s string) string {
	if strings.IndexByte(s, '{') < 0 {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		if n := TemplateMark(s[i:]); n > 0 {
			i += n
			continue
		}
		b.WriteByte(s[i])
		i++
	}
	return b.String()
}
