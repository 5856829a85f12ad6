package pdf

import (
	"math"

	"github.com/vitae-go/vitae/parse/internal/flow"
	"github.com/vitae-go/vitae/parse/internal/layout"
)

// Measures of shapes, in points.
const (
	ruleWeight = 3.0  // a bar no thicker is a rule
	ruleLength = 6.0  // and no shorter
	dotSize    = 9.0  // a shape no wider and no higher may be a list sign
	dotLeast   = 1.0  // and no smaller
	fullEnough = 0.85 // share of its box that a shape covers to count as a rectangle
)

// Bounds of what a page keeps of its graphics.
const (
	maxShapes = 1 << 12 // rules, fills, dots, images each
	maxNested = 64      // subpaths of a path that are compared with one another
)

// fillPath notes what filling the current path paints.
func (p *painter) fillPath() {
	if !p.paints(p.state.fillAlpha) {
		return
	}
	pt := &p.path
	if pt.overflow || len(pt.subs) > maxShapes {
		p.fillShape(pt.box, false)
		return
	}
	for i := range pt.subs {
		points := pt.of(i)
		if len(points) < 3 {
			continue
		}
		box, turn := boxOf(points), fullness(points)
		switch weight, is := p.nested(i, box, turn); is {
		case hole:
		case frameAround:
			p.page.Paths++
			p.edges(box, weight, p.state.fill)
			p.framed(box, turn, pt.subs[i].curved, p.state.fill)
		default:
			p.fillShape(box, math.Abs(turn) >= fullEnough)
		}
	}
}

// paints reports whether something painted with an opacity can be seen for
// itself. Through a clip made of text it only gives the letters their colour.
func (p *painter) paints(alpha float64) bool {
	if p.layers > 0 || p.frame().hidden != "" || alpha*p.state.groupAlpha < seenAlpha {
		return false
	}
	if p.state.clipsText {
		p.revealClipText()
		return false
	}
	return true
}

// solid reports whether what is painted with an opacity lets nothing shine through.
func (p *painter) solid(alpha float64) bool {
	return alpha*p.state.groupAlpha >= solidAlpha && !p.state.blended
}

// nesting is what a subpath is to the others of its path.
type nesting uint8

const (
	apart       nesting = iota
	hole                // it lies inside another and leaves a hole there
	frameAround         // another leaves a hole in it
)

// nested compares the i-th subpath, with its box and fullness, to the others,
// and tells how thick the frame is if it is one.
func (p *painter) nested(i int, box flow.Box, turn float64) (float64, nesting) {
	pt, is, weight := &p.path, apart, ruleWeight
	if len(pt.subs) > maxNested || len(pt.subs) < 2 {
		return 0, apart
	}
	for k := range pt.subs {
		points := pt.of(k)
		other := boxOf(points)
		if k == i || other.Empty() || !p.evenOdd && fullness(points)*turn > 0 {
			continue
		}
		switch {
		case within(box, other) && area(box) < area(other):
			return 0, hole
		case within(other, box) && area(other) < area(box):
			is = frameAround
			weight = min(weight, max(other.X0-box.X0, other.Y0-box.Y0, box.X1-other.X1, box.Y1-other.Y1))
		}
	}
	return weight, is
}

// fillShape notes one filled shape by its box; full says that it covers the box.
func (p *painter) fillShape(box flow.Box, full bool) {
	box = intersect(box, p.state.clip)
	w, h := box.X1-box.X0, box.Y1-box.Y0
	color := p.state.fill
	switch {
	case !sane(box) || w <= 0 && h <= 0:
		return
	case isDot(box):
		p.dot(box, color)
	case min(w, h) <= ruleWeight && (full || max(w, h) >= 2*ruleLength):
		p.rule(box, color)
	case !full || min(w, h) <= ruleWeight:
		p.page.Paths++
	case len(p.page.Fills) < maxShapes && p.differs(box, color):
		p.page.Fills = append(p.page.Fills, layout.Fill{Box: box, Color: color.rgb})
	}
	if min(w, h) > ruleWeight {
		solid := full && p.solid(p.state.fillAlpha)
		p.cover(layer{box: box, color: color.rgb, known: solid && color.known, opaque: solid})
	}
}

// strokePath notes what stroking the current path paints.
func (p *painter) strokePath() {
	if !p.paints(p.state.strokeAlpha) {
		return
	}
	weight, color := p.state.lineWidth*p.state.ctm.scale(), p.state.stroke
	for i, sub := range p.path.subs {
		points := p.path.of(i)
		box := boxOf(points)
		thin := min(box.X1-box.X0, box.Y1-box.Y0) <= ruleWeight
		switch {
		case len(points) < 2:
		case isDot(box):
			p.dot(box, color)
		case !sub.curved && thin && max(box.X1-box.X0, box.Y1-box.Y0) >= ruleLength:
			p.strokedLine(box, weight, color)
		case !sub.curved && sub.closed && len(points) <= 5 && weight <= ruleWeight && math.Abs(fullness(points)) > 0.99:
			p.edges(box, weight, color)
		default:
			p.page.Paths++
			p.framed(box, fullness(points), sub.curved, color)
		}
	}
}

// framed notes the outline of a box if its corners are round: those with sharp
// ones are the cells of tables as well.
func (p *painter) framed(box flow.Box, fullness float64, curved bool, color paint) {
	if curved && math.Abs(fullness) >= fullEnough && sane(box) && len(p.page.Frames) < maxShapes && p.differs(box, color) {
		p.page.Frames = append(p.page.Frames, box)
	}
}

// strokedLine notes a line: a rule, or a bar if it is thick.
func (p *painter) strokedLine(box flow.Box, weight float64, color paint) {
	half := weight / 2
	if box.X1-box.X0 > box.Y1-box.Y0 {
		box.Y0, box.Y1 = box.Y0-half, box.Y1+half
	} else {
		box.X0, box.X1 = box.X0-half, box.X1+half
	}
	if weight <= ruleWeight {
		p.rule(box, color)
		return
	}
	if box = intersect(box, p.state.clip); !box.Empty() && sane(box) && len(p.page.Fills) < maxShapes && p.differs(box, color) {
		p.page.Fills = append(p.page.Fills, layout.Fill{Box: box, Color: color.rgb})
	}
	solid := p.solid(p.state.strokeAlpha)
	p.cover(layer{box: box, color: color.rgb, known: solid && color.known, opaque: solid})
}

// edges notes the four sides of a box as rules.
func (p *painter) edges(b flow.Box, weight float64, color paint) {
	p.rule(flow.Box{X0: b.X0, Y0: b.Y0, X1: b.X1, Y1: b.Y0 + weight}, color)
	p.rule(flow.Box{X0: b.X0, Y0: b.Y1 - weight, X1: b.X1, Y1: b.Y1}, color)
	p.rule(flow.Box{X0: b.X0, Y0: b.Y0, X1: b.X0 + weight, Y1: b.Y1}, color)
	p.rule(flow.Box{X0: b.X1 - weight, Y0: b.Y0, X1: b.X1, Y1: b.Y1}, color)
}

// rule notes a rule if it can be seen.
func (p *painter) rule(box flow.Box, color paint) {
	box = intersect(box, p.state.clip)
	long := max(box.X1-box.X0, box.Y1-box.Y0) >= ruleLength
	if long && sane(box) && len(p.page.Rules) < maxShapes && p.differs(box, color) {
		p.page.Rules = append(p.page.Rules, box)
	}
}

// isDot reports whether a shape has the size and proportions of a drawn list sign.
func isDot(b flow.Box) bool {
	w, h := b.X1-b.X0, b.Y1-b.Y0
	return min(w, h) >= dotLeast && max(w, h) <= dotSize && max(w, h) <= 1.6*min(w, h)
}

// dot notes a small shape if it can be seen.
func (p *painter) dot(box flow.Box, color paint) {
	if sane(box) && len(p.page.Dots) < maxShapes && p.differs(box, color) {
		p.page.Dots = append(p.page.Dots, box)
	}
}

// image notes a raster image in the unit square; opaque says that nothing shines through it.
func (p *painter) image(opaque bool) {
	if !p.paints(p.state.fillAlpha) {
		return
	}
	box := intersect(p.state.ctm.box(0, 0, 1, 1), p.state.clip)
	if box.Empty() || !sane(box) {
		return
	}
	if len(p.page.Images) < maxShapes {
		p.page.Images = append(p.page.Images, box)
	}
	p.cover(layer{box: box, opaque: opaque && p.solid(p.state.fillAlpha)})
}

// shade is the operator sh: a colour gradient over the whole clip.
func (p *painter) shade() {
	if p.paints(p.state.fillAlpha) {
		p.cover(layer{box: p.state.clip, opaque: p.solid(p.state.fillAlpha)})
	}
}
