package parse

import (
	"errors"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"
)

// A document that no reader makes: its lines point outside its text.
func brokenDocument() *Document {
	line := Line{Span: Span{3, 90}, Runs: []Run{{Span: Span{3, 90}}}}
	block := Block{Span: Span{3, 90}, Lines: []Line{line}}
	return &Document{Format: "text", Text: "short", Pages: []Page{{Span: Span{0, 90}, Blocks: []Block{block}}}}
}

func TestMeaningNeverPanics(t *testing.T) {
	for _, doc := range []*Document{nil, {}, brokenDocument()} {
		require.NotPanics(t, func() {
			r, err := NewResume(t.Context(), doc, nil)
			require.NoError(t, err)
			require.NotNil(t, r.Document)
			p, err := NewPosting(t.Context(), doc)
			require.NoError(t, err)
			require.NotNil(t, p.Document)
		})
	}
	r, err := NewResume(t.Context(), brokenDocument(), nil)
	require.NoError(t, err)
	require.Equal(t, "meaning-unreadable", r.Document.Problems[0].Code)
}

func TestCorruptKeepsThePanic(t *testing.T) {
	var index []int
	defer func() {
		err := corrupt(recover())
		require.ErrorIs(t, err, ErrCorrupt)
		p := runtime.Error(nil)
		require.True(t, errors.As(err, &p))
		require.ErrorIs(t, corrupt("word"), ErrCorrupt)
	}()
	_ = index[1]
}

func TestTextOfASpanOutsideTheRow(t *testing.T) {
	r := row{span: Span{10, 15}, text: "words"}
	require.Equal(t, "wor", r.textOf(Span{5, 13}))
	require.Empty(t, r.textOf(Span{2, 9}))
	require.Empty(t, r.textOf(Span{20, 29}))
}
