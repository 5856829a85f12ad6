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
