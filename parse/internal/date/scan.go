package date

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// kind is what a token is made of.
type kind uint8

const (
	digits kind = iota + 1
	letters
	dash
	mark // any other single character
)

// token is a run of digits, a word, or one other character.
type token struct {
	start, end int
	kind       kind
	spaced     bool // white space stands before it
	hyphen     bool // a dash that is a plain hyphen
	char       rune // of a mark
	value      int  // of digits, up to 8 of them
	sense      sense
	phrase     int // index behind the phrase that sense belongs to
}

// is reports whether t is a mark or dash out of set.
func (t token) is(set string) bool {
	return (t.kind == mark || t.kind == dash) && strings.ContainsRune(set, t.char)
}

// len returns the number of bytes.
func (t token) len() int { return t.end - t.start }

// scanner holds the tokens of a text, or of a stretch of a long one.
type scanner struct {
	text   string
	tokens []token
}

// room is where the tokens of a usual line fit without an allocation.
type room [48]token

// at returns the token at i, or a zero token outside the text.
func (s *scanner) at(i int) token {
	if i < 0 || i >= len(s.tokens) {
		return token{spaced: true}
	}
	return s.tokens[i]
}

// glued reports whether the token at i exists and follows the one before it directly.
func (s *scanner) glued(i int) bool { return i > 0 && i < len(s.tokens) && !s.tokens[i].spaced }

// split cuts the text from byte i on into tokens and appends them until there
// are most. It also returns where it stopped.
func split(tokens []token, text string, i, most int) ([]token, int) {
	spaced := i == 0
	for i < len(text) && len(tokens) < most {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		if unicode.IsSpace(r) || isInvisible(r) {
			spaced = spaced || !isInvisible(r)
			i += size
			continue
		}
		t := token{start: i, spaced: spaced}
		i = t.extend(text, i, r, size)
		tokens = append(tokens, t)
		spaced = false
	}
	return tokens, i
}

// extend fills in the token that begins with r and returns where it ends.
func (t *token) extend(text string, i int, r rune, size int) int {
	switch {
	case '0' <= r && r <= '9':
		t.kind = digits
		for ; i < len(text) && '0' <= text[i] && text[i] <= '9'; i++ {
			if i-t.start < 8 {
				t.value = t.value*10 + int(text[i]-'0')
			}
		}
	case isLetter(r):
		t.kind = letters
		i = endOfWord(text, i+size, r)
	default:
		t.kind, t.char = mark, r
		if isDash(r) {
			t.kind, t.hyphen = dash, r == '-' || r == '‐' || r == '‑'
		} else if isTwoDots(text, i) { // "2019 .. 2022"
			t.kind, size = dash, len("..")
		}
		i += size
	}
	t.end = i
	return i
}

// isTwoDots reports whether two dots stand at i, no more and no fewer.
func isTwoDots(text string, i int) bool {
	return strings.HasPrefix(text[i:], "..") && !strings.HasPrefix(text[i:], "...") && (i == 0 || text[i-1] != '.')
}

// endOfWord returns where the word ends whose first letter ends at i. In
// scripts without spaces every character is a word.
func endOfWord(text string, i int, first rune) int {
	if isIdeograph(first) {
		return i
	}
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		if isApostrophe(r) {
			next, _ := utf8.DecodeRuneInString(text[i+size:])
			if !isLetter(next) {
				return i
			}
		} else if !isLetter(r) || isIdeograph(r) {
			return i
		}
		i += size
	}
	return i
}

// understand looks up every word and phrase.
func (s *scanner) understand() {
	list := words()
	var buf [64]byte
	for i := range s.tokens {
		t := &s.tokens[i]
		t.phrase = i + 1
		if t.kind != letters || t.len() > 40 {
			continue
		}
		key := appendFolded(buf[:0], s.text[t.start:t.end])
		for j := i; ; {
			w, ok := list.Find(key)
			if !ok {
				break
			}
			if w.sense.classes != 0 {
				t.sense, t.phrase = w.sense, j+1
			}
			if !w.opens {
				break
			}
			j++
			for s.glued(j) && s.at(j).is("./") {
				j++
			}
			next := s.at(j)
			if next.kind != letters || next.len() > 40 {
				break
			}
			key = appendFolded(append(key, ' '), s.text[next.start:next.end])
		}
	}
}

func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
	}
	return unicode.IsLetter(r) || unicode.Is(unicode.Mn, r) || r == 'º' || r == 'ª'
}

func isIdeograph(r rune) bool {
	return r >= 0x1100 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
}

// isInvisible reports whether r takes no room: joiners and soft hyphens.
func isInvisible(r rune) bool {
	return r == '\u00ad' || r == '\u200b' || r == '\u200c' || r == '\u200d' || r == '\u2060' || r == '\ufeff'
}

func isDash(r rune) bool {
	switch r {
	case '-', '‐', '‑', '‒', '–', '—', '―', '−', '~', '～', '〜', '→', '➔', '⟶', '﹣', '－', '⁃', '➝', '⇒', '»':
		return true
	}
	return false
}

func isApostrophe(r rune) bool {
	return r == '\'' || r == '’' || r == '‘' || r == '`' || r == '´' || r == 'ʼ'
}
