package pdf

import "github.com/vitae-go/vitae/parse/internal/pdf/font"

func (p *painter) beginText() {
	p.textMatrix, p.lineMatrix = identity, identity
	p.seq++
}

// endText notes whether the text became a clip for what is painted next.
func (p *painter) endText() {
	if p.state.text.mode >= clipLeast {
		p.state.clipsText, p.clipText = true, true
	}
}

func (p *painter) setCharSpace() { p.setNumber(&p.state.text.charSpace) }
func (p *painter) setWordSpace() { p.setNumber(&p.state.text.wordSpace) }
func (p *painter) setLeading()   { p.setNumber(&p.state.text.leading) }
func (p *painter) setRise()      { p.setNumber(&p.state.text.rise) }

func (p *painter) setStretch() {
	if n, ok := p.numbers(1); ok {
		p.state.text.stretch = n[0] / 100
	}
}

func (p *painter) setMode() {
	if n, ok := p.numbers(1); ok && n[0] >= 0 && n[0] <= 7 {
		p.state.text.mode = int(n[0])
	}
}

// setFont is the operator Tf.
func (p *painter) setFont() {
	p.setNumber(&p.state.text.size)
	if n := len(p.args); n >= 2 && p.args[n-2].kind == name {
		p.state.text.font = p.namedFont(p.args[n-2].bytes)
	}
}

// namedFont returns a font of the current resources. A name stands for the
// same font throughout a stream, so each is looked up once.
func (p *painter) namedFont(name []byte) *font.Font {
	fr := p.frame()
	if f, ok := fr.fonts[string(name)]; ok {
		return f
	}
	f := p.font(p.resource("Font", string(name)))
	if fr.fonts == nil {
		fr.fonts = map[string]*font.Font{}
	}
	fr.fonts[string(name)] = f
	return f
}

// move begins a new line at a distance from the start of the last one.
func (p *painter) move(x, y float64) {
	p.lineMatrix = p.lineMatrix.moved(x, y)
	p.textMatrix = p.lineMatrix
}

func (p *painter) moveText() {
	if n, ok := p.numbers(2); ok {
		p.move(n[0], n[1])
	}
}

func (p *painter) moveTextLeading() {
	if n, ok := p.numbers(2); ok {
		p.state.text.leading = -n[1]
		p.move(n[0], n[1])
	}
}

func (p *painter) setTextMatrix() {
	if n, ok := p.numbers(6); ok {
		p.lineMatrix = matrix{n[0], n[1], n[2], n[3], n[4], n[5]}
		p.textMatrix = p.lineMatrix
	}
}

func (p *painter) nextLine() { p.move(0, -p.state.text.leading) }

func (p *painter) showString() { p.show(p.last(text)) }

func (p *painter) showNextLine() {
	p.nextLine()
	p.show(p.last(text))
}

// showNextLineSpaced is the operator ": word space, character space, string.
func (p *painter) showNextLineSpaced() {
	if n := len(p.args); n >= 3 && p.args[n-3].kind == number && p.args[n-2].kind == number {
		p.state.text.wordSpace, p.state.text.charSpace = p.args[n-3].num, p.args[n-2].num
	}
	p.showNextLine()
}

// showArray is the operator TJ. Its strings differ in nothing but their place.
func (p *painter) showArray() {
	size, set := p.state.text.size, setting{}
	if p.state.text.font != nil {
		set = p.newSetting()
	}
	for i := range p.args {
		switch arg := &p.args[i]; arg.kind {
		case text:
			p.set(&set, arg.bytes)
		case number:
			p.advance(-arg.num / 1000 * size)
		}
	}
}

// advance moves the text position by a length along the line, in units of text space before stretching.
func (p *painter) advance(by float64) {
	t, m := &p.state.text, &p.textMatrix
	if t.font != nil && t.font.Vertical {
		m.e, m.f = m.apply(0, by)
		return
	}
	m.e, m.f = m.apply(by*t.stretch, 0)
}
