package contact

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func FuzzContact(f *testing.F) {
	for _, seed := range []string{
		"anna@mail.example | +46 70 555 01 42 | github.com/x", "mailto:x@y.zz", "(555) 010-3322 ext. 12", "https://github.com/wang-\nwei",
		"a@b\nc.example", "((((+1 2 3", "@@@@....", "x@\xff.com", "http://", "+1 (555) 010-3322 x", "....", "0000000000000000000000000000",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, d := range Find(text) {
			require.LessOrEqual(t, end, d.Start, "details are in order and disjoint")
			require.Less(t, d.Start, d.End)
			require.LessOrEqual(t, d.End, len(text))
			require.NotEmpty(t, d.Value)
			end = d.End
		}
		Target(text)
		_, rest := CutLabel(text)
		require.LessOrEqual(t, rest, len(text))
	})
}

func BenchmarkFind(b *testing.B) {
	line := "anna.lindqvist@posteo-mail.example | +46 70 555 01 42 | Gothenburg, Sweden | linkedin.com/in/anna-lindqvist"
	b.SetBytes(int64(len(line)))
	b.ReportAllocs()
	Find(line)
	for b.Loop() {
		Find(line)
	}
}
