package date

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func FuzzDate(f *testing.F) {
	for _, seed := range []string{
		"Mar 2021 – Present", "'19–'21", "2021年3月至今", "12/03/2020 – 25/06/2021", "с июня 2018 г. по май 2020 г.", "1-2 years", "Expected May 2026 (expected)",
		"2021-03-2022-05", "н. в.", "Q1 – Q3 2021", "\xff2021\xfe-", "1 year 1 year 1 year 1 month",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, m := range Find(text) {
			require.LessOrEqual(t, end, m.Start, "matches are in order and disjoint")
			require.Less(t, m.Start, m.End)
			require.LessOrEqual(t, m.End, len(text))
			for _, d := range []Date{m.From, m.To} {
				require.True(t, d == (Date{}) || d.Current || d.Year >= firstYear-1 && d.Year <= lastYear+1, "%+v", d)
				require.True(t, d.Month >= 0 && d.Month <= 12 && d.Day >= 0 && d.Day <= 31, "%+v", d)
			}
			end = m.End
		}
		Parse(text)
	})
}

func BenchmarkFind(b *testing.B) {
	line := "Senior Backend Engineer, Fjordpay AB, Gothenburg, Sweden, Mar 2021 – Present; cut 38 minutes to 6 in 22 services"
	b.SetBytes(int64(len(line)))
	b.ReportAllocs()
	Find(line)
	for b.Loop() {
		Find(line)
	}
}
