package taxonomy

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestLinesThatAddNames(t *testing.T) {
	tax, err := Load(strings.NewReader(`{"id": "teamwork", "aliases": ["trabajo en equipo"]}
{"id": "teamwork", "label": "Teamwork", "aliases": ["team work"]}
`))
	require.NoError(t, err)
	require.Equal(t, 1, tax.Len())
	for _, text := range []string{"teamwork", "team work", "Trabajo en equipo"} {
		require.Len(t, tax.Match(text), 1, text)
	}
	_, err = Load(strings.NewReader(`{"id": "temwork", "aliases": ["trabajo en equipo"]}`))
	require.ErrorContains(t, err, `adds names to "temwork", which is not there`)
}

func TestSpanishNames(t *testing.T) {
	found := Default().Match("Arquitectura de microservicios, pruebas unitarias y liderazgo")
	var ids []ID
	for _, m := range found {
		ids = append(ids, m.ID)
	}
	require.Equal(t, []ID{"microservices", "unit-testing", "leadership"}, ids)
}
