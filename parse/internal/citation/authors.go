package citation

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is a word of a list of authors.
type token struct {
	start, end int    // without the marks behind it
	core       string // the word
	marks      string // the marks behind it
}

// role is what a word can be in a list of authors.
type role uint8

const (
	other role = iota
	name
	initials
	particle
	and
	others // "et al."
	editor
)

// mostNames bounds the words of a list of authors.
const mostNames = 160

// authors reads the list of authors that begins at i. It ends with a full stop
// or colon, or before a date or a quote.
func (t reading) authors(i int) (Part, bool) {
	l := list{}
	for at, n := i, 0; n < mostNames; n++ {
		w, ok := next(t.text, at)
		if !ok {
			break
		}
		if end, ok := l.take(t.text, w); ok {
			if end <= i || !l.sound() {
				return Part{}, false
			}
			return Part{i, end}, true
		}
		if l.broken {
			return Part{}, false
		}
		at = w.end + len(w.marks)
	}
	return Part{}, false
}

// list is a list of authors as far as it is read.
type list struct {
	names   int  // complete ones
	full    int  // of them with a given name
	initial bool // one has initials
	words   int  // of the name being read
	first   role // of its first word
	last    role // of its last word
	behind  bool // initials stand behind surnames: "Smith J."
	pending bool // a surname waits for its initials: "Smith, J."
	end     int
	broken  bool
}

// take reads the next word, and reports whether the list ends before or behind it.
func (l *list) take(text string, w token) (end int, ok bool) {
	r := roleOf(w.core)
	switch {
	case r == others:
		l.close()
		l.full++
		return w.end, true
	case r == editor && l.names+l.words > 0:
		l.close()
		l.end = w.end
		return l.end, true
	case r == and:
		l.close()
		return 0, false
	case r == other || l.names > 0 && l.words == 0 && r == particle && !l.pending && !unicodeUpperNext(text, w):
		l.close()
		l.broken = !ends(text, w)
		return l.end, !l.broken
	case l.words > 0 && l.last == initials && r == name && (l.first == initials && l.pending || l.behind): // "Smith, J. Title"
		l.close()
		return l.end, true
	}
	if l.words == 0 {
		l.first = r
	}
	if l.words++; l.words > 5 {
		l.broken = true
		return 0, false
	}
	l.initial, l.last = l.initial || r == initials, r
	l.end = w.end
	if r == initials && strings.HasPrefix(w.marks, ".") {
		l.end++
	}
	switch {
	case strings.HasPrefix(w.marks, ":"), r == name && strings.HasPrefix(w.marks, ".") && !strings.HasPrefix(w.marks, ".,"):
		l.close()
		return l.end, true
	case strings.ContainsAny(w.marks, ",;"):
		l.close()
	}
	return 0, false
}

// close ends the name being read.
func (l *list) close() {
	switch {
	case l.words == 0:
		return
	case l.pending: // given names behind a surname
		l.pending = false
		l.full++
	case l.words == 1:
		l.pending = true
		l.names++
	default:
		l.names++
		l.full++
		l.behind = l.behind || l.last == initials
	}
	l.words = 0
}

// sound reports whether what was read can be authors: each has more than one
// word, and there are several or one with initials.
func (l *list) sound() bool {
	return l.names > 0 && l.full >= l.names && (l.initial || l.names > 1 || l.full == 1)
}

// ends reports whether a word that is no name ends the list of authors: a date,
// a quote, a bracket.
func ends(text string, w token) bool {
	r, _ := utf8.DecodeRuneInString(text[w.start:])
	return strings.ContainsRune("(\u201c\"\u201e\u00ab\u2018`", r) || isYear(w.core)
}

// unicodeUpperNext reports whether a word in upper case follows a particle.
func unicodeUpperNext(text string, w token) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(text[w.end:], " \n\t"))
	return unicode.IsUpper(r)
}

// next reads the word at or behind i.
func next(s string, i int) (token, bool) {
	for i < len(s) && (s[i] == ' ' || s[i] == '\n' || s[i] == '\t' || s[i] == ',') {
		i++
	}
	from := i
	for i < len(s) && s[i] != ' ' && s[i] != '\n' && s[i] != '\t' {
		i++
	}
	if i == from {
		return token{}, false
	}
	word := s[from:i]
	core := strings.TrimRight(word, ".,;:*†‡")
	return token{from, from + len(core), core, word[len(core):]}, true
}

func roleOf(core string) role {
	switch lower := strings.ToLower(core); {
	case is("and", lower) && (len(core) > 1 || core == lower): // "E." is an initial, "e" joins
		return and
	case core == "al", is("others", lower):
		return others
	case is("editor", lower):
		return editor
	case is("particle", core):
		return particle
	}
	upper, lower, letters := 0, 0, 0
	for _, r := range core {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
		case !strings.ContainsRune(".-'’‐", r):
			return other
		}
		letters++
	}
	first, _ := utf8.DecodeRuneInString(core)
	switch {
	case letters == 0 || !unicode.IsUpper(first):
		return other
	case lower == 0 && upper <= 3:
		return initials
	}
	return name
}
