package rules

import (
	"strings"
	"unicode"

	"github.com/vitae-go/vitae/parse"
)

var integrityPlaceholder = &Rule{
	ID:       "integrity/placeholder",
	Severity: Error,
	Doc: Doc{
		What:    "Template text that was never filled in: “[X years]”, “{{company}}”, “<metric>”, “XX%”, “TODO”, “Lorem ipsum”.",
		Why:     "It tells a reader that nobody read the resume before it was sent.",
		Bad:     "- Increased revenue by XX% for [Company Name]",
		Good:    "- Increased revenue by 12% for the shop's subscription line",
		Sources: []string{"tinycv", "onjob", "levels"},
	},
	Run: func(p *Pass) {
		doc := p.Resume.Document
		for i := range doc.Pages {
			for _, block := range doc.Pages[i].Blocks {
				for _, line := range block.Lines {
					for _, at := range placeholders(p.Words(line.Span)) {
						span := parse.Span{Start: line.Span.Start + at.Start, End: line.Span.Start + at.End}
						p.Reportf(span, "“%s” was never filled in", p.Words(span))
					}
				}
			}
		}
	},
}

// placeholders finds places to fill in, in one line.
func placeholders(line string) []parse.Span {
	var found []parse.Span
	add := func(start, end int) {
		if n := len(found); n > 0 && found[n-1].End >= start {
			found[n-1].End = max(found[n-1].End, end)
			return
		}
		found = append(found, parse.Span{Start: start, End: end})
	}
	if !strings.ContainsAny(line, "{[<$_%#") && !mayAsk(line) {
		return nil
	}
	for i := 0; i < len(line); i++ {
		if !strings.ContainsRune("{[<$_", rune(line[i])) {
			continue
		}
		for _, b := range brackets {
			if strings.HasPrefix(line[i:], b.open) {
				if end := closing(line, i+len(b.open), b.close); end > 0 && fillsIn(line[i+len(b.open):end], b.plain) {
					add(i, end+len(b.close))
				}
			}
		}
	}
	words, starts := splitWords(line)
	for i, w := range words {
		end := starts[i] + len(w)
		switch {
		case placeholderWords[w] && (w == "TBD" || w == "TBC" || opensClause(line, starts[i]) || closesClause(line, end)):
			add(starts[i], end)
		case standIn[w] && end < len(line) && line[end] == '%':
			add(starts[i], end+1)
		case strings.EqualFold(w, "lorem") && i+1 < len(words) && strings.EqualFold(words[i+1], "ipsum"):
			add(starts[i], starts[i+1]+len(words[i+1]))
		case standIn[w] && i+1 < len(words) && unitAfterBlank[words[i+1]] && starts[i+1] == end+1:
			add(starts[i], starts[i+1]+len(words[i+1]))
		case w == "from" && i+3 < len(words) && words[i+1] == "X" && words[i+2] == "to" && words[i+3] == "Y":
			add(starts[i+1], starts[i+3]+1)
		}
	}
	lower := strings.ToLower(line)
	for _, phrase := range promptPhrases {
		if at := strings.Index(lower, phrase); at >= 0 && len(lower) == len(line) {
			add(at, at+len(phrase))
		}
	}
	if i := strings.Index(line, " # "); i > 0 && wordAt(line, i+3) > 0 && 'a' <= line[i+3] && line[i+3] <= 'z' {
		add(i+1, i+2) // "a team of # engineers"
	}
	for i := 0; i < len(line); i++ {
		if line[i] == '_' {
			end := i
			for end < len(line) && line[end] == '_' {
				end++
			}
			if blank(line, i, end) {
				add(i, end)
			}
			i = end
		}
	}
	sortSpans(found)
	return found
}

// mayAsk reports whether a line holds what one of the words that mark a place
// outside of brackets begins with.
func mayAsk(line string) bool {
	for _, mark := range [...]string{"X", "TODO", "TBD", "TBC", "FIXME", "orem", "Y ", "N ", " here", "lick "} {
		if strings.Contains(line, mark) {
			return true
		}
	}
	return strings.Contains(line, "OREM")
}

// blank reports whether underscores leave room for a figure: "by ___%", "$___",
// "saved ____ hours".
func blank(line string, start, end int) bool {
	if n := end - start; n < 2 || n > 12 {
		return false
	}
	before, after := strings.TrimRight(line[:start], " "), line[end:]
	if strings.HasSuffix(before, "$") || strings.HasPrefix(after, "%") {
		return true
	}
	return len(before) < start && before != "" && !strings.HasSuffix(before, ":") && len(after) > 1 && after[0] == ' ' && wordAt(after, 1) > 0
}

// brackets are the pairs that templates mark places with. In plain ones, text
// that a person might write counts only if it reads like an instruction.
var brackets = []struct {
	open, close string
	plain       bool
}{{"{{", "}}", false}, {"<", ">", true}, {"[", "]", true}, {"{", "}", true}, {"${", "}", false}, {"__", "__", false}}

// longestPlaceholder bounds the search for a closing bracket.
const longestPlaceholder = 120

func closing(line string, from int, bracket string) int {
	to := min(len(line), from+longestPlaceholder)
	if n := strings.Index(line[from:to], bracket); n > 0 {
		return from + n
	}
	return -1
}

// fillsIn reports whether the text between brackets asks for something.
func fillsIn(inside string, plain bool) bool {
	inside = strings.TrimSpace(inside)
	if inside == "" || strings.ContainsAny(inside, "[]<>{}@/=") {
		return false
	}
	if !plain {
		return unicode.IsLetter([]rune(inside)[0])
	}
	words, _ := splitWords(inside)
	asks, others := false, 0
	for i, w := range words {
		switch lower := strings.ToLower(w); {
		case ordersWords[lower]:
			return true
		case askingWords[lower]:
			asks = true
		case !besideAsking[lower]:
			others++
		}
		if (w == "X" || w == "XX" || w == "N" || w == "Y") && (len(words) == 1 || i == 0 && !unicode.IsUpper(rune(words[1][0]))) {
			return true
		}
	}
	return asks && others == 0
}

// ordersWords are words that only a template says inside brackets, and
// besideAsking those that stand beside the words of askingWords there. Any other
// word makes it a remark: "[main position]".
var (
	ordersWords = map[string]bool{
		"your": true, "insert": true, "add": true, "describe": true, "quantify": true, "specify": true, "todo": true, "tbd": true, "something": true, "here": true,
		"strongest": true, "metric": true, "enter": true, "mention": true,
	}
	besideAsking = map[string]bool{
		"of": true, "the": true, "a": true, "an": true, "and": true, "or": true, "and/or": true, "first": true, "last": true, "full": true, "job": true, "start": true, "end": true,
		"previous": true, "current": true, "relevant": true, "specific": true, "key": true, "target": true, "graduation": true, "street": true, "number": true, "e": true, "g": true,
		"what": true, "which": true, "how": true, "many": true, "system": true, "service": true, "x": true, "n": true, "y": true, "programming": true, "legal": true, "preferred": true,
		"desired": true, "primary": true, "industry": true, "stack": true, "size": true, "users": true, "did": true, "you": true, "with": true, "in": true, "for": true, "by": true, "to": true,
	}
)

// askingWords are words that templates put between brackets and people rarely do.
var askingWords = map[string]bool{
	"your": true, "insert": true, "add": true, "describe": true, "company": true, "metric": true, "number": true, "name": true, "title": true,
	"date": true, "year": true, "years": true, "month": true, "city": true, "state": true, "skill": true, "skills": true, "project": true, "tool": true,
	"technology": true, "technologies": true, "result": true, "action": true, "amount": true, "percentage": true, "percent": true, "role": true,
	"degree": true, "university": true, "school": true, "employer": true, "position": true, "client": true, "team": true, "todo": true, "tbd": true,
	"example": true, "phone": true, "email": true, "address": true, "achievement": true, "language": true, "framework": true, "something": true, "here": true,
	"target": true, "strongest": true, "quantify": true, "specify": true,
}

var placeholderWords = map[string]bool{"TODO": true, "TBD": true, "FIXME": true, "XXX": true, "TBC": true}

// standIn are what people write for a figure that they do not have yet.
var standIn = map[string]bool{"X": true, "XX": true, "XXX": true, "xx": true, "xxx": true, "Y": true, "N": true, "NN": true}

// promptPhrases are what word processors and templates ask for.
var promptPhrases = []string{
	"click here to enter text", "click or tap here", "your achievement here", "achievement here", "your text here", "insert text here", "description goes here", "type here",
}

var unitAfterBlank = map[string]bool{
	"hours": true, "days": true, "weeks": true, "minutes": true, "members": true, "clients": true, "servers": true, "requests": true, "services": true, "teams": true, "dollars": true,
	"years": true, "users": true, "people": true, "percent": true, "projects": true, "customers": true, "engineers": true, "months": true}
