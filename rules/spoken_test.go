package rules

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
)

// TestLanguagesAsked reads single lines of postings: languages with the level
// asked for, alternatives parted by " | ", requests by "; ".
func TestLanguagesAsked(t *testing.T) {
	for _, tt := range []struct{ line, want string }{
		{"German at B1 or better", "de B1"},
		{"Fluent English", "en C1"},
		{"Fluency in English", "en C1"},
		{"business fluent in English", "en C1"},
		{"Fluent in English and German", "en C1; de C1"},
		{"English (B2) and German (C1)", "en B2; de C1"},
		{"English or German at C1", "en C1 | de C1"},
		{"English\tB2 - Upper Intermediate", "en B2"},
		{"Good English writing skills", "en "},
		{"You have a decent level of English, can read technical documentation", "en "},
		{"Gute Deutsch- und Englischkenntnisse", "de ; en "},
		{"Verhandlungssichere Deutschkenntnisse", "de C1"},
		{"Inglés B2", "en B2"},
		{"Anglais courant", "en C1"},
		{"German", "de "},
		{"Experience with the German market and its tax law", ""},
		{"Support of German customers", ""},
		{"Work in an English-speaking team with good communication", ""},
		{"Rollouts in Latin America", ""},
		{"Knowledge of Java and Go", ""},
	} {
		var out []string
		for _, ask := range languagesAsked(parse.Field[string]{Value: tt.line, Span: parse.Span{End: len(tt.line)}, Confidence: parse.High}, true) {
			var any []string
			for _, s := range ask.Any {
				any = append(any, s.Code+" "+s.Level.String())
			}
			out = append(out, strings.Join(any, " | "))
		}
		assert.Equal(t, tt.want, strings.Join(out, "; "), tt.line)
	}
}

// A language counts if it is stated, whoever states it: name, place and
// nationality say nothing of it.
func TestSpokenIsBlind(t *testing.T) {
	read := func(text string) *Facts {
		resume, err := parse.Read(context.Background(), strings.NewReader(text), &parse.Options{Format: "markdown"})
		require.NoError(t, err)
		facts, err := NewFacts(context.Background(), resume, nil)
		require.NoError(t, err)
		return facts
	}
	const work = "\n\n## Experience\n\n### Engineer, Acme, Berlin\nJan 2019 – Mar 2021\n\n- Built the ledger of the bank with the team\n"
	ask := &LanguageAsk{Any: []Spoken{{Code: "de"}}, Required: true}
	_, ok := read("# Heinrich Müller\n\nMünchen, Germany | Nationality: German\n" + work).Speaks(ask)
	require.False(t, ok)
	have, ok := read("# Ngozi Adichie\n\nLagos, Nigeria\n" + work + "\n## Languages\n\n- German (C1)\n- English (native)\n").Speaks(ask)
	require.True(t, ok)
	require.Equal(t, "C1", have.Level.String())
}
