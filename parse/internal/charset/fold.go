package charset

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// writer collects the clean text of a file.
type writer struct {
	src    []byte
	pos    int // in src
	out    []byte
	last   rune // written last
	mapped bool // offsets are kept
	shifts []shift

	pages []int // begin behind a form feed

	controls, invisible int
}

// verbatim copies the next n bytes.
func (w *writer) verbatim(n int) {
	w.mark()
	w.out = append(w.out, w.src[w.pos:w.pos+n]...)
	w.pos += n
	w.last = rune(w.src[w.pos-1])
}

// mark notes where in the file the next byte written stands.
func (w *writer) mark() {
	if !w.mapped {
		return
	}
	clean, source := 0, 0
	if n := len(w.shifts); n > 0 {
		clean, source = int(w.shifts[n-1].clean), int(w.shifts[n-1].source)
	}
	if len(w.out)-clean == w.pos-source {
		return
	}
	if len(w.shifts) == maxShifts {
		w.mapped = false
		return
	}
	w.shifts = append(w.shifts, shift{int32(len(w.out)), int32(w.pos)})
}

// next writes what the next character of the file stands for.
func (w *writer) next(page *Page) {
	r, n := utf8.DecodeRune(w.src[w.pos:])
	if page != nil {
		r, n = page.DecodeByte(w.src[w.pos]), 1
	}
	switch {
	case r == utf8.RuneError && (n == 1 || page != nil):
		// A byte that means nothing.
	case r == '\r':
		if w.pos+1 < len(w.src) && w.src[w.pos+1] == '\n' {
			w.pos++
			n = 1
		}
		w.put("\n", '\n')
	case r < utf8.RuneSelf || r < 0xa0:
		w.control(r)
	default:
		w.fold(r)
	}
	w.pos += n
}

// put writes s, whose last rune is last.
func (w *writer) put(s string, last rune) {
	w.mark()
	w.out = append(w.out, s...)
	w.last = last
}

func (w *writer) control(r rune) {
	switch r {
	case '\f':
		w.put("\n", '\n')
		if len(w.pages) < maxPages {
			w.pages = append(w.pages, len(w.out))
		}
	case '\v', 0x85:
		w.put("\n", '\n')
	case 0:
	default:
		if r >= ' ' && r < 0x7f || r == '\n' || r == '\t' {
			w.put(string(r), r)
			return
		}
		w.controls++
	}
}

// fold writes a character beyond ASCII, in the form in which it is spelt.
func (w *writer) fold(r rune) {
	switch {
	case unicode.Is(unicode.Zs, r):
		w.put(" ", ' ')
	case r == '\u2028' || r == '\u2029':
		w.put("\n", '\n')
	case isJoiner(r) && needsJoiner(w.last):
		w.put(string(r), r)
	case unicode.Is(invisibles, r):
		if !isEmojiPart(r, w.last) {
			w.invisible++
		}
	case unicode.Is(unicode.Co, r):
		if wordBullets[r] {
			w.put("•", '•')
		}
	case '！' <= r && r <= '～': // the wide forms of ASCII
		r += '!' - '！'
		w.put(string(r), r)
	case unicode.Is(presentations, r):
		s := norm.NFKC.String(string(r))
		last, _ := utf8.DecodeLastRuneInString(s)
		w.put(s, last)
	case r >= 0x300 && r <= 0x36f:
		w.compose(r)
	default:
		w.put(string(r), r)
	}
}

// compose joins a combining accent to the letter before it, so that é is one
// character however it was typed.
func (w *writer) compose(accent rune) {
	if !unicode.IsLetter(w.last) {
		w.put(string(accent), accent)
		return
	}
	joined := norm.NFC.String(string(w.last) + string(accent))
	r, n := utf8.DecodeRuneInString(joined)
	if n != len(joined) {
		w.put(string(accent), accent)
		return
	}
	w.out = w.out[:len(w.out)-utf8.RuneLen(w.last)]
	w.out = append(w.out, joined...)
	w.last = r
}

// isJoiner reports whether r is one of the two joiners that are part of the
// spelling in Persian and in the scripts of India.
func isJoiner(r rune) bool { return r == '\u200c' || r == '\u200d' }

func needsJoiner(before rune) bool {
	return before >= 0x600 && before < 0xe00 && unicode.In(before, unicode.L, unicode.M)
}

// isEmojiPart reports whether r belongs to an emoji of several characters.
func isEmojiPart(r, before rune) bool {
	return r >= 0xfe00 && r <= 0xfe0f || (r == '\u200d' && before >= 0x2190)
}

// wordBullets are the bullets of the Symbol and Wingdings fonts, as word
// processors put them on the clipboard.
var wordBullets = map[rune]bool{
	0xf0b7: true, 0xf0a7: true, 0xf0d8: true, 0xf0fc: true, 0xf0a8: true, 0xf076: true,
	0xf06e: true, 0xf071: true, 0xf02d: true, 0xf0d2: true, 0xf0e0: true,
}

// invisibles are characters that show as nothing.
var invisibles = &unicode.RangeTable{
	R16: []unicode.Range16{
		{0x00ad, 0x00ad, 1}, {0x034f, 0x034f, 1}, {0x061c, 0x061c, 1}, {0x115f, 0x1160, 1},
		{0x17b4, 0x17b5, 1}, {0x180b, 0x180f, 1}, {0x200b, 0x200f, 1}, {0x202a, 0x202e, 1},
		{0x2060, 0x206f, 1}, {0x3164, 0x3164, 1}, {0xfe00, 0xfe0f, 1}, {0xfeff, 0xfeff, 1},
		{0xffa0, 0xffa0, 1}, {0xfff0, 0xfffc, 1},
	},
	R32: []unicode.Range32{{0x1bca0, 0x1bca3, 1}, {0x1d173, 0x1d17a, 1}, {0xe0000, 0xe0fff, 1}},
}

// presentations are other shapes of ordinary letters: ligatures, full-width
// forms and the mathematical alphabets that pass for bold type on the web.
var presentations = &unicode.RangeTable{
	R16: []unicode.Range16{
		{0xfb00, 0xfb06, 1}, {0xfb13, 0xfb17, 1}, {0xfb1d, 0xfb4f, 1}, {0xfb50, 0xfdfb, 1},
		{0xfe70, 0xfefc, 1}, {0xff01, 0xff5e, 1},
	},
	R32: []unicode.Range32{{0x1d400, 0x1d7ff, 1}},
}

// Fold returns s as Decode would have left it in a text.
func Fold(s string) string {
	if plainASCII([]byte(s)) == len(s) {
		return s
	}
	w := writer{src: []byte(s)}
	for w.pos < len(w.src) {
		w.next(nil)
	}
	return string(w.out)
}
