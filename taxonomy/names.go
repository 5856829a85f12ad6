package taxonomy

import "strings"

// name is one name of a concept in the index.
type name struct {
	text    string
	concept uint32
	next    uint32 // 1 + the next name spelled with the same words
	tier    int8
	flags   nameFlag
}

type nameFlag uint8

const (
	nameCase    nameFlag = 1 << iota // matches in its own case only
	nameTypo                         // a form its makers do not use
	nameLower                        // is written without a capital
	nameAcronym                      // is written in capitals only, two or more
	nameLetter                       // a single letter
	nameInSet                        // some set phrase that is no mention may hold it
)

// part is a word of a name and the joint before it.
type part struct {
	word     string // folded, but for the case of its ASCII letters
	spelling uint64
	joint    joint
}

// countNames returns how many names some concepts have.
func countNames(concepts []Concept) int {
	n := len(concepts)
	for i := range concepts {
		n += len(concepts[i].Aliases)
	}
	return n
}

// nameReader splits names, one after the other.
type nameReader struct {
	tokens []token
	split  []part
}

// parts splits a name. A joint is jointNever where no match could cross. What
// it returns is valid until the next call.
func (r *nameReader) parts(text string) []part {
	var d *dictionary
	r.tokens = d.tokens(r.tokens[:0], text)
	r.split = r.split[:0]
	for i, t := range r.tokens {
		p := part{word: text[t.start:t.end]}
		if !isASCII(p.word) {
			p.word = folded(p.word)
		}
		p.spelling = spellOf(p.word)
		if i > 0 {
			p.joint = joints[t.gap]
		}
		r.split = append(r.split, p)
	}
	return r.split
}

// shortestJoined keeps joined forms from being other words: I/O, A/B.
const shortestJoined = 4

// joinedForms appends further ways to write a name of several parts to dst:
// as one word, and with only its dots and slashes closed ("aspnet core").
func joinedForms(dst [][]part, parts []part) [][]part {
	if len(parts) < 2 {
		return dst
	}
	length, hard := 0, 0
	for i, p := range parts {
		length += len(p.word)
		if i > 0 && p.joint != jointSoft && p.joint != jointHard {
			hard++
		}
	}
	if length >= shortestJoined && len(parts) <= 3 {
		dst = append(dst, []part{joined(parts)})
	}
	if hard == 0 || hard == len(parts)-1 {
		return dst
	}
	var closed []part
	for i := 0; i < len(parts); {
		end := i + 1
		for end < len(parts) && parts[end].joint != jointSoft && parts[end].joint != jointHard {
			end++
		}
		closed = append(closed, joined(parts[i:end]))
		i = end
	}
	return append(dst, closed)
}

// joined writes parts as one word.
func joined(parts []part) part {
	var buf [96]byte
	all := buf[:0]
	for _, p := range parts {
		all = append(all, p.word...)
	}
	return part{spelling: spellOf(all), joint: parts[0].joint}
}

// splitForm returns a humped name in two words, "Mongo DB" for MongoDB, or
// nil. Only names that end in capitals are split: two everyday words in a row
// are rarely the product that joined them.
func splitForm(text string) []part {
	i := len(text)
	for i > 0 && class[text[i-1]] == classUpper {
		i--
	}
	switch {
	case len(text)-i < 2 || i < 2 || class[text[i-1]] != classLower:
		return nil
	case strings.ContainsAny(text, " .-/"):
		return nil
	}
	switch text[i:] {
	case "API", "UI", "AI", "IT": // "an open API"
		return nil
	}
	return []part{{spelling: spell(text[:i])}, {spelling: spell(text[i:])}}
}

// flagsOf describes how a name is written.
func flagsOf(text string, mode Mode, typo bool) (f nameFlag) {
	letters, upper, small := 0, 0, 0
	for i := 0; i < len(text); i++ {
		switch class[text[i]] {
		case classUpper:
			upper++
			letters++
		case classLower:
			small++
			letters++
		case classHigh:
			small++
			letters++
		}
	}
	if mode == Case {
		f |= nameCase
	}
	if typo {
		f |= nameTypo
	}
	if upper == 0 {
		f |= nameLower
	}
	if small == 0 && upper >= 2 {
		f |= nameAcronym
	}
	if letters == 1 && len(text) == 1 {
		f |= nameLetter
	}
	return f
}
