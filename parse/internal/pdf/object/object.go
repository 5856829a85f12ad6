// Package object opens a PDF file whatever its state and gives its objects:
// resolved, decoded, decrypted, bounded.
//
// It works in two steps. The first trusts nothing: it finds the objects by
// scanning the bytes, never by the cross-reference table; it decrypts and
// inflates what the pages need within the limits, and writes that as a small
// clean file with a cross-reference stream, no filters and no encryption. The second
// reads the clean file with a PDF library, which so meets only bytes that
// this package wrote.
package object

import (
	"context"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// Kind is the type of a PDF object.
type Kind uint8

// The kinds of object. A reference is followed before its kind is told.
const (
	Null Kind = iota
	Bool
	Number
	String
	Name
	Array
	Dict
	Stream // a dictionary with data
)

// Value is a PDF object with its references followed. The zero Value is null.
// Every method of the wrong kind gives a zero result. The methods never panic.
// What they return belongs to the file and must not be changed.
//
// References to pages, to the page tree and to the logical structure are null,
// so that walking a value stays within what is painted; cycles are still
// possible, through forms that paint themselves for one.
type Value interface {
	Kind() Kind
	Number() float64 // 1 for true
	Name() string
	Bytes() []byte         // of a string, raw
	Len() int              // of an array
	Index(i int) Value     // of an array; null outside
	Key(name string) Value // of a dictionary or stream
	Keys() []string        // sorted
	Data() []byte          // of a stream, decoded; nil for images, font programs and colour profiles
	ID() int               // a number of its own if it is an indirect dictionary or stream, else 0: a key for caches and a guard against cycles

	// Program returns what an embedded font program says of its encoding: of
	// Type 1 (FontFile) the clear text before the encrypted part, of TrueType
	// and CFF (FontFile2, FontFile3) the whole, cut at 2 MiB. It is nil for
	// anything else. Every call decodes anew.
	Program() []byte
}

// File is an open PDF file. Its values fill caches as they are read: one
// goroutine at a time may use it.
type File struct {
	Pages    []Page
	Info     Value
	Catalog  Value // AcroForm, OCProperties and Lang only
	Problems []flow.Problem

	// Lost says why text may be missing: fault.Corrupt, or a fault.Limit where
	// there is more than is read of a page or an object. It is nil if all was read.
	Lost error

	meter *meter
}

// Err returns a fault.Limit once more was asked for than a file may cost; what
// is asked for from then on is null.
func (f *File) Err() error { return f.meter.err() }

// Page is a page with what it inherits from the page tree.
type Page struct {
	Dict      Value
	MediaBox  [4]float64 // left, bottom, right, top in points; US Letter if the file gives none
	CropBox   [4]float64 // MediaBox if the file gives none
	Rotate    int        // 0, 90, 180, 270
	Resources Value
	Contents  [][]byte // content streams, to be read with a blank between them
}

// Open opens a file. The password may be the user's or the owner's; without
// one the empty password is tried.
//
// Errors are fault.Format if src is no PDF, fault.Corrupt if no page can be
// found in it, fault.Encrypted if it needs another password, a fault.Limit, or
// the context's.
func Open(ctx context.Context, src []byte, password string, limits flow.Limits) (*File, error) {
	r := newReader(ctx, src, limits)
	r.scan()
	r.checkTable()
	r.unlock(password)
	r.unpack()
	pages := r.findPages()
	clean := r.clean(pages)
	if r.err != nil {
		return nil, r.err
	}
	return r.open(clean, pages)
}
