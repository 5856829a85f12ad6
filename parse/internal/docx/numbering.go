package docx

import (
	"strconv"
	"strings"
)

// maxListLevel is the deepest of the nine levels of a list.
const maxListLevel = 8

// listLevel is how one level of a list is marked.
type listLevel struct {
	format string // "bullet", "decimal", "lowerLetter", …
	text   string // "%1." or the bullet
	symbol bool   // the bullet is in a symbol font
	start  int
	legal  bool // all numbers in the text are decimal
}

// list is a definition of levels; several lists of a document may share one.
type list struct {
	levels  [maxListLevel + 1]listLevel
	linked  string // another definition that holds the levels, by style
	counts  [maxListLevel + 1]int
	started [maxListLevel + 1]bool
}

// listUse is a list as paragraphs name it: a definition, with what it changes.
type listUse struct {
	base   string
	levels map[int]listLevel
	starts map[int]int
	begun  bool
}

// numbering is the lists of a document.
type numbering struct {
	lists   map[string]*list // by abstract number
	byStyle map[string]*list // definitions that a numbering style holds
	uses    map[int]*listUse // by number
}

func (d *document) readNumbering(name string) {
	d.lists = numbering{lists: map[string]*list{}, byStyle: map[string]*list{}, uses: map[int]*listUse{}}
	x := d.elements(name)
	if x == nil {
		return
	}
	for x.child(1) {
		if err := d.left.entry(); err != nil {
			x.fail(err)
			break
		}
		switch x.name {
		case "abstractNum":
			id := x.attr("abstractNumId")
			d.lists.lists[id] = d.readList(x)
		case "num":
			id := number(x.attr("numId"), 0)
			d.lists.uses[id] = readUse(x)
		}
	}
	d.note(x.err)
}

func (d *document) readList(x *scanner) *list {
	l := &list{}
	for x.child(2) {
		switch x.name {
		case "lvl":
			n := min(max(number(x.attr("ilvl"), 0), 0), maxListLevel)
			l.levels[n] = readLevel(x)
		case "styleLink":
			d.lists.byStyle[x.attr("val")] = l
		case "numStyleLink":
			l.linked = x.attr("val")
		}
	}
	return l
}

func readLevel(x *scanner) listLevel {
	level := listLevel{format: "decimal", start: 1}
	depth := x.depth
	for x.child(depth) {
		switch x.name {
		case "start":
			level.start = number(x.attr("val"), 1)
		case "numFmt":
			level.format = x.attr("val")
		case "AlternateContent":
			level.format = "decimal"
		case "lvlText":
			if text := x.attr("val"); len(text) <= maxLevelText {
				level.text = text
			}
		case "lvlPicBulletId":
			level.text, level.format = "•", "bullet"
		case "isLgl":
			level.legal = x.on()
		case "rPr":
			level.symbol = symbolFonts[strings.ToLower(bulletFont(x))]
		}
	}
	return level
}

func bulletFont(x *scanner) string {
	depth, font := x.depth, ""
	for x.child(depth) {
		if x.name == "rFonts" {
			font = x.attr("ascii")
		}
	}
	return font
}

func readUse(x *scanner) *listUse {
	use := &listUse{}
	for x.child(2) {
		switch x.name {
		case "abstractNumId":
			use.base = x.attr("val")
		case "lvlOverride":
			readOverride(x, use)
		}
	}
	return use
}

func readOverride(x *scanner, use *listUse) {
	n := min(max(number(x.attr("ilvl"), 0), 0), maxListLevel)
	for x.child(3) {
		switch x.name {
		case "lvl":
			if use.levels == nil {
				use.levels = map[int]listLevel{}
			}
			use.levels[n] = readLevel(x)
		case "startOverride":
			if use.starts == nil {
				use.starts = map[int]int{}
			}
			use.starts[n] = number(x.attr("val"), 1)
		}
	}
}

// marker returns what is painted before the next item of a list, and whether
// the list is one that marks its items at all.
func (d *document) marker(num, level int) (string, bool) {
	use := d.lists.uses[num]
	if use == nil {
		return "•", true // the list's definition is lost; an item it is
	}
	base := d.lists.lists[use.base]
	if base != nil && base.linked != "" && d.lists.byStyle[base.linked] != nil {
		base = d.lists.byStyle[base.linked]
	}
	if base == nil {
		base = &list{}
		d.lists.lists[use.base] = base
	}
	format := func(n int) listLevel {
		if changed, found := use.levels[n]; found {
			return changed
		}
		return base.levels[n]
	}
	this := format(level)
	base.count(use, level, format)
	switch {
	case this.format == "bullet":
		return bulletGlyph(this.text, this.symbol), true
	case this.format == "" && this.text == "":
		return "•", true
	case this.format == "none" && strings.Contains(this.text, "%"), strings.TrimSpace(this.text) == "":
		return "", false
	}
	return base.numberText(this, format), true
}

// count moves a list on to its next item at a level.
func (l *list) count(use *listUse, level int, format func(int) listLevel) {
	if !use.begun {
		use.begun = true
		for n, start := range use.starts {
			l.counts[n], l.started[n] = start-1, true
		}
	}
	if !l.started[level] {
		l.counts[level], l.started[level] = format(level).start-1, true
	}
	l.counts[level]++
	for n := level + 1; n < len(l.counts); n++ {
		l.started[n] = false
	}
}

// maxLevelText bounds the text of a level, which each of its items repeats.
const maxLevelText = 64

// numberText fills the places %1 … %9 of a level's text.
func (l *list) numberText(this listLevel, format func(int) listLevel) string {
	var out strings.Builder
	for i := 0; i < len(this.text); i++ {
		c := this.text[i]
		if c != '%' || i+1 == len(this.text) || this.text[i+1] < '1' || this.text[i+1] > '9' {
			out.WriteByte(c)
			continue
		}
		i++
		n := int(this.text[i] - '1')
		place := format(n)
		count := l.counts[n]
		if !l.started[n] {
			count = place.start
		}
		if this.legal {
			place.format = "decimal"
		}
		out.WriteString(numeral(count, place.format))
	}
	return out.String()
}

// numeral writes a number as a list does.
func numeral(n int, format string) string {
	switch format {
	case "lowerLetter":
		return strings.ToLower(letters(n))
	case "upperLetter":
		return letters(n)
	case "lowerRoman":
		return strings.ToLower(roman(n))
	case "upperRoman":
		return roman(n)
	case "decimalZero":
		if n >= 0 && n < 10 {
			return "0" + strconv.Itoa(n)
		}
	case "none":
		return ""
	}
	return strconv.Itoa(n)
}

// letters counts A … Z, AA, BB … as Word does.
func letters(n int) string {
	if n < 1 || n > 26*20 {
		return strconv.Itoa(n)
	}
	return strings.Repeat(string(rune('A'+(n-1)%26)), (n-1)/26+1)
}

func roman(n int) string {
	if n < 1 || n > 3999 {
		return strconv.Itoa(n)
	}
	var out strings.Builder
	for i, value := range [...]int{1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1} {
		for ; n >= value; n -= value {
			out.WriteString([...]string{"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"}[i])
		}
	}
	return out.String()
}

// number reads a whole number.
func number(s string, otherwise int) int {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	if err != nil || n > 1<<24 || n < -1<<24 {
		return otherwise
	}
	return n
}
