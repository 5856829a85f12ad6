package date

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestOrder(t *testing.T) {
	tests := []struct {
		name  string
		lines []string
		want  bool
	}{
		{"nothing said", nil, false},
		{"a day that is no month", []string{"25/03/2019 - 01/02/2021"}, true},
		{"a second figure that is no month", []string{"03/25/2019 - 01/02/2021"}, false},
		{"always the first day of a month", []string{"01/05/2017 - Present", "01/08/2016 - 01/04/2017"}, true},
		{"always the first day of a month, month first", []string{"05/01/2017 - Present", "08/01/2016 - 04/01/2017"}, false},
		{"what goes on is said in Portuguese", []string{"04/11/2024 - Atualmente"}, true},
		{"what goes on is said in English", []string{"04/11/2024 - Present"}, false},
		{"a month beyond doubt in Portuguese", []string{"04/25/2024 - Atualmente"}, false},
		{"two dates are too few", []string{"01/08/2016 - 01/04/2017"}, false},
		{"figures of all kinds", []string{"01/08/2016 - 02/04/2017", "03/05/2015"}, false},
		{"months and years", []string{"01/2016 - 08/2017", "25/2019"}, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var o Order
			for _, line := range test.lines {
				o.Add(line)
			}
			require.Equal(t, test.want, o.DayFirst())
		})
	}
}

func TestSwapped(t *testing.T) {
	found := Find("03/04/2021")
	require.Len(t, found, 1)
	require.Equal(t, [2]int{3, 4}, [2]int{found[0].From.Month, found[0].From.Day})
	d := found[0].From.Swapped()
	require.Equal(t, [2]int{4, 3}, [2]int{d.Month, d.Day})
	d = Find("25/04/2021")[0].From.Swapped()
	require.Equal(t, [2]int{4, 25}, [2]int{d.Month, d.Day})
}
