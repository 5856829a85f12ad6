package score

import (
	"html"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
)

// The probe that other scorers fail: texts that game the words of a posting
// against the resume of somebody who has done the work.
const (
	leastLead = 20 // points by which the real resume has to win
	mostGamed = 40 // points that no gamed text may reach
)

var probes = []struct{ posting, engineer string }{
	{"senior-go-payments.md", "go-backend.md"},
	{"java-ecommerce-mid.txt", "java-backend.md"},
	{"python-travel.txt", "python-backend.md"},
	{"sre-mobile-money.md", "sre.md"},
	{"data-engineer-aviation.txt", "data.txt"},
	{"frontend-accessibility.md", "frontend.md"},
}

// gamed are ways to game a posting, each a text and its format.
var gamed = []struct {
	name string
	text func(t *testing.T, posting string, p *parse.Posting) (format, text string)
}{
	{"posting pasted as resume", func(_ *testing.T, posting string, _ *parse.Posting) (string, string) {
		return "text", posting
	}},
	{"posting pasted below a name", func(_ *testing.T, posting string, _ *parse.Posting) (string, string) {
		return "markdown", "# Max Muster\n\nmax@muster.example\n\n## Experience\n\n" + posting
	}},
	{"posting pasted into a dated job", func(_ *testing.T, _ string, p *parse.Posting) (string, string) {
		return "markdown", fakeJob(p)
	}},
	{"stuffed list", func(_ *testing.T, _ string, p *parse.Posting) (string, string) {
		words := wordsOfPosting(p)
		return "markdown", "# Max Muster\n\nmax@muster.example\n\n## Skills\n\n" + strings.Repeat(strings.Join(words, ", ")+", ", 3) + manySkills
	}},
	{"unrelated student", func(t *testing.T, _ string, _ *parse.Posting) (string, string) {
		return "markdown", readText(t, "resumes", "other-student.md")
	}},
	{"student with the words of the posting in the skills list", func(t *testing.T, _ string, p *parse.Posting) (string, string) {
		return "markdown", readText(t, "resumes", "other-student.md") + "\n" + strings.Join(wordsOfPosting(p), ", ") + "\n"
	}},
	{"the words of the posting as the tools of another trade", func(_ *testing.T, _ string, p *parse.Posting) (string, string) {
		return "markdown", "# Max Muster\n\nmax@muster.example\n\n## Experience\n\n### Barista, Copper Kettle\n\nJan 2015 – Present\n\n- Served coffee to about 200 guests a day\n\nTechnologies: " +
			strings.Join(wordsOfPosting(p)[1:], ", ") + "\n"
	}},
	{"student with the posting hidden", func(t *testing.T, posting string, _ *parse.Posting) (string, string) {
		return "html", hiddenIn(readText(t, "resumes", "other-student.md"), posting)
	}},
	{"student with the posting in a comment", func(t *testing.T, posting string, _ *parse.Posting) (string, string) {
		return "markdown", readText(t, "resumes", "other-student.md") + "\n<!-- " + posting + " -->\n"
	}},
}

const manySkills = "Java, Python, Go, Rust, C++, C#, PHP, Ruby, Scala, Kotlin, Spring Boot, Django, React, Angular, Vue.js, PostgreSQL, MySQL, MongoDB, Redis, Kafka, RabbitMQ, AWS, Azure, GCP, Docker, Kubernetes, Terraform, Ansible, Jenkins, GitLab CI, Prometheus, Grafana, GraphQL, gRPC, REST, Linux, Git"

// wordsOfPosting are the lines that a posting asks for, as words to list.
func wordsOfPosting(p *parse.Posting) []string {
	words := []string{p.Title.Value}
	for _, line := range append(p.Required[:len(p.Required):len(p.Required)], p.Preferred...) {
		words = append(words, line.Value)
	}
	return words
}

// fakeJob is a job of ten years that holds the posting line by line.
func fakeJob(p *parse.Posting) string {
	text := "# Max Muster\n\nmax@muster.example\n\n## Experience\n\n### " + p.Title.Value + ", Example Ltd\n\nJan 2015 – Present\n\n"
	for _, lines := range [][]parse.Field[string]{p.Responsibilities, p.Required, p.Preferred} {
		for _, line := range lines {
			text += "- " + line.Value + "\n"
		}
	}
	return text
}

// hiddenIn is a page of a resume with words that no reader of it sees.
func hiddenIn(markdown, words string) string {
	var page strings.Builder
	page.WriteString("<html><body>\n")
	for line := range strings.Lines(markdown) {
		line = strings.TrimSpace(line)
		switch text := html.EscapeString(strings.TrimLeft(line, "#- ")); {
		case strings.HasPrefix(line, "### "):
			page.WriteString("<h3>" + text + "</h3>\n")
		case strings.HasPrefix(line, "## "):
			page.WriteString("<h2>" + text + "</h2>\n")
		case strings.HasPrefix(line, "# "):
			page.WriteString("<h1>" + text + "</h1>\n")
		case strings.HasPrefix(line, "- "):
			page.WriteString("<li>" + text + "</li>\n")
		case line != "":
			page.WriteString("<p>" + text + "</p>\n")
		}
	}
	page.WriteString(`<p style="display:none">` + html.EscapeString(words) + "</p>\n</body></html>\n")
	return page.String()
}

func TestProbe(t *testing.T) {
	for _, probe := range probes {
		t.Run(probe.posting, func(t *testing.T) {
			posting := postingFile(t, probe.posting)
			real := scored(t, resumeFile(t, probe.engineer), posting)
			for _, g := range gamed {
				format, text := g.text(t, readText(t, "postings", probe.posting), posting)
				report := scored(t, resumeOf(t, format, text), posting)
				t.Logf("real %.1f (match %.1f)  %s %.1f (match %.1f)", real.Total, real.Match, g.name, report.Total, report.Match)
				require.Less(t, report.Total, float64(mostGamed), "%s", g.name)
				require.GreaterOrEqual(t, real.Total-report.Total, float64(leastLead), "%s", g.name)
			}
		})
	}
}
