package docx

import "strings"

// themeFont returns the family behind a name such as "minorHAnsi". The theme is read when first asked for.
func (d *document) themeFont(name string) string {
	if !d.themed {
		d.themed = true
		d.readTheme()
	}
	if strings.HasPrefix(name, "major") {
		return d.majorFont
	}
	return d.minorFont
}

func (d *document) readTheme() {
	x := d.scan(related(d.rels, "theme", "word/theme/theme1.xml"))
	if x == nil {
		return
	}
	scheme := ""
	for {
		switch x.next() {
		case endOfPart:
			return
		case startTag:
			switch x.name {
			case "majorFont", "minorFont":
				scheme = x.name
			case "latin":
				switch scheme {
				case "majorFont":
					d.majorFont = x.attr("typeface")
				case "minorFont":
					d.minorFont = x.attr("typeface")
					return
				}
			}
		}
	}
}
