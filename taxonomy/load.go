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
)

// Load reads a taxonomy written as JSON Lines, one concept a line. Empty
// lines are skipped. Unknown fields are errors.
func Load(r io.Reader) (*Taxonomy, error) {
	var l loader
	l.read("", r)
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
	concepts []Concept
	places   []place
	errs     []error
	plain    plainReader
}

func (l *loader) taxonomy() (*Taxonomy, error) {
	l.foldNames()
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
		if err := l.file(fsys, name); err != nil {
			return err
		}
	}
	return nil
}

func (l *loader) file(fsys fs.FS, name string) error {
	f, err := fsys.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	l.read(name, f)
	return nil
}

// longestLine bounds one concept.
const longestLine = 1 << 20

func (l *loader) read(name string, r io.Reader) {
	lines := bufio.NewScanner(r)
	lines.Buffer(make([]byte, 0, 1<<14), longestLine)
	n := 0
	for lines.Scan() {
		n++
		b := bytes.TrimSpace(lines.Bytes())
		if len(b) == 0 {
			continue
		}
		c := l.next(name, n)
		if l.plain.concept(string(b), c) {
			continue
		}
		*c = Concept{}
		if err := decode(b, c); err != nil {
			l.errs = append(l.errs, &Error{File: name, Line: n, ID: c.ID, Err: err})
		}
	}
	if err := lines.Err(); err != nil {
		l.errs = append(l.errs, &Error{File: name, Line: n + 1, Err: err})
	}
}

// next returns the place of the concept that is read next. Where it turns out
// to be none, there is an error, and nothing of the concepts is used.
func (l *loader) next(name string, line int) *Concept {
	l.concepts = append(l.concepts, Concept{})
	l.places = append(l.places, place{name, line})
	return &l.concepts[len(l.concepts)-1]
}

func decode(b []byte, c *Concept) error {
	d := json.NewDecoder(bytes.NewReader(b))
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
