// Package txtar reads the text archives of golden tests: files one after the
// other, each behind a line "-- name --".
package txtar

import "strings"

// Archive is a text archive.
type Archive struct {
	Comment string // before the first file
	Files   []File
}

// File is a file of an archive.
type File struct{ Name, Data string }

// Parse reads an archive. A text without a file line is all comment.
func Parse(text string) Archive {
	var a Archive
	into := &a.Comment
	for line := range strings.Lines(text) {
		if name, ok := marker(line); ok {
			a.Files = append(a.Files, File{Name: name})
			into = &a.Files[len(a.Files)-1].Data
			continue
		}
		*into += line
	}
	return a
}

// Format writes an archive.
func Format(a Archive) string {
	var b strings.Builder
	b.WriteString(a.Comment)
	for _, f := range a.Files {
		b.WriteString("-- " + f.Name + " --\n")
		b.WriteString(f.Data)
		if f.Data != "" && !strings.HasSuffix(f.Data, "\n") {
			b.WriteByte('\n')
		}
	}
	return b.String()
}

func marker(line string) (string, bool) {
	line = strings.TrimRight(line, "\r\n")
	if !strings.HasPrefix(line, "-- ") || !strings.HasSuffix(line, " --") || len(line) < 7 {
		return "", false
	}
	return strings.TrimSpace(line[3 : len(line)-3]), true
}
