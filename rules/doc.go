// Package rules works out what a resume claims and proves, and checks its lines
// as a linter checks code.
//
//	result, err := rules.Default().Run(ctx, resume, nil)
//
// # Facts
//
// [NewFacts] reads a resume once: its roles with their months, its level, each
// skill with where it is listed and where it is proven, each bullet with its verb,
// figures and weak claims, and the proof matrix of seven [Area]s. [Facts] hold no
// name, contact, photo, age or address. With a posting they also hold what it asks
// for ([PostingFacts]).
//
// # Rules
//
// A [Rule] is a constant value: an ID of the form category/name, a [Severity], a
// [Doc] with an example that is executed, and a function of a [Pass], which reports
// a [Diagnostic] on words of the resume. RULES.md lists the built-in ones.
//
// # Sets
//
// A [Set] is rules with their configuration; sets are immutable and safe for
// concurrent use. [Default] has all rules, [Profile] those of one guide; [Set.With]
// adds rules of one's own, and [Set.Configure] takes thresholds, severities and
// word lists from a [Config], which [ReadConfig] reads from YAML. In Markdown a
// comment silences a rule on its line:
//
//	<!-- vitae:ignore bullet/duty -->
//
// # Fixes
//
// A diagnostic may hold fixes. None writes a fact that the resume does not hold;
// one that is Safe cannot change what it claims at all. [ApplyFixes] applies them
// to Markdown and plain text.
//
// # Output
//
// [WriteSARIF] and [WriteGitHub] write findings for code hosts and editors. Package
// rulestest tests house rules against files that people can read.
package rules
