package pdf

import (
	"github.com/vitae-go/vitae/parse/internal/flow"
	"github.com/vitae-go/vitae/parse/internal/pdf/font"
	"github.com/vitae-go/vitae/parse/internal/pdf/object"
)

// state is the graphics state that q saves and Q restores.
type state struct {
	ctm          matrix   // user space to the page, top left origin
	clip         flow.Box // around the clipping path
	clipsText    bool     // what is painted shows only in the shape of letters
	fill, stroke paint
	fillAlpha    float64
	strokeAlpha  float64
	groupAlpha   float64 // of the transparency groups around
	blended      bool    // a blend mode or a mask: what is painted may let shine through
	lineWidth    float64
	text         textState
}

// textState is the part of the graphics state that the text operators set.
type textState struct {
	font      *font.Font
	size      float64
	charSpace float64
	wordSpace float64
	stretch   float64 // horizontal scaling, 1 is none
	leading   float64
	rise      float64
	mode      int // text rendering mode, 0 to 7
}

// paint is a colour; known is false for patterns.
type paint struct {
	space *colorSpace
	rgb   uint32
	known bool
}

func newState(ctm matrix, clip flow.Box) state {
	black := paint{space: deviceGray, known: true}
	return state{
		ctm: ctm, clip: clip, fill: black, stroke: black,
		fillAlpha: 1, strokeAlpha: 1, groupAlpha: 1, lineWidth: 1,
		text: textState{stretch: 1},
	}
}

// maxSaved bounds the states that q keeps in one page; deeper ones are only counted.
const maxSaved = 512

// save is the operator q.
func (p *painter) save() {
	if len(p.saved) >= maxSaved {
		p.frame().uncounted++
		return
	}
	p.saved = append(p.saved, p.state)
}

// restore is the operator Q. It does not reach below the stream that it stands in.
func (p *painter) restore() {
	fr := p.frame()
	switch {
	case fr.uncounted > 0:
		fr.uncounted--
	case len(p.saved) > fr.saved:
		p.state = p.saved[len(p.saved)-1]
		p.saved = p.saved[:len(p.saved)-1]
	}
}

// concat is the operator cm.
func (p *painter) concat() {
	if n, ok := p.numbers(6); ok {
		p.state.ctm = matrix{n[0], n[1], n[2], n[3], n[4], n[5]}.then(p.state.ctm)
	}
}

func (p *painter) setLineWidth() { p.setNumber(&p.state.lineWidth) }

// setExtGState is the operator gs.
func (p *painter) setExtGState() {
	gs := p.resource("ExtGState", p.lastName())
	s := &p.state
	for key, to := range map[string]*float64{"ca": &s.fillAlpha, "CA": &s.strokeAlpha, "LW": &s.lineWidth} {
		if v := gs.Key(key); v.Kind() != object.Null {
			*to = v.Number()
		}
	}
	if v := gs.Key("BM"); v.Kind() != object.Null {
		mode := v.Name()
		if v.Kind() == object.Array {
			mode = v.Index(0).Name()
		}
		s.blended = mode != "Normal" && mode != "Compatible"
	}
	if v := gs.Key("Font"); v.Kind() == object.Array {
		s.text.font, s.text.size = p.font(v.Index(0)), v.Index(1).Number()
	}
	s.blended = s.blended || gs.Key("SMask").Kind() == object.Dict
}
