package parse

import (
	"slices"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// joinCampus gives back to the name of a school the town behind its dash, where
// the head names that town once more for the place: "University of Lakeland –
// Madison | Madison, WI".
func (d *draft) joinCampus(doc *Document) {
	if len(d.places) != 2 {
		return
	}
	town, again := d.places[0], doc.Words(d.places[1])
	if again, _, _ = strings.Cut(again, ","); !strings.EqualFold(doc.Words(town), again) {
		return
	}
	for i := range d.pieces {
		p := &d.pieces[i]
		if between := (Span{p.span.End, town.Start}); between.Len() > 0 && lexicon.IsSchool(p.text) && strings.Trim(doc.Words(between), " -–—") == "" {
			p.span = p.span.Cover(town)
			p.score(doc)
			d.places = slices.Delete(d.places, 0, 1)
			return
		}
	}
}

// endEvents takes off the pieces of a head what happened at the school in the end,
// as the words for it follow the name in China, Japan and Korea: "緑大学 卒業".
func (d *draft) endEvents(doc *Document) {
	for i := range d.pieces {
		p := &d.pieces[i]
		event, end := lexicon.Event(p.text)
		if event == "" || end == 0 || len(p.text) != p.span.Len() {
			continue
		}
		d.words = append(d.words, trimPiece(doc.Text, Span{p.span.Start + end, p.span.End}))
		p.span = trimPiece(doc.Text, Span{p.span.Start, p.span.Start + end})
		p.score(doc)
	}
}

// splitFaculties parts schools from the faculties, subjects and degrees that a
// blank alone parts from them, in scripts that need none within a name: "緑大学 理学部".
func (d *draft) splitFaculties(doc *Document) {
	for i := 0; i < len(d.pieces); i++ {
		text := d.pieces[i].text
		if at := strings.IndexByte(text, ' '); at > 0 && caseless(text) && caseless(text[at+1:]) && lexicon.IsSchool(text[:at]) && !lexicon.IsSchool(text[at:]) {
			d.cutPiece(doc, i, at, at+1, tabbed)
		}
	}
}
