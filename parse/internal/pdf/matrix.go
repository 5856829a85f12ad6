package pdf

import (
	"math"

	"github.com/vitae-go/vitae/parse/internal/flow"
	"github.com/vitae-go/vitae/parse/internal/pdf/object"
)

// matrix maps (x, y) to (ax + cy + e, bx + dy + f), as ISO 32000, 8.3.3 writes it.
type matrix struct{ a, b, c, d, e, f float64 }

var identity = matrix{a: 1, d: 1}

// then returns the matrix that applies m first and n to its result.
func (m matrix) then(n matrix) matrix {
	return matrix{
		m.a*n.a + m.b*n.c, m.a*n.b + m.b*n.d,
		m.c*n.a + m.d*n.c, m.c*n.b + m.d*n.d,
		m.e*n.a + m.f*n.c + n.e, m.e*n.b + m.f*n.d + n.f,
	}
}

func (m matrix) apply(x, y float64) (float64, float64) {
	return m.a*x + m.c*y + m.e, m.b*x + m.d*y + m.f
}

// moved returns m with its origin moved by (x, y) of its own units.
func (m matrix) moved(x, y float64) matrix {
	m.e, m.f = m.apply(x, y)
	return m
}

// box returns the upright box around a rectangle after the matrix.
func (m matrix) box(x0, y0, x1, y1 float64) flow.Box {
	ax, ay := m.apply(x0, y0)
	bx, by := m.apply(x1, y0)
	cx, cy := m.apply(x0, y1)
	dx, dy := m.apply(x1, y1)
	return flow.Box{
		X0: min(ax, bx, cx, dx), Y0: min(ay, by, cy, dy),
		X1: max(ax, bx, cx, dx), Y1: max(ay, by, cy, dy),
	}
}

// scale returns how much a length grows on average.
func (m matrix) scale() float64 { return math.Sqrt(math.Abs(m.a*m.d - m.b*m.c)) }

// matrixOf reads an array of six numbers; anything else is the identity.
func matrixOf(v object.Value) matrix {
	if v.Len() != 6 {
		return identity
	}
	n := func(i int) float64 { return v.Index(i).Number() }
	return matrix{n(0), n(1), n(2), n(3), n(4), n(5)}
}

// rectOf reads an array of four numbers, two corners, and places the rectangle on the page.
func rectOf(v object.Value, ctm matrix) (flow.Box, bool) {
	if v.Len() != 4 {
		return flow.Box{}, false
	}
	n := func(i int) float64 { return v.Index(i).Number() }
	box := ctm.box(n(0), n(1), n(2), n(3))
	return box, sane(box)
}

// intersect returns what two boxes share; an empty box if nothing.
func intersect(a, b flow.Box) flow.Box {
	c := flow.Box{X0: max(a.X0, b.X0), Y0: max(a.Y0, b.Y0), X1: min(a.X1, b.X1), Y1: min(a.Y1, b.Y1)}
	if c.X1 < c.X0 || c.Y1 < c.Y0 {
		return flow.Box{X0: c.X0, Y0: c.Y0, X1: c.X0, Y1: c.Y0}
	}
	return c
}

// grown returns a box with a margin around it.
func grown(b flow.Box, by float64) flow.Box {
	return flow.Box{X0: b.X0 - by, Y0: b.Y0 - by, X1: b.X1 + by, Y1: b.Y1 + by}
}

func holds(b flow.Box, x, y float64) bool {
	return b.X0 <= x && x <= b.X1 && b.Y0 <= y && y <= b.Y1
}

// within reports whether a lies inside b.
func within(a, b flow.Box) bool {
	return a.X0 >= b.X0 && a.Y0 >= b.Y0 && a.X1 <= b.X1 && a.Y1 <= b.Y1
}

func area(b flow.Box) float64 { return (b.X1 - b.X0) * (b.Y1 - b.Y0) }

// maxCoordinate is far outside any page; what lies beyond is not painted.
const maxCoordinate = 1e5

func sane(b flow.Box) bool {
	return b.X0 > -maxCoordinate && b.Y0 > -maxCoordinate && b.X1 < maxCoordinate && b.Y1 < maxCoordinate
}
