package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/cue"
	"github.com/vitae-go/vitae/parse/internal/date"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// sentences cuts a span into sentences.
func sentences(text string, s Span) []Span {
	var out []Span
	start := s.Start
	for i := s.Start; i < s.End; i++ {
		if c := text[i]; c != '.' && c != '!' && c != '?' {
			continue
		}
		if !endsSentence(text, i, s.End) {
			continue
		}
		if one := trimSpan(text, Span{start, i + 1}); !one.Empty() {
			out = append(out, one)
		}
		start = i + 1
	}
	if one := trimSpan(text, Span{start, s.End}); !one.Empty() {
		out = append(out, one)
	}
	return out
}

// endsSentence reports whether the mark at i ends a sentence: white space and
// a capital or digit follow, and what stands before is no abbreviation.
func endsSentence(text string, i, end int) bool {
	rest := strings.TrimLeft(text[i+1:end], " \n\t\u00a0")
	if rest == "" {
		return true
	}
	if len(rest) == end-i-1 {
		return false
	}
	next, _ := utf8.DecodeRuneInString(rest)
	if unicode.IsLower(next) {
		return false
	}
	word := text[strings.LastIndexAny(text[:i], " \n\t(")+1 : i]
	return text[i] != '.' || len(word) > 1 && !strings.Contains(word, ".") && !lexicon.IsAbbreviation(word)
}

// trimStop takes white space, the full stop of a sentence and marks of lists off a span.
func trimStop(text string, s Span) Span {
	s = trimSpan(text, s)
	for s.Start < s.End && strings.IndexByte("-*;,:", text[s.Start]) >= 0 {
		s = trimSpan(text, Span{s.Start + 1, s.End})
	}
	for s.Start < s.End {
		c := text[s.End-1]
		if c != ';' && c != ',' && c != ':' && (c != '.' || strings.HasSuffix(text[s.Start:s.End], "etc.")) {
			break
		}
		s = trimSpan(text, Span{s.Start, s.End - 1})
	}
	return s
}

// postingItems cuts "a; b; c" at its semicolons, else "a, b and c" at its
// commas and the last "and". Brackets hold together.
func postingItems(text string, s Span) []Span {
	if parts := cutTop(text, s, ';'); len(parts) > 1 {
		return parts
	}
	parts := cutTop(text, s, ',')
	if len(parts) < 2 {
		return parts
	}
	last := parts[len(parts)-1]
	if words := text[last.Start:last.End]; cue.Optional(words) && !strings.Contains(words, " is ") {
		return parts // "…, Go and Python would be a plus": both
	}
	parts = cutAnd(text, parts)
	first := text[parts[0].Start:parts[0].End]
	if _, years := yearsIn(first); years || strings.HasPrefix(text[parts[1].Start:parts[1].End], "ideally") {
		return []Span{s} // what follows only says more of it
	}
	return parts
}

// cutAnd cuts the last part of a list at the word "and" in it, or takes it off
// its beginning.
func cutAnd(text string, parts []Span) []Span {
	last := parts[len(parts)-1]
	words := text[last.Start:last.End]
	for _, joints := range [...]lexicon.Joint{lexicon.And, lexicon.AndOrIn} {
		for _, and := range joints.Words() {
			if rest, ok := strings.CutPrefix(words, and[1:]); ok {
				parts[len(parts)-1] = Span{last.End - len(rest), last.End}
				return parts
			}
			if i := strings.LastIndex(words, and); i > 0 && !strings.Contains(words[i:], ")") {
				parts[len(parts)-1] = trimSpan(text, Span{last.Start, last.Start + i})
				return append(parts, trimSpan(text, Span{last.Start + i + len(and), last.End}))
			}
		}
	}
	return parts
}

// cutTop cuts a span at a mark outside of brackets. A comma inside of a number
// does not cut, nor do items that only go on with the one before.
func cutTop(text string, s Span, mark byte) []Span {
	var out []Span
	depth, start := 0, s.Start
	for i := s.Start; i <= s.End; i++ {
		switch {
		case i == s.End || text[i] == mark && depth == 0 && !(mark == ',' && i+1 < s.End && text[i+1] != ' ' && text[i+1] != '\n'):
			if item := trimStop(text, Span{start, i}); !item.Empty() {
				out = append(out, item)
			}
			start = i + 1
		case text[i] == '(' || text[i] == '[':
			depth++
		case text[i] == ')' || text[i] == ']':
			depth = max(0, depth-1)
		}
	}
	return out
}

// readYears finds how many years of experience are asked for over all.
func (r *postingReader) readYears() {
	for _, s := range r.years {
		text := r.doc.Words(s)
		if cue.NoYears(text) {
			r.posting.MinYears = Field[int]{0, s, Exact}
			return
		}
		if n, ok := yearsIn(text); ok && (!r.posting.MinYears.Found() || n > r.posting.MinYears.Value) {
			r.posting.MinYears = Field[int]{n, s, High}
		}
	}
}

// yearsIn returns the first number of years in a line; of "3–5 years" the lower.
func yearsIn(text string) (years int, ok bool) {
	months, _ := date.Length(text)
	return months / 12, months >= 12 && months <= 25*12
}
