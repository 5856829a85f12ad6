package rules

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
)

func configured(t *testing.T, yaml string) (*Set, error) {
	t.Helper()
	c, err := ReadConfig(strings.NewReader(yaml))
	if err != nil {
		return nil, err
	}
	return Default().Configure(c)
}

func TestConfigure(t *testing.T) {
	set, err := configured(t, `
profile: backend
level: senior
rules:
  bullet: info
  bullet/duty: error
  contact/phone: off
  bullet/length:
    severity: warning
    except: [volunteering]
    options: {max: 30}
`)
	require.NoError(t, err)
	assert.Equal(t, Info, set.settings["bullet/passive"].severity, "a category sets all of its rules")
	assert.Equal(t, Error, set.settings["bullet/duty"].severity, "a rule's own line has the last word")
	assert.True(t, set.settings["contact/phone"].off)
	assert.Equal(t, LengthOptions{Min: shortBullet, Max: 30}, set.settings["bullet/length"].options, "options not named keep their value")
	assert.Equal(t, []parse.SectionKind{parse.Volunteering}, set.settings["bullet/length"].sections)
	_, changed := Default().settings["contact/phone"]
	assert.False(t, changed, "the default set stays as it is")
}

func TestConfigErrors(t *testing.T) {
	tests := []struct{ yaml, want string }{
		{"rulez: {}", `line 1: unknown key "rulez"; did you mean "rules"?`},
		{"rules:\n  bullet/dutty: off", `there is no rule "bullet/dutty"; did you mean "bullet/duty"?`},
		{"rules:\n  bullet/duty: maybe", `line 2: "maybe" is neither on, off nor a severity`},
		{"rules:\n  bullet/length:\n    options: {maxx: 3}", `unknown key "maxx"; did you mean "max"?`},
		{"rules:\n  bullet/duty:\n    options: {max: 3}", "rule bullet/duty has no options"},
		{"level: wizard", `unknown level "wizard"`},
		{"words:\n  - id: house/x", "no words"},
		{"[1, 2]", "want a mapping"},
	}
	for _, tt := range tests {
		t.Run(tt.yaml, func(t *testing.T) {
			_, err := configured(t, tt.yaml)
			assert.ErrorContains(t, err, tt.want)
		})
	}
}

func TestWordList(t *testing.T) {
	set, err := configured(t, `
words:
  - id: house/banned
    message: "%q is banned here"
    severity: warning
    words: [synergy]
    instead: {utilise: use}
`)
	require.NoError(t, err)
	rule, ok := set.Rule("house/banned")
	require.True(t, ok)
	found := fire(t, rule, "- Utilise synergies of Kafka")
	require.Len(t, found, 2)
	assert.Equal(t, "“Utilise” is banned here", found[0].Message)
	assert.Equal(t, "use", found[0].Fixes[0].Edits[0].NewText)
}
