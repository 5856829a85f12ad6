package parse

import (
	"unicode"
	"unicode/utf8"
)

// look is how a row is set, as far as all of it is set alike.
type look struct {
	size      float64 // of most of its letters, in points; 0 unknown
	level     int     // of a heading, by the format's own word; 0 for none
	bold      bool
	italic    bool
	underline bool
	smallCaps bool
	caps      bool // all capitals
	ruled     bool
	colon     bool // ends in a colon
	spaced    bool // letters set apart, "S K I L L S"
	color     uint32
	font      string
}

// lookOf finds how most letters of a row are set.
func lookOf(r *row) look {
	var k look
	var letters, bold, italic, underline, small, most int
	for run := range r.runs() {
		n := min(run.Span.End, r.span.End) - max(run.Span.Start, r.span.Start)
		letters += n
		bold += count(run.Style.Bold, n)
		italic += count(run.Style.Italic, n)
		underline += count(run.Style.Underline, n)
		small += count(run.Style.SmallCaps, n)
		if n > most {
			most, k.size, k.color, k.font = n, run.Style.Size, run.Style.Color, run.Style.Font
		}
	}
	for i := range r.lines {
		k.ruled = k.ruled || r.lines[i].Ruled
	}
	k.bold, k.italic = 5*bold > 4*letters, 5*italic > 4*letters
	k.underline, k.smallCaps = 5*underline > 4*letters, 5*small > 4*letters
	if r.block.Kind == Heading {
		k.level = max(r.block.Level, 1)
	}
	k.caps = isCaps(r.text)
	k.spaced = isSpaced(r.text)
	k.colon = len(r.text) > 0 && r.text[len(r.text)-1] == ':'
	return k
}

func count(yes bool, n int) int {
	if yes {
		return n
	}
	return 0
}

// isCaps reports whether s has letters of two cases in its script and shows
// only capitals.
func isCaps(s string) bool {
	upper := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			upper++
		}
	}
	return upper > 1
}

// isSpaced reports whether most words of s are single letters.
func isSpaced(s string) bool {
	words, single := 0, 0
	for i := 0; i < len(s); {
		for i < len(s) && s[i] == ' ' {
			i++
		}
		start := i
		for i < len(s) && s[i] != ' ' {
			i++
		}
		if i > start {
			words++
			if utf8.RuneCountInString(s[start:i]) == 1 {
				single++
			}
		}
	}
	return words >= 4 && 2*single > words
}

// form is what of a look makes headings of one kind alike. It is comparable.
type form struct {
	size                                             int // in half points
	level                                            int
	bold, italic, underline, smallCaps, caps, spaced bool
	colon                                            bool
	color                                            uint32
}

func (k look) form() form {
	return form{
		size: int(k.size*2 + 0.5), level: k.level, bold: k.bold, italic: k.italic, underline: k.underline && !k.ruled,
		smallCaps: k.smallCaps, caps: k.caps, spaced: k.spaced, colon: k.colon, color: k.color,
	}
}

// isLarge reports whether a row is set in larger type than the text: a title, not
// the rest of a sentence.
func (r *row) isLarge(body look) bool { return body.size > 0 && r.look.size > body.size+1 }

// weight says how much a look stands out from the text around it.
func (k look) weight(body look) float64 {
	w := 0.0
	if k.level > 0 {
		w += 3
	}
	if k.size > body.size+0.4 && body.size > 0 {
		w += 1 + min(k.size-body.size, 6)/3
	}
	for _, on := range [...]struct {
		is  bool
		add float64
	}{
		{k.bold && !body.bold, 1.5}, {k.caps, 1}, {k.smallCaps && !body.smallCaps, 1}, {k.underline && !body.underline, 1},
		{k.ruled, 1}, {k.spaced, 1}, {k.color != body.color, 0.7}, {k.colon, 0.5}, {k.italic && !body.italic, 0.3},
		{k.font != body.font && k.font != "" && body.font != "", 0.3},
	} {
		if on.is {
			w += on.add
		}
	}
	return w
}

// bodyLook returns the look of most of the text.
func bodyLook(rows []row) look {
	type voice struct {
		size         int
		bold, italic bool
		color        uint32
	}
	votes := make(map[voice]int)
	best, most := look{}, 0
	for i := range rows {
		k := &rows[i].look
		v := voice{int(k.size*2 + 0.5), k.bold, k.italic, k.color}
		votes[v] += len(rows[i].text)
		if votes[v] > most {
			most = votes[v]
			best = look{size: k.size, bold: k.bold, italic: k.italic, color: k.color, font: k.font}
		}
	}
	return best
}
