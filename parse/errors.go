package parse

import (
	"errors"
	"fmt"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/fault"
)

// The reasons for which a file gives no result; test with [errors.Is].
var (
	ErrFormat    = fault.Format
	ErrEncoding  = fault.Encoding
	ErrCorrupt   = fault.Corrupt
	ErrEncrypted = fault.Encrypted
	ErrNoText    = fault.NoText
	ErrEmpty     = fault.Empty
	ErrLimit     = fault.OverLimit
)

// Error is the error of every function that reads a file; find it with [errors.As].
type Error struct {
	Name   string // file name, if one is known
	Format string // format, once it is known
	Page   int    // page, from 1, if the trouble is on one
	Limit  string // for ErrLimit: the limit's name, "inflated bytes"
	Err    error  // one of the reasons above, or an error of the file system or context
}

// Error returns "name: format: page n: reason".
func (e *Error) Error() string {
	var b strings.Builder
	if e.Name != "" {
		b.WriteString(e.Name + ": ")
	}
	if e.Format != "" {
		b.WriteString(e.Format + ": ")
	}
	if e.Page > 0 {
		fmt.Fprintf(&b, "page %d: ", e.Page)
	}
	b.WriteString(e.Err.Error())
	if e.Limit != "" {
		b.WriteString(": " + e.Limit)
	}
	return b.String()
}

// wrap makes err an *Error that knows the file's name and format.
func wrap(name, format string, err error) error {
	if err == nil {
		return nil
	}
	if e := (*Error)(nil); errors.As(err, &e) {
		known := *e
		if known.Name == "" {
			known.Name = name
		}
		if known.Format == "" {
			known.Format = format
		}
		return &known
	}
	e := &Error{Name: name, Format: format, Err: err}
	if page := (*fault.PageError)(nil); errors.As(err, &page) {
		e.Page, e.Err = page.Page, page.Err
	}
	if limit := (*fault.LimitError)(nil); errors.As(err, &limit) {
		e.Limit, e.Err = limit.Name, ErrLimit
	}
	return e
}

// Unwrap returns the reason.
func (e *Error) Unwrap() error { return e.Err }

// Kind returns a short, stable name for the reason, for programs that report
// errors as data: "unsupported_format", "unsupported_encoding", "corrupt",
// "encrypted", "no_text", "empty", "limit", or "io" for everything else.
func (e *Error) Kind() string {
	for _, k := range errorKinds {
		if errors.Is(e.Err, k.err) {
			return k.kind
		}
	}
	return "io"
}

var errorKinds = []struct {
	err  error
	kind string
}{
	{ErrFormat, "unsupported_format"},
	{ErrEncoding, "unsupported_encoding"},
	{ErrCorrupt, "corrupt"},
	{ErrEncrypted, "encrypted"},
	{ErrNoText, "no_text"},
	{ErrEmpty, "empty"},
	{ErrLimit, "limit"},
}
