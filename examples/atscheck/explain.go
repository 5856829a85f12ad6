package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/vitae-go/vitae/internal/didyoumean"
	"github.com/vitae-go/vitae/rules"
)

// explainRules lists the rules, or explains one, and returns the exit status.
func explainRules(o *options, set *rules.Set, stdout, stderr io.Writer) int {
	if o.explain == "" {
		for _, rule := range set.Rules() {
			fmt.Fprintf(stdout, "%-32s %-8s %s\n", rule.ID, rule.Severity, rule.Doc.What)
		}
		return exitOK
	}
	rule, ok := set.Rule(o.explain)
	if !ok {
		var known []string
		for _, r := range set.Rules() {
			known = append(known, r.ID)
		}
		fmt.Fprintf(stderr, "atscheck: there is no rule %q%s\n", o.explain, didyoumean.Hint(o.explain, known))
		return exitTrouble
	}
	fmt.Fprintf(stdout, "%s (%s)\n\n%s\n%s\n", rule.ID, rule.Severity, rule.Doc.What, rule.Doc.Why)
	if rule.Doc.Bad != "" {
		fmt.Fprintf(stdout, "\nInstead of\n\n%s\n\nwrite\n\n%s\n", indented(rule.Doc.Bad), indented(rule.Doc.Good))
	}
	if len(rule.Doc.Sources) > 0 {
		fmt.Fprintf(stdout, "\nAsked for by: %s\n", strings.Join(rule.Doc.Sources, ", "))
	}
	return exitOK
}

func indented(text string) string {
	return "    " + strings.ReplaceAll(strings.TrimSpace(text), "\n", "\n    ")
}
