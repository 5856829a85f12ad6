package docx

import (
	"sort"
	"strings"
)

// tinySize is the size in half points up to which text cannot be read.
const tinySize = 4

// hiddenReason says why a reader of the page does not see text, "" if he does.
func (s *story) hiddenReason(l *look, behind ground) string {
	switch {
	case l.on&vanish != 0:
		return "vanish"
	case l.set&size != 0 && l.size <= tinySize, l.on&squeeze != 0:
		return "tiny"
	}
	if l.set&back != 0 {
		behind = ground{color: l.back, painted: true}
	}
	if l.color == autoColor || behind.unknown {
		return ""
	}
	switch {
	case behind.painted && !nearWhite(behind.color):
		if near(l.color, behind.color) {
			return "colour of its background"
		}
	case nearWhite(l.color) && (behind.painted || !s.d.hasBackdrop()):
		return "white on white"
	}
	return ""
}

// backdrop tells whether pictures or shapes lie behind the text of the pages.
type backdrop struct{ known, found bool }

// hasBackdrop looks for drawings behind the text, in the main part and in the
// headers, when white text is first met. What they cover is not known, so
// white text before them passes for visible.
func (d *document) hasBackdrop() bool {
	if d.behind.known {
		return d.behind.found
	}
	d.behind.known = true
	d.behind.found = hasBehind(d.text)
	var headers []string
	for _, rel := range d.rels {
		if rel.kind == "header" && !rel.external {
			headers = append(headers, rel.target)
		}
	}
	sort.Strings(headers) // the bounds of the archive are spent in one order
	for _, name := range headers {
		text, _ := d.parts.read(name)
		d.behind.found = d.behind.found || hasBehind(text)
	}
	return d.behind.found
}

func hasBehind(text string) bool {
	return strings.Contains(text, `behindDoc="1"`) || strings.Contains(text, `behindDoc="true"`)
}

// nearWhite reports whether a colour cannot be told from white paper.
func nearWhite(c uint32) bool { return near(c, 0xffffff) }

// near reports whether two colours differ by less than the eye tells apart in thin strokes.
func near(a, b uint32) bool {
	const least = 20 // of 255 in every channel
	for shift := 0; shift <= 16; shift += 8 {
		x, y := int(a>>shift&0xff), int(b>>shift&0xff)
		if x-y > least || y-x > least {
			return false
		}
	}
	return true
}
