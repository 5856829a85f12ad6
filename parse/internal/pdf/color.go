package pdf

import "math"

const white = 0xffffff

func unit(x float64) float64 {
	if !(x > 0) {
		return 0
	}
	return min(x, 1)
}

// pack makes a colour 0xRRGGBB of channels from 0 to 1.
func pack(r, g, b float64) uint32 {
	channel := func(x float64) uint32 { return uint32(math.Round(unit(x) * 255)) }
	return channel(r)<<16 | channel(g)<<8 | channel(b)
}

func (p *painter) fillGray()    { p.device(&p.state.fill, deviceGray) }
func (p *painter) strokeGray()  { p.device(&p.state.stroke, deviceGray) }
func (p *painter) fillRGB()     { p.device(&p.state.fill, deviceRGB) }
func (p *painter) strokeRGB()   { p.device(&p.state.stroke, deviceRGB) }
func (p *painter) fillCMYK()    { p.device(&p.state.fill, deviceCMYK) }
func (p *painter) strokeCMYK()  { p.device(&p.state.stroke, deviceCMYK) }
func (p *painter) fillSpace()   { p.setSpace(&p.state.fill) }
func (p *painter) strokeSpace() { p.setSpace(&p.state.stroke) }
func (p *painter) fillColor()   { p.setColor(&p.state.fill) }
func (p *painter) strokeColor() { p.setColor(&p.state.stroke) }

// device sets a space and a colour in it.
func (p *painter) device(to *paint, space *colorSpace) {
	if n, ok := p.numbers(space.components); ok {
		copy(p.inks[:], n[:])
		*to = paint{space: space, rgb: space.rgb(p.inks[:space.components]), known: true}
	}
}

// setSpace is the operators cs and CS. Every space begins with black.
func (p *painter) setSpace(to *paint) {
	label := p.lastName()
	space := spacesByName[label]
	if space == nil {
		space = p.doc.space(p.resource("ColorSpace", label))
	}
	*to = paint{space: space, known: space != patterns}
}

// setColor is the operators sc and scn: components, or a pattern's name.
func (p *painter) setColor(to *paint) {
	if to.space == patterns || p.last(name) != nil {
		to.known = false
		return
	}
	n := to.space.components
	if len(p.args) < n || n == 0 {
		return
	}
	for i, arg := range p.args[len(p.args)-n:] {
		p.inks[i] = arg.num
	}
	to.rgb, to.known = to.space.rgb(p.inks[:n]), true
}

// contrast returns the contrast ratio of two colours as WCAG 2 defines it: 1
// for equal ones, 21 for black on white.
func contrast(a, b uint32) float64 {
	if a == b {
		return 1
	}
	la, lb := luminance(a), luminance(b)
	return (max(la, lb) + 0.05) / (min(la, lb) + 0.05)
}

func luminance(color uint32) float64 {
	channel := func(v uint32) float64 {
		c := float64(v&0xff) / 255
		if c <= 0.04045 {
			return c / 12.92
		}
		return math.Pow((c+0.055)/1.055, 2.4)
	}
	return 0.2126*channel(color>>16) + 0.7152*channel(color>>8) + 0.0722*channel(color)
}
