package pdf

import (
	"context"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/flow"
	"github.com/vitae-go/vitae/parse/internal/layout"
	"github.com/vitae-go/vitae/parse/internal/pdf/object"
)

// Bounds of a page's annotations.
const (
	maxAnnotations = 4096
	maxURI         = 4096
	maxNote        = 1 << 14
	maxQuads       = 64
	maxLinks       = 2048    // boxes on a page
	maxRemarks     = 1 << 19 // bytes of web addresses and notes in a file, which pages may share
)

// Bits of an annotation's flags.
const (
	flagHidden = 1 << 1
	flagNoView = 1 << 5
)

// annotations reads what lies over the page: links, the text of form fields
// and text boxes, notes. The page number counts from 1.
func (p *painter) annotations(ctx context.Context, page object.Value, ctm matrix, number int) error {
	list := page.Key("Annots")
	for i := range min(list.Len(), maxAnnotations) {
		if p.spent.operators += annotationCost; i%64 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		if err := p.overBudget(); err != nil {
			return err
		}
		a := list.Index(i)
		switch a.Key("Subtype").Name() {
		case "Link":
			p.link(a, ctm)
		case "Widget", "FreeText", "Stamp":
			form := a.Key("AP").Key("N")
			if form.Kind() == object.Dict {
				form = form.Key(a.Key("AS").Name())
			}
			if form.Kind() != object.Stream {
				p.note(a, ctm, number)
				continue
			}
			if err := p.appearance(ctx, a, form, ctm); err != nil {
				return err
			}
		case "Text", "Popup", "Highlight", "Underline", "Squiggly", "StrikeOut", "Caret":
			p.note(a, ctm, number)
		}
	}
	return nil
}

// link notes a link with a web address; one to a place in the file is left out.
func (p *painter) link(a object.Value, ctm matrix) {
	uri := a.Key("A").Key("URI").Bytes()
	if len(uri) == 0 || len(uri) > maxURI || len(p.page.Links) >= maxLinks || !p.remark(len(uri)) {
		return
	}
	target := strings.TrimSpace(textString(uri))
	box, ok := rectOf(a.Key("Rect"), ctm)
	if !ok || target == "" {
		return
	}
	quads := a.Key("QuadPoints")
	if n := quads.Len() / 8; n > 1 && n <= maxQuads {
		// A link over several lines has a box for each.
		p.spent.operators += 8 * n
		for q := range n {
			part := flow.Box{}
			for k := range 4 {
				x, y := ctm.apply(quads.Index(8*q+2*k).Number(), quads.Index(8*q+2*k+1).Number())
				part = grow(part, x, y, k == 0)
			}
			if part = intersect(part, box); !part.Empty() {
				p.page.Links = append(p.page.Links, layout.Link{Box: part, URI: target})
			}
		}
		return
	}
	p.page.Links = append(p.page.Links, layout.Link{Box: box, URI: target})
}

func grow(b flow.Box, x, y float64, first bool) flow.Box {
	if first {
		return flow.Box{X0: x, Y0: y, X1: x, Y1: y}
	}
	return flow.Box{X0: min(b.X0, x), Y0: min(b.Y0, y), X1: max(b.X1, x), Y1: max(b.Y1, y)}
}

// appearance paints the normal appearance of an annotation, as viewers do:
// its box is fitted into the annotation's rectangle.
func (p *painter) appearance(ctx context.Context, a, form object.Value, ctm matrix) error {
	hidden := ""
	if int(a.Key("F").Number())&(flagHidden|flagNoView) != 0 {
		hidden = hiddenField
	}
	from, ok := rectOf(form.Key("BBox"), matrixOf(form.Key("Matrix")))
	to, ok2 := rectOf(a.Key("Rect"), identity)
	if !ok || !ok2 {
		return nil
	}
	if from.Empty() || to.Empty() {
		return nil
	}
	sx, sy := (to.X1-to.X0)/(from.X1-from.X0), (to.Y1-to.Y0)/(from.Y1-from.Y0)
	fit := matrix{sx, 0, 0, sy, to.X0 - from.X0*sx, to.Y0 - from.Y0*sy}
	p.begin(newState(fit.then(ctm), flow.Box{X1: p.page.Width, Y1: p.page.Height}))
	p.enterForm(form, p.doc.file.Catalog.Key("AcroForm").Key("DR"), hidden)
	return p.run(ctx)
}

// remark reports whether there is room for so many more bytes of what stands
// beside the text, and takes it.
func (p *painter) remark(n int) bool {
	if p.doc.remarks+n > maxRemarks {
		return false
	}
	p.doc.remarks += n
	return true
}

// note keeps what somebody wrote on the page as an aside.
func (p *painter) note(a object.Value, ctm matrix, number int) {
	raw := a.Key("Contents").Bytes()
	p.spend(4 * len(raw)) // decoding takes longer than reading
	if !p.remark(min(len(raw), maxNote)) {
		return
	}
	words := oneLine(textString(raw), maxNote)
	if words == "" {
		return
	}
	box, _ := rectOf(a.Key("Rect"), ctm)
	p.doc.asides = append(p.doc.asides, flow.Aside{
		Kind: flow.Annotation, Reason: "note", Text: words, Page: number, Box: box, After: [2]int{0, -1},
	})
}
