// Package object opens a PDF file whatever its state and gives its objects:
// resolved, decoded, decrypted, bounded.
package object

import (
	"context"

	"github.com/vitae-go/vitae/parse/internal/fault"
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
// Every method of the wrong kind gives a zero result.
type Value interface {
	Kind() Kind
	Number() float64
	Name() string
	Bytes() []byte         // of a string, raw
	Len() int              // of an array
	Index(i int) Value     // of an array; null outside
	Key(name string) Value // of a dictionary or stream
	Keys() []string        // sorted
	Data() []byte          // of a stream, decoded; nil for images and font programs
	ID() int               // object number if it is an indirect object, else 0: a key for caches and a guard against cycles
}

// File is an open PDF file.
type File struct {
	Pages    []Page
	Info     Value
	Catalog  Value
	Problems []flow.Problem
}

// Page is a page with what it inherits from the page tree.
type Page struct {
	Dict      Value
	MediaBox  [4]float64
	CropBox   [4]float64 // MediaBox if the file gives none
	Rotate    int        // 0, 90, 180, 270
	Resources Value
	Contents  [][]byte // content streams, to be read with a blank between them
}

// Open opens a file.
func Open(ctx context.Context, src []byte, password string, limits flow.Limits) (*File, error) {
	return nil, fault.Corrupt
}
