package score

import (
	"strings"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
)

// caps returns the built-in caps, the lowest first. What tries to deceive is
// capped low. What is only unfinished – a placeholder that was left standing –
// is capped where it keeps a resume from the very top and no lower: the rest of
// it is as true as before, and the finding costs integrity points already.
func caps() []Cap {
	return []Cap{
		{ID: "cap/hidden-text", Note: "text is hidden from readers", Total: 35, Rule: "layout/hidden-text", Severity: rules.Error},
		{ID: "cap/prompt-injection", Note: "words are addressed to a machine", Total: 35, Rule: "integrity/prompt-injection", Severity: rules.Error},
		{ID: "cap/copied-posting", Note: "the posting is pasted in", Total: 35, When: pasted},
		{ID: "cap/anachronism", Note: "a claim is impossible", Total: 75, Rule: "skills/anachronism", Severity: rules.Error},
		{ID: "cap/stuffing", Note: "a list is stuffed with keywords", Total: 75, Rule: "skills/stuffing", Severity: rules.Error},
		{ID: "cap/placeholder", Note: "a placeholder was left standing", Total: 85, Rule: "integrity/placeholder", Severity: rules.Error},
		{ID: "cap/private-note", Note: "a note to oneself was left standing", Total: 85, Rule: "integrity/private-note", Severity: rules.Error},
		{ID: "cap/integrity", Note: "an integrity error stands", Total: 75, Rule: "integrity/", Severity: rules.Error, When: otherIntegrity},
	}
}

// mostCopied is how much of what a posting asks for may stand in a resume word
// for word before it is taken to be pasted together from it.
const mostCopied = 0.4

// pasted reports whether much of the posting stands in the resume.
func pasted(in *Input) bool {
	p := in.Facts.Posting
	if p == nil || len(in.Facts.Copied) == 0 {
		return false
	}
	copied := 0
	for _, c := range in.Facts.Copied {
		copied += c.Words
	}
	asked := 0
	for _, lines := range [][]parse.Field[string]{p.Posting.Responsibilities, p.Posting.Required, p.Posting.Preferred} {
		for _, line := range lines {
			asked += len(strings.Fields(line.Value))
		}
	}
	return float64(copied) > mostCopied*float64(asked)
}

// otherIntegrity reports whether there is an integrity error beside those that
// have a cap of their own.
func otherIntegrity(in *Input) bool {
	for _, d := range in.Findings {
		if d.Severity >= rules.Error && strings.HasPrefix(d.Rule, "integrity/") && d.Rule != "integrity/placeholder" && d.Rule != "integrity/private-note" && d.Rule != "integrity/prompt-injection" {
			return true
		}
	}
	return false
}

// applies reports whether the cap bounds the total of a resume.
func (c Cap) applies(in *Input) bool {
	if c.When != nil && !c.When(in) {
		return false
	}
	return c.Rule == "" || len(c.evidence(in)) > 0
}

// evidence is what the cap rests on.
func (c Cap) evidence(in *Input) []Evidence {
	var all []Evidence
	if c.Rule == "" {
		for _, copied := range in.Facts.Copied {
			all = append(all, Evidence{Span: copied.Span, Asked: copied.Of, Reason: "stands in the posting word for word"})
		}
		return all
	}
	for _, d := range in.Findings {
		if d.Severity >= c.Severity && (d.Rule == c.Rule || strings.HasSuffix(c.Rule, "/") && strings.HasPrefix(d.Rule, c.Rule)) {
			all = append(all, Evidence{Span: d.Span, Reason: d.Message})
		}
	}
	return all
}
