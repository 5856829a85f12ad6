package docx

import (
	"strconv"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// shape is a drawing while it is read.
type shape struct {
	x, y, width, height float64 // points
	placed              bool    // x and y are stated
	picture             bool
	line                bool
	ground              ground // that it paints behind its text
}

// drawing reads the picture or shape just opened: text boxes become blocks
// behind the paragraph, pictures are counted.
func (s *story) drawing(p *paragraph) {
	sh := shape{ground: ground{unknown: true}}
	s.shape(p, &sh)
	page := s.d.page()
	switch {
	case sh.picture && len(page.Images) < maxPictures:
		page.Images = append(page.Images, flow.Box{})
		if s.portrait(&sh) {
			s.d.out.Meta.Photo = true
		}
	case sh.line:
		p.rule = true
	}
}

// maxPictures bounds how many pictures are counted.
const maxPictures = 10_000

// page returns the page on which pictures are counted while text is read.
func (d *document) page() *flow.Page {
	if len(d.out.Pages) == 0 {
		d.out.Pages = []flow.Page{{}}
	}
	return &d.out.Pages[0]
}

func (s *story) shape(p *paragraph, sh *shape) {
	s.shapeElement(sh)
	depth := s.x.depth
	for s.x.child(depth) {
		switch s.x.name {
		case "txbxContent":
			box := textBox{x: sh.x, y: sh.y, width: sh.width, placed: sh.placed}
			if box.items = s.box(sh.ground); len(box.items) > 0 {
				p.boxes = append(p.boxes, box)
			}
		case "AlternateContent":
			s.alternatives(func() { s.shape(p, sh) })
		case "wsp", "sp", "shape", "rect", "roundrect":
			// A shape of its own, in a group perhaps: its place is within the group.
			inner := *sh
			s.shape(p, &inner)
			sh.picture, sh.line = inner.picture, inner.line
		case "spPr":
			s.surface(p, sh)
		case "positionH":
			if n, ok := s.offset(); ok {
				sh.x, sh.placed = n, true
			}
		case "positionV":
			if n, ok := s.offset(); ok {
				sh.y = n
			}
		default:
			s.shape(p, sh)
		}
	}
}

// offset reads the distance inside <wp:positionH> or <wp:positionV>.
func (s *story) offset() (float64, bool) {
	depth, found, points := s.x.depth, false, 0.0
	for s.x.child(depth) {
		if s.x.name == "posOffset" {
			n, err := strconv.ParseInt(strings.TrimSpace(s.x.content()), 10, 64)
			points, found = float64(n)/12700, err == nil
		}
	}
	return points, found
}

// shapeElement takes down what the element just opened says of a drawing.
func (s *story) shapeElement(sh *shape) {
	switch s.x.name {
	case "extent":
		sh.width, sh.height = emu(s.x.attr("cx")), emu(s.x.attr("cy"))
	case "off":
		sh.x, sh.y = sh.x+emu(s.x.attr("x")), sh.y+emu(s.x.attr("y"))
	case "ext":
		if cx := emu(s.x.attr("cx")); cx > 0 {
			sh.width = cx
		}
	case "pic", "imagedata":
		sh.picture = true
	case "prstGeom":
		kind := s.x.attr("prst")
		sh.line = sh.line || kind == "line" || strings.HasSuffix(kind, "Connector1")
	case "relIds", "chart":
		s.d.unread = true // SmartArt and charts keep their text in parts of their own
	case "custGeom":
		s.d.page().Paths++
	case "rect", "line", "shape", "roundrect":
		s.vmlElement(sh)
	}
}

// vmlElement takes down what an element of the old drawing language says.
func (s *story) vmlElement(sh *shape) {
	if hr := s.x.attr("hr"); hr == "t" || hr == "true" || s.x.name == "line" {
		sh.line = true
	}
	style := s.x.attr("style")
	if width := cssLength(style, "width:"); width > 0 {
		sh.width, sh.height = width, cssLength(style, "height:")
	}
	if strings.Contains(style, "margin-left:") && strings.Contains(style, "position:absolute") {
		sh.x, sh.y, sh.placed = cssLength(style, "margin-left:"), cssLength(style, "margin-top:"), true
	}
}

// box reads the content of a text box, a story of its own.
func (s *story) box(behind ground) []item {
	inner := &story{d: s.d, x: s.x, rels: s.rels, role: s.role, column: s.column, change: s.change, ground: behind}
	return inner.blocks()
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
	value = strings.TrimSpace(value)
	points := 1.0
	switch {
	case strings.HasSuffix(value, "in"):
		points = 72
	case strings.HasSuffix(value, "px"):
		points = 0.75
	case !strings.HasSuffix(value, "pt"):
		return 0
	}
	n, err := strconv.ParseFloat(value[:len(value)-2], 64)
	if err != nil {
		return 0
	}
	return n * points
}
