package rules

import (
	"time"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/taxonomy"
)

// Options are the optional settings of [Set.Run] and [NewFacts]. A nil
// *Options means all defaults.
type Options struct {
	Taxonomy *taxonomy.Taxonomy // of skills; nil means [taxonomy.Default]
	Posting  *parse.Posting     // the job applied for, if any
	Asked    *PostingFacts      // of Posting, if they are known already; nil works them out
	Baseline *parse.Resume      // an earlier version of the resume, if any
	Level    Level              // zero: told from the resume
	Now      time.Time          // the day "present" stands for; zero: the latest date in the resume
}
