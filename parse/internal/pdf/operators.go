package pdf

// operators are the operators that matter to a reader of text, ISO 32000,
// Annex A. The rest is skipped.
var operators = map[operator]func(*painter){
	// Graphics state
	op("q"): (*painter).save, op("Q"): (*painter).restore, op("cm"): (*painter).concat,
	op("w"): (*painter).setLineWidth, op("gs"): (*painter).setExtGState,

	// Text objects, state, position
	op("BT"): (*painter).beginText, op("ET"): (*painter).endText,
	op("Tc"): (*painter).setCharSpace, op("Tw"): (*painter).setWordSpace, op("Tz"): (*painter).setStretch,
	op("TL"): (*painter).setLeading, op("Tf"): (*painter).setFont, op("Tr"): (*painter).setMode, op("Ts"): (*painter).setRise,
	op("Td"): (*painter).moveText, op("TD"): (*painter).moveTextLeading, op("Tm"): (*painter).setTextMatrix, op("T*"): (*painter).nextLine,

	// Text showing
	op("Tj"): (*painter).showString, op("TJ"): (*painter).showArray,
	op("'"): (*painter).showNextLine, op("\""): (*painter).showNextLineSpaced,

	// Paths
	op("m"): (*painter).moveTo, op("l"): (*painter).lineTo, op("re"): (*painter).rectangle, op("h"): (*painter).closePath,
	op("c"): (*painter).curve, op("v"): (*painter).shortCurve, op("y"): (*painter).shortCurve,
	op("W"): (*painter).clipNext, op("W*"): (*painter).clipNext, op("n"): (*painter).endPath,
	op("S"): (*painter).strokeOnly, op("s"): (*painter).closeStroke,
	op("f"): (*painter).fillOnly, op("F"): (*painter).fillOnly, op("f*"): (*painter).fillEvenOdd,
	op("B"): (*painter).fillStroke, op("B*"): (*painter).fillStrokeEvenOdd, op("b"): (*painter).closeFillStroke, op("b*"): (*painter).fillStrokeEvenOdd,
	op("sh"): (*painter).shade,

	// Colour
	op("g"): (*painter).fillGray, op("G"): (*painter).strokeGray, op("rg"): (*painter).fillRGB, op("RG"): (*painter).strokeRGB,
	op("k"): (*painter).fillCMYK, op("K"): (*painter).strokeCMYK, op("cs"): (*painter).fillSpace, op("CS"): (*painter).strokeSpace,
	op("sc"): (*painter).fillColor, op("scn"): (*painter).fillColor, op("SC"): (*painter).strokeColor, op("SCN"): (*painter).strokeColor,

	// Objects and marked content
	op("Do"): (*painter).paintObject, op("BI"): (*painter).inlineImage,
	op("BMC"): (*painter).beginMark, op("BDC"): (*painter).beginProperties, op("EMC"): (*painter).endMark,
}

// numbers returns the last n operands if they are numbers.
func (p *painter) numbers(n int) ([6]float64, bool) {
	var out [6]float64
	if len(p.args) < n {
		return out, false
	}
	for i, arg := range p.args[len(p.args)-n:] {
		if arg.kind != number {
			return out, false
		}
		out[i] = arg.num
	}
	return out, true
}

// setNumber stores the single number operand of an operator.
func (p *painter) setNumber(to *float64) {
	if n, ok := p.numbers(1); ok {
		*to = n[0]
	}
}

// last returns the bytes of the last operand if it is of a kind, else nil.
func (p *painter) last(k kind) []byte {
	if n := len(p.args); n > 0 && p.args[n-1].kind == k {
		return p.args[n-1].bytes
	}
	return nil
}

func (p *painter) lastName() string { return string(p.last(name)) }
