package taxonomy

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
)

// Load reads a taxonomy written as JSON Lines, one concept a line. Empty
// lines are skipped. Unknown fields are errors.
func Load(r io.Reader) (*Taxonomy, error) {
	var l loader
	l.file("", r)
	return l.taxonomy()
}

// LoadFS reads all files that match one of the patterns (see [fs.Glob]), in
// the order of their names, into one taxonomy. No match at all is an error.
func LoadFS(fsys fs.FS, patterns ...string) (*Taxonomy, error) {
	var l loader
	for _, p := range patterns {
		if err := l.glob(fsys, p); err != nil {
			return nil, err
		}
	}
	return l.taxonomy()
}

// loader gathers concepts and where they come from.
type loader struct {
	files    []file
	concepts []Concept
	places   []place
	errs     []error
	plain    plainReader
	buffer   [1 << 14]byte
}

// file is the text of a file, and the error that ended it early.
type file struct {
	name, text string
	err        error
}

func (l *loader) taxonomy() (*Taxonomy, error) {
	l.read()
	if len(l.errs) > 0 {
		return nil, errors.Join(l.errs...)
	}
	return build(l.concepts, l.places)
}

func (l *loader) glob(fsys fs.FS, pattern string) error {
	names, err := fs.Glob(fsys, pattern)
	if err != nil {
		return fmt.Errorf("%s: %w", pattern, err)
	}
	if len(names) == 0 {
		return fmt.Errorf("%s: %w", pattern, fs.ErrNotExist)
	}
	slices.Sort(names)
	for _, name := range names {
		f, err := fsys.Open(name)
		if err != nil {
			return err
		}
		l.file(name, f)
		f.Close()
	}
	return nil
}

// file takes in a file. Its concepts are read when all files are known.
func (l *loader) file(name string, r io.Reader) {
	var text strings.Builder
	if f, ok := r.(fs.File); ok {
		if info, err := f.Stat(); err == nil {
			text.Grow(int(min(info.Size(), longestLine)))
		}
	}
	_, err := io.CopyBuffer(&text, struct{ io.Reader }{r}, l.buffer[:])
	l.files = append(l.files, file{name, text.String(), err})
}

// read reads the concepts of all files, and folds what adds names to others.
func (l *loader) read() {
	lines := 0
	for _, f := range l.files {
		lines += strings.Count(f.text, "\n") + 1
	}
	l.concepts, l.places = make([]Concept, 0, lines), make([]place, 0, lines)
	for _, f := range l.files {
		l.lines(f)
	}
	l.foldNames()
}

// longestLine bounds one concept.
const longestLine = 1 << 20

func (l *loader) lines(f file) {
	n := 0
	for line := range strings.Lines(f.text) {
		n++
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		if len(line) > longestLine {
			f.err = bufio.ErrTooLong
			n--
			break
		}
		c := l.next(f.name, n)
		if l.plain.concept(line, c) {
			continue
		}
		*c = Concept{}
		if err := decode(line, c); err != nil {
			l.errs = append(l.errs, &Error{File: f.name, Line: n, ID: c.ID, Err: err})
		}
	}
	if f.err != nil {
		l.errs = append(l.errs, &Error{File: f.name, Line: n + 1, Err: f.err})
	}
}

// next returns the place of the concept that is read next. Where it turns out
// to be none, there is an error, and nothing of the concepts is used.
func (l *loader) next(name string, line int) *Concept {
	l.concepts = append(l.concepts, Concept{})
	l.places = append(l.places, place{name, line})
	return &l.concepts[len(l.concepts)-1]
}

func decode(line string, c *Concept) error {
	d := json.NewDecoder(strings.NewReader(line))
	d.DisallowUnknownFields()
	if err := d.Decode(c); err != nil {
		return err
	}
	if d.More() {
		return errors.New("more than one concept in a line")
	}
	return nil
}

// UnmarshalJSON reads an alias: an object, or a string for the plain case.
func (a *Alias) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '"' {
		*a = Alias{}
		return json.Unmarshal(b, &a.Text)
	}
	type plain Alias
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	return d.Decode((*plain)(a))
}

// MarshalJSON writes an alias the way UnmarshalJSON reads it.
func (a Alias) MarshalJSON() ([]byte, error) {
	if a == (Alias{Text: a.Text}) {
		return json.Marshal(a.Text)
	}
	type plain Alias
	return json.Marshal(plain(a))
}
