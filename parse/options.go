package parse

import (
	"cmp"
	"context"
	"math"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// Options are the optional settings of the reading functions. A nil *Options
// means all defaults.
type Options struct {
	Format   string   // name of the format; empty: tell it from the bytes, then from the file name
	Formats  []Format // formats to choose from; nil means [Formats]
	Password string   // for encrypted files
	Limits   Limits
}

// Limits bound what a reading function takes in. In each, 0 means the default
// and a negative number no limit. Time is bounded by the context.
type Limits struct {
	Bytes    int64 // size of the file; default 20 MiB
	Inflated int64 // all decompressed data together; default 128 MiB
	Objects  int   // PDF objects, DOCX parts and XML elements; default 2,000,000
	Depth    int   // nesting of anything; default 200
	Pages    int   // default 200
	Text     int   // bytes of text; default 4 MiB. A PDF may paint a quarter as many glyphs, fewer if it is small
}

// limits returns the limits in force, defaults filled in.
func (o *Options) limits() flow.Limits {
	var l Limits
	if o != nil {
		l = o.Limits
	}
	return flow.Limits{
		Bytes:    bound(l.Bytes, 20<<20),
		Inflated: bound(l.Inflated, 128<<20),
		Objects:  int(bound(int64(l.Objects), 2_000_000)),
		Depth:    int(bound(int64(l.Depth), 200)),
		Pages:    int(bound(int64(l.Pages), 200)),
		Text:     int(bound(int64(l.Text), 4<<20)),
	}
}

func bound(set, standard int64) int64 {
	if set < 0 {
		return math.MaxInt32
	}
	return cmp.Or(set, standard)
}

// Format is a file format. Values are immutable and safe for concurrent use.
type Format struct {
	Name       string   // "pdf"
	Extensions []string // with the dot, lower case: ".pdf"
	Match      func(head []byte) bool
	Read       func(ctx context.Context, src []byte, opts *Options) (*Document, error)

	named bool // its extension tells it where its first bytes do not
}
