package score

import (
	"context"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
)

// The tests here change a resume in a way of which it is known what it must do
// to the score, whatever the score is.

// blindSwaps change who somebody is, and nothing that the person has done.
var blindSwaps = []struct {
	name string
	swap func(text string) string
}{
	{"another name", func(text string) string { return rename(text, "Ngozi Adichie-Obi") }},
	{"a name that is a skill", func(text string) string { return rename(text, "Ruby Chef") }},
	{"another address", func(text string) string {
		return emailPattern.ReplaceAllString(text, "somebody.else@mail.example")
	}},
	{"words for a man", func(text string) string { return genderWords.Replace(text) }},
	{"birth date, sex and nationality", func(text string) string {
		at := emailPattern.FindStringIndex(text)
		if at == nil {
			return text
		}
		end := at[1] + strings.IndexByte(text[at[1]:], '\n')
		return text[:end] + " | Date of birth: 3 May 1961 | Nationality: Brazilian" + text[end:]
	}},
	{"a photo", func(text string) string {
		head, rest, _ := strings.Cut(text, "\n")
		if head == "---" {
			return text // front matter holds no picture
		}
		return head + " ![photo](portrait.jpg)\n" + rest
	}},
	{"a famous school", func(text string) string { return schoolPattern.ReplaceAllString(text, "Stanford University") }},
}

var (
	emailPattern  = regexp.MustCompile(`[a-z0-9._-]+@[a-z0-9.-]+\.example`)
	genderWords   = strings.NewReplacer(" she ", " he ", " her ", " his ", "Girls Who Build", "Boys Who Build", " women ", " men ")
	schoolPattern = regexp.MustCompile(`(Lakeside|Lahn|Chalmers|Uppsala|Golden Hills State) (University|University of Technology)`)
)

// rename gives the person of a resume another name wherever it stands.
func rename(text, name string) string {
	resume, err := parse.Read(context.Background(), strings.NewReader(text), &parse.Options{Format: "markdown"})
	if err != nil || !resume.Contact.Name.Found() {
		return text
	}
	return strings.ReplaceAll(text, resume.Contact.Name.Value, name)
}

func TestBlind(t *testing.T) {
	for _, name := range resumeNames {
		if formatOf(name) != "markdown" {
			continue
		}
		text := readText(t, "resumes", name)
		for _, posting := range []*parse.Posting{nil, postingFile(t, "senior-go-payments.md"), postingFile(t, "data-engineer-aviation.txt")} {
			before := scored(t, resumeOf(t, "markdown", text), posting)
			for _, s := range blindSwaps {
				changed := s.swap(text)
				if changed == text {
					continue
				}
				after := scored(t, resumeOf(t, "markdown", changed), posting)
				require.InDelta(t, before.Total, after.Total, 1e-9, "%s with %s\n%s", name, s.name, difference(before, after))
			}
		}
	}
}

// difference names the components that two reports differ in.
func difference(a, b *Report) string {
	var out strings.Builder
	for i := range a.Components {
		if i < len(b.Components) && a.Components[i].Value != b.Components[i].Value {
			out.WriteString(a.Components[i].ID + ": " + a.Components[i].Note + " | " + b.Components[i].Note + "\n")
		}
	}
	known := map[string]bool{}
	for _, d := range a.Findings {
		known[d.Rule+d.Message] = true
	}
	for _, d := range b.Findings {
		if !known[d.Rule+d.Message] {
			out.WriteString("new: " + d.Rule + " " + d.Message + "\n")
		}
	}
	return out.String()
}

// bulletLines are the lines of a text that are bullets, by number.
func bulletLines(text string) (lines []string, bullets []int) {
	lines = strings.Split(text, "\n")
	for i, line := range lines {
		if strings.HasPrefix(line, "- ") && (i+1 == len(lines) || !strings.HasPrefix(lines[i+1], "  ")) {
			bullets = append(bullets, i)
		}
	}
	return lines, bullets
}

// TestProofNeverLowers adds a line of proof below the newest role: neither the
// match nor any of its factors may fall.
func TestProofNeverLowers(t *testing.T) {
	posting := postingFile(t, "senior-go-payments.md")
	proof := "- Cut the p99 latency of the settlement API from 900 ms to 120 ms with Go, PostgreSQL indexes and Kafka, running on Kubernetes"
	for _, name := range []string{"go-backend.md", "java-backend.md", "frontend.md", "student.md"} {
		text := readText(t, "resumes", name)
		lines, bullets := bulletLines(text)
		require.NotEmpty(t, bullets, name)
		more := strings.Join(lines[:bullets[0]], "\n") + "\n" + proof + "\n" + strings.Join(lines[bullets[0]:], "\n")
		before, after := scored(t, resumeOf(t, "markdown", text), posting), scored(t, resumeOf(t, "markdown", more), posting)
		require.GreaterOrEqual(t, after.Match, before.Match-1e-9, name)
		require.GreaterOrEqual(t, after.Total, before.Total-1e-9, "%s\n%s", name, difference(before, after))
	}
}

// TestRemovingProofNeverRaises takes bullets out, one at a time: Match may not
// rise by it. (Quality may: to drop a weak line is good advice.)
func TestRemovingProofNeverRaises(t *testing.T) {
	posting := postingFile(t, "senior-go-payments.md")
	for _, name := range []string{"go-backend.md", "sre.md", "student.md"} {
		text := readText(t, "resumes", name)
		before := scored(t, resumeOf(t, "markdown", text), posting)
		lines, bullets := bulletLines(text)
		for _, i := range bullets {
			less := strings.Join(append(append([]string{}, lines[:i]...), lines[i+1:]...), "\n")
			after := scored(t, resumeOf(t, "markdown", less), posting)
			require.LessOrEqual(t, after.Match, before.Match+1e-9, "%s without %q\n%s", name, lines[i], difference(before, after))
		}
	}
}

// TestShuffledBullets changes the order of bullets within each role: nothing but
// findings on order may change.
func TestShuffledBullets(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	posting := postingFile(t, "senior-go-payments.md")
	for _, name := range []string{"go-backend.md", "sre.md", "frontend.md"} {
		text := readText(t, "resumes", name)
		before := scored(t, resumeOf(t, "markdown", text), posting)
		lines, bullets := bulletLines(text)
		for from := 0; from < len(bullets); {
			to := from + 1
			for to < len(bullets) && bullets[to] == bullets[to-1]+1 {
				to++
			}
			run := bullets[from:to]
			random.Shuffle(len(run), func(i, j int) { lines[run[i]], lines[run[j]] = lines[run[j]], lines[run[i]] })
			from = to
		}
		after := scored(t, resumeOf(t, "markdown", strings.Join(lines, "\n")), posting)
		require.InDelta(t, before.Match, after.Match, 1e-9, name)
		require.InDelta(t, before.Quality, after.Quality, 1.5, name) // the findings on order
		for i, c := range before.Components {
			if c.ID != "quality/structure" {
				require.InDelta(t, c.Value, after.Components[i].Value, 1e-9, "%s %s\n%s", name, c.ID, difference(before, after))
			}
		}
	}
}

// TestRepetition says everything again: nothing may be gained by it.
func TestRepetition(t *testing.T) {
	posting := postingFile(t, "senior-go-payments.md")
	for _, name := range []string{"java-backend.md", "student.md", "other-student.md"} {
		text := readText(t, "resumes", name)
		before := scored(t, resumeOf(t, "markdown", text), posting)
		again := text + "\n" + strings.Repeat("Java, Python, PostgreSQL, ", 10) + "\n"
		require.InDelta(t, before.Match, scored(t, resumeOf(t, "markdown", again), posting).Match, 6, name)
		lines, bullets := bulletLines(text)
		twice := strings.Join(lines[:bullets[0]], "\n") + "\n" + lines[bullets[0]] + "\n" + strings.Join(lines[bullets[0]:], "\n")
		require.LessOrEqual(t, scored(t, resumeOf(t, "markdown", twice), posting).Match, before.Match+1e-9, name)
	}
}

// TestFormats writes the same content as Markdown and as a web page.
func TestFormats(t *testing.T) {
	posting := postingFile(t, "senior-go-payments.md")
	for _, name := range []string{"go-backend.md", "frontend.md", "other-student.md"} {
		text := readText(t, "resumes", name)
		markdown, page := scored(t, resumeOf(t, "markdown", text), posting), scored(t, resumeOf(t, "html", htmlOf(text)), posting)
		require.InDelta(t, markdown.Match, page.Match, 2, "%s\n%s", name, difference(markdown, page))
	}
}

var linkPattern = regexp.MustCompile(`\[([^\]]*)\]\(([^)]*)\)`)

// htmlOf is a page that shows what a Markdown resume does.
func htmlOf(markdown string) string {
	plain := strings.NewReplacer("**", "", "*", "", "`", "").Replace(linkPattern.ReplaceAllString(markdown, "$1"))
	return strings.Replace(hiddenIn(plain, ""), `<p style="display:none"></p>`, "", 1)
}
