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

func marker(line string) (string, bool) {
	line = strings.TrimRight(line, "\r\n")
	if !strings.HasPrefix(line, "-- ") || !strings.HasSuffix(line, " --") || len(line) < 7 {
		return "", false
	}
	return strings.TrimSpace(line[3 : len(line)-3]), true
}
