package parse

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestNamesOwner(t *testing.T) {
	m := &meaning{owner: "Nora Quist"}
	for in, want := range map[string]bool{
		"Nora Quist, Bram Alder":               true,
		"Bram Alder and Nora Quist":            true,
		"Bram Alder & Nora Quist":              true,
		"Bram Alder\tNora Quist":               true,
		"Bram Alder und Nora Quist":            true,
		"Ida Marsh, Bram Alder y Nora Quist":   true,
		"Ida Marsh, Bram Alder":                false,
		"Nora Quist, Journal of Harbour Works": false,
		"":                                     false,
	} {
		require.Equal(t, want, m.namesOwner(in), in)
	}
}
