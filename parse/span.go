package parse

// Span is the half-open range [Start, End) of bytes in [Document.Text]. The
// zero Span points at nothing.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Len returns the length in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span covers no text.
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains reports whether t lies within s. An empty t is contained nowhere.
func (s Span) Contains(t Span) bool {
	return !t.Empty() && s.Start <= t.Start && t.End <= s.End
}

// Overlaps reports whether s and t share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Cover returns the smallest span that covers both; an empty span counts as nothing.
func (s Span) Cover(t Span) Span {
	switch {
	case s.Empty():
		return t
	case t.Empty():
		return s
	}
	return Span{min(s.Start, t.Start), max(s.End, t.End)}
}
