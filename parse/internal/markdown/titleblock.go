package markdown

import "strings"

// titleBlock reads the lines that Pandoc takes for title, author and date: up to
// three at the start of a text, each behind a percent sign. A line that is set in
// goes on with the one above. It returns the offset behind them, 0 if there are none.
func titleBlock(text string) (fields []field, body int) {
	const most = 12 // lines
	keys := []string{"title", "authors", "date"}
	for range most {
		line, _, _ := strings.Cut(text[body:], "\n")
		words := strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(line, "%") && len(keys) > 0:
			words = strings.TrimSpace(words[1:])
			fields = append(fields, field{key: keys[0], shown: true})
			keys = keys[1:]
		case len(fields) == 0 || words == "" || line[0] != ' ' && line[0] != '\t':
			return fields, body
		}
		if f := &fields[len(fields)-1]; f.value == "" {
			f.value, f.at = words, body+strings.Index(line, words)
		} else {
			f.value, f.at = f.value+"\n"+words, -1
		}
		body = min(body+len(line)+1, len(text))
	}
	return fields, body
}
