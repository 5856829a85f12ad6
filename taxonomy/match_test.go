package taxonomy

import (
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// found writes the mentions in a text: labels, versions behind them, a
// question mark behind the ambiguous.
func found(text string, c Context) string {
	var all []string
	for _, m := range Default().MatchIn(c, text) {
		s := string(m.ID)
		if m.Version != "" {
			s += " " + m.Version
		}
		if m.Ambiguous {
			s += "?"
		}
		all = append(all, s)
	}
	return strings.Join(all, ", ")
}

func TestMatchNames(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"C++, C#, F# and .NET", "cpp, csharp, fsharp, dotnet"},
		{"Node.js NodeJS Node JS node-js", "node, node, node, node"},
		{"micro-services, micro services, microservices, MICROSERVICE", "microservices, microservices, microservices, microservices"},
		{"MongoDB and Mongo DB", "mongodb, mongodb"},
		{"CI/CD, CI / CD, CICD", "ci-cd, ci-cd, ci-cd"},
		{"PL/SQL, TCP/IP", "plsql, tcp-ip"},
		{"ExpressJS and RESTful APIs", "express, rest"},
		{"Docker Swarm", "docker-swarm"},
		{"AWS: Lambda", "aws, aws-lambda"},
		{"JavaScript", "javascript"},
		{"Trust, mango, Kafkaesque, Springfield", ""},
		{"https://github.com/someone/docker and me@mysql.com", ""},
		{"Jira, Monday.com (boards) and Trello", "jira, monday, trello"},
		{"https://monday.com/docker www.monday.com me@monday.com monday.com/docker", ""},
		{"on Monday we met", ""},
		{"JSON\nWeb Token", "json"},
		{"Java. Script", "java"},
		{"WebSockets, kubernetes, DOCKER", "websocket, kubernetes, docker"},
	} {
		require.Equal(t, test.want, found(test.text, Unknown), test.text)
	}
}

func TestMatchVersions(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"Java 17", "java 17"},
		{"Python 3.11, Python3", "python 3.11, python 3"},
		{"Angular 2+", "angular 2+"},
		{"HTML5/CSS3", "html 5, css 3"},
		{"Spring 4.x", "spring 4.x"},
		{"PostgreSQL v14", "postgresql 14"},
		{"Migrated Oracle 12c", "oracle-database 12c"},
		{"SQL Server 2019", "sql-server 2019"},
		{"Java 2019", "java"},
		{"Java 5 years", "java"},
		{"Kubernetes 40% cheaper", "kubernetes"},
		{"C++17", "cpp 17"},
		{"C++20/23, C# 12", "cpp 20, csharp 12"},
		{"Redis (6)", "redis"},
	} {
		require.Equal(t, test.want, found(test.text, Unknown), test.text)
	}
}

func TestMatchInflections(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"wrote unit tests", "unit-testing"},
		{"unit-tested all of it", "unit-testing"},
		{"data modelling, modeled data", "data-modeling"},
		{"a distributed-systems mindset", "distributed-systems"},
		{"know when to cache and what was cached", "caching, caching"},
		{"load-balanced", "load-balancing"},
		{"the teams excelled, expressed and sparked", ""},
		{"going, making, accessing", ""},
		{"a list compiled daily, hotspot duties", ""},
	} {
		require.Equal(t, test.want, found(test.text, Unknown), test.text)
	}
}

// Each line is one kind of evidence for or against an ambiguous name.
func TestMatchAmbiguity(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		// a list
		{"Go, Python and a little Rust", "go, python, rust"},
		{"go, c, r, java", "go, c, r, java"},
		{"javascript reactjs java", "javascript, react, java"},
		{"Python|Go|Rust", "python, go, rust"},
		{"- Docker\n- Go\n- Spring", "docker, go, spring"},
		{"Practices: Rollerblade, Git", "git"},
		{"Languages: go", "go"},
		// the noun behind
		{"Go services", "go"},
		{"R scripts", "r"},
		{"SENIOR GO ENGINEER", "go"},
		{"Backend Engineer (Go)", "go"},
		// the words before
		{"written in C", "c"},
		{"written in go", "go"},
		{"experience with Spring", "spring"},
		{"5 years of Go in production", "go"},
		// case, version, company
		{"Designed a REST interface", "rest"},
		{"Upgraded from Spring 4", "spring 4"},
		{"Elixir and Phoenix", "elixir, phoenix"},
		// words that go with it
		{"R (tidyverse)", "r, tidyverse"},
		{"Airflow DAGs", "airflow"},
		// verbs and everyday nouns
		{"Going forward, let it go", ""},
		{"Where will your career go next?", ""},
		{"the rest of the migration", ""},
		{"data encrypted at rest", ""},
		{"people who excel here", ""},
		{"Make the team better", ""},
		{"Express your ideas", ""},
		{"react to incidents", ""},
		{"teams of engineers", ""},
		{"an express lane for Node.js", "node"},
		// hyphens, letters, dates
		{"a go-live, C-level, Series C, R&D", ""},
		{"John C. Smith", ""},
		{"Spring 2024", ""},
		{"in spring 2023", ""},
		// employers, places, persons, companies
		{"Engineer at Oracle, Redwood Shores", ""},
		{"Engineer at GitLab, 2019", ""},
		{"proficient at Go", "go"},
		{"Java, Indonesia", ""},
		{"Phoenix, AZ", ""},
		{"Kong Studios", ""},
		{"Mentored Julia and Ada", "mentoring"},
		{"Mentored Go and Python engineers", "mentoring, go, python"},
		// negation
		{"no Java", ""},
		{"We are not a Java shop", ""},
		{"non-Java services", ""},
		// other fields of life
		{"Ball python breeder", ""},
		{"Federal Express", ""},
		{"Wool yarn dyeing", ""},
		// two concepts, one spelling
		{"Swift and Kotlin", "swift, kotlin"},
		{"SWIFT payments for banks", "swift-messaging"},
		// nothing decides
		{"Met Oracle", "oracle-database?"},
	} {
		require.Equal(t, test.want, found(test.text, Unknown), test.text)
	}
}

func TestMatchInSkillList(t *testing.T) {
	require.Equal(t, "airflow", found("Airflow", Unknown), "a text of nothing but a name")
	require.Equal(t, "spring?", found("spring", Unknown))
	require.Equal(t, "spring", found("spring", SkillList))
	require.Equal(t, "go", found("Go", SkillList))
	require.Empty(t, found("going", SkillList))
}

func TestMatchTypo(t *testing.T) {
	m := Default().Match("Mongo DB and MongoDB, Postgress")
	require.Len(t, m, 3)
	require.Equal(t, []bool{true, false, true}, []bool{m[0].Typo, m[1].Typo, m[2].Typo})
}

// Long texts are matched in pieces; none may be lost or shifted.
func TestMatchLongText(t *testing.T) {
	line := "Kubernetes, PostgreSQL and Docker; naïve façade.\n"
	for _, text := range []string{strings.Repeat(line, 5000), strings.Repeat(strings.TrimSpace(line)+" ", 5000)} {
		matches := Default().Match(text)
		require.Len(t, matches, 15000)
		for _, m := range matches {
			require.Contains(t, []string{"Kubernetes", "PostgreSQL", "Docker"}, text[m.Start:m.End])
		}
	}
	require.Empty(t, Default().Match(strings.Repeat("x", 1<<20)))
	require.Empty(t, Default().Match(strings.Repeat("é", 1<<18)))
}

// underRace is set where the race detector lets pools forget on purpose.
var underRace bool

func TestAppendMatchAllocatesNothing(t *testing.T) {
	if underRace {
		t.Skip("the race detector empties pools")
	}
	text := benchText()
	dst := Default().Match(text)
	require.NotEmpty(t, dst)
	require.Less(t, testing.AllocsPerRun(50, func() { dst = Default().AppendMatch(dst[:0], text) }), 1.0)
}

func TestMatchConcurrently(t *testing.T) {
	text := benchText()
	want := Default().Match(text)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 20 {
				if got := Default().Match(text); len(got) != len(want) {
					t.Errorf("%d matches, not %d", len(got), len(want))
				}
			}
		})
	}
	wg.Wait()
}

// A name that holds "HTML5" does not hide that HTML5 is HTML.
func TestMatchNumberedWords(t *testing.T) {
	tax, err := New(Concept{ID: "html", Label: "HTML"}, Concept{ID: "canvas", Label: "HTML5 Canvas"}, Concept{ID: "video", Label: "Old HTML4 Video", Needs: []string{"html3"}})
	require.NoError(t, err)
	for text, want := range map[string][]Match{
		"HTML5":        {{ID: "html", End: 4, Version: "5"}},
		"HTML5 page":   {{ID: "html", End: 4, Version: "5"}},
		"HTML4":        {{ID: "html", End: 4, Version: "4"}},
		"HTML3":        {{ID: "html", End: 4, Version: "3"}},
		"HTML5 canvas": {{ID: "canvas", End: 12}},
		"HTML6 canvas": {{ID: "html", End: 4, Version: "6"}},
		"old HTML4":    {{ID: "html", Start: 4, End: 8, Version: "4"}},
	} {
		require.Equal(t, want, tax.Match(text), text)
	}
}

// A set phrase that holds a name of tier 0 is no mention of it.
func TestMatchSetPhrases(t *testing.T) {
	tax, err := New(Concept{ID: "linux", Label: "Linux", Aliases: []Alias{{Text: "Linux kernel"}}, Not: []string{"linux foundation", "linux kernel"}})
	require.NoError(t, err)
	for text, want := range map[string]int{
		"Linux Foundation": 0, "the linux foundation": 0, "Linux, Foundation": 1, "Linux": 1, "Linux kernel": 1, "moved to Linux foundation work": 1,
	} {
		require.Len(t, tax.Match(text), want, text)
	}
}
