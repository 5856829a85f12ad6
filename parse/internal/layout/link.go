package layout

import "github.com/vitae-go/vitae/parse/internal/flow"

// links finds the link that covers a point of a page. It keeps the link areas
// by bands of the page, so that a page of many links costs no more a glyph
// than one of few.
type links struct {
	band  float64 // height of a band in points; 0 if there is no link
	bands [][]int32
	areas []Link
}

const (
	linkBands = 64
	// maxInBand bounds the work on files that stack links on one another.
	maxInBand = 64
)

func newLinks(areas []Link, height float64) links {
	if len(areas) == 0 || height <= 0 {
		return links{}
	}
	ls := links{band: height / linkBands, bands: make([][]int32, linkBands), areas: areas}
	for i := range areas {
		for k := ls.at(areas[i].Box.Y0); k <= ls.at(areas[i].Box.Y1); k++ {
			if len(ls.bands[k]) < maxInBand {
				ls.bands[k] = append(ls.bands[k], int32(i))
			}
		}
	}
	return ls
}

func (ls *links) at(y float64) int {
	k := y / ls.band
	switch {
	case !(k > 0):
		return 0
	case k >= linkBands-1:
		return linkBands - 1
	}
	return int(k)
}

// target returns where the link at the middle of a glyph leads.
func (ls *links) target(g *Glyph) string {
	if ls.band == 0 {
		return ""
	}
	x, y := g.X+g.W/2, g.Y-0.3*g.Size
	for _, i := range ls.bands[ls.at(y)] {
		if inside(ls.areas[i].Box, x, y) {
			return ls.areas[i].URI
		}
	}
	return ""
}

func inside(b flow.Box, x, y float64) bool {
	return b.X0 <= x && x <= b.X1 && b.Y0 <= y && y <= b.Y1
}
