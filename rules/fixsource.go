package rules

import (
	"bytes"
	"cmp"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse"
)

// change replaces bytes of a file.
type change struct {
	at   parse.Span // of the file
	text string
}

// patch is what fixes come to in a file.
type patch struct {
	src       []byte
	doc       *parse.Document
	changes   []change // disjoint, sorted
	moves     []lineMove
	invisible bool
}

// lineMove puts the lines of one stretch of a file in the place of another.
type lineMove struct{ to, from parse.Span }

// applied returns src with fixes applied, those left out that cannot be.
func applied(src []byte, doc *parse.Document, fixes []Fix) []byte {
	p := &patch{src: src, doc: doc}
	for _, f := range fixes {
		p.add(f)
	}
	return p.apply()
}

// add takes a fix on, whole or not at all.
func (p *patch) add(f Fix) {
	var changes []change
	var moves []lineMove
	invisible := false
	for _, e := range f.Edits {
		switch e.Kind {
		case EditWords:
			at, ok := p.words(e.Span)
			if !ok || strings.ContainsAny(e.NewText, "\r\n") {
				return
			}
			changes = append(changes, change{at, e.NewText})
		case EditMarker:
			at, ok := p.marker(e.Span)
			if !ok {
				return
			}
			changes = append(changes, change{at, e.NewText})
		case EditLines:
			to, ok := p.lines(e.Span)
			from, found := p.lines(e.From)
			if !ok || !found {
				return
			}
			moves = append(moves, lineMove{to, from})
		case EditInvisible:
			invisible = true
		}
	}
	if !p.fits(changes) || !permutes(moves) || len(moves) > 0 && len(p.moves) > 0 {
		return
	}
	for _, c := range changes {
		at, _ := slices.BinarySearchFunc(p.changes, c, byPlace)
		p.changes = slices.Insert(p.changes, at, c)
	}
	p.moves, p.invisible = append(p.moves, moves...), p.invisible || invisible
}

// words is where the words of a span stand in the file: within one run, verbatim.
func (p *patch) words(s parse.Span) (parse.Span, bool) {
	_, run := p.runOf(s)
	if run == nil || !run.Span.Contains(s) {
		return parse.Span{}, false
	}
	start := run.Source.Start + s.Start - run.Span.Start
	at := parse.Span{Start: start, End: start + s.Len()}
	return at, at.End <= len(p.src) && string(p.src[at.Start:at.End]) == p.doc.Words(s)
}

// marker is where the list marker of the line of a span stands in the file.
func (p *patch) marker(s parse.Span) (parse.Span, bool) {
	line, run := p.runOf(s)
	if run == nil || line.Marker == "" || run.Source.End > len(p.src) {
		return parse.Span{}, false
	}
	start := bytes.LastIndexByte(p.src[:run.Source.Start], '\n') + 1
	before := string(p.src[start:run.Source.Start])
	rest := strings.TrimLeft(before, " \t>")
	if !strings.HasPrefix(rest, line.Marker) {
		return parse.Span{}, false
	}
	start += len(before) - len(rest)
	return parse.Span{Start: start, End: start + len(line.Marker)}, true
}

// runOf returns the first run of a span that says where it stands in the file,
// and its line.
func (p *patch) runOf(s parse.Span) (*parse.Line, *parse.Run) {
	for i := range p.doc.Pages {
		blocks := p.doc.Pages[i].Blocks
		from := sort.Search(len(blocks), func(b int) bool { return blocks[b].Span.End > s.Start })
		for j := from; j < len(blocks) && blocks[j].Span.Start < s.End; j++ {
			for k := range blocks[j].Lines {
				line := &blocks[j].Lines[k]
				for l := range line.Runs {
					if run := &line.Runs[l]; run.Span.Overlaps(s) && !run.Source.Empty() {
						return line, run
					}
				}
			}
		}
	}
	return nil, nil
}

// lines are the whole lines of the file on which a span stands.
func (p *patch) lines(s parse.Span) (parse.Span, bool) {
	at := parse.Span{}
	for i := range p.doc.Pages {
		for _, block := range p.doc.Pages[i].Blocks {
			for _, line := range block.Lines {
				for _, run := range line.Runs {
					if run.Span.Overlaps(s) && !run.Source.Empty() {
						at = at.Cover(run.Source)
					}
				}
			}
		}
	}
	if at.Empty() || at.End > len(p.src) {
		return at, false
	}
	at.Start = bytes.LastIndexByte(p.src[:at.Start], '\n') + 1
	at.End = lineEnd(p.src, at.End)
	if next := at.End + 1; next < len(p.src) { // a heading underlined
		if end := lineEnd(p.src, next); underline(p.src[next:end]) {
			at.End = end
		}
	}
	return at, true
}

func lineEnd(src []byte, at int) int {
	if i := bytes.IndexByte(src[at:], '\n'); i >= 0 {
		return at + i
	}
	return len(src)
}

func underline(line []byte) bool {
	line = bytes.TrimSpace(line)
	return len(line) > 1 && (len(bytes.Trim(line, "=")) == 0 || len(bytes.Trim(line, "-")) == 0)
}

// fits reports whether changes are disjoint, from each other and from those
// taken on already.
func (p *patch) fits(changes []change) bool {
	changes = slices.Clone(changes)
	slices.SortFunc(changes, byPlace)
	for i, c := range changes {
		if i > 0 && changes[i-1].at.End > c.at.Start {
			return false
		}
		at, taken := slices.BinarySearchFunc(p.changes, c, byPlace)
		if taken || at > 0 && p.changes[at-1].at.End > c.at.Start || at < len(p.changes) && p.changes[at].at.Start < c.at.End {
			return false
		}
	}
	return true
}

func byPlace(a, b change) int { return cmp.Compare(a.at.Start, b.at.Start) }

// permutes reports whether moves put the same disjoint stretches in another order.
func permutes(moves []lineMove) bool {
	var to, from []parse.Span
	for _, m := range moves {
		to, from = append(to, m.to), append(from, m.from)
	}
	byStart := func(a, b parse.Span) int { return cmp.Compare(a.Start, b.Start) }
	slices.SortFunc(to, byStart)
	slices.SortFunc(from, byStart)
	for i := 1; i < len(to); i++ {
		if to[i-1].Overlaps(to[i]) {
			return false
		}
	}
	return slices.Equal(to, from)
}

// apply makes the changes and then the moves.
func (p *patch) apply() []byte {
	pieces := map[parse.Span][]byte{}
	for _, m := range p.moves {
		pieces[m.from] = p.changed(m.from)
	}
	slices.SortFunc(p.moves, func(a, b lineMove) int { return cmp.Compare(a.to.Start, b.to.Start) })
	var out []byte
	at := 0
	for _, m := range p.moves {
		out = append(out, p.changed(parse.Span{Start: at, End: m.to.Start})...)
		out = append(out, pieces[m.from]...)
		at = m.to.End
	}
	out = append(out, p.changed(parse.Span{Start: at, End: len(p.src)})...)
	if p.invisible {
		out = visible(out)
	}
	return out
}

// changed returns a stretch of the file with the changes within it made.
func (p *patch) changed(s parse.Span) []byte {
	var out []byte
	at := s.Start
	for _, c := range p.changes {
		if c.at.Start < s.Start || c.at.End > s.End {
			continue
		}
		out = append(append(out, p.src[at:c.at.Start]...), c.text...)
		at = c.at.End
	}
	return append(out, p.src[at:s.End]...)
}

// visible returns a text without characters that take no room. Joiners stay in
// scripts that write with them and between emoji, and marks of direction stay in a
// text that has letters from right to left.
func visible(src []byte) []byte {
	rightToLeft := bytes.ContainsFunc(src, func(r rune) bool {
		return unicode.In(r, unicode.Hebrew, unicode.Arabic, unicode.Syriac, unicode.Thaana)
	})
	var out []byte
	before := rune(0)
	for at := 0; at < len(src); {
		r, size := utf8.DecodeRune(src[at:])
		next, _ := utf8.DecodeRune(src[at+size:])
		drop := false
		switch {
		case r == 0x200c || r == 0x200d:
			drop = joinsNothing(before) || joinsNothing(next)
		case r == 0x200b || r == 0x2060 || r == 0xad || r == 0xfeff && at > 0:
			drop = true
		case r == 0x200e || r == 0x200f || 0x202a <= r && r <= 0x202e || 0x2066 <= r && r <= 0x2069:
			drop = !rightToLeft
		}
		if !drop {
			out = append(out, src[at:at+size]...)
			before = r
		}
		at += size
	}
	return out
}

// joinsNothing reports whether a joiner beside a character has no work to do.
func joinsNothing(r rune) bool {
	return r < 0x300 || unicode.In(r, unicode.Latin, unicode.Cyrillic, unicode.Greek, unicode.White_Space)
}
