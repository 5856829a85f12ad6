package font

import (
	"cmp"
	"slices"
	"sort"

	"github.com/vitae-go/vitae/parse/internal/pdf/object"
)

// cidWidths are the advances of a composite font by glyph number, in ems.
type cidWidths struct {
	standard float64
	single   []glyphWidth // by number; of several for one glyph the last holds
	ranges   []widthRange
}

type glyphWidth struct {
	glyph uint32
	width float64
}

type widthRange struct {
	lo, hi uint32
	width  float64
}

// maxWidths bounds the entries of a W array, maxRanges those that give one
// width to many glyphs.
const (
	maxWidths = 1 << 17
	maxRanges = 1 << 12

	widthBytes = 32 // an entry, with the room that its list has left
)

// readCIDWidths reads /W and /DW.
func readCIDWidths(descendant object.Value, meter Meter) *cidWidths {
	w := &cidWidths{standard: 1}
	if dw := descendant.Key("DW"); dw.Kind() == object.Number {
		w.standard = emWidth(dw.Number())
	}
	list := descendant.Key("W")
	n := min(list.Len(), maxWidths)
	for i := 0; i+1 < n; {
		first, second := numberOf(list.Index(i).Number()), list.Index(i+1)
		if second.Kind() == object.Array {
			for k := range max(0, min(second.Len(), maxWidths-len(w.single))) {
				w.single = append(w.single, glyphWidth{first + uint32(k), emWidth(second.Index(k).Number())})
			}
			i += 2
			continue
		}
		if i+2 < n && len(w.ranges) < maxRanges {
			w.ranges = append(w.ranges, widthRange{first, numberOf(second.Number()), emWidth(list.Index(i + 2).Number())})
		}
		i += 3
	}
	if byGlyph := func(a, b glyphWidth) int { return cmp.Compare(a.glyph, b.glyph) }; !slices.IsSortedFunc(w.single, byGlyph) {
		slices.SortStableFunc(w.single, byGlyph)
	}
	meter.took(widthBytes*(n+len(w.single)), widthBytes*(len(w.single)+len(w.ranges)))
	return w
}

func (w *cidWidths) of(cid uint32) float64 {
	behind := sort.Search(len(w.single), func(i int) bool { return w.single[i].glyph > cid })
	if behind > 0 && w.single[behind-1].glyph == cid {
		return w.single[behind-1].width
	}
	for _, r := range w.ranges {
		if r.lo <= cid && cid <= r.hi {
			return r.width
		}
	}
	return w.standard
}

// emWidth turns a width in thousandths into ems, within bounds that no real glyph leaves.
func emWidth(thousandths float64) float64 {
	if !(thousandths > -20000 && thousandths < 20000) {
		return 0
	}
	return thousandths / 1000
}
