package rules

import (
	"fmt"
	"strings"
)

// Level is how senior a person or a job is. The zero Level is unknown.
type Level uint8

// The levels, least first.
const (
	Intern Level = iota + 1
	Junior
	Mid
	Senior
	Staff
	Principal
)

var levelNames = [...]string{"", "intern", "junior", "mid", "senior", "staff", "principal"}

// String returns the name in lower case, "" for an unknown level.
func (l Level) String() string {
	if int(l) < len(levelNames) {
		return levelNames[l]
	}
	return fmt.Sprintf("level(%d)", l)
}

// Early reports whether the level is intern or junior.
func (l Level) Early() bool { return l == Intern || l == Junior }

// MarshalText writes the name.
func (l Level) MarshalText() ([]byte, error) { return []byte(l.String()), nil }

// UnmarshalText reads a name.
func (l *Level) UnmarshalText(text []byte) error {
	v, err := ParseLevel(string(text))
	*l = v
	return err
}

// ParseLevel returns the level of a name; "" is the unknown level.
func ParseLevel(name string) (Level, error) {
	for i, n := range levelNames {
		if strings.EqualFold(n, name) {
			return Level(i), nil
		}
	}
	return 0, fmt.Errorf("unknown level %q: want intern, junior, mid, senior, staff or principal", name)
}
