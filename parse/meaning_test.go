package parse

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// TestMeaning reads the resume in the first part of each golden file, whose
// name tells the format, and holds what is understood of it against the part
// behind "-- want --".
func TestMeaning(t *testing.T) {
	for _, name := range golden(t) {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			file, in, want := cutGolden(t, name)
			got := render(readAs(t, in.format, in.text))
			if *update {
				require.NoError(t, os.WriteFile(name, []byte(strings.TrimSuffix(file, want)+got), 0o644))
				return
			}
			require.Equal(t, want, got)
		})
	}
}

// TestNothingLost holds that every line of the golden resumes is in a field, a
// heading, or Unplaced, and never in two of them.
func TestNothingLost(t *testing.T) {
	for _, name := range golden(t) {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			_, in, _ := cutGolden(t, name)
			checkSpans(t, readAs(t, in.format, in.text))
		})
	}
}

type goldenInput struct{ format, text string }

func golden(tb testing.TB) []string {
	names, err := filepath.Glob("testdata/meaning/*.txtar")
	require.NoError(tb, err)
	require.NotEmpty(tb, names)
	return names
}

// cutGolden returns a golden file, its input and what is expected.
func cutGolden(tb testing.TB, name string) (file string, in goldenInput, want string) {
	src, err := os.ReadFile(name)
	require.NoError(tb, err)
	_, body, ok := strings.Cut(string(src), "-- resume.")
	require.True(tb, ok, "%s has no resume", name)
	ext, body, ok := strings.Cut(body, " --\n")
	require.True(tb, ok, "%s has no resume", name)
	text, want, ok := strings.Cut(body, "-- want --\n")
	require.True(tb, ok, "%s has no want", name)
	format := map[string]string{"md": "markdown", "txt": "text", "html": "html"}[ext]
	return string(src), goldenInput{format, text}, want
}

func readAs(tb testing.TB, format, text string) *Resume {
	r, err := Read(context.Background(), strings.NewReader(text), &Options{Format: format})
	require.NoError(tb, err)
	return r
}

// render shows what is understood of a resume, contact apart.
func render(r *Resume) string {
	var b strings.Builder
	for i := range r.Sections {
		s := &r.Sections[i]
		fmt.Fprintf(&b, "[%s] %s\n", s.Kind, s.Heading.Value)
		field(&b, "text", s.Text)
		for _, g := range s.Groups {
			fmt.Fprintf(&b, "  %s: %s\n", g.Label.Value, strings.Join(values(g.Keywords), " | "))
		}
		for j := range s.Entries {
			renderEntry(&b, &s.Entries[j])
		}
	}
	for _, s := range r.Unplaced {
		fmt.Fprintf(&b, "unplaced: %s\n", r.Document.Words(s))
	}
	return b.String()
}

func renderEntry(b *strings.Builder, e *Entry) {
	b.WriteString("  -\n")
	field(b, "title", e.Title)
	field(b, "role", e.Role)
	field(b, "organization", e.Organization)
	if e.Location.Found() {
		fmt.Fprintf(b, "    location: %s\n", e.Location.Value.Text)
	}
	if e.Start.Found() || e.End.Found() {
		fmt.Fprintf(b, "    dates: %s to %s\n", shown(e.Start.Value), shown(e.End.Value))
	}
	field(b, "degree", e.Degree)
	field(b, "area", e.Area)
	if e.Grade.Found() {
		fmt.Fprintf(b, "    grade: %s (%g of %g)\n", e.Grade.Value.Text, e.Grade.Value.Value, e.Grade.Value.Scale)
	}
	field(b, "level", e.Level)
	if e.URL.Found() {
		fmt.Fprintf(b, "    url: %s\n", e.URL.Value.URL)
	}
	field(b, "summary", e.Summary)
	if len(e.Keywords) > 0 {
		fmt.Fprintf(b, "    keywords: %s\n", strings.Join(values(e.Keywords), " | "))
	}
	for _, x := range e.Bullets {
		fmt.Fprintf(b, "    %s* %s\n", strings.Repeat("  ", x.Level), x.Value)
	}
}

func shown(d Date) string {
	if d.Current {
		return "now"
	}
	return d.String()
}

func field(b *strings.Builder, name string, f Field[string]) {
	if f.Found() {
		fmt.Fprintf(b, "    %s: %s\n", name, f.Value)
	}
}

// checkSpans holds that every span lies in the text, every field in its entry
// or above it, and every line in some field or in Unplaced.
func checkSpans(tb testing.TB, r *Resume) {
	doc := r.Document
	shown := make([]bool, len(doc.Text)+1)
	use := func(s Span) {
		require.True(tb, 0 <= s.Start && s.Start <= s.End && s.End <= len(doc.Text), "span %v outside the text", s)
		for i := s.Start; i < s.End; i++ {
			shown[i] = true
		}
	}
	r.eachSpan(use)
	for i := range r.Sections {
		s := &r.Sections[i]
		for j := range s.Entries {
			e := &s.Entries[j]
			require.False(tb, e.Span.Empty(), "an entry of %q has no span", s.Heading.Value)
			for k := range e.Bullets {
				require.True(tb, e.Span.Contains(e.Bullets[k].Span), "bullet %q outside its entry", e.Bullets[k].Value)
			}
		}
	}
	unplaced := make(map[Span]bool)
	for _, s := range r.Unplaced {
		use(s)
		unplaced[s] = true
	}
	for p := range doc.Pages {
		for line := range doc.Pages[p].lines() {
			s := trimSpan(doc.Text, line.Span)
			found := s.Empty()
			for i := s.Start; i < s.End && !found; i++ {
				found = shown[i]
			}
			require.True(tb, found, "line %q is lost", doc.Words(s))
		}
	}
}

func FuzzNewResume(f *testing.F) {
	for _, name := range golden(f) {
		_, in, _ := cutGolden(f, name)
		f.Add(in.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, format := range [...]string{"text", "markdown"} {
			r, err := Read(context.Background(), strings.NewReader(text), &Options{Format: format, Limits: Limits{Bytes: 1 << 16}})
			if err != nil {
				continue
			}
			checkSpans(t, r)
			again, err := NewResume(t.Context(), r.Document, nil)
			require.NoError(t, err)
			require.Equal(t, render(r), render(again))
		}
	})
}

func BenchmarkNewResume(b *testing.B) {
	_, in, _ := cutGolden(b, "testdata/meaning/plain-caps.txtar")
	doc := readAs(b, in.format, in.text).Document
	b.SetBytes(int64(len(doc.Text)))
	b.ReportAllocs()
	for b.Loop() {
		_, _ = NewResume(b.Context(), doc, nil)
	}
}
