package score

import (
	"cmp"
	"slices"
	"strings"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/rules"
)

// htmlMark is words that the page marks or links to.
type htmlMark struct {
	span parse.Span
	kind markKind
	area string // for markWeak and markStrong: what the words prove
}

// markKind says why words are marked. Where marks lie over each other the
// highest finding and the highest proof show.
type markKind uint8

const (
	markNone markKind = iota // a place to link to
	markSkill
	markWeak
	markStrong
	markInfo
	markWarning
	markError
	markKinds
)

var findingMarks = map[rules.Severity]markKind{rules.Info: markInfo, rules.Warning: markWarning, rules.Error: markError}

var markClasses = [markKinds]string{markSkill: "skill", markWeak: "weak", markStrong: "strong", markInfo: "info", markWarning: "warning", markError: "error"}

// htmlSheet is a page of the resume.
type htmlSheet struct {
	Number int // 0 in formats without pages
	Blocks []htmlBlock
}

// htmlBlock is a block of the resume with what there is to say about it.
type htmlBlock struct {
	Class string
	Lines []htmlLine
	Notes []*htmlFinding
	Proof []string // the areas that it proves
	Weak  []string // the areas that it touches
}

// htmlLine is a line with those that it wraps onto: the page breaks lines itself.
type htmlLine struct {
	Marker string
	Bold   bool // all of it
	Pieces []htmlPiece
}

// htmlPiece is a stretch of a line under the same marks.
type htmlPiece struct {
	ID, Class, Text string
	Notes           []int // numbers of the findings whose words end here
}

// text lays out the words of the resume under their marks.
func (h *htmlReport) text(found []*htmlFinding) []htmlSheet {
	m := newMarker(h.Document.Text, h.marks, found)
	var sheets []htmlSheet
	for i := range h.Document.Pages {
		page := &h.Document.Pages[i]
		sheet := htmlSheet{}
		if h.Document.HasPages() {
			sheet.Number = i + 1
		}
		for j := range page.Blocks {
			sheet.Blocks = append(sheet.Blocks, m.block(&page.Blocks[j]))
		}
		sheets = append(sheets, sheet)
	}
	return sheets
}

// marker walks through the text once and knows which marks lie over the place
// it has reached.
type marker struct {
	text  string
	cuts  []cut
	next  int // index of the first cut not yet passed
	over  [markKinds]int
	found []*htmlFinding // by place
	noted int            // index of the first finding not yet noted
	proof []htmlMark     // by place
	shown int            // index of the first proof not yet noted
}

// cut is where a mark begins or ends.
type cut struct {
	at    int
	kind  markKind
	begin bool
}

func newMarker(text string, marks []htmlMark, found []*htmlFinding) *marker {
	m := &marker{text: text, found: slices.Clone(found)}
	for _, k := range marks {
		if k.span.Start < 0 || k.span.End > len(text) || k.span.Empty() {
			continue
		}
		m.cuts = append(m.cuts, cut{k.span.Start, k.kind, true}, cut{k.span.End, k.kind, false})
		if k.area != "" {
			m.proof = append(m.proof, k)
		}
	}
	slices.SortStableFunc(m.cuts, func(a, b cut) int { return cmp.Compare(a.at, b.at) })
	slices.SortStableFunc(m.found, func(a, b *htmlFinding) int { return cmp.Compare(a.span.Start, b.span.Start) })
	slices.SortStableFunc(m.proof, func(a, b htmlMark) int { return cmp.Compare(a.span.Start, b.span.Start) })
	return m
}

var blockClasses = map[parse.BlockKind]string{parse.Heading: "heading", parse.Item: "item", parse.Row: "row"}

func (m *marker) block(b *parse.Block) htmlBlock {
	out := htmlBlock{Class: blockClasses[b.Kind]}
	from := m.noted
	for i := range b.Lines {
		line := &b.Lines[i]
		if i > 0 && b.Lines[i-1].Wraps {
			last := &out.Lines[len(out.Lines)-1]
			last.Pieces = append(append(last.Pieces, m.joint(b.Lines[i-1].Span)...), m.line(line.Span)...)
			last.Bold = last.Bold && allBold(line)
			continue
		}
		out.Lines = append(out.Lines, htmlLine{Marker: line.Marker, Bold: allBold(line), Pieces: m.line(line.Span)})
	}
	out.Notes = m.found[from:m.noted]
	for ; m.shown < len(m.proof) && m.proof[m.shown].span.Start < b.Span.End; m.shown++ {
		k := m.proof[m.shown]
		into := &out.Proof
		if k.kind == markWeak {
			into = &out.Weak
		}
		if !slices.Contains(*into, k.area) {
			*into = append(*into, k.area)
		}
	}
	return out
}

// joint is what stands between a line and the one it wraps onto: a blank, but
// nothing within a word.
func (m *marker) joint(s parse.Span) []htmlPiece {
	if text := m.text[s.Start:s.End]; strings.HasSuffix(text, "-") || strings.HasSuffix(text, "\u00ad") {
		return nil
	}
	return []htmlPiece{{Text: " ", Class: m.class()}}
}

func allBold(line *parse.Line) bool {
	for i := range line.Runs {
		if !line.Runs[i].Style.Bold {
			return false
		}
	}
	return len(line.Runs) > 0
}

// line cuts a line into pieces, each under the same marks from end to end.
func (m *marker) line(s parse.Span) []htmlPiece {
	var pieces []htmlPiece
	var ends []int
	for at := s.Start; at < s.End; {
		begins := m.pass(at)
		end := s.End
		if m.next < len(m.cuts) {
			end = min(end, m.cuts[m.next].at)
		}
		piece := htmlPiece{Text: m.text[at:end], Class: m.class()}
		if begins {
			piece.ID = anchor(at)
		}
		pieces, ends = append(pieces, piece), append(ends, end)
		at = end
	}
	m.note(pieces, ends)
	return pieces
}

// note puts the numbers of the findings that begin on a line behind the words
// that they are about.
func (m *marker) note(pieces []htmlPiece, ends []int) {
	if len(pieces) == 0 {
		return
	}
	last := len(pieces) - 1
	for ; m.noted < len(m.found) && m.found[m.noted].span.Start < ends[last]; m.noted++ {
		f := m.found[m.noted]
		if f.Missing {
			continue
		}
		i, _ := slices.BinarySearch(ends, f.span.End)
		pieces[min(i, last)].Notes = append(pieces[min(i, last)].Notes, f.Number)
	}
}

// pass goes past the cuts up to a place and reports whether a mark begins there.
func (m *marker) pass(at int) bool {
	begins := false
	for ; m.next < len(m.cuts) && m.cuts[m.next].at <= at; m.next++ {
		c := m.cuts[m.next]
		if c.begin {
			m.over[c.kind]++
			begins = begins || c.at == at
		} else {
			m.over[c.kind]--
		}
	}
	return begins
}

// class names the marks that lie over the place reached.
func (m *marker) class() string {
	var names []string
	for _, kinds := range [][]markKind{{markError, markWarning, markInfo}, {markStrong, markWeak}, {markSkill}} {
		for _, k := range kinds {
			if m.over[k] > 0 {
				names = append(names, markClasses[k])
				break
			}
		}
	}
	return strings.Join(names, " ")
}
