package pdf

import "github.com/vitae-go/vitae/parse/internal/pdf/object"

// mark is an open piece of marked content.
type mark struct {
	from    int    // glyphs on the page when it began
	actual  string // the text that it stands for
	replace bool   // it has such a text, perhaps an empty one
	hidden  bool   // it belongs to a layer that is switched off
}

// replacement is a closed mark with a text of its own.
type replacement struct {
	from, to int
	text     string
}

const (
	maxMarks  = 256  // open at a time; deeper ones are only counted
	maxActual = 4096 // bytes of a text that stands for glyphs
)

func (p *painter) beginMark() { p.openMark(mark{}) }

// beginProperties is the operator BDC: a tag and a property list, given in
// place or by its name in the resources.
func (p *painter) beginProperties() {
	var m mark
	if n := len(p.args); n == 2 && p.args[1].kind == name {
		m = p.label(p.args[1].bytes)
		m.hidden = m.hidden && string(p.args[0].bytes) == "OC"
	} else if actual, ok := entry(p.args[min(1, n):], "ActualText", "ActualText"); ok && actual.kind == text {
		m.actual, m.replace = actualText(actual.bytes)
	}
	p.openMark(m)
}

// label returns what a property list of the resources says. A name stands for
// the same list throughout a stream, so each is read once.
func (p *painter) label(name []byte) mark {
	fr := p.frame()
	if m, ok := fr.labels[string(name)]; ok {
		return m
	}
	var m mark
	properties := p.resource("Properties", string(name))
	if actual := properties.Key("ActualText"); actual.Kind() == object.String {
		p.spend(len(actual.Bytes()))
		m.actual, m.replace = actualText(actual.Bytes())
	}
	m.hidden = p.layerIsOff(properties)
	if fr.labels == nil {
		fr.labels = map[string]mark{}
	}
	fr.labels[string(name)] = m
	return m
}

// actualText decodes a text that stands for glyphs, if it is not too long for that.
func actualText(raw []byte) (text string, ok bool) {
	if len(raw) > 2*maxActual+2 {
		return "", false
	}
	text = textString(raw)
	return text, len(text) <= maxActual
}

func (p *painter) openMark(m mark) {
	if len(p.marks) >= maxMarks {
		p.frame().unmarked++
		return
	}
	if m.hidden {
		p.layers++
	}
	m.from = len(p.page.Glyphs)
	p.marks = append(p.marks, m)
}

// endMark is the operator EMC.
func (p *painter) endMark() {
	switch fr := p.frame(); {
	case fr.unmarked > 0:
		fr.unmarked--
	case len(p.marks) > fr.marks:
		p.popMark()
	}
}

func (p *painter) popMark() {
	m := p.marks[len(p.marks)-1]
	p.marks = p.marks[:len(p.marks)-1]
	if m.hidden {
		p.layers--
	}
	to := len(p.page.Glyphs)
	if !m.replace || to == m.from {
		return
	}
	for n := len(p.replaced); n > 0 && p.replaced[n-1].from >= m.from; n-- {
		p.replaced = p.replaced[:n-1] // the outer text stands for all inside
	}
	p.replaced = append(p.replaced, replacement{m.from, to, m.actual})
}
