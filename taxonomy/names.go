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
	nameLabel
)

// part is a word of a name and the joint before it.
type part struct {
	word  string
	joint joint
}

// partsOf splits a name. A joint is jointNever where no match could cross.
func partsOf(text string) []part {
	var d *dictionary
	tokens := d.tokens(nil, text)
	parts := make([]part, len(tokens))
	for i, t := range tokens {
		parts[i] = part{word: folded(text[t.start:t.end])}
		if i > 0 {
			parts[i].joint = joints[t.gap]
		}
	}
	return parts
}

// shortestJoined keeps joined forms from being other words: I/O, A/B.
const shortestJoined = 4

// joinedForms returns further ways to write a name of several parts: as one
// word, and with only its dots and slashes closed ("aspnet core").
func joinedForms(parts []part) [][]part {
	if len(parts) < 2 {
		return nil
	}
	var forms [][]part
	all, hard := "", 0
	for i, p := range parts {
		all += p.word
		if i > 0 && p.joint != jointSoft && p.joint != jointHard {
			hard++
		}
	}
	if len(all) >= shortestJoined && len(parts) <= 3 {
		forms = append(forms, []part{{word: all}})
	}
	if hard == 0 || hard == len(parts)-1 {
		return forms
	}
	var closed []part
	for i, p := range parts {
		if i > 0 && p.joint != jointSoft && p.joint != jointHard {
			closed[len(closed)-1].word += p.word
			continue
		}
		closed = append(closed, p)
	}
	return append(forms, closed)
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
	return []part{{word: folded(text[:i])}, {word: folded(text[i:])}}
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
