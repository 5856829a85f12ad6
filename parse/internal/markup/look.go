package markup

import (
	"slices"
	"strings"
)

// look is what an element changes in the text within, to be undone at its end.
type look struct {
	bold, italic, link bool
	hidden             bool
	backed             bool // has a background of its own
	labelled           bool // has a class
	unseen             bool // a class says that it is only for who has the page read to them
}

// dress applies the look of an element.
func (t *Tags) dress(name string, css bits, attrs Attrs) look {
	l := look{
		bold:     boldTags[name] || css&isBold != 0,
		italic:   italicTags[name] || css&isItalic != 0,
		link:     name == "a",
		backed:   css&isBacked != 0 || attrs["bgcolor"] != "",
		labelled: attrs["class"] != "",
	}
	if reason := t.hiddenBy(css, attrs, l.backed); reason != "" {
		l.hidden = true
		t.Builder.Hide(reason)
	}
	if l.unseen = isUnseen(attrs["class"]); l.unseen {
		t.unseen++
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
	if css&toRight != 0 {
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
	if l.unseen {
		t.unseen--
	}
}

// isUnseen reports whether a class keeps its element from sight and leaves it to
// those who have the page read to them. What such an element says again, in the
// words shown before it, is no text.
func isUnseen(classes string) bool {
	unseen := vocabulary()["unseen"]
	for class := range strings.FieldsSeq(classes) {
		if slices.Contains(unseen, class) {
			return true
		}
	}
	return false
}

// hiddenBy returns how an element is hidden, "" if it can be seen. White text
// is taken for hidden only where nothing was painted behind it.
func (t *Tags) hiddenBy(css bits, attrs Attrs, backed bool) string {
	if _, ok := attrs["hidden"]; ok {
		return "hidden"
	}
	for _, h := range hidings {
		if css&h.bit != 0 {
			return h.reason
		}
	}
	if css&isWhite == 0 && !whites[strings.ToLower(attrs["color"])] {
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

var (
	boldTags   = map[string]bool{"b": true, "strong": true, "th": true, "dt": true}
	italicTags = map[string]bool{"i": true, "em": true, "cite": true, "dfn": true}
	whites     = map[string]bool{"white": true, "#fff": true, "#ffffff": true}

	hidings = []struct {
		bit    bits
		reason string
	}{
		{notDisplayed, "display none"}, {isTiny, "tiny"}, {isTransparent, "transparent"}, {offPage, "off page"},
	}
)
