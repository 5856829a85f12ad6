package pdf

import "github.com/vitae-go/vitae/parse/internal/pdf/object"

// maxForms bounds how deep forms paint forms.
const maxForms = 24

// paintObject is the operator Do.
func (p *painter) paintObject() {
	v := p.resource("XObject", p.lastName())
	if p.layerIsOff(v.Key("OC")) {
		return
	}
	switch v.Key("Subtype").Name() {
	case "Image":
		if v.Key("ImageMask").Number() != 0 {
			p.page.Paths++
			return
		}
		p.image(v.Key("SMask").Kind() == object.Null && v.Key("Mask").Kind() == object.Null)
	case "Form":
		p.enterForm(v, p.frame().resources, p.frame().hidden)
	}
}

// enterForm begins to run a form in the current state, with the resources
// around it if it has none; hidden, if not empty, is why nobody sees what it shows.
func (p *painter) enterForm(v, around object.Value, hidden string) {
	id := v.ID()
	if len(p.frames) >= maxForms {
		return
	}
	for i := range p.frames {
		if id != 0 && p.frames[i].form == id {
			return // paints itself
		}
	}
	src := p.doc.data(v)
	if len(src) == 0 {
		return
	}
	p.spent.forms++
	p.spent.operators += formCost
	fr := frame{lex: lexer{src: src}, resources: v.Key("Resources"), form: id, before: p.state, hidden: hidden}
	if fr.resources.Kind() == object.Null {
		fr.resources = around
	}
	s := &p.state
	s.ctm = matrixOf(v.Key("Matrix")).then(s.ctm)
	if box, ok := rectOf(v.Key("BBox"), s.ctm); ok {
		s.clip = intersect(s.clip, box)
	}
	if v.Key("Group").Key("S").Name() == "Transparency" {
		// A group is painted as a whole: its own colours begin opaque.
		s.groupAlpha *= s.fillAlpha
		s.fillAlpha, s.strokeAlpha = 1, 1
	}
	p.enter(fr)
}
