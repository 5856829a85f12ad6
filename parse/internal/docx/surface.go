package docx

import "strings"

// surface reads the properties of a shape: what it paints behind its text.
func (s *story) surface(p *paragraph, sh *shape) {
	depth := s.x.depth
	for s.x.child(depth) {
		switch s.x.name {
		case "solidFill":
			sh.ground = s.solidFill()
		case "noFill":
			sh.ground = ground{unknown: s.d.hasBackdrop() || s.d.hasSurfaces()}
		case "gradFill", "blipFill", "pattFill", "grpFill", "ln":
		default:
			s.shape(p, sh)
		}
	}
}

// solidFill reads the colour of a surface. One that a theme names is not known.
func (s *story) solidFill() ground {
	out := ground{unknown: true}
	depth := s.x.depth
	for s.x.child(depth) {
		if s.x.name != "srgbClr" {
			continue
		}
		if c, ok := rgb(s.x.attr("val")); ok && !s.tinted() {
			out = ground{color: c, painted: true}
		}
	}
	return out
}

// tinted reports whether the colour just opened is changed by what it holds:
// made lighter or transparent.
func (s *story) tinted() bool {
	found := false
	for depth := s.x.depth; s.x.child(depth); {
		found = true
	}
	return found
}

// hasSurfaces reports whether shapes of the main part are filled, of which one
// may lie behind a text box that is not.
func (d *document) hasSurfaces() bool {
	if !d.surfaces.known {
		d.surfaces.known = true
		for _, sign := range [...]string{"<a:solidFill", "<a:gradFill", "<a:blip", "fillRef", "fillcolor="} {
			d.surfaces.found = d.surfaces.found || strings.Contains(d.text, sign)
		}
	}
	return d.surfaces.found
}
