package layout

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// A word may be broken at the end of a line that wraps. How it reads on is in
// the last character of the line:
//
//	U+00AD  the hyphen was set for the break only: the word reads on without it
//	-       the hyphen is part of the word: it reads on without a space
//	else    a space stands for the end of the line

// wordBreak stands for a hyphen at the end of a line that became the middle of one,
// as in a cell, until it is known how the word reads on. No text holds this.
const wordBreak = "\uFDD0"

// brokenOff stands, where a space or tab may, between the two parts of such a word.
const brokenOff = '-'

// brokenWord is a word with a hyphen at the end of a line.
type brokenWord struct {
	run         *flow.Run
	at, to      int    // the hyphen in its text
	left, right string // its parts, lower case
}

// unhyphenate tells the hyphens that belong to a word from those that only
// break it. The text itself shows which words it has; where it does not, the
// habit of the document decides.
func unhyphenate(pages []flow.Page) {
	var broken []brokenWord
	eachLine(pages, func(l, next *flow.Line) {
		if w, ok := breakOf(l, next); ok {
			broken = append(broken, w)
		}
	})
	broken = append(broken, breaksWithin(pages)...)
	if len(broken) == 0 {
		return
	}
	v := wordsOf(pages)
	for i := range broken {
		v.words[broken[i].left]--
		v.words[broken[i].right]--
	}
	habit := 0
	for _, w := range broken {
		habit += v.soft(w)
	}
	always := habit > 0 || habit == 0 && (justified(pages) || len(broken) >= 3 && 3*len(broken) > v.compounds)
	for _, w := range slices.Backward(broken) { // what stands behind a hyphen moves
		hyphen := "-"
		if soft := v.soft(w); w.left != "" && w.right != "" && (soft > 0 || soft == 0 && always && !v.known(w)) {
			hyphen = "\u00ad"
		}
		w.run.Text = w.run.Text[:w.at] + hyphen + w.run.Text[w.to:]
	}
}

// breaksWithin returns the words that are broken within lines.
func breaksWithin(pages []flow.Page) []brokenWord {
	var out []brokenWord
	for p := range pages {
		for b := range pages[p].Blocks {
			for l := range pages[p].Blocks[b].Lines {
				runs := pages[p].Blocks[b].Lines[l].Runs
				for r := range runs {
					out = appendBreaks(out, &runs[r])
				}
			}
		}
	}
	return out
}

// eachLine calls do with every line that wraps and the line behind it.
func eachLine(pages []flow.Page, do func(l, next *flow.Line)) {
	for p := range pages {
		for b := range pages[p].Blocks {
			lines := pages[p].Blocks[b].Lines
			for i := 0; i+1 < len(lines); i++ {
				if lines[i].Wraps {
					do(&lines[i], &lines[i+1])
				}
			}
		}
	}
}

// breakOf returns the word that is broken between two lines.
func breakOf(l, next *flow.Line) (w brokenWord, ok bool) {
	if len(l.Runs) == 0 || len(next.Runs) == 0 {
		return w, false
	}
	run := &l.Runs[len(l.Runs)-1]
	end, n := utf8.DecodeLastRuneInString(run.Text)
	if end != '-' && end != '\u2010' && end != '\u00ad' {
		return w, false
	}
	body := run.Text[:len(run.Text)-n]
	token := body[strings.LastIndexAny(body, " \t")+1:]
	right := leadingWord(next.Runs[0].Text)
	first, _ := utf8.DecodeRuneInString(right)
	if !unicode.IsLower(first) || token == "" || strings.ContainsAny(token, "@./:_0123456789") {
		if end == '\u2010' && token != "" {
			run.Text = body + "-"
		}
		return w, false
	}
	left := token[strings.LastIndexFunc(token, notLetter)+1:]
	left = strings.TrimLeftFunc(left, notLetter)
	if left == "" {
		return w, false
	}
	return brokenWord{run, len(strings.TrimRight(run.Text, "-\u2010\u00ad")), len(run.Text), strings.ToLower(left), right}, true
}

// appendBreaks appends the words that are broken within a run.
func appendBreaks(out []brokenWord, run *flow.Run) []brokenWord {
	for from := 0; ; {
		i := strings.Index(run.Text[from:], wordBreak)
		if i < 0 {
			return out
		}
		at, to := from+i, from+i+len(wordBreak)
		left := run.Text[:at]
		left = left[strings.LastIndexFunc(left, notLetter)+1:]
		for left != "" && !utf8.RuneStart(left[0]) {
			left = left[1:]
		}
		out = append(out, brokenWord{run, at, to, strings.ToLower(left), leadingWord(run.Text[to:])})
		from = to
	}
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) }

func leadingWord(text string) string {
	if i := strings.IndexFunc(text, notLetter); i >= 0 {
		return text[:i]
	}
	return text
}

// vocabulary is the words of a document, in small letters.
type vocabulary struct {
	words     map[string]int
	joined    map[string]bool // words with a hyphen
	compounds int             // how often one is set within a line
}

// wordsOf collects the words of the pages.
func wordsOf(pages []flow.Page) vocabulary {
	v := vocabulary{words: map[string]int{}, joined: map[string]bool{}}
	for p := range pages {
		for b := range pages[p].Blocks {
			for _, l := range pages[p].Blocks[b].Lines {
				for _, run := range l.Runs {
					v.add(run.Text)
				}
			}
		}
	}
	return v
}

func (v *vocabulary) add(text string) {
	for field := range strings.FieldsFuncSeq(strings.ToLower(text), func(r rune) bool {
		return notLetter(r) && r != '-' && r != '\u2010'
	}) {
		left, right, ok := strings.Cut(strings.ReplaceAll(field, "\u2010", "-"), "-")
		v.words[left]++
		if ok {
			v.words[right]++
		}
		if ok && left != "" && right != "" {
			v.joined[left+"-"+right] = true
			v.compounds++
		}
	}
}

// known reports whether the document has a part of a word as a word of its own,
// or the part is too short for a typesetter to break off.
func (v *vocabulary) known(w brokenWord) bool {
	return v.words[w.left] > 0 || v.words[w.right] > 0 ||
		utf8.RuneCountInString(w.left) < 2 || utf8.RuneCountInString(w.right) < 2
}

// justified reports whether most of the lines that wrap end at one margin, as
// programs that break words set them.
func justified(pages []flow.Page) bool {
	type column struct{ page, column int }
	margins := map[column]float64{}
	for p := range pages {
		for i := range pages[p].Blocks {
			b := &pages[p].Blocks[i]
			for k := range b.Lines {
				if b.Lines[k].Wraps {
					c := column{p, b.Column}
					margins[c] = max(margins[c], b.Lines[k].Box.X1)
				}
			}
		}
	}
	lines, full := 0, 0
	for p := range pages {
		for i := range pages[p].Blocks {
			b := &pages[p].Blocks[i]
			for k := range b.Lines {
				if b.Lines[k].Wraps {
					lines++
					if margins[column{p, b.Column}]-b.Lines[k].Box.X1 < 3 { // a hyphen may hang over the margin
						full++
					}
				}
			}
		}
	}
	return lines >= 3 && 10*full >= 7*lines
}

// soft is positive if the document shows that the hyphen of a word only breaks
// it, negative if it shows that the hyphen belongs to the word, else zero.
func (v *vocabulary) soft(w brokenWord) int {
	switch {
	case v.joined[w.left+"-"+w.right]:
		return -1
	case v.words[w.left+w.right] > 0:
		return 1
	case v.words[w.left] > 0 && v.words[w.right] > 0:
		return -1
	}
	return 0
}
