// Package jsonresume reads a resume in the JSON Resume format as a document:
// it sets the data as the lines of a plain resume, so that everything that is
// said of it can point at words. It is lenient about what people leave out or
// write as another type.
package jsonresume

import (
	"bytes"
	"context"
	"encoding/json"
	"strconv"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/fault"
	"github.com/vitae-go/vitae/parse/internal/flow"
)

// Match reports whether a file that begins with head is a JSON Resume: a JSON
// object with the name of the format or of its parts.
func Match(head []byte) bool {
	head = bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\ufeff")), " \t\r\n")
	if len(head) == 0 || head[0] != '{' {
		return false
	}
	return bytes.Contains(head, []byte(`"basics"`)) || bytes.Contains(head, []byte("jsonresume")) ||
		bytes.Contains(head, []byte("resume-schema"))
}

// Read reads a file.
func Read(ctx context.Context, src []byte, password string, limits flow.Limits) (*flow.Document, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if countValues(src) > maxValues {
		return nil, fault.Limit("JSON values")
	}
	var data map[string]any
	if err := json.Unmarshal(bytes.TrimPrefix(src, []byte("\ufeff")), &data); err != nil {
		return nil, fault.Corrupt
	}
	s := setter{}
	s.header(object(data["basics"]))
	for _, part := range parts {
		s.part(part, list(data[part.key]))
	}
	if len(s.blocks) == 0 {
		return nil, fault.NoText
	}
	return &flow.Document{Pages: []flow.Page{{Blocks: s.blocks}}}, nil
}

// maxValues bounds the values of a file, which take many times their bytes once
// they are read. A full resume has some hundreds.
const maxValues = 50_000

// countValues counts what separates and opens values, outside of strings.
func countValues(src []byte) (n int) {
	quoted := false
	for i := 0; i < len(src); i++ {
		switch c := src[i]; {
		case c == '"':
			quoted = !quoted
		case c == '\\' && quoted:
			i++
		case !quoted && (c == ',' || c == '[' || c == '{'):
			n++
		}
	}
	return n
}

// part says how a list of the format is set.
type part struct {
	key, heading string
	set          func(*setter, map[string]any)
}

var parts = []part{
	{"work", "Experience", func(s *setter, m map[string]any) { s.role(m, "position", "name", "company") }},
	{"volunteer", "Volunteering", func(s *setter, m map[string]any) { s.role(m, "position", "organization") }},
	{"education", "Education", (*setter).degree},
	{"projects", "Projects", (*setter).project},
	{"skills", "Skills", func(s *setter, m map[string]any) { s.labelled(m, "name", "keywords") }},
	{"certificates", "Certifications", func(s *setter, m map[string]any) { s.single(m, "date", "name", "issuer") }},
	{"awards", "Awards", func(s *setter, m map[string]any) { s.single(m, "date", "title", "awarder") }},
	{"publications", "Publications", func(s *setter, m map[string]any) { s.single(m, "releaseDate", "name", "publisher") }},
	{"languages", "Languages", (*setter).language},
	{"interests", "Interests", func(s *setter, m map[string]any) { s.labelled(m, "name", "keywords") }},
	{"references", "References", func(s *setter, m map[string]any) { s.line(text(m, "name"), text(m, "reference")) }},
}

// setter sets the lines of a resume.
type setter struct{ blocks []flow.Block }

func (s *setter) part(p part, items []any) {
	before := len(s.blocks)
	s.heading(2, p.heading)
	for _, item := range items {
		if word, ok := item.(string); ok {
			s.line(word)
		} else if m := object(item); m != nil {
			p.set(s, m)
		}
	}
	if len(s.blocks) == before+1 {
		s.blocks = s.blocks[:before]
	}
}

func (s *setter) heading(level int, words string) {
	if words != "" {
		s.add(flow.Heading, level, "", flow.Run{Text: words, Style: flow.Style{Bold: true}})
	}
}

// line sets words that belong together as one line, parted by bars.
func (s *setter) line(words ...string) {
	if joined := join(" | ", words...); joined != "" {
		s.add(flow.Paragraph, 0, "", flow.Run{Text: joined})
	}
}

func (s *setter) bullets(items []string) {
	for _, item := range items {
		s.add(flow.Item, 0, "•", flow.Run{Text: item})
	}
}

func (s *setter) add(kind flow.Kind, level int, marker string, runs ...flow.Run) {
	s.blocks = append(s.blocks, flow.Block{Kind: kind, Level: level, Lines: []flow.Line{{Marker: marker, Runs: runs}}})
}

// header sets the part "basics".
func (s *setter) header(m map[string]any) {
	s.heading(1, text(m, "name"))
	s.line(text(m, "label"))
	s.line(text(m, "email"))
	s.line(text(m, "phone"))
	if place := object(m["location"]); place != nil {
		city := join(" ", text(place, "postalCode"), text(place, "city"))
		s.line(text(place, "address"))
		s.line(join(", ", city, text(place, "region"), text(place, "countryCode")))
	}
	s.line(text(m, "url", "website"))
	for _, item := range list(m["profiles"]) {
		p := object(item)
		if url := text(p, "url"); url != "" {
			s.line(url)
		} else if user := text(p, "username"); user != "" {
			s.line(text(p, "network") + ": " + user)
		}
	}
	if summary := text(m, "summary"); summary != "" {
		s.heading(2, "Summary")
		s.line(summary)
	}
}

// role sets a job or a voluntary role.
func (s *setter) role(m map[string]any, title string, names ...string) {
	s.heading(3, text(m, title))
	s.line(text(m, names...), text(m, "location"), period(m, true))
	s.line(text(m, "url", "website"))
	s.line(text(m, "summary"))
	s.bullets(texts(m["highlights"]))
}

func (s *setter) degree(m map[string]any) {
	s.heading(3, join(", ", text(m, "studyType"), text(m, "area")))
	s.line(text(m, "institution"), period(m, false))
	if score := text(m, "score", "gpa"); score != "" {
		s.line("Grade: " + score)
	}
	if courses := texts(m["courses"]); len(courses) > 0 {
		s.line("Courses: " + strings.Join(courses, ", "))
	}
}

func (s *setter) project(m map[string]any) {
	s.heading(3, text(m, "name"))
	s.line(text(m, "entity"), text(m, "url"), period(m, false))
	if roles := texts(m["roles"]); len(roles) > 0 {
		s.line("Role: " + strings.Join(roles, ", "))
	}
	s.line(text(m, "description", "summary"))
	if keywords := texts(m["keywords"]); len(keywords) > 0 {
		s.line("Technologies: " + strings.Join(keywords, ", "))
	}
	s.bullets(texts(m["highlights"]))
}

// single sets a thing of one date: a certificate, an award.
func (s *setter) single(m map[string]any, date string, names ...string) {
	words := make([]string, 0, 3)
	for _, n := range names {
		words = append(words, text(m, n))
	}
	s.line(append(words, text(m, date))...)
	s.line(text(m, "url", "website"))
	s.line(text(m, "summary"))
}

func (s *setter) labelled(m map[string]any, label, items string) {
	keywords := strings.Join(texts(m[items]), ", ")
	if keywords == "" {
		s.line(text(m, label))
		return
	}
	s.line(join(": ", text(m, label), keywords))
}

func (s *setter) language(m map[string]any) {
	s.line(join(" – ", text(m, "language"), text(m, "fluency")))
}

// period sets the dates of an entry; what has no end goes on, if that is the custom.
func period(m map[string]any, open bool) string {
	start, end := text(m, "startDate"), text(m, "endDate")
	switch {
	case start == "":
		return end
	case end == "" && open:
		return start + " – Present"
	case end == "" || end == start:
		return start
	}
	return start + " – " + end
}

func join(sep string, words ...string) string {
	var kept []string
	for _, w := range words {
		if w != "" {
			kept = append(kept, w)
		}
	}
	return strings.Join(kept, sep)
}

func object(v any) map[string]any {
	m, _ := v.(map[string]any)
	return m
}

func list(v any) []any {
	l, _ := v.([]any)
	return l
}

// text returns the first of some values that holds words, in one line.
func text(m map[string]any, keys ...string) string {
	for _, k := range keys {
		var words string
		switch v := m[k].(type) {
		case string:
			words = v
		case float64:
			words = strconv.FormatFloat(v, 'f', -1, 64)
		case []any:
			words = strings.Join(texts(v), " ")
		}
		if words = strings.Join(strings.Fields(words), " "); words != "" {
			return words
		}
	}
	return ""
}

func texts(v any) []string {
	var out []string
	for _, item := range list(v) {
		if words := text(map[string]any{"": item}, ""); words != "" {
			out = append(out, words)
		}
	}
	return out
}
