package docx

import (
	"strconv"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// shape is a drawing while it is read.
type shape struct {
	width, height float64 // points
	text          bool
	picture       bool
	line          bool
}

// drawing reads the picture or shape just opened: text boxes become blocks
// behind the paragraph, pictures are counted.
func (s *story) drawing(p *paragraph) {
	var sh shape
	s.shape(p, &sh)
	page := s.d.page()
	switch {
	case sh.picture:
		page.Images = append(page.Images, flow.Box{})
		if s.portrait(&sh) {
			s.d.out.Meta.Photo = true
		}
	case sh.line:
		p.rule = true
	}
}

// page returns the page on which pictures are counted while text is read.
func (d *document) page() *flow.Page {
	if len(d.out.Pages) == 0 {
		d.out.Pages = []flow.Page{{}}
	}
	return &d.out.Pages[0]
}

func (s *story) shape(p *paragraph, sh *shape) {
	s.shapeElement(p, sh)
	depth := s.x.depth
	for s.x.child(depth) {
		switch s.x.name {
		case "txbxContent":
			sh.text = true
			p.boxes = append(p.boxes, s.box()...)
		case "AlternateContent":
			s.alternatives(func() { s.shape(p, sh) })
		default:
			s.shape(p, sh)
		}
	}
}

// shapeElement takes down what the element just opened says of a drawing.
func (s *story) shapeElement(p *paragraph, sh *shape) {
	switch s.x.name {
	case "extent":
		sh.width, sh.height = emu(s.x.attr("cx")), emu(s.x.attr("cy"))
	case "pic", "imagedata":
		sh.picture = true
	case "prstGeom":
		kind := s.x.attr("prst")
		sh.line = sh.line || kind == "line" || strings.HasSuffix(kind, "Connector1")
	case "custGeom":
		s.d.page().Paths++
	case "rect", "line":
		if s.x.attr("hr") == "t" || s.x.attr("hr") == "true" || s.x.name == "line" {
			sh.line = true
		}
	case "shape":
		sh.width, sh.height = cssLength(s.x.attr("style"), "width:"), cssLength(s.x.attr("style"), "height:")
	}
}

// box reads the content of a text box.
func (s *story) box() []item {
	saved := *s
	s.fields, s.link, s.joined, s.gap, s.after = nil, "", nil, 0, 0
	s.ground = ground{unknown: true}
	items := s.blocks()
	s.fields, s.link, s.joined, s.gap, s.after = saved.fields, saved.link, saved.joined, saved.gap, saved.after
	s.ground = saved.ground
	return items
}

// portrait reports whether a picture has the size and place of a portrait: an
// inch or two, not much wider than high, at the start of the document.
func (s *story) portrait(sh *shape) bool {
	const least, most = 50, 190
	ratio := sh.width / max(sh.height, 1)
	return sh.width >= least && sh.width <= most && sh.height <= most*1.3 && ratio > 0.55 && ratio < 1.3 &&
		len(s.d.page().Images) <= 3
}

// emu returns a length in English metric units in points.
func emu(s string) float64 {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		return 0
	}
	return float64(n) / 12700
}

// cssLength returns a length such as "width:72pt" of a VML style in points.
func cssLength(style, name string) float64 {
	_, rest, found := strings.Cut(";"+style, ";"+name)
	if !found {
		return 0
	}
	value, _, _ := strings.Cut(rest, ";")
	for unit, points := range map[string]float64{"pt": 1, "in": 72, "px": 0.75} {
		if number, found := strings.CutSuffix(strings.TrimSpace(value), unit); found {
			n, err := strconv.ParseFloat(number, 64)
			if err == nil {
				return n * points
			}
		}
	}
	return 0
}
