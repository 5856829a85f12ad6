package parse

import "strings"

// outlined is a row that begins with its number in an outline: "2. Education",
// "1.3 Engineer, Acme", "II. Education", "二、教育背景".
type outlined struct {
	row    int
	figure figure
	number [2]int // of its section, and of the row in the section or 0
	length int    // bytes of the number, 0 if it is the marker of an item
	named  bool   // names a kind of section
}

// figure is the kind of numerals an outline is numbered by.
type figure uint8

const (
	arabicFigure figure = iota + 1
	romanFigure
	chineseFigure
)

// dropOutline takes the numbers off the rows of a document that is numbered as an
// outline: two rows or more name sections, and their numbers rise. What else
// bears such a number is another heading, or a row within a section.
func dropOutline(doc *Document, rows []row) {
	all := outlinedRows(rows)
	for _, f := range [...]figure{arabicFigure, romanFigure, chineseFigure} {
		first, named, last := 0, 0, 0
		for i := range all {
			if o := &all[i]; o.figure == f && o.named && o.number[0] > last {
				if named++; named == 1 {
					first = i
				}
				last = o.number[0]
			}
		}
		if named > 1 {
			unnumber(doc, rows, all[first:], f)
		}
	}
}

// unnumber takes the numbers off, from the first section that is named on.
func unnumber(doc *Document, rows []row, all []outlined, f figure) {
	at, head := [2]int{}, rows[all[0].row].look.form()
	for i := range all {
		o := &all[i]
		if o.figure != f {
			continue
		}
		r := &rows[o.row]
		switch {
		case o.number[1] > 0:
			if o.number != [2]int{at[0], at[1] + 1} {
				continue
			}
		case o.number[0] <= at[0] || !o.named && r.look.form() != head:
			continue
		case !o.named && o.length == 0 && (!r.look.caps || o.number[0] != at[0]+1):
			continue // an item of a list
		}
		at = o.number
		r.marker, r.level = "", 0
		r.setSpan(doc, Span{r.span.Start + o.length, r.span.End})
	}
}

// outlinedRows returns the rows that may bear the number of an outline.
func outlinedRows(rows []row) []outlined {
	var all []outlined
	for i := range rows {
		r := &rows[i]
		o := outlined{row: i}
		if r.marker != "" {
			o.number, o.figure, _ = outlineNumber(r.marker + " ")
		} else {
			o.number, o.figure, o.length = outlineNumber(r.text)
		}
		if o.figure == 0 || o.length >= len(r.text) {
			continue
		}
		o.named = o.number[1] == 0 && len(headingKinds(headingName(r.text[o.length:]))) > 0
		all = append(all, o)
	}
	return all
}

// outlineNumber reads the number of an outline at the start of a text. A blank
// parts it from the words.
func outlineNumber(s string) (number [2]int, f figure, length int) {
	const most = 12 // bytes of a number
	end := strings.IndexAny(s[:min(len(s), most)], " \t")
	if at := strings.Index(s[:min(len(s), most)], "、"); at > 0 && (end < 0 || at < end) {
		end = at + len("、")
	}
	if end <= 0 {
		return number, 0, 0
	}
	word := strings.TrimRight(s[:end], ".)、．）")
	section, part, parted := strings.Cut(word, ".")
	switch v, w := arabicValue(section), arabicValue(part); {
	case v > 0 && (!parted || w > 0):
		return [2]int{v, w}, arabicFigure, end
	case len(word) == end || parted:
		return number, 0, 0 // "I led"
	}
	if v := romanValue(word); v > 0 {
		return [2]int{v}, romanFigure, end
	}
	if v := chineseValue(word); v > 0 {
		return [2]int{v}, chineseFigure, end
	}
	return number, 0, 0
}

// arabicValue returns the value of one or two digits, 0 of anything else.
func arabicValue(s string) int {
	v := 0
	for i := range len(s) {
		if i > 1 || !isDigit(s[i]) {
			return 0
		}
		v = 10*v + int(s[i]-'0')
	}
	return v
}

// romanValue returns the value of a numeral up to XV, 0 of anything else.
func romanValue(s string) int {
	for i, numeral := range [...]string{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"} {
		if s == numeral {
			return i + 1
		}
	}
	return 0
}

// chineseValue returns the value of a numeral up to 十, 0 of anything else.
func chineseValue(s string) int {
	at := strings.Index("一二三四五六七八九十", s)
	if s == "" || len(s) != len("一") || at < 0 {
		return 0
	}
	return at/len("一") + 1
}
