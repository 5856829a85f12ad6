package rules

import (
	"context"

	"github.com/vitae-go/vitae/parse"
)

// NewFacts works out the facts of a resume. The only error is that of the
// context. A nil opts means all defaults.
func NewFacts(ctx context.Context, resume *parse.Resume, opts *Options) (*Facts, error) {
	return &Facts{}, ctx.Err()
}
