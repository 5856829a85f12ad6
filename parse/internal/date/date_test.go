package date

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// show writes a match the way the tables below do.
func show(text string, m Match) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s:", text[m.Start:m.End])
	if m.Form == Duration {
		fmt.Fprintf(&b, " %d months", m.Months)
		return b.String()
	}
	if m.From != (Date{}) {
		b.WriteString(" " + showDate(m.From))
	}
	if m.Form == Range || m.Form == Ending {
		b.WriteString(" to " + showDate(m.To))
	}
	if m.Form == BareYear {
		b.WriteString(" bare")
	}
	if m.Doubtful {
		b.WriteString("?")
	}
	return b.String()
}

func showDate(d Date) string {
	s := ""
	switch {
	case d.Current:
		return "present"
	case d.Precision == Year:
		s = fmt.Sprintf("%d", d.Year)
	case d.Precision == Season:
		s = fmt.Sprintf("%d season", d.Year)
	case d.Precision == Quarter:
		s = fmt.Sprintf("%d-Q%d", d.Year, (d.Month+2)/3)
	case d.Precision == Month:
		s = fmt.Sprintf("%d-%02d", d.Year, d.Month)
	case d.Precision == Day:
		s = fmt.Sprintf("%d-%02d-%02d", d.Year, d.Month, d.Day)
	}
	if d.Expected {
		s += " expected"
	}
	return s
}

func TestFind(t *testing.T) {
	tests := []struct{ text, want string }{
		// Behind labels, as in a form.
		{"From: 03/2021 To: Present", "From: 03/2021 To: Present: 2021-03 to present"},
		{"Start Date: July 2018 | End Date: Feb 2021", "Start Date: July 2018 | End Date: Feb 2021: 2018-07 to 2021-02"},
		{"Start: 2013, End: 2014", "Start: 2013, End: 2014: 2013 to 2014"},
		{"From\n03/2021\nTo\nPresent", "From\n03/2021\nTo\nPresent: 2021-03 to present"},
		{"FROM: <2020-06-01>\nTO:", "FROM: <2020-06-01>\nTO:: 2020-06-01 to present"},
		{"worked there from\n2018 to 2020", "from\n2018 to 2020: 2018 to 2020"},
		{"Joined: May 2019", "Joined: May 2019: 2019-05 to present"},
		{"Fecha de inicio: 01/2017\nFecha de fin: 03/2019", "Fecha de inicio: 01/2017\nFecha de fin: 03/2019: 2017-01 to 2019-03"},

		// Ranges of all kinds.
		{"IX 2011 – II 2013", "IX 2011 – II 2013: 2011-09 to 2013-02"},
		{"2010. IX. – 2018. II.", "2010. IX. – 2018. II.: 2010-09 to 2018-02"},
		{"Engineer II 2013 – 2015", "2013 – 2015: 2013 to 2015"},
		{"Class XII 2014", "2014: 2014 bare"},
		{"2013.7-2014.4", "2013.7-2014.4: 2013-07 to 2014-04"},
		{"2013.7-至今", "2013.7-至今: 2013-07 to present"},
		{"2013-10 至 2014-4", "2013-10 至 2014-4: 2013-10 to 2014-04"},
		{"11/2014-. . .", "11/2014-. . .: 2014-11 to present"},
		{"Juni und Juli 2016", "Juni und Juli 2016: 2016-06 to 2016-07"},
		{"July & August 2014", "July & August 2014: 2014-07 to 2014-08"},
		{"2019 – …", "2019 – …: 2019 to present"},
		{"Acme AG, 2019 onwards", "2019 onwards: 2019 to present"},
		{"平成25年4月 〜 令和元年5月", "平成25年4月 〜 令和元年5月: 2013-04 to 2019-05"},
		{"民國110年3月", "民國110年3月: 2021-03"},
		{"martie 2014 – prezent", "martie 2014 – prezent: 2014-03 to present"},
		{"Ekim 2020 - Günümüz", "Ekim 2020 - Günümüz: 2020-10 to present"},
		{"tammikuu 2017 – lokakuu 2020", "tammikuu 2017 – lokakuu 2020: 2017-01 to 2020-10"},
		{"leden 2019 – současnost", "leden 2019 – současnost: 2019-01 to present"},
		{"marts 2019 – d.d.", "marts 2019 – d.d: 2019-03 to present"},
		{"січень 2020 – дотепер", "січень 2020 – дотепер: 2020-01 to present"},
		{"Mar 2021 – Present", "Mar 2021 – Present: 2021-03 to present"},
		{"06-09/2013", "06-09/2013: 2013-06 to 2013-09"},
		{"07/08 2004 Praktikum", "07/08 2004: 2004-07 to 2004-08"},
		{"10 – 12 2004 Zivildienst", "10 – 12 2004: 2004-10 to 2004-12"},
		{"2004 – 06 2005 Zivildienst", "2004 – 06 2005: 2004 to 2005-06"},
		{"06 2005 – 08 2006", "06 2005 – 08 2006: 2005-06 to 2006-08"},
		{"Windows 10 2004", "2004: 2004 bare"},
		{"01.08.2018. – 31.12.2023.", "01.08.2018. – 31.12.2023: 2018-08-01 to 2023-12-31"},
		{"08.01.2024. – currently", "08.01.2024. – currently: 2024-01-08 to present"},
		{"2013. – 2016.", "2013. – 2016: 2013 to 2016"},
		{"01–04/2012, 2014", "01–04/2012: 2012-01 to 2012-04; 2014: 2014 bare"},
		{"04/2010–Cur.", "04/2010–Cur: 2010-04 to present"},
		{"Engineer, Fjordpay (Mar. 2021 - PRESENT), Sweden", "Mar. 2021 - PRESENT: 2021-03 to present"},
		{"03/2021 - 02/2023", "03/2021 - 02/2023: 2021-03 to 2023-02"},
		{"7/2023-12/2023", "7/2023-12/2023: 2023-07 to 2023-12"},
		{"2013-02–2016-03", "2013-02–2016-03: 2013-02 to 2016-03"},
		{"2013-02-2016-03", "2013-02-2016-03: 2013-02 to 2016-03"},
		{"2020-09 — 2024-06", "2020-09 — 2024-06: 2020-09 to 2024-06"},
		{"2019 to 2021", "2019 to 2021: 2019 to 2021"},
		{"2017-2021", "2017-2021: 2017 to 2021"},
		{"2018 — 20", "2018 — 20: 2018 to 2020"},
		{"2019-20", "2019-20: 2019 to 2020"},
		{"2019/20 Student", "2019/20: 2019 to 2020"},
		{"2019/2020", "2019/2020: 2019 to 2020"},
		{"2004/2009", "2004/2009: 2004 to 2009"},
		{"od 3/2018 dosud", "od 3/2018 dosud: 2018-03 to present"},
		{"2009/2004", ""},
		{"June 2019–now", "June 2019–now: 2019-06 to present"},
		{"Jan-Mar 2020", "Jan-Mar 2020: 2020-01 to 2020-03"},
		{"Nov – Feb 2020", "Nov – Feb 2020: 2019-11 to 2020-02"},
		{"May 2020 - August, Berlin", "May 2020 - August: 2020-05 to 2020-08"},
		{"Jul, 2008–Dec, 2011", "Jul, 2008–Dec, 2011: 2008-07 to 2011-12"},
		{"’19–’21", "’19–’21: 2019 to 2021"},
		{"Sept '21 – Nov ’22", "Sept '21 – Nov ’22: 2021-09 to 2022-11"},
		{"03/21 – 05/22", "03/21 – 05/22: 2021-03 to 2022-05"},
		{"Mar-21 to Apr-22", "Mar-21 to Apr-22: 2021-03 to 2022-04"},
		{"Sep 21 - Present", "Sep 21 - Present: 2021-09 to present"},
		{"since 02/2019", "since 02/2019: 2019-02 to present"},
		{"(since 2020)", "since 2020: 2020 to present"},
		{"from June 2018 until May 2020", "from June 2018 until May 2020: 2018-06 to 2020-05"},
		{"2021 –", "2021 –: 2021 to present"},
		{"until 2021", "until 2021: to 2021"},
		{"2022 - to date", "2022 - to date: 2022 to present"},
		{"Jan 2022 to date", "Jan 2022 to date: 2022-01 to present"},
		{"Sep 2022 – Expected May 2026", "Sep 2022 – Expected May 2026: 2022-09 to 2026-05 expected"},
		{"Aug 2022 - May 2026 (expected)", "Aug 2022 - May 2026 (expected): 2022-08 to 2026-05 expected"},
		{"12/03/2020 – 25/06/2021", "12/03/2020 – 25/06/2021: 2020-03-12 to 2021-06-25"},
		{"Mar 2020 -> Apr 2021", "Mar 2020 -> Apr 2021: 2020-03 to 2021-04"},
		{"Q1 – Q3 2021", "Q1 – Q3 2021: 2021-Q1 to 2021-Q3"},
		{"Between 2019 and 2021", "Between 2019 and 2021: 2019 to 2021"},

		{"Mid 2019 - early 2021", "Mid 2019 - early 2021: 2019 to 2021"},
		{"Mid 2024 – Present", "Mid 2024 – Present: 2024 to present"},
		{"Early Career Programme", ""},

		// Single dates.
		{"2021-03", "2021-03: 2021-03"},
		{"2021.03", "2021.03: 2021-03"},
		{"2021-03-12", "2021-03-12: 2021-03-12"},
		{"Summer 2024", "Summer 2024: 2024 season"},
		{"WS 2014/15", "WS 2014/15: 2014 season"},
		{"Wintersemester 2014/2015 – Sommersemester 2018", "Wintersemester 2014/2015 – Sommersemester 2018: 2014 season to 2018 season"},
		{"Q3 2024", "Q3 2024: 2024-Q3"},
		{"2020Q3", "2020Q3: 2020-Q3"},
		{"H2/2021", "H2/2021: 2021-Q3"},
		{"3rd quarter of 2020", "3rd quarter of 2020: 2020-Q3"},
		{"Sept '21", "Sept '21: 2021-09"},
		{"12 March 2021", "12 March 2021: 2021-03-12"},
		{"12th of March, 2021", "12th of March, 2021: 2021-03-12"},
		{"March 12, 2021", "March 12, 2021: 2021-03-12"},
		{"3/25/2021", "3/25/2021: 2021-03-25"},
		{"25.3.2021", "25.3.2021: 2021-03-25"},
		{"Expected May 2026", "Expected May 2026: to 2026-05 expected"},
		{"Expected Graduation: May 2026", "Expected Graduation: May 2026: to 2026-05 expected"},
		{"AWS Certified, 2021", "2021: 2021 bare"},
		{"2021 | Award", "2021: 2021 bare"},
		{"Awards 2019, 2021", "2019: 2019 bare; 2021: 2021 bare"},
		{"2020, March 2021", "2020: 2020 bare; March 2021: 2021-03"},

		// Durations.
		{"8 months", "8 months: 8 months"},
		{"(3.5 years)", "3.5 years: 42 months"},
		{"1,5 Jahre", "1,5 Jahre: 18 months"},
		{"Go 1.5", ""},
		{"1-2 years of web development", "1-2 years: 12 months"},
		{"3 to 5+ years", "3 to 5+ years: 36 months"},
		{"two-year programme", ""},
		{"[2022-03 .. now]", "2022-03 .. now: 2022-03 to present"},
		{"2012 .. 2016", "2012 .. 2016: 2012 to 2016"},
		{"2012.. and so on", "2012: 2012 bare"},
		{"2 anos e 10 meses", "2 anos e 10 meses: 34 months"},
		{"Jan 2020 - Mar 2021 · 1 yr 3 mos", "Jan 2020 - Mar 2021: 2020-01 to 2021-03; 1 yr 3 mos: 15 months"},

		// Languages.
		{"marzo de 2019 – actualidad", "marzo de 2019 – actualidad: 2019-03 to present"},
		{"desde enero de 2020 hasta la actualidad", "desde enero de 2020 hasta la actualidad: 2020-01 to present"},
		{"12 de marzo de 2021", "12 de marzo de 2021: 2021-03-12"},
		{"août 2018 à aujourd’hui", "août 2018 à aujourd’hui: 2018-08 to present"},
		{"depuis février 2020", "depuis février 2020: 2020-02 to present"},
		{"de 2015 à 2018", "de 2015 à 2018: 2015 to 2018"},
		{"1er mars 2021", "1er mars 2021: 2021-03-01"},
		{"03.2020–heute", "03.2020–heute: 2020-03 to present"},
		{"12. März 2021 bis 3. Mai 2022", "12. März 2021 bis 3. Mai 2022: 2021-03-12 to 2022-05-03"},
		{"seit Okt. 2019", "seit Okt. 2019: 2019-10 to present"},
		{"out de 2020 – o momento atual", "out de 2020 – o momento atual: 2020-10 to present"},
		{"dez/2019 – atual", "dez/2019 – atual: 2019-12 to present"},
		{"gennaio 2019 – oggi", "gennaio 2019 – oggi: 2019-01 to present"},
		{"mei 2020 tot heden", "mei 2020 tot heden: 2020-05 to present"},
		{"март 2019 — настоящее время", "март 2019 — настоящее время: 2019-03 to present"},
		{"с июня 2018 г. по май 2020 г.", "с июня 2018 г. по май 2020 г.: 2018-06 to 2020-05"},
		{"01.2020 – н. в.", "01.2020 – н. в.: 2020-01 to present"},
		{"januari 2020 – nu", "januari 2020 – nu: 2020-01 to present"},
		{"des. 2019 – nå", "des. 2019 – nå: 2019-12 to present"},
		{"2021. március – jelenleg", "2021. március – jelenleg: 2021-03 to present"},
		{"wrzesień 2018 – obecnie", "wrzesień 2018 – obecnie: 2018-09 to present"},
		{"2021年3月至今", "2021年3月至今: 2021-03 to present"},
		{"Tháng 6 2023 - Hiện nay", "Tháng 6 2023 - Hiện nay: 2023-06 to present"},
		{"3 tháng 6 năm 2021 - tháng 12 năm 2022", "3 tháng 6 năm 2021 - tháng 12 năm 2022: 2021-06-03 to 2022-12"},
		{"Agt 2021 – sekarang", "Agt 2021 – sekarang: 2021-08 to present"},
		{"Οκτ. 2019 - Ιουν. 2021", "Οκτ. 2019 - Ιουν. 2021: 2019-10 to 2021-06"},
		{"από το 2019 έως σήμερα", "από το 2019 έως σήμερα: 2019 to present"},
		{"ožujak 2018. – lipanj 2020.", "ožujak 2018. – lipanj 2020: 2018-03 to 2020-06"},
		{"Da ottobre 2008 a oggi", "Da ottobre 2008 a oggi: 2008-10 to present"},
		{"Od marca 2019 do dziś", "Od marca 2019 do dziś: 2019-03 to present"},
		{"od března 2018 dosud", "od března 2018 dosud: 2018-03 to present"},
		{"Od 2018. do danas", "Od 2018. do danas: 2018 to present"},
		{"[2019] - [2021]", "2019] - [2021: 2019 to 2021"},
		{"[2019] - [2017]", "2019: 2019 bare; 2017: 2017 bare"},
		{"2019年9月 - 2023年6月", "2019年9月 - 2023年6月: 2019-09 to 2023-06"},

		// Not dates, or only with doubt.
		{"2,000 users", ""},
		{"2000 users", "2000: 2000 bare?"},
		{"Standard 2000–82, 2000–08", "2000–08: 2000 to 2008"},
		{"top 2021 features", "2021: 2021 bare?"},
		{"99.9", ""},
		{"port 8080", ""},
		{"Java 17", ""},
		{"24/7 on-call, 3/4 of them", ""},
		{"ISO 27001 and ISO 2022", ""},
		{"SQL Server 2016, Visual Studio 2019", ""},
		{"+43 660 5550 142", ""},
		{"+1 (555) 010-3322", ""},
		{"555-013-9021", ""},
		{"07700 900 482", ""},
		{"CVE-2021-44228", ""},
		{"$2021 saved", ""},
		{"v2021.2.1", ""},
		{"IntelliJ 2021.2", ""},
		{"https://example.com/2021/03", ""},
		{"kevin2021@mail.example", ""},
		{"from 42% to 70%", ""},
		{"ES2020", ""},
		{"10.0.2021.15", ""},
		{"May I help", ""},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			var got []string
			for _, m := range Find(tt.text) {
				got = append(got, show(tt.text, m))
			}
			assert.Equal(t, tt.want, strings.Join(got, "; "))
		})
	}
}

// A long line is read in stretches; no date may change for it, wherever it stands.
func TestFindInLongLine(t *testing.T) {
	const want = "Mar 2021 – Present"
	for _, filler := range []string{"1-", "x ", "[^1]", "年 ", "+1 555 "} {
		for pad := range 7 {
			text := strings.Repeat("y ", pad) + strings.Repeat(strings.Repeat(filler, 991)+" ; "+want+" ; ", 9)
			var got []string
			for _, m := range Find(text) {
				if m.To.Current {
					got = append(got, text[m.Start:m.End])
				}
			}
			require.Equal(t, slices.Repeat([]string{want}, 9), got, "%q", filler)
		}
	}
}

func TestFindAllocates(t *testing.T) {
	line := "Senior Backend Engineer, Fjordpay AB, cut 38 minutes to 6 in 22 services"
	require.LessOrEqual(t, testing.AllocsPerRun(100, func() { Find(line) }), 2.0)
}
