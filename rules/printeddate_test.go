package rules

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestPrintedDates(t *testing.T) {
	tests := []struct {
		text   string
		styles []string
		months []int // 12 × year + month
	}{
		{"Mar 2021 – Present", []string{"Mon YYYY"}, []int{12*2021 + 3}},
		{"Aug 2018 – Feb 2021", []string{"Mon YYYY", "Mon YYYY"}, []int{12*2018 + 8, 12*2021 + 2}},
		{"March 2021 to Sept. 2022", []string{"Month YYYY", "Mon. YYYY"}, []int{12*2021 + 3, 12*2022 + 9}},
		{"03/2017 – 12/2018", []string{"MM/YYYY", "MM/YYYY"}, []int{12*2017 + 3, 12*2018 + 12}},
		{"2017-03 – 2018-12", []string{"YYYY-MM", "YYYY-MM"}, []int{12*2017 + 3, 12*2018 + 12}},
		{"3.2017", []string{"M.YYYY"}, []int{12*2017 + 3}},
		{"MAR 2021", []string{"MON YYYY"}, []int{12*2021 + 3}},
		{"Mar, 2021", []string{"Mon, YYYY"}, []int{12*2021 + 3}},
		{"Mar '21", []string{"Mon 'YY"}, []int{3}},
		{"janv. 2020", []string{"Mon. YYYY"}, []int{12 * 2020}},
		{"2019 – 2021", nil, nil},
		{"12.03.2021", nil, nil},
	}
	for _, tt := range tests {
		var styles []string
		var months []int
		for _, d := range printedDates(tt.text) {
			styles, months = append(styles, d.style), append(months, 12*d.year+d.month)
		}
		assert.Equal(t, tt.styles, styles, tt.text)
		assert.Equal(t, tt.months, months, tt.text)
	}
}

func TestPrintedDateIn(t *testing.T) {
	d := printedDates("Sep 2021")[0]
	for style, want := range map[string]string{
		"Mon YYYY": "Sep 2021", "Month YYYY": "September 2021", "Mon. YYYY": "Sept. 2021", "MM/YYYY": "09/2021", "M/YYYY": "9/2021",
		"YYYY-MM": "2021-09", "MON YYYY": "SEP 2021", "Mon 'YY": "Sep '21", "Mon, YYYY": "Sep, 2021",
	} {
		assert.Equal(t, want, d.in(style), style)
	}
}

// What is written alike does not differ, even where a month has no short form.
func TestDateStyleSilent(t *testing.T) {
	entry := func(title, dates string) string {
		return "### " + title + ", Berlin, Germany\n" + dates + "\n\n- Built the ledger\n\n"
	}
	for _, dates := range [][]string{
		{"Mar 2021 – Present", "Aug 2018 – Feb 2021"},
		{"May 2021 – Present", "Aug. 2018 – Feb. 2021"},
		{"June 2021 – Present", "Aug 2018 – Feb 2021"},
		{"12/2021 – heute", "3/2018 – 2/2021"},
		{"2021 – Present", "Aug 2018 – Feb 2021"},
		{"Summer 2023", "Jul 2024 – Aug 2025"},
		{"März 2021 – heute", "August 2018 – Februar 2021"},
	} {
		text := "## Experience\n\n"
		for i, d := range dates {
			text += entry([]string{"Engineer, Acme", "Engineer, Globex"}[i], d)
		}
		assert.Empty(t, fire(t, layoutDateStyle, text), "%q", dates)
	}
}
