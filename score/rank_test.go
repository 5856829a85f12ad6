package score

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
)

// candidates opens the resumes under testdata, by name.
func candidates(t *testing.T, names ...string) []Candidate {
	var all []Candidate
	for _, name := range names {
		all = append(all, Candidate{Name: name, Open: func(context.Context) (*parse.Resume, error) { return resumeFile(t, name), nil }})
	}
	return all
}

func ranked(t *testing.T, posting string, all []Candidate, opts *RankOptions) []Ranked {
	t.Helper()
	if opts == nil {
		opts = &RankOptions{}
	}
	opts.Now = asOf
	return slices.Collect(Rank(context.Background(), postingFile(t, posting), slices.Values(all), opts))
}

func namesOf(all []Ranked) []string {
	var names []string
	for _, r := range all {
		names = append(names, r.Name)
	}
	return names
}

func TestRankPutsTheRightOneFirst(t *testing.T) {
	for _, probe := range probes {
		got := ranked(t, probe.posting, candidates(t, append(resumeNames, "stuffed.md")...), nil)
		require.Len(t, got, len(resumeNames)+1)
		require.Contains(t, namesOf(got)[:2], probe.engineer) // some have done two of the jobs
		require.Equal(t, 1, got[0].Place)
		require.Equal(t, "other-student.md", got[len(got)-1].Name)
		require.True(t, slices.IsSortedFunc(got, func(a, b Ranked) int { return int(1e6*b.Total) - int(1e6*a.Total) }))
	}
}

func TestRankIsStable(t *testing.T) {
	all := candidates(t, "sre.md", "sre.md", "go-backend.md", "sre.md")
	for i := range all {
		all[i].Name = strconv.Itoa(i)
	}
	got := ranked(t, "sre-mobile-money.md", all, nil)
	require.Equal(t, []string{"0", "1", "3", "2"}, namesOf(got))
	require.Equal(t, []int{1, 1, 1, 4}, []int{got[0].Place, got[1].Place, got[2].Place, got[3].Place})
}

func TestRankOneFailureSpoilsNothing(t *testing.T) {
	errBroken := errors.New("broken file")
	all := []Candidate{
		{Name: "broken", Open: func(context.Context) (*parse.Resume, error) { return nil, errBroken }},
		candidates(t, "sre.md")[0],
		{Name: "panics", Open: func(context.Context) (*parse.Resume, error) { panic("boom") }},
		{Name: "nothing", Open: func(context.Context) (*parse.Resume, error) { return nil, nil }},
		candidates(t, "student.md")[0],
	}
	got := ranked(t, "sre-mobile-money.md", all, nil)
	require.Equal(t, []string{"sre.md", "student.md", "broken", "panics", "nothing"}, namesOf(got))
	require.ErrorIs(t, got[2].Err, errBroken)
	require.ErrorContains(t, got[3].Err, "boom")
	require.Error(t, got[4].Err)
	for _, failed := range got[2:] {
		require.Zero(t, failed.Place)
		require.Nil(t, failed.Report)
	}
}

func TestRankKeepsTheReportsAskedFor(t *testing.T) {
	for keep, want := range map[int]int{0: 3, 1: 1, 2: 2, -1: 0} {
		got := ranked(t, "sre-mobile-money.md", candidates(t, "student.md", "sre.md", "go-backend.md"), &RankOptions{Reports: keep})
		for i, r := range got {
			require.Equal(t, i < want, r.Report != nil, "keep %d, place %d", keep, r.Place)
		}
	}
}

func TestRankStopsWithContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	all := candidates(t, "sre.md", "student.md", "go-backend.md")
	open := all[1].Open
	all[1].Open = func(ctx context.Context) (*parse.Resume, error) { cancel(); return open(ctx) }
	got := slices.Collect(Rank(ctx, postingFile(t, "sre-mobile-money.md"), slices.Values(all), nil))
	require.Equal(t, []string{"sre.md", "student.md", "go-backend.md"}, namesOf(got))
	require.NoError(t, got[0].Err)
	require.ErrorIs(t, got[1].Err, context.Canceled)
	require.ErrorIs(t, got[2].Err, context.Canceled)
}

func TestRankEndsEarly(t *testing.T) {
	for r := range Rank(context.Background(), postingFile(t, "sre-mobile-money.md"), slices.Values(candidates(t, "sre.md", "student.md")), nil) {
		require.Equal(t, "sre.md", r.Name)
		break
	}
}
