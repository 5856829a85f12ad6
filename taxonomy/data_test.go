package taxonomy

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestDataLoads(t *testing.T) {
	for _, folder := range []string{"skills", "titles", "degrees", "certifications"} {
		t.Run(folder, func(t *testing.T) {
			_, err := LoadFS(data, "data/"+folder+"/*.jsonl")
			require.NoError(t, err)
		})
	}
}
