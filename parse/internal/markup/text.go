package markup

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/charset"
)

// Words adds the text between two tags, its character references resolved.
func (t *Tags) Words(s string) {
	if t.skip != "" || s == "" {
		return
	}
	if words := strings.TrimSpace(s); words != "" && t.unseen == 0 {
		t.seen = words
	} else if words != "" && words == t.seen {
		return
	}
	t.chip, t.word = false, false
	b := t.Builder
	if t.inPre() {
		for line := range strings.Lines(s) {
			text, _, ends := strings.Cut(line, "\n")
			t.sayWords(text)
			if ends {
				b.EndLine(false)
			}
		}
		return
	}
	t.sayWords(s)
}

// sayWords adds s, in which white space counts as one space, however long, and
// every no-break space as one.
func (t *Tags) sayWords(s string) {
	b := t.Builder
	for s != "" {
		white, hard := 0, 0
		n := strings.IndexFunc(s, func(r rune) bool {
			switch r {
			case ' ', '\n', '\t', '\r', '\f':
				white = 1
			case '\u00a0', '\u2002', '\u2003', '\u2009', '\u202f':
				hard++
			default:
				return true
			}
			return false
		})
		if white+hard > 0 {
			b.Gap(max(white, hard))
		}
		if n < 0 {
			return
		}
		s = s[n:]
		end := phrase(s)
		b.Say(charset.Fold(s[:end]))
		s = s[end:]
	}
}

// phrase returns the length of the start of s in which words are parted by
// nothing but single spaces.
func phrase(s string) int {
	space := false
	for i, r := range s {
		switch r {
		case ' ':
			if space {
				return i - 1
			}
			space = true
		case '\n', '\t', '\r', '\f', '\u00a0', '\u2002', '\u2003', '\u2009', '\u202f':
			if space {
				return i - 1
			}
			return i
		default:
			space = false
		}
	}
	if space {
		return len(s) - 1
	}
	return len(s)
}

func (t *Tags) inPre() bool {
	for i := len(t.open) - 1; i >= 0; i-- {
		if t.open[i].name == "pre" {
			return true
		}
	}
	return false
}
