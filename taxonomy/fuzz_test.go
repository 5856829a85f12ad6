package taxonomy

import (
	"slices"
	"testing"
	"unicode/utf8"
)

func FuzzMatch(f *testing.F) {
	for _, text := range []string{
		"", "Go", "C++ C# .NET", "Java 17, Python3.11, Angular 2+", "a.b@c.d http://x.y/z", "R&D, C-level", "…\u2022\u00adJava\u200b", "\xff\xfeGo\x00",
		"Languages: go, c, r", "'s's's", "++##..", "- Go\n- Rust\n\n* C", "C♯ O’Reilly’s", "(R (C (Go))), ((", "Node. js . NET",
	} {
		f.Add(text, uint8(0))
		f.Add(text, uint8(1))
	}
	t2 := Default()
	f.Fuzz(func(t *testing.T, text string, context uint8) {
		matches := t2.MatchIn(Context(context%3), text)
		end := 0
		for _, m := range matches {
			if m.Start < end || m.End <= m.Start || m.End > len(text) {
				t.Fatalf("span [%d,%d) after %d in %d bytes", m.Start, m.End, end, len(text))
			}
			if utf8.ValidString(text) && !utf8.ValidString(text[m.Start:m.End]) {
				t.Fatalf("span [%d,%d) cuts a letter", m.Start, m.End)
			}
			if _, ok := t2.Lookup(m.ID); !ok {
				t.Fatalf("no concept %q", m.ID)
			}
			end = m.End
		}
		if again := t2.MatchIn(Context(context%3), text); !slices.Equal(matches, again) {
			t.Fatalf("%v, then %v", matches, again)
		}
		if shown := t2.ExplainIn(Context(context%3), text); len(shown) < len(matches) {
			t.Fatalf("%d explained of %d", len(shown), len(matches))
		}
	})
}
