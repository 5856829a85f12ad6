package parse

import "fmt"

// Date is a date as a resume shows it, with the precision it is shown in. The
// zero Date is no date.
type Date struct {
	Year      int // four digits; 0 when only Current is known
	Month     int // 1–12; 0 unless Precision is at least ByQuarter
	Day       int // 1–31; 0 unless Precision is ByDay
	Precision Precision
	Current   bool // "Present", "now", "heute": the thing goes on
	Expected  bool // "Expected May 2026": announced, not reached
}

// Precision is how exactly a date is given.
type Precision uint8

// The precisions.
const (
	NoDate    Precision = iota
	ByYear              // "2021"
	BySeason            // "Summer 2024"; Month is 0
	ByQuarter           // "Q3 2024"; Month is the quarter's first
	ByMonth             // "Mar 2021"
	ByDay               // "12 March 2021"
)

// IsZero reports whether d is no date at all.
func (d Date) IsZero() bool { return d == Date{} }

// String returns the date as ISO 8601 with the digits that are known: "2021",
// "2021-03", "2021-03-12"; "" when it has no year.
func (d Date) String() string {
	switch {
	case d.Year == 0:
		return ""
	case d.Month == 0 || d.Precision == BySeason:
		return fmt.Sprintf("%04d", d.Year)
	case d.Day == 0:
		return fmt.Sprintf("%04d-%02d", d.Year, d.Month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// MarshalText writes [Date.String], or "present" for a current date without a year.
func (d Date) MarshalText() ([]byte, error) {
	if d.Current && d.Year == 0 {
		return []byte("present"), nil
	}
	return []byte(d.String()), nil
}
