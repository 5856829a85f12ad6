package markup

import "strings"

// bits are what style declarations say that matters for the text.
type bits uint16

const (
	isBold bits = 1 << iota
	isItalic
	notDisplayed
	isTiny
	isTransparent
	offPage
	isWhite
	isBacked // has a background
	toRight
	isBlock
	isRow
	isColumn
	isWrapped // flex items go on to further rows
)

// declared is what some declarations say: bits that they set, and bits of
// earlier declarations that they take back.
type declared struct{ set, clear bits }

// over returns d with what later declarations say.
func (d declared) over(later declared) declared {
	return declared{d.set&^later.clear | later.set, d.clear | later.clear}
}

// declarations reads style declarations, "color: #fff; display: none".
func declarations(css string) declared {
	var d declared
	for css != "" {
		var one string
		one, css, _ = strings.Cut(css, ";")
		name, value, ok := strings.Cut(one, ":")
		if !ok || len(one) > maxDeclaration {
			continue
		}
		name = strings.ToLower(strings.TrimSpace(name))
		p, ok := properties[name]
		if !ok {
			continue
		}
		value = strings.ToLower(strings.Join(strings.Fields(strings.TrimSuffix(strings.TrimSpace(value), "!important")), ""))
		var set bits
		for said, bit := range p.values {
			if said == value || said == "" {
				set |= bit
			}
		}
		d = d.over(declared{set, p.clear})
	}
	return d
}

const maxDeclaration = 1 << 10

// property says which bits a property governs, and which values set them; the
// empty value stands for any.
type property struct {
	clear  bits
	values map[string]bits
}

var properties = map[string]property{
	"font-weight": {isBold, map[string]bits{
		"bold": isBold, "bolder": isBold, "600": isBold, "700": isBold, "800": isBold, "900": isBold,
	}},
	"font-style": {isItalic, map[string]bits{"italic": isItalic, "oblique": isItalic}},
	"display": {notDisplayed | isBlock | isRow, map[string]bits{
		"none": notDisplayed, "block": isBlock, "list-item": isBlock, "table": isBlock,
		"flex": isBlock | isRow, "inline-flex": isRow, "table-row": isBlock | isRow,
	}},
	"visibility":     {notDisplayed, map[string]bits{"hidden": notDisplayed, "collapse": notDisplayed}},
	"flex-direction": {isColumn, map[string]bits{"column": isColumn, "column-reverse": isColumn}},
	"flex-wrap":      {isWrapped, map[string]bits{"wrap": isWrapped}},
	"flex-flow": {isColumn | isWrapped, map[string]bits{
		"column": isColumn, "columnnowrap": isColumn, "columnwrap": isColumn, "rowwrap": isWrapped, "wrap": isWrapped,
	}},
	"font-size": {isTiny, map[string]bits{
		"0": isTiny, "0px": isTiny, "0pt": isTiny, "0em": isTiny, "0rem": isTiny, "0%": isTiny, "1px": isTiny, "1pt": isTiny,
		"0.1px": isTiny, ".1px": isTiny, "0.1pt": isTiny, ".1pt": isTiny, "0.01em": isTiny,
	}},
	"opacity": {isTransparent, map[string]bits{"0": isTransparent, "0.0": isTransparent, "0%": isTransparent, "0.01": isTransparent}},
	"color": {isWhite | isTransparent, map[string]bits{
		"white": isWhite, "#fff": isWhite, "#ffffff": isWhite, "#fefefe": isWhite, "#fdfdfd": isWhite,
		"rgb(255,255,255)": isWhite, "rgba(255,255,255,1)": isWhite, "transparent": isTransparent, "rgba(0,0,0,0)": isTransparent,
	}},
	"background":       {isBacked, map[string]bits{"": isBacked}},
	"background-color": {isBacked, map[string]bits{"": isBacked}},
	"background-image": {isBacked, map[string]bits{"": isBacked}},
	"float":            {toRight, map[string]bits{"right": toRight}},
	"margin-left":      {toRight | offPage, map[string]bits{"auto": toRight, "-9999px": offPage, "-10000px": offPage}},
	"text-indent":      {offPage, map[string]bits{"-9999px": offPage, "-10000px": offPage, "-999em": offPage}},
	"left":             {offPage, map[string]bits{"-9999px": offPage, "-10000px": offPage, "-999em": offPage}},
	"top":              {offPage, map[string]bits{"-9999px": offPage, "-10000px": offPage, "-999em": offPage}},
}
