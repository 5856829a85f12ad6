package rules

import (
	"fmt"
	"strings"
)

// Severity is how much a finding matters. The zero Severity is invalid.
type Severity uint8

// The severities, least first.
const (
	Info    Severity = iota + 1 // advice
	Warning                     // costs interviews
	Error                       // misleads a parser or a reader
)

var severityNames = [...]string{"", "info", "warning", "error"}

// String returns the name in lower case.
func (s Severity) String() string {
	if int(s) < len(severityNames) {
		return severityNames[s]
	}
	return fmt.Sprintf("severity(%d)", s)
}

// MarshalText writes the name.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a name.
func (s *Severity) UnmarshalText(text []byte) error {
	v, err := ParseSeverity(string(text))
	*s = v
	return err
}

// ParseSeverity returns the severity of a name: "info", "warning" or "error".
func ParseSeverity(name string) (Severity, error) {
	for i, n := range severityNames {
		if i > 0 && strings.EqualFold(n, name) {
			return Severity(i), nil
		}
	}
	return 0, fmt.Errorf("unknown severity %q: want info, warning or error", name)
}
