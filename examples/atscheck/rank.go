package main

import (
	"bufio"
	"cmp"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/vitae-go/vitae/score"
)

// standing is what the table of a ranking needs of one resume; the report itself
// is let go, so that thousands fit.
type standing struct {
	path                  string
	total, match, quality float64
	months                int
	proven, listed, lacks []string // required skills
}

func standingOf(r result) standing {
	s := standing{path: r.path, total: r.report.Total, match: r.report.Match, quality: r.report.Quality, months: r.report.Months}
	for i := range r.report.Skills {
		skill := &r.report.Skills[i]
		if skill.Asked != score.Required {
			continue
		}
		into := &s.lacks
		switch {
		case skill.State >= score.Shown:
			into = &s.proven
		case skill.State >= score.Implied:
			into = &s.listed
		}
		if name := cmp.Or(skill.Label, skill.Term); !slices.Contains(*into, name) {
			*into = append(*into, name)
		}
	}
	return s
}

// rank prints one table of many resumes, best first. Files without a result are
// named on standard error and left out.
func (c *checker) rank(ctx context.Context, files []string, stdout, stderr io.Writer) (status int, err error) {
	bar := newProgress(stdout, stderr, len(files), true)
	var all []standing
	err = c.each(ctx, files, func(r result) error {
		bar.step(r.path)
		status = max(status, c.status(r, stderr))
		if r.err == nil {
			all = append(all, standingOf(r))
		}
		return nil
	})
	bar.clear()
	if err != nil {
		return exitTrouble, err
	}
	slices.SortStableFunc(all, func(a, b standing) int {
		return cmp.Or(cmp.Compare(b.total, a.total), cmp.Compare(b.match, a.match), cmp.Compare(a.path, b.path))
	})
	if c.opts.output != "" {
		f, err := os.Create(c.opts.output)
		if err != nil {
			return exitTrouble, err
		}
		return status, errors.Join(c.writeRanking(f, all), f.Close())
	}
	return status, c.writeRanking(stdout, all)
}

func (c *checker) writeRanking(out io.Writer, all []standing) error {
	w := bufio.NewWriter(out)
	if c.opts.format == "csv" {
		return errors.Join(rankingCSV(w, all), w.Flush())
	}
	cols, _ := terminal(out)
	rankingText(w, all, cols)
	return w.Flush()
}

func rankingCSV(w io.Writer, all []standing) error {
	out := csv.NewWriter(w)
	_ = out.Write([]string{"rank", "path", "total", "match", "quality", "months", "shown", "listed", "missing"})
	for i, s := range all {
		_ = out.Write([]string{ // out.Error tells at the end
			strconv.Itoa(i + 1), cell(s.path), decimal(s.total), decimal(s.match), decimal(s.quality), strconv.Itoa(s.months),
			cell(strings.Join(s.proven, "; ")), cell(strings.Join(s.listed, "; ")), cell(strings.Join(s.lacks, "; ")),
		})
	}
	out.Flush()
	return out.Error()
}

// rankingText is the table for people. Columns are those of a terminal; 0 means 100.
func rankingText(w io.Writer, all []standing, cols int) {
	if cols == 0 {
		cols = 100
	}
	longest := len("resume")
	for _, s := range all {
		longest = max(longest, columns(filepath.Base(s.path)))
	}
	longest = min(longest, cols/3)
	fmt.Fprintf(w, "  #  total  match  quality  years  %-*s  why\n", longest, "resume")
	for i, s := range all {
		name := cutRight(visible(filepath.Base(s.path)), longest)
		name += strings.Repeat(" ", longest-columns(name))
		why := cutRight(s.why(), max(20, cols-longest-37))
		fmt.Fprintf(w, "%3d  %5.1f  %5.1f  %7.1f  %5.1f  %s  %s\n", i+1, s.total, s.match, s.quality, float64(s.months)/12, name, why)
	}
}

// why is the reasons on one line.
func (s *standing) why() string {
	var parts []string
	for _, group := range []struct {
		label string
		names []string
	}{{"shows", s.proven}, {"only lists", s.listed}, {"lacks", s.lacks}} {
		if len(group.names) > 0 {
			parts = append(parts, group.label+" "+strings.Join(group.names, ", "))
		}
	}
	return strings.Join(parts, "; ")
}
