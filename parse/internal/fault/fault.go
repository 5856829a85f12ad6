// Package fault holds the reasons for which a file gives no result. Package
// parse exports them; format readers return them, wrapped or bare.
package fault

import (
	"errors"
	"fmt"
)

// The reasons.
var (
	Format    = errors.New("not a format that can be read here")
	Encoding  = errors.New("unknown text encoding")
	Corrupt   = errors.New("file is damaged beyond repair")
	Encrypted = errors.New("file is protected by a password")
	NoText    = errors.New("no text in the file; it may be a scanned image")
	Empty     = errors.New("file is empty")
	OverLimit = errors.New("over a limit")
)

// Limit returns an OverLimit error that names the limit, "inflated bytes".
func Limit(name string) error { return &LimitError{Name: name} }

// LimitError is OverLimit with the limit's name.
type LimitError struct{ Name string }

func (e *LimitError) Error() string { return OverLimit.Error() + ": " + e.Name }

// Unwrap returns OverLimit.
func (e *LimitError) Unwrap() error { return OverLimit }

// OnPage places an error on a page, counted from 1.
func OnPage(page int, err error) error { return &PageError{Page: page, Err: err} }

// PageError is an error on a page.
type PageError struct {
	Page int
	Err  error
}

func (e *PageError) Error() string { return fmt.Sprintf("page %d: %v", e.Page, e.Err) }

// Unwrap returns the reason.
func (e *PageError) Unwrap() error { return e.Err }
