package taxonomy

import "fmt"

// Error is something wrong with a concept.
type Error struct {
	File string // as given to LoadFS; empty if the concept was read from no file
	Line int    // from 1; 0 if the concept was read from no file
	ID   ID     // of the concept; empty if it has none
	Err  error
}

func (e *Error) Error() string {
	where := string(e.ID)
	switch {
	case e.Line > 0 && e.File != "":
		where = fmt.Sprintf("%s:%d", e.File, e.Line)
	case e.Line > 0:
		where = fmt.Sprintf("line %d", e.Line)
	}
	if where == "" {
		return e.Err.Error()
	}
	return where + ": " + e.Err.Error()
}

// Unwrap returns what is wrong.
func (e *Error) Unwrap() error { return e.Err }

// place is where a concept was read.
type place struct {
	file string
	line int
}
