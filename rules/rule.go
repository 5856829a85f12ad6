package rules

import (
	"errors"
	"fmt"
	"strings"
)

// Rule is one check. Rules are constant values: a rule keeps no state between
// resumes, and all that it may look at comes in its [Pass].
type Rule struct {
	ID       string // "category/name"
	Doc      Doc
	Severity Severity // unless a configuration says otherwise
	Options  any      // default options: nil, or a struct of the rule's own with yaml tags
	Needs    Need     // what must be there for the rule to run
	Run      func(*Pass)
}

// Category returns the part of the ID before the slash.
func (r *Rule) Category() string {
	category, _, _ := strings.Cut(r.ID, "/")
	return category
}

// Need is what a rule cannot do without. A rule whose needs are not met does
// not run, and [Set.Run] says so.
type Need uint8

// The needs.
const (
	NeedsPages    Need = 1 << iota // geometry: pages, fonts, boxes
	NeedsPosting                   // a job posting
	NeedsBaseline                  // an earlier version of the resume
	NeedsEnglish                   // words that the lexicons know
	NeedsSoftware                  // a person who makes software, or wants to
)

// Doc explains a rule to the person whose resume it reads.
type Doc struct {
	What    string   // what it finds, one sentence
	Why     string   // why it matters to a reader or a parser
	Bad     string   // a resume, or a line of one, in Markdown, on which the rule fires
	Good    string   // the same, mended: the rule is silent
	Posting string   // for a rule that needs one: the posting for Bad and Good, in Markdown
	Before  string   // for a rule that needs one: the baseline for Bad and Good
	Sources []string // guides that ask for it: "skillexchange", "backend", "tinycv", "onjob", "levels"
}

// validate reports what is wrong with a rule itself.
func (r *Rule) validate() error {
	category, name, ok := strings.Cut(r.ID, "/")
	switch {
	case !ok || category == "" || name == "" || r.ID != strings.ToLower(r.ID):
		return fmt.Errorf("rule %q: the ID must look like category/name", r.ID)
	case r.Doc.What == "":
		return fmt.Errorf("rule %s: Doc.What is empty", r.ID)
	case r.Severity < Info || r.Severity > Error:
		return fmt.Errorf("rule %s: no severity", r.ID)
	case r.Run == nil:
		return fmt.Errorf("rule %s: no Run", r.ID)
	}
	return nil
}

func validate(rules []*Rule) error {
	var errs []error
	seen := map[string]bool{}
	for _, r := range rules {
		if err := r.validate(); err != nil {
			errs = append(errs, err)
		}
		if seen[r.ID] {
			errs = append(errs, fmt.Errorf("rule %s: there are two of this ID", r.ID))
		}
		seen[r.ID] = true
	}
	return errors.Join(errs...)
}
