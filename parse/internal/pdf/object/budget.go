package object

import (
	"errors"

	"github.com/vitae-go/vitae/parse/internal/fault"
	"github.com/vitae-go/vitae/parse/internal/flow"
)

// A budget is what may still be spent on a file.
type budget struct {
	inflated int64 // bytes that filters may still give
	kept     int64 // bytes that may still be held
	stream   int64 // bytes held of one stream at most
	lexed    int64 // bytes that may still be read for objects
	deep     bool  // an object was nested too deep
}

// errCut says that a stream was longer than what is held of one.
var errCut = errors.New("stream is too long and was cut")

func newBudget(size int, limits flow.Limits) budget {
	room := min(limits.Inflated, 6<<20+3*int64(size))
	return budget{
		inflated: limits.Inflated,
		kept:     room,
		stream:   min(room, 4<<20+int64(size)),
		lexed:    4<<20 + 4*int64(size),
	}
}

// inflate takes n bytes that a filter gave.
func (b *budget) inflate(n int) error {
	if b.inflated -= int64(n); b.inflated < 0 {
		return fault.Limit("inflated bytes")
	}
	return nil
}

// hold takes n bytes that stay in memory.
func (b *budget) hold(n int) error {
	if b.kept -= int64(n); b.kept < 0 {
		return fault.Limit("inflated bytes")
	}
	return nil
}

// lex takes n bytes that are read for objects, and reports whether they were left.
func (b *budget) lex(n int) bool {
	b.lexed -= int64(n)
	return b.lexed >= 0
}
