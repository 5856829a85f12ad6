package markdown

import (
	_ "embed"
	"strings"
	"sync"

	"go.yaml.in/yaml/v3"

	"github.com/vitae-go/vitae/parse/internal/markup"
)

// field is a value of the front matter.
type field struct {
	key   string // with the keys around it: "contact.email"
	value string
	shown bool // it is about the person, not about the typesetting
	at    int  // offset of the value in the text, -1 if it does not stand there
}

const (
	maxFields = 500
	maxNested = 8
)

// frontMatter reads the YAML between two lines of dashes at the start of a text, or
// the title block of Pandoc. It returns the offset behind it, 0 if there is neither.
func frontMatter(text string) (fields []field, body int) {
	start, end, body := markup.FrontMatter(text)
	if body == 0 {
		return titleBlock(text)
	}
	yml := text[start:end]
	if !isFlat(yml) {
		return nil, 0
	}
	var doc yaml.Node
	if yaml.Unmarshal([]byte(yml), &doc) != nil || len(doc.Content) != 1 || doc.Content[0].Kind != yaml.MappingNode {
		return nil, 0
	}
	f := front{text: text, lines: lineStarts(text, start, end)}
	f.mapping(doc.Content[0], "", false, 0)
	return f.fields, body
}

// isFlat reports whether yml is nested no deeper than data about a person is.
func isFlat(yml string) bool {
	const most = 200 // brackets
	return strings.Count(yml, "[")+strings.Count(yml, "{") <= most && !strings.Contains(yml, "- - - - ") &&
		!strings.Contains(yml, "? ? ? ")
}

func lineStarts(text string, start, end int) []int {
	lines := []int{start}
	for i := start; i < end; i++ {
		if text[i] == '\n' {
			lines = append(lines, i+1)
		}
	}
	return lines
}

// front flattens a YAML mapping.
type front struct {
	text   string
	lines  []int // offsets of the lines of the YAML
	fields []field
}

func (f *front) mapping(n *yaml.Node, path string, inside bool, depth int) {
	for i := 0; i+1 < len(n.Content); i += 2 {
		key := keyName(n.Content[i].Value)
		value := n.Content[i+1]
		head := shownKeys().list[key] && value.Kind == yaml.SequenceNode
		shown := inside || head || shownKeys().field[key]
		f.value(value, join(path, n.Content[i].Value), shown, inside || head || shownKeys().group[key], depth+1)
	}
}

// value adds what stands under a key: a scalar, or everything below it.
// Aliases are left alone; what they point at is read where it stands.
func (f *front) value(n *yaml.Node, path string, shown, inside bool, depth int) {
	if depth > maxNested || len(f.fields) >= maxFields {
		return
	}
	switch n.Kind {
	case yaml.ScalarNode:
		if value := strings.TrimSpace(n.Value); value != "" && n.Tag != "!!null" && n.Tag != "!!bool" {
			f.fields = append(f.fields, field{key: path, value: value, shown: shown, at: f.find(n, value)})
		}
	case yaml.MappingNode:
		f.mapping(n, path, inside, depth)
	case yaml.SequenceNode:
		for _, item := range n.Content {
			f.value(item, path, shown, inside, depth+1)
		}
	}
}

// find returns the offset of a scalar in the text, -1 if it is not written as it reads.
func (f *front) find(n *yaml.Node, value string) int {
	if n.Line < 1 || n.Line > len(f.lines) {
		return -1
	}
	line, _, _ := strings.Cut(f.text[f.lines[n.Line-1]:], "\n")
	i := strings.LastIndex(line, value)
	if i < 0 {
		return -1
	}
	return f.lines[n.Line-1] + i
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

func keyName(key string) string {
	return strings.NewReplacer(" ", "_", "-", "_").Replace(strings.ToLower(strings.TrimSpace(key)))
}

// front adds the values that are about the person, each as a line of its own at
// the top, except those that the text begins with: a name in any row of its head, as
// "Nora Quist — Engineer", all else on a line of its own.
func (w *writer) front(fields []field) {
	head := strings.ToLower(opening(w.src))
	for _, f := range fields {
		low := strings.ToLower(f.value)
		if !f.shown || shownKeys().document[low] || standsAlone(head, low) || shownKeys().names[keyName(f.key)] && strings.Contains(head, low) {
			continue
		}
		for line := range strings.Lines(f.value) {
			if line = strings.Join(strings.Fields(withoutTags(line)), " "); line == "" {
				continue
			}
			w.OpenLink(line)
			if f.at >= 0 && line == f.value { // no tab, no two spaces in it
				w.Verbatim(f.at, f.at+len(line))
			} else {
				w.Say(line)
			}
			w.CloseLink()
			w.EndLine(false)
		}
	}
	w.End()
}

// opening returns what stands above the entries of a text, where a person is named:
// its first lines.
func opening(text string) string {
	const most = 12 // lines
	end := 0
	for range most {
		line, _, _ := strings.Cut(text[end:], "\n")
		end = min(end+len(line)+1, len(text))
	}
	return text[:end]
}

// standsAlone reports whether a text has a line of nothing but some words and the
// marks of Markdown.
func standsAlone(text, words string) bool {
	for line := range strings.Lines(text) {
		if strings.Trim(line, " \t\r\n#*_=`") == words {
			return true
		}
	}
	return false
}

// withoutTags takes HTML tags out of a value. An address in such brackets stays.
func withoutTags(s string) string {
	var out strings.Builder
	for s != "" {
		before, rest, open := strings.Cut(s, "<")
		out.WriteString(before)
		tag, behind, closed := strings.Cut(rest, ">")
		if open && (!closed || strings.Contains(tag, "@")) {
			out.WriteString("<" + tag)
			if closed {
				out.WriteString(">")
			}
		}
		s = behind
	}
	return out.String()
}

//go:embed data/frontmatter.txt
var frontmatterData string

// frontKeys says which keys are shown.
type frontKeys struct{ field, names, group, list, document map[string]bool }

var shownKeys = sync.OnceValue(func() frontKeys {
	keys := frontKeys{map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}}
	for line := range strings.Lines(frontmatterData) {
		line = strings.TrimSpace(line)
		group, isGroup := strings.CutPrefix(line, "group ")
		list, isList := strings.CutPrefix(line, "list ")
		document, isDocument := strings.CutPrefix(line, "document ")
		name, isName := strings.CutPrefix(line, "name ")
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case isGroup:
			keys.group[group] = true
		case isList:
			keys.list[list] = true
		case isDocument:
			keys.document[document] = true
		case isName:
			keys.field[name], keys.names[name] = true, true
		default:
			keys.field[line] = true
		}
	}
	return keys
})
