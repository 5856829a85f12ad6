package parse

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestDeepen(t *testing.T) {
	for _, tt := range []struct {
		name string
		x    []float64 // where the signs stand
		want []int     // levels
	}{
		{"points below entries", []float64{244, 259, 259, 244, 259}, []int{0, 1, 1, 0, 1}},
		{"one list", []float64{244, 244, 244}, []int{0, 0, 0}},
		{"a hair off", []float64{244, 246, 244}, []int{0, 0, 0}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			rows := make([]sketch, len(tt.x))
			for i, x := range tt.x {
				rows[i].marker, rows[i].look.size = "•", 10
				rows[i].lines = []Line{{Box: Box{X0: x, Y0: 100, X1: 300, Y1: 110}}}
			}
			deepen(rows)
			for i := range rows {
				require.Equal(t, tt.want[i], rows[i].level, i)
			}
		})
	}
}
