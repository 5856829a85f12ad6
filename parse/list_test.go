package parse

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestListItems(t *testing.T) {
	for in, want := range map[string]string{
		"Go, Java, SQL":                "Go|Java|SQL",
		"AWS (EC2, S3), GCP":           "AWS (EC2, S3)|GCP",
		"Go | Python • SQL":            "Go|Python|SQL",
		"Irish (native) ◆ German (B2)": "Irish (native)|German (B2)",
		"Go ■ ■ □":                     "Go ■ ■ □",
		"go, rust / kubernetes, nomad": "go|rust|kubernetes|nomad",
		"CI/CD; TCP/IP":                "CI/CD|TCP/IP",
		"Python\tSQL\t\tdbt":           "Python|SQL|dbt",
		"Go, Java, and Rust":           "Go|Java|Rust",
		"Kubernetes,\nDocker":          "Kubernetes|Docker",
		"Node.js, ASP.NET Core, C#.":   "Node.js|ASP.NET Core|C#.",
		"1,200 users, 3 regions":       "1,200 users|3 regions",
		"open ( bracket, never closed": "open ( bracket|never closed",
		", , ":                         "",
	} {
		var got []string
		for _, s := range listItems(in, Span{0, len(in)}) {
			got = append(got, in[s.Start:s.End])
		}
		require.Equal(t, want, strings.Join(got, "|"), in)
	}
}

func TestWithoutRating(t *testing.T) {
	for in, want := range map[string]string{
		"Go ●●●○○":          "Go",
		"Java – Expert":     "Java",
		"Python (advanced)": "Python",
		"Rust ★★★":          "Rust",
		"SQL: 90%":          "SQL",
		"●●●●":              "",
		"2025":              "",
		"AWS (EC2)":         "AWS (EC2)",
		"C++":               "C++",
	} {
		s := withoutRating(in, Span{0, len(in)})
		require.Equal(t, want, in[s.Start:s.End], in)
	}
}

func TestGrade(t *testing.T) {
	tests := []struct {
		in, mark     string
		value, scale float64
	}{
		{"GPA: 3.84/4.00", "3.84/4.00", 3.84, 4},
		{"GPA 3.7/4.0", "GPA 3.7/4.0", 3.7, 4},
		{"Final grade 67%", "67%", 67, 100},
		{"1,9", "1,9", 1.9, 0},
		{"First Class with Distinction", "First Class with Distinction", 0, 0},
		{"Note: 1,3", "1,3", 1.3, 0},
		{"108/110", "108/110", 108, 110},
		{"8.1 CGPA", "8.1 CGPA", 8.1, 0},
		{"2:1", "2:1", 2, 0},
		{"Lakeside University", "", 0, 0},
		{"2015", "", 0, 0},
		{"Led 12 people", "", 0, 0},
	}
	for _, test := range tests {
		start, end, _ := gradeIn(test.in)
		require.Equal(t, test.mark, test.in[start:end], test.in)
		if test.mark != "" {
			value, scale := gradeNumbers(test.mark)
			require.InDelta(t, test.value, value, 1e-9, test.in)
			require.InDelta(t, test.scale, scale, 1e-9, test.in)
		}
	}
}

func TestJoin(t *testing.T) {
	for in, want := range map[string]string{
		"a team\nof five":           "a team of five",
		"append-\nonly log":         "append-only log",
		"deploy\u00ad\nment":        "deployment",
		"applica\u2010\ntions":      "applications",
		"one\ttwo":                  "one two",
		"over the\n\nend of a page": "over the end of a page",
		"2019 –\n2021":              "2019 – 2021",
		"障害の検知から通知までの時間を平\n均に改善": "障害の検知から通知までの時間を平均に改善",
		"従業員数:120名\n雇用形態:正社員":    "従業員数:120名 雇用形態:正社員",
		"Prometheusと\nGrafana":   "Prometheusと Grafana",
		"서비스를\n개선":               "서비스를 개선",
	} {
		doc := &Document{Text: in}
		require.Equal(t, want, doc.join(Span{0, len(in)}), in)
	}
}

func TestPlaceTail(t *testing.T) {
	for in, want := range map[string]string{
		"Fjordpay AB, Gothenburg, Sweden":  "Gothenburg, Sweden",
		"Gothenburg, Sweden":               "Gothenburg, Sweden",
		"Freelance, Remote":                "Remote",
		"Lakeside University, Madison, WI": "Madison, WI",
		"Registered Nurse, Cardiology":     "",
		"Brigg & Sons Retail":              "",
		"Senior Engineer":                  "",
	} {
		got := ""
		if at, ok := placeTail(in); ok {
			got = strings.TrimSpace(in[at:])
		}
		require.Equal(t, want, got, in)
	}
}
