package rules

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"github.com/vitae-go/vitae/parse"
)

// MonthOf returns the month of a time.
func MonthOf(t time.Time) Month {
	if t.IsZero() {
		return 0
	}
	return Month(12*t.Year() + int(t.Month()) - 1)
}

// Year returns the year.
func (m Month) Year() int { return int(m) / 12 }

// String returns the month as "2021-03", "" for the unknown month.
func (m Month) String() string {
	if m == 0 {
		return ""
	}
	return fmt.Sprintf("%04d-%02d", m.Year(), int(m)%12+1)
}

// MarshalText writes [Month.String].
func (m Month) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// Dates that give a year alone stand for the middle of it: from July when they
// begin something, until June when they end it. Over many such dates the months
// come out right, and "2019 – 2021" counts as two years.
const (
	yearStart  = 7
	yearEnd    = 6
	lastOfTerm = 2 // a quarter is three months
)

// seasons are the months in which a season named without more is taken to begin.
const seasonMonth = 6

// startMonth is the month in which a date begins something.
func startMonth(d parse.Date) Month {
	switch {
	case d.Year == 0:
		return 0
	case d.Precision == parse.BySeason:
		return Month(12*d.Year + seasonMonth - 1)
	case d.Month == 0:
		return Month(12*d.Year + yearStart - 1)
	}
	return Month(12*d.Year + d.Month - 1)
}

// endMonth is the month with which a date ends something.
func endMonth(d parse.Date, now Month) Month {
	switch {
	case d.Current:
		return now
	case d.Year == 0:
		return 0
	case d.Precision == parse.BySeason:
		return Month(12*d.Year + seasonMonth + 1)
	case d.Month == 0:
		return Month(12*d.Year + yearEnd - 1)
	case d.Precision == parse.ByQuarter:
		return Month(12*d.Year + d.Month - 1 + lastOfTerm)
	}
	return Month(12*d.Year + d.Month - 1)
}

// stretch is a run of months, both ends counted.
type stretch struct{ from, to Month }

// months counts the months that stretches cover, those of overlaps once.
func months(all []stretch) int {
	all = slices.Clone(all)
	slices.SortFunc(all, func(a, b stretch) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to)) })
	total, reached := 0, Month(0)
	for _, s := range all {
		from := max(s.from, reached+1)
		if s.from == 0 || s.to < from {
			continue
		}
		total += int(s.to-from) + 1
		reached = s.to
	}
	return total
}

// datesOf returns the months of an entry; an entry with a single year counts half of it.
func datesOf(e *parse.Entry, now Month) (start, end Month, current bool) {
	start, end = startMonth(e.Start.Value), endMonth(e.End.Value, now)
	current = e.End.Value.Current
	switch {
	case start == 0 && end == 0:
		return 0, 0, false
	case end == 0:
		end = start
	case start == 0:
		start = end
	}
	if end < start && e.Start.Value.Year == e.End.Value.Year {
		start, end = end-2, start+2 // the same year twice, without months
	}
	return start, end, current
}

// latest returns the last month that the resume speaks of as past or going on.
func latest(r *parse.Resume) Month {
	var last Month
	for i := range r.Sections {
		for j := range r.Sections[i].Entries {
			e := &r.Sections[i].Entries[j]
			if !e.End.Value.Expected {
				last = max(last, startMonth(e.Start.Value), endMonth(e.End.Value, 0))
			}
		}
	}
	return last
}
