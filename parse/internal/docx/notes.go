package docx

import (
	"sort"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// readComments reads the review comments, to be put where the text refers to them.
func (d *document) readComments() {
	d.comments = map[string]string{}
	x := d.elements(related(d.rels, "comments", "word/comments.xml"))
	if x == nil {
		return
	}
	s := &story{d: d, x: x}
	for x.child(1) {
		id := x.attr("id")
		if err := d.left.entry(); err != nil {
			x.fail(err)
			break
		}
		if text := strings.TrimSpace(plainText(s.blocks())); text != "" {
			d.comments[id] = text
		}
	}
	d.note(x.err)
}

// readNotes returns the footnotes and endnotes that the text refers to, in the
// order of their marks, and the comments that no text refers to.
func (d *document) readNotes() []item {
	var items []item
	for _, kind := range []string{"footnote", "endnote"} {
		byID := map[string][]item{}
		if len(d.noted) > 0 {
			byID = d.notesOf(kind)
		}
		for _, mark := range d.noted {
			id, found := strings.CutPrefix(mark, kind+"Reference")
			if found {
				items = append(items, byID[id]...)
				delete(byID, id)
			}
		}
	}
	var lost []string
	for id := range d.comments {
		lost = append(lost, id)
	}
	sort.Strings(lost)
	for _, id := range lost {
		items = append(items, item{aside: &flow.Aside{Kind: flow.Comment, Text: d.comments[id]}})
	}
	return items
}

// notesOf reads the notes of a kind by their identifiers.
func (d *document) notesOf(kind string) map[string][]item {
	byID := map[string][]item{}
	name := related(d.rels, kind+"s", "word/"+kind+"s.xml")
	x := d.elements(name)
	if x == nil {
		return byID
	}
	s := &story{d: d, x: x, rels: d.relations(name)}
	for x.child(1) {
		id := x.attr("id")
		byID[id] = s.blocks()
		if err := d.left.entry(); err != nil {
			x.fail(err)
		}
	}
	d.note(x.err)
	return byID
}
