package taxonomy

import "strings"

// Match is a mention of a concept in a text.
type Match struct {
	ID         ID
	Start, End int    // bytes of the text
	Version    string // "17" of "Java 17"; not within Start and End
	Ambiguous  bool   // the name has another meaning, and nothing decides here
	Typo       bool   // written in a way its makers do not write it
}

// Match returns the mentions of t's concepts in text: the leftmost and
// longest names, disjoint, in order, from word to word. A mention that the
// text shows to mean something else is left out; one that could be either
// is Ambiguous.
func (t *Taxonomy) Match(text string) []Match { return t.AppendMatchIn(nil, Unknown, text) }

// MatchIn is Match for a text whose context is known.
func (t *Taxonomy) MatchIn(c Context, text string) []Match { return t.AppendMatchIn(nil, c, text) }

// AppendMatch is Match, but appends to dst. It allocates nothing else.
func (t *Taxonomy) AppendMatch(dst []Match, text string) []Match {
	return t.AppendMatchIn(dst, Unknown, text)
}

// AppendMatchIn is MatchIn, but appends to dst. It allocates nothing else.
func (t *Taxonomy) AppendMatchIn(dst []Match, c Context, text string) []Match {
	v := t.borrow(c)
	for base := 0; base < len(text); {
		end := base + pieceEnd(text[base:])
		v.read(text[base:end])
		dst = v.appendMatches(dst, base)
		base = end
	}
	t.giveBack(v)
	return dst
}

// pieceSize bounds the working memory of a match. Longer texts are matched
// in pieces that end with a line, or if need be with a word.
const pieceSize = 1 << 16

func pieceEnd(text string) int {
	if len(text) <= pieceSize {
		return len(text)
	}
	if i := strings.LastIndexByte(text[:pieceSize], '\n'); i > pieceSize/2 {
		return i + 1
	}
	i := pieceSize
	for i > pieceSize/2 && (class[text[i]]&classWord != 0 || class[text[i-1]]&classWord != 0) {
		i--
	}
	if i > pieceSize/2 {
		return i
	}
	for i = pieceSize; class[text[i]] == classHigh && i > pieceSize-4; i-- { // not within a rune
	}
	return i
}

func (t *Taxonomy) borrow(c Context) *view {
	v, _ := t.views.Get().(*view)
	if v == nil {
		v = &view{index: t.index}
	}
	v.context = c
	return v
}

func (t *Taxonomy) giveBack(v *view) {
	v.text = "" // so that the pool keeps no text alive
	t.views.Put(v)
}

// read finds and judges the candidates of a text.
func (v *view) read(text string) {
	v.text, v.line = text, line{}
	v.tokens = v.dict.tokens(v.tokens[:0], text)
	v.scan(v)
	v.judge()
}

func (v *view) appendMatches(dst []Match, base int) []Match {
	for k := range v.candidates {
		c := &v.candidates[k]
		if c.state == taken || c.state == doubtful {
			dst = append(dst, v.match(c, base))
		}
	}
	return dst
}

func (v *view) match(c *candidate, base int) Match {
	n := &v.names[c.name]
	version, year := v.version(c)
	if year && !v.guards[n.concept].years {
		version = ""
	}
	end := int(v.tokens[c.last-1].end)
	if v.tokens[c.last-1].shape&versioned != 0 {
		end -= v.trailing(int(c.last - 1))
	}
	return Match{
		ID: v.concepts[n.concept].ID, Start: base + int(v.tokens[c.first].start), End: base + end,
		Version: version, Ambiguous: c.state == doubtful, Typo: n.flags&nameTypo != 0,
	}
}
