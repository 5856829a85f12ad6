package markup

import "strings"

// look is what an element changes in the text within, to be undone at its end.
type look struct {
	bold, italic, link bool
	hidden             bool
	backed             bool // has a background of its own
	labelled           bool // has a class
}

// dress applies the look of an element.
func (t *Tags) dress(name string, attrs Attrs) look {
	css := strings.ToLower(strings.ReplaceAll(attrs["style"], " ", ""))
	l := look{labelled: attrs["class"] != "", link: name == "a"}
	l.bold = boldTags[name] || declares(css, boldStyles)
	l.italic = italicTags[name] || declares(css, italicStyles)
	l.backed = strings.Contains(css, "background") || attrs["bgcolor"] != ""
	if reason := t.hiddenBy(css, attrs, l.backed); reason != "" {
		l.hidden = true
		t.Builder.Hide(reason)
	}
	if l.bold {
		t.Builder.Bold(1)
	}
	if l.italic {
		t.Builder.Italic(1)
	}
	if l.link {
		t.Builder.OpenLink(attrs["href"])
	}
	if declares(css, rightStyles) && len(t.open) > 0 {
		t.Builder.Gap(WideGap)
	}
	return l
}

func (t *Tags) undress(l look) {
	if l.bold {
		t.Builder.Bold(-1)
	}
	if l.italic {
		t.Builder.Italic(-1)
	}
	if l.link {
		t.Builder.CloseLink()
	}
	if l.hidden {
		t.Builder.Show()
	}
}

// hiddenBy returns how an element is hidden, "" if it can be seen. White text
// is taken for hidden only where nothing was painted behind it.
func (t *Tags) hiddenBy(css string, attrs Attrs, backed bool) string {
	if _, ok := attrs["hidden"]; ok {
		return "hidden"
	}
	for _, h := range hiddenStyles {
		if declares(css, h.styles) {
			return h.reason
		}
	}
	if !declares(css, whiteStyles) && !whiteColors[strings.ToLower(attrs["color"])] {
		return ""
	}
	for _, e := range t.open {
		backed = backed || e.look.backed
	}
	if backed {
		return ""
	}
	return "white on white"
}

// declares reports whether one of the declarations is in css as a whole.
func declares(css string, declarations []string) bool {
	if css == "" {
		return false
	}
	css = ";" + css + ";"
	for _, d := range declarations {
		if i := strings.Index(css, ";"+d); i >= 0 {
			rest := css[i+1+len(d):]
			if rest[0] == ';' || rest[0] == '!' || strings.HasSuffix(d, "-") {
				return true
			}
		}
	}
	return false
}

var (
	boldTags   = map[string]bool{"b": true, "strong": true, "th": true, "dt": true}
	italicTags = map[string]bool{"i": true, "em": true, "cite": true, "dfn": true}

	boldStyles = []string{
		"font-weight:bold", "font-weight:bolder", "font-weight:600", "font-weight:700", "font-weight:800", "font-weight:900",
	}
	italicStyles = []string{"font-style:italic", "font-style:oblique"}
	rightStyles  = []string{"float:right", "margin-left:auto"}
	whiteStyles  = []string{
		"color:white", "color:#fff", "color:#ffffff", "color:rgb(255,255,255)", "color:rgba(255,255,255,1)",
		"color:#fefefe", "color:#fdfdfd",
	}
	whiteColors = map[string]bool{"white": true, "#fff": true, "#ffffff": true}
)

// hiddenStyles are the ways of style sheets to hide an element.
var hiddenStyles = []struct {
	reason string
	styles []string
}{
	{"display none", []string{"display:none", "visibility:hidden", "visibility:collapse"}},
	{"tiny", []string{
		"font-size:0", "font-size:0px", "font-size:0pt", "font-size:0em", "font-size:0rem", "font-size:0%",
		"font-size:1px", "font-size:1pt", "font-size:.1px", "font-size:0.1px", "font-size:0.1pt", "font-size:.1pt",
	}},
	{"transparent", []string{"opacity:0", "opacity:0.0", "opacity:0%", "color:transparent"}},
	{"off page", []string{"text-indent:-9999px", "left:-9999px", "top:-9999px", "left:-10000px", "margin-left:-9999px"}},
}
