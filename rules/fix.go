package rules

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse"
)

// ErrNotEditable says that a file is of a format, or in an encoding, in which
// fixes cannot be applied. They can in Markdown and plain text in UTF-8.
var ErrNotEditable = errors.New("fixes can be applied to Markdown and plain text in UTF-8 only")

// SafeFixes returns the fixes of some findings that cannot change what the
// resume claims: the first safe one of each, in the order of the findings.
func SafeFixes(found []Diagnostic) []Fix {
	var fixes []Fix
	for i := range found {
		for _, f := range found[i].Fixes {
			if f.Safe {
				fixes = append(fixes, f)
				break
			}
		}
	}
	return fixes
}

// ApplyFixes returns src, the file that doc was read from, with fixes applied.
// All of the fixes given are applied, safe or not, but for one that
//
//   - changes words that do not stand in the file as they do in the text,
//   - overlaps an earlier one in the order given, or
//   - would make the file read as other roles, degrees or projects than before.
//
// Such a fix is left out whole. The result is the same for the same arguments,
// and src if nothing could be applied. The error is [ErrNotEditable].
func ApplyFixes(src []byte, doc *parse.Document, fixes []Fix) ([]byte, error) {
	if doc.Format != "markdown" && doc.Format != "text" || !utf8.Valid(src) {
		return nil, ErrNotEditable
	}
	m := &mending{src: src, doc: doc, out: src, tries: mostTries}
	words, others := sortFixes(fixes)
	m.look = outline
	m.try(words)
	m.look = exactOutline
	for _, f := range others {
		m.try([]Fix{f})
	}
	return m.out, nil
}

// mostTries bounds how often a file is read again to see what fixes did to it.
const mostTries = 64

// mending is a file while fixes are tried on it.
type mending struct {
	src   []byte
	doc   *parse.Document
	kept  []Fix
	out   []byte // src with those kept
	look  func(src []byte, format string) []string
	tries int
}

// try keeps as many of some fixes as leave the file reading as before.
func (m *mending) try(fixes []Fix) {
	if len(fixes) == 0 || m.tries == 0 {
		return
	}
	m.tries--
	with := applied(m.src, m.doc, append(slices.Clip(m.kept), fixes...))
	switch {
	case bytes.Equal(with, m.out):
	case slices.Equal(m.look(m.out, m.doc.Format), m.look(with, m.doc.Format)):
		m.kept, m.out = append(m.kept, fixes...), with
	case len(fixes) > 1:
		m.try(fixes[:len(fixes)/2])
		m.try(fixes[len(fixes)/2:])
	}
}

// sortFixes parts fixes of words, which are tried together, from those that move
// lines or touch the marks of lists, which are tried one by one.
func sortFixes(fixes []Fix) (words, others []Fix) {
	for _, f := range fixes {
		if slices.ContainsFunc(f.Edits, func(e Edit) bool { return e.Kind != EditWords }) {
			others = append(others, f)
		} else {
			words = append(words, f)
		}
	}
	return words, others
}

// outline is the shape of what a file is read as: sections, and entries with
// their dates and what they hold. Correcting words leaves it as it is.
func outline(src []byte, format string) []string { return outlineOf(src, format, false) }

// exactOutline is outline with the words. Moving lines leaves it as it is.
func exactOutline(src []byte, format string) []string { return outlineOf(src, format, true) }

func outlineOf(src []byte, format string, words bool) []string {
	resume, err := parse.Read(context.Background(), bytes.NewReader(src), &parse.Options{Format: format})
	if err != nil {
		return []string{err.Error()}
	}
	c := &resume.Contact
	lines := []string{"name " + c.Name.Value, "email " + c.Email.Value, "phone " + c.Phone.Value, "place " + c.Location.Value.Text}
	for i := range resume.Sections {
		s := &resume.Sections[i]
		lines = append(lines, "section "+string(s.Kind))
		for j := range s.Entries {
			lines = append(lines, entryOutline(&s.Entries[j], words))
		}
		for j := range s.Groups {
			lines = append(lines, "group "+strings.Repeat("*", len(s.Groups[j].Keywords)))
		}
	}
	slices.Sort(lines) // entries may have been moved
	return lines
}

// entryOutline is one entry as a line.
func entryOutline(e *parse.Entry, words bool) string {
	var b strings.Builder
	write := func(part string) {
		if !words && part != "" {
			part = "*"
		}
		b.WriteString(part)
		b.WriteByte('|')
	}
	for _, part := range []string{e.Title.Value, e.Organization.Value, e.Location.Value.Text, e.Degree.Value, e.Area.Value} {
		write(part)
	}
	b.WriteString(e.Start.Value.String() + "|" + e.End.Value.String() + "|")
	for i := range e.Bullets {
		write(e.Bullets[i].Value)
	}
	return b.String()
}
