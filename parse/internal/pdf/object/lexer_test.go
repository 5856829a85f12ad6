package object

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// show writes a node in one canonical way.
func show(n node) string {
	var parts []string
	for _, item := range n.items {
		parts = append(parts, show(item))
	}
	switch n.kind {
	case boolNode:
		return fmt.Sprint(n.num == 1)
	case numberNode:
		return fmt.Sprint(n.num)
	case stringNode:
		return fmt.Sprintf("(%s)", n.text)
	case nameNode:
		return fmt.Sprintf("/%s", n.text)
	case arrayNode:
		return "[" + strings.Join(parts, " ") + "]"
	case dictNode:
		return "<<" + strings.Join(parts, " ") + ">>"
	case refNode:
		return fmt.Sprintf("%v %d R", n.num, n.gen)
	case wordNode:
		return "word " + string(n.text)
	}
	return "null"
}

func TestLexer(t *testing.T) {
	tests := []struct{ src, want string }{
		{"12", "12"},
		{"-0.5", "-0.5"},
		{"+.5", "0.5"},
		{"4.", "4"},
		{"--5", "-5"},
		{"1.2.3", "1.2"},
		{"12endobj", "12"},
		{"1e5", "1"},
		{"-", "0"},
		{"true", "true"},
		{"false", "false"},
		{"/Name", "/Name"},
		{"/A#42C", "/ABC"},
		{"/A#zz#4", "/A#zz#4"},
		{"/", "/"},
		{"(a(b)c)", "(a(b)c)"},
		{`(a\(b\n\101\1012\x)`, "(a(b\nAA2x)"},
		{"(a\\\r\nb\r\nc)", "(ab\nc)"},
		{`(\7\53\0531)`, "(\a++1)"},
		{"(open", "(open)"},
		{`(open\`, "(open)"},
		{"<414>", "(A@)"},
		{"<4 1\n4x2>", "(AB)"},
		{"<41", "(A)"},
		{"12 0 R", "12 0 R"},
		{"12 0 obj", "12"},
		{"-1 0 R", "null"},
		{"[1 2 0 R 3 4]", "[1 2 0 R 3 4]"},
		{"[1 0 R/A 2 0 R]", "[1 0 R /A 2 0 R]"},
		{"[R 1 R]", "[1]"},
		{"[1 [2 [3]] null]", "[1 [2 [3]] null]"},
		{"[1 2", "[1 2]"},
		{"[1 2 endobj", "[1 2]"},
		{"[1 garbage 2 >> } 3]", "[1 2 3]"},
		{"<</A 1/B[2]/C<</D 3>>>>", "<</A 1 /B [2] /C <</D 3>>>>"},
		{"<</A/B/C>>", "<</A /B>>"},
		{"<<1 2/A 3>>", "<</A 3>>"},
		{"<</A 1%comment>>\n/B 2>>", "<</A 1 /B 2>>"},
		{"<</A 1>", "<</A 1>>"},
		{"<</A 1 stream", "<</A 1>>"},
		{"<</A null/B 1>>", "<</A null /B 1>>"},
		{"% only a comment", "word "},
		{"endobj", "word endobj"},
		{"", "word "},
	}
	for _, tt := range tests {
		require.Equal(t, tt.want, show(newLexer([]byte(tt.src), 10).object()), tt.src)
	}
}

func TestLexerDepth(t *testing.T) {
	l := newLexer([]byte("[[[1]]]"), 3)
	require.Equal(t, "[[[1]]]", show(l.object()))
	require.False(t, l.tooDeep)
	l = newLexer([]byte("[[[[1]]]] 2"), 3)
	l.object()
	require.True(t, l.tooDeep)
	require.Equal(t, len(l.src), l.pos)
}
