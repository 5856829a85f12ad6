package taxonomy

import (
	"unicode"
	"unicode/utf8"
)

// token is a word of a text and what stands before it.
type token struct {
	start, end uint32
	word       uint32 // in the dictionary; 0 unknown
	gap        gap
	marks      mark
	shape      shape
}

// gap is what separates a token from the one before. The order is one of
// strength: of several separators in a row the strongest counts.
type gap uint8

const (
	gapNone   gap = iota // "C++" and "17" of "C++17"
	gapSpace             // one or two blanks
	gapHyphen            // tight: "event-driven"
	gapLow               // tight underscore
	gapDot               // tight: "Node.js"
	gapSlash             // "CI/CD", with or without blanks
	gapAmp
	gapPlus
	gapQuote
	gapOther
	gapComma
	gapDash  // a dash with blanks
	gapParen // any bracket
	gapSemi
	gapPipe // bar or middle bullet
	gapColon
	gapStop // end of a sentence
	gapTab  // tab, or three blanks and more
	gapLine
	gapPara // empty line, or a line that starts with a bullet
)

// mark notes single separators within a gap.
type mark uint8

const (
	markList   mark = 1 << iota // a separator of lists: , ; / | & bullet
	markOpen                    // opening bracket
	markClose                   // closing bracket
	markAt                      // @
	markOwner                   // the token before ends in a possessive 's
	markPeriod                  // the token before is followed by a full stop
	markBullet                  // a bullet at the start of the line
	markStarts                  // some name starts with the word of the token
)

// shape is how a token is written.
type shape uint8

const (
	hasLower  shape = 1 << iota // some letter is lower case
	hasUpper                    // some letter is upper case
	upperHead                   // the first letter is upper case
	hasDigit
	digitHead // starts with a digit
	versioned // word is that of the token without its trailing number
	openEnd   // followed by a tight plus: "2+"

	hasLetter = hasLower | hasUpper
)

// byte classes; a byte of 0x80 and above needs decoding.
const (
	classLower = 1 << iota
	classUpper
	classDigit
	classHigh
	classPlain = classLower | classUpper | classDigit
	classWord  = classPlain | classHigh
)

var (
	class = classes()
	lower = lowers()
	gaps  = separators()
)

func classes() (t [256]uint8) {
	for c := range t {
		switch {
		case 'a' <= c && c <= 'z':
			t[c] = classLower
		case 'A' <= c && c <= 'Z':
			t[c] = classUpper
		case '0' <= c && c <= '9':
			t[c] = classDigit
		case c >= utf8.RuneSelf:
			t[c] = classHigh
		}
	}
	return t
}

func lowers() (t [256]byte) {
	for c := range t {
		t[c] = byte(c)
		if 'A' <= c && c <= 'Z' {
			t[c] = byte(c) + 'a' - 'A'
		}
	}
	return t
}

type separator struct {
	gap   gap
	marks mark
}

func separators() (t [256]separator) {
	for c := range t {
		t[c] = separator{gap: gapOther}
	}
	for c, s := range map[byte]separator{
		' ': {gap: gapSpace}, '_': {gap: gapLow}, '-': {gap: gapDash}, '/': {gapSlash, markList}, '\\': {gapSlash, markList},
		'&': {gapAmp, markList}, '+': {gapPlus, markList}, '\'': {gap: gapQuote}, '"': {gap: gapQuote}, '`': {gap: gapQuote},
		'*': {gap: gapOther}, ',': {gapComma, markList}, ';': {gapSemi, markList}, '|': {gapPipe, markList},
		'(': {gapParen, markOpen}, '[': {gapParen, markOpen}, '{': {gapParen, markOpen}, '<': {gapParen, markOpen},
		')': {gapParen, markClose}, ']': {gapParen, markClose}, '}': {gapParen, markClose}, '>': {gapParen, markClose},
		':': {gap: gapColon}, '.': {gapStop, markPeriod}, '!': {gap: gapStop}, '?': {gap: gapStop}, '@': {gapOther, markAt},
		'\t': {gap: gapTab}, '\n': {gap: gapLine}, '\v': {gap: gapLine}, '\f': {gap: gapPara}, '\r': {gap: gapSpace},
	} {
		t[c] = s
	}
	return t
}

// separatorRune classifies a rune that is no part of a word.
func separatorRune(r rune) separator {
	switch r {
	case '\u00a0', '\u2002', '\u2003', '\u2009', '\u202f', '\u3000':
		return separator{gap: gapSpace}
	case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212':
		return separator{gap: gapDash}
	case '\u2018', '\u2019', '\u201c', '\u201d', '\u00ab', '\u00bb':
		return separator{gap: gapQuote}
	case '\u2028', '\u2029', '\u0085':
		return separator{gap: gapLine}
	case '\u3001', '\uff0c':
		return separator{gapComma, markList}
	case '\u3002':
		return separator{gapStop, markPeriod}
	}
	if isBullet(r) {
		return separator{gapPipe, markList}
	}
	return separator{gap: gapOther}
}

func isBullet(r rune) bool {
	switch {
	case r == '\u00b7' || r == '\u2022' || r == '\u2023' || r == '\u2043' || r == '\u2219' || r == '\u22c5' || r == '\uff5c':
		return true
	case 0x25a0 <= r && r <= 0x25ff: // geometric shapes
		return true
	case 0x2700 <= r && r <= 0x27bf: // dingbats
		return true
	case 0xe000 <= r && r <= 0xf8ff: // symbol fonts put their bullets here
		return true
	}
	return false
}

// joiner says whether r stands within words without being seen.
func joiner(r rune) bool {
	return r == '\u00ad' || '\u200b' <= r && r <= '\u200d' || r == '\ufeff' || r == '\u2060'
}

func wordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// tokens appends the tokens of text to dst. A nil dictionary knows no word.
func (d *dictionary) tokens(dst []token, text string) []token {
	s := tokenizer{dict: d, text: text, gap: gapPara, out: dst}
	for s.at < len(text) {
		c := text[s.at]
		switch {
		case class[c]&classPlain != 0:
			s.plain()
		case class[c] == classHigh:
			s.high()
		case c == ' ':
			s.blank()
		default:
			s.separate(c)
		}
	}
	return s.out
}

type tokenizer struct {
	dict  *dictionary
	text  string
	at    int
	gap   gap // since the last token
	marks mark
	out   []token
}

func (s *tokenizer) add(g gap, m mark) {
	s.gap = max(s.gap, g)
	s.marks |= m
}

func (s *tokenizer) blank() {
	s.gap = max(s.gap, gapSpace)
	t := s.text
	if s.at+2 < len(t) && t[s.at+1] == ' ' && t[s.at+2] == ' ' {
		s.gap = max(s.gap, gapTab)
		for s.at < len(t) && t[s.at] == ' ' {
			s.at++
		}
		return
	}
	s.at++
}

// high reads a rune outside of ASCII: part of a word, or a separator.
func (s *tokenizer) high() {
	r, n := utf8.DecodeRuneInString(s.text[s.at:])
	if wordRune(r) {
		s.word()
		return
	}
	if !joiner(r) {
		sep := separatorRune(r)
		if sep.gap == gapPipe && s.gap >= gapLine {
			sep = separator{gapPara, markBullet}
		}
		if sep.gap == gapDash && s.tight(n) && r <= '\u2011' {
			sep.gap = gapHyphen
		}
		s.add(sep.gap, sep.marks)
	}
	s.at += n
}

// tight says whether the separator of n bytes here stands between two word
// characters without blanks.
func (s *tokenizer) tight(n int) bool {
	return s.gap == gapNone && s.at > 0 && s.at+n < len(s.text) && class[s.text[s.at+n]]&classWord != 0
}

func (s *tokenizer) separate(c byte) {
	sep := gaps[c]
	switch c {
	case '.':
		if s.tight(1) {
			sep = separator{gap: gapDot}
		} else if s.dotted() {
			s.word()
			return
		}
	case '-':
		if s.tight(1) {
			sep.gap = gapHyphen
		} else if s.gap >= gapLine {
			sep = separator{gapPara, markBullet}
		}
	case '*':
		if s.gap >= gapLine {
			sep = separator{gapPara, markBullet}
		}
	case '\n':
		if s.gap >= gapLine {
			sep.gap = gapPara
		}
	case '_':
		if !s.tight(1) {
			sep.gap = gapOther
		}
	case '+':
		if n := len(s.out); s.gap == gapNone && n > 0 {
			s.out[n-1].shape |= openEnd
		}
		if s.gap >= gapLine {
			sep = separator{gapPara, markBullet}
		}
	case ':':
		if s.at+2 < len(s.text) && s.text[s.at+1] == '/' && s.text[s.at+2] == '/' {
			s.address()
			return
		}
	case '@':
		if s.tight(1) {
			s.address()
			return
		}
	}
	s.add(sep.gap, sep.marks)
	s.at++
}

// dotted says whether a word starts with the dot here: ".NET".
func (s *tokenizer) dotted() bool {
	t, i := s.text, s.at
	if i+1 >= len(t) || class[t[i+1]]&(classLower|classUpper) == 0 {
		return false
	}
	return i == 0 || s.gap != gapNone && t[i-1] != '.'
}

// address skips the rest of a web or mail address. What it names is no
// mention: a link to github.com is not a claim to know GitHub.
func (s *tokenizer) address() {
	for k := len(s.out) - 1; k >= 0; k-- {
		g := s.out[k].gap
		s.out[k].word = 0
		s.out[k].marks &^= markStarts
		if g == gapNone || g > gapDot || g == gapSpace {
			break
		}
	}
	for s.at < len(s.text) && s.text[s.at] > ' ' && !addressEnd(s.text[s.at]) {
		s.at++
	}
}

func addressEnd(c byte) bool {
	return c == '|' || c == ')' || c == '>' || c == ']' || c == '"' || c == ','
}
