package rules

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
)

// factsOf works out the facts of a Markdown resume as of January 2026, against a
// posting if there is one.
func factsOf(t *testing.T, resume, posting string) *Facts {
	t.Helper()
	opts := &Options{Now: time.Date(2026, 1, 31, 0, 0, 0, 0, time.UTC)}
	r, err := parse.Read(context.Background(), strings.NewReader(resume), &parse.Options{Format: "markdown"})
	require.NoError(t, err)
	if posting != "" {
		opts.Posting, err = parse.ReadPosting(context.Background(), strings.NewReader(posting), &parse.Options{Format: "markdown"})
		require.NoError(t, err)
	}
	f, err := NewFacts(context.Background(), r, opts)
	require.NoError(t, err)
	return f
}

// jobs writes a resume of jobs, one "title | from – to | bullet" a line.
func jobs(lines ...string) string {
	text := "# Ada Byron\n\nada@byron.example\n\n## Experience\n\n"
	for _, line := range lines {
		parts := strings.Split(line, " | ")
		text += "### " + parts[0] + ", Acme\n" + parts[1] + "\n\n"
		for _, bullet := range parts[2:] {
			text += "- " + bullet + "\n"
		}
		text += "\n"
	}
	return text
}

func TestLevel(t *testing.T) {
	for _, test := range []struct {
		name  string
		jobs  []string
		level Level
	}{
		{"a senior title", []string{"Senior Backend Engineer | Jan 2020 – Present", "Backend Engineer | Jan 2016 – Dec 2019"}, Senior},
		{"a senior title after a year", []string{"Senior Engineer | Mar 2025 – Present", "Software Engineer | Jan 2024 – Feb 2025"}, Mid},
		{"seven years under plain titles", []string{"Software Developer | Jan 2019 – Present"}, Mid},
		{"twelve years under plain titles", []string{"Software Developer | Jan 2014 – Present"}, Senior},
		{"a rank between two", []string{"Senior Associate, Java Developer | Jan 2019 – Present"}, Mid},
		{"a first job", []string{"Software Engineer | Jan 2025 – Present"}, Junior},
		{"an internship", []string{"Software Engineering Intern | Jun 2025 – Aug 2025"}, Intern},
		{"technical staff is no rank", []string{"Member of Technical Staff | Jan 2023 – Present", "Software Engineer | Jan 2021 – Dec 2022"}, Mid},
		{"staff", []string{"Staff Software Engineer | Jan 2020 – Present", "Software Engineer | Jan 2010 – Dec 2019"}, Staff},
		{"principal reads as staff", []string{"Principal Engineer | Jan 2020 – Present", "Software Engineer | Jan 2010 – Dec 2019"}, Staff},
		{"a manager", []string{"Engineering Manager | Jan 2021 – Present | Led a team of six engineers who run Go, Kafka and PostgreSQL", "Software Engineer | Jan 2012 – Dec 2020"}, Senior},
		{"another trade", []string{"Registered Nurse | Jan 2015 – Present"}, 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			require.Equal(t, test.level, factsOf(t, jobs(test.jobs...), "").Level.Level)
		})
	}
}

func TestTechMonths(t *testing.T) {
	for _, test := range []struct {
		name string
		jobs []string
		want int
	}{
		{"overlaps once", []string{"Backend Engineer | Jan 2024 – Dec 2024", "Go Developer | Jul 2024 – Jun 2025"}, 18},
		{"another trade counts for nothing", []string{"Backend Engineer | Jan 2025 – Dec 2025", "Line Cook | Jan 2020 – Dec 2024"}, 12},
		{"a rank without a trade, in a career in software", []string{"Java Developer | Jan 2024 – Dec 2024", "Trainee | Jan 2023 – Dec 2023"}, 24},
		{"short internships do not count", []string{"Java Developer | Jan 2024 – Dec 2024", "Software Engineering Intern | Jun 2023 – Aug 2023"}, 12},
		{"a placement year does", []string{"Java Developer | Jan 2024 – Dec 2024", "Software Engineering Intern | Jan 2022 – Dec 2022"}, 24},
		{"the newest role goes on if only its beginning is printed", []string{"Java Developer | Jan 2025", "Java Developer | Jan 2024 – Dec 2024"}, 25},
	} {
		t.Run(test.name, func(t *testing.T) {
			require.Equal(t, test.want, factsOf(t, jobs(test.jobs...), "").Tech)
		})
	}
}

func TestLeads(t *testing.T) {
	for job, leads := range map[string]bool{
		"Backend Engineer | Jan 2020 – Present | Led a team of five engineers through the move to Go": true,
		"Backend Engineer | Jan 2020 – Present | Led the migration to Kafka":                          false,
		"Engineering Manager | Jan 2020 – Present | Planned the roadmap":                              true,
		"Backend Engineer | Jan 2020 – Present | Worked with the team on an API":                      false,
	} {
		f := factsOf(t, jobs(job), "")
		require.Len(t, f.Roles, 1)
		require.Equal(t, leads, len(f.Roles[0].Leads) > 0, job)
	}
}

func TestTitleWords(t *testing.T) {
	for _, test := range []struct {
		title, family string
		level         Level
	}{
		{"Senior Backend Engineer (Go)", "backend", Senior},
		{"Freelance Backend Consultant", "backend", 0},
		{"Graduate Software Engineer", "software", Junior},
		{"Software Engineering Intern – Summer", "software", Intern},
		{"Staff Engineer, Commerce Platform", "software", Staff},
		{"Site Reliability Engineer", "devops", 0},
		{"Line Cook", "other", 0},
	} {
		got := readTitle(test.title)
		require.Equal(t, test.family, got.family, test.title)
		require.Equal(t, test.level, got.level, test.title)
	}
	require.True(t, genericTitle("Senior Associate"))
	require.False(t, genericTitle("Shift Lead"))
}
