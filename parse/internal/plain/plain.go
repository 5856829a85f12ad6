package plain

import (
	"context"

	"github.com/vitae-go/vitae/parse/internal/fault"
	"github.com/vitae-go/vitae/parse/internal/flow"
)

// Match reports whether a file that begins with head looks like one.
func Match(head []byte) bool { return false }

// Read reads a file.
func Read(ctx context.Context, src []byte, password string, limits flow.Limits) (*flow.Document, error) {
	return nil, fault.Format
}
