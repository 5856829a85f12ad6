package contact

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestVeiled(t *testing.T) {
	tests := []struct{ text, want string }{
		{"hannah (at) quist.example / +44 7700 900118", "hannah@quist.example"},
		{"nora.q [at] quist [dot] co [dot] uk | github.com/nora", "nora.q@quist.co.uk"},
		{"nora AT quist DOT com", "nora@quist.com"},
		{"nora[at]quist.com", "nora@quist.com"},
		{"Engineer at quist.com", ""},
		{"Ran services at (Bremen) dot matrix", ""},
		{"at (at) at", ""},
	}
	for _, tt := range tests {
		got := ""
		for _, d := range Find(tt.text) {
			if d.Kind == Email {
				got = d.Value
			}
		}
		assert.Equal(t, tt.want, got, tt.text)
	}
}
