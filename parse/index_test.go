package parse

import (
	"context"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// The place of every byte is the same whether it is looked up or counted.
func TestPlace(t *testing.T) {
	for _, text := range []string{"one", "a\n\nbé\n", strings.Repeat("日本語 text\n", 500), strings.Repeat("é", 5000) + "\nend"} {
		doc, err := ReadDocument(context.Background(), strings.NewReader(text), &Options{Format: "text"})
		require.NoError(t, err)
		byHand := &Document{Text: doc.Text}
		line, column := 1, 1
		for i, r := range doc.Text {
			gotLine, gotColumn := doc.place(i)
			require.Equal(t, []int{line, column}, []int{gotLine, gotColumn}, "byte %d", i)
			gotLine, gotColumn = byHand.place(i)
			require.Equal(t, []int{line, column}, []int{gotLine, gotColumn}, "byte %d, by hand", i)
			if column++; r == '\n' {
				line, column = line+1, 1
			}
		}
		endLine, endColumn := doc.place(len(doc.Text))
		require.Equal(t, strings.Count(doc.Text, "\n")+1, endLine)
		require.Equal(t, utf8.RuneCountInString(doc.Text[strings.LastIndexByte(doc.Text, '\n')+1:])+1, endColumn)
	}
}

func BenchmarkPosition(b *testing.B) {
	text := strings.Repeat("- Cut the import from 38 minutes to 6\n", 10_000)
	doc, err := ReadDocument(context.Background(), strings.NewReader(text), nil)
	require.NoError(b, err)
	b.ReportAllocs()
	for b.Loop() {
		doc.Position(Span{len(doc.Text) - 20, len(doc.Text) - 10})
	}
}
