package pdf

import (
	"math"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// point is a point on the page.
type point struct{ x, y float64 }

// path is the path under construction, already placed on the page. Of curves
// only the ends are kept.
type path struct {
	points   []point
	subs     []subpath
	box      flow.Box
	overflow bool // there is more than points holds
}

// subpath is one connected line of a path.
type subpath struct {
	from   int // index of its first point
	curved bool
	closed bool
}

// maxPoints bounds the points of a path; beyond it only its box grows.
const maxPoints = 1 << 14

func (p *painter) moveTo() {
	if n, ok := p.numbers(2); ok {
		p.path.begin()
		p.point(n[0], n[1])
	}
}

func (p *painter) lineTo() {
	if n, ok := p.numbers(2); ok {
		p.point(n[0], n[1])
	}
}

func (p *painter) curve()      { p.bend(6) }
func (p *painter) shortCurve() { p.bend(4) }

// bend adds a curve with n operands, of which the last two are its end.
func (p *painter) bend(n int) {
	if at, ok := p.numbers(n); ok {
		p.point(at[n-2], at[n-1])
		if k := len(p.path.subs); k > 0 {
			p.path.subs[k-1].curved = true
		}
	}
}

func (p *painter) rectangle() {
	n, ok := p.numbers(4)
	if !ok {
		return
	}
	x, y, w, h := n[0], n[1], n[2], n[3]
	p.path.begin()
	p.point(x, y)
	p.point(x+w, y)
	p.point(x+w, y+h)
	p.point(x, y+h)
	p.closePath()
}

func (p *painter) closePath() {
	if k := len(p.path.subs); k > 0 {
		p.path.subs[k-1].closed = true
	}
}

func (pt *path) begin() {
	if len(pt.subs) < maxPoints {
		pt.subs = append(pt.subs, subpath{from: len(pt.points)})
	}
}

func (p *painter) point(x, y float64) {
	pt := &p.path
	x, y = p.state.ctm.apply(x, y)
	if !(math.Abs(x) < maxCoordinate && math.Abs(y) < maxCoordinate) {
		x, y = min(max(x, -maxCoordinate), maxCoordinate), min(max(y, -maxCoordinate), maxCoordinate)
		if x != x || y != y {
			return
		}
	}
	if len(pt.points) == 0 {
		pt.box = flow.Box{X0: x, Y0: y, X1: x, Y1: y}
	}
	pt.box = flow.Box{X0: min(pt.box.X0, x), Y0: min(pt.box.Y0, y), X1: max(pt.box.X1, x), Y1: max(pt.box.Y1, y)}
	if len(pt.subs) == 0 {
		pt.begin()
	}
	if len(pt.points) >= maxPoints {
		pt.overflow = true
		return
	}
	pt.points = append(pt.points, point{x, y})
}

// of returns the points of the i-th subpath.
func (pt *path) of(i int) []point {
	end := len(pt.points)
	if i+1 < len(pt.subs) {
		end = pt.subs[i+1].from
	}
	return pt.points[pt.subs[i].from:end]
}

func (p *painter) clipNext() { p.clipping = true }

// endPath ends a path: the clip takes effect, the path is gone.
func (p *painter) endPath() {
	if p.clipping && len(p.path.points) > 0 {
		p.state.clip = intersect(p.state.clip, p.path.box)
	}
	p.clipping, p.evenOdd = false, false
	p.path = path{points: p.path.points[:0], subs: p.path.subs[:0]}
}

func (p *painter) fillOnly() {
	p.fillPath()
	p.endPath()
}

func (p *painter) fillEvenOdd() {
	p.evenOdd = true
	p.fillOnly()
}

func (p *painter) fillStrokeEvenOdd() {
	p.evenOdd = true
	p.fillStroke()
}

func (p *painter) strokeOnly() {
	p.strokePath()
	p.endPath()
}

func (p *painter) closeStroke() {
	p.closePath()
	p.strokeOnly()
}

func (p *painter) fillStroke() {
	p.fillPath()
	p.strokeOnly()
}

func (p *painter) closeFillStroke() {
	p.closePath()
	p.fillStroke()
}

// boxOf returns the box around points.
func boxOf(points []point) flow.Box {
	if len(points) == 0 {
		return flow.Box{}
	}
	b := flow.Box{X0: points[0].x, Y0: points[0].y, X1: points[0].x, Y1: points[0].y}
	for _, at := range points[1:] {
		b = flow.Box{X0: min(b.X0, at.x), Y0: min(b.Y0, at.y), X1: max(b.X1, at.x), Y1: max(b.Y1, at.y)}
	}
	return b
}

// fullness returns the share of its box that the polygon through the points
// covers: 1 for an upright rectangle, a little less with rounded corners. It
// is negative if the points go round the other way.
func fullness(points []point) float64 {
	b := boxOf(points)
	if b.Empty() {
		return 0
	}
	sum := 0.0
	for i, at := range points {
		to := points[(i+1)%len(points)]
		sum += at.x*to.y - to.x*at.y
	}
	return sum / 2 / area(b)
}
