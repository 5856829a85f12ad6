package object

import (
	"encoding/binary"
	"slices"
	"strconv"
)

// number writes a number; the library takes no exponents.
func (c *cleaner) number(v float64) {
	if i := int64(v); float64(i) == v {
		c.out = strconv.AppendInt(c.out, i, 10)
		return
	}
	c.out = strconv.AppendFloat(c.out, v, 'f', -1, 64)
}

func (c *cleaner) name(text []byte) {
	const digits = "0123456789ABCDEF"
	c.out = append(c.out, '/')
	for _, b := range text {
		if b <= ' ' || b >= 127 || b == '#' || class[b] != 0 {
			c.out = append(c.out, '#', digits[b>>4], digits[b&15])
			continue
		}
		c.out = append(c.out, b)
	}
}

// A string of the clean file begins with a letter for what it is. An array of
// numbers and names is one too: the library would need three allocations for
// each of them, and fonts have hundreds.
const (
	textMark = 't'
	listMark = 'l'
)

func (c *cleaner) text(text []byte) {
	c.out = append(c.out, '(', textMark)
	for _, b := range text {
		if b == '(' || b == ')' || b == '\\' {
			c.out = append(c.out, '\\')
		}
		c.out = append(c.out, b)
	}
	c.out = append(c.out, ')')
}

// isList reports whether an array holds nothing but numbers, names and arrays of
// numbers: the widths of a font, the names of its glyphs.
func isList(items []node) bool {
	for _, item := range items {
		if item.kind != numberNode && item.kind != nameNode && (item.kind != arrayNode || !allNumbers(item.items)) {
			return false
		}
	}
	return len(items) > 0
}

func allNumbers(items []node) bool {
	return !slices.ContainsFunc(items, func(n node) bool { return n.kind != numberNode })
}

// list writes such an array as a string, with a blank behind each word.
func (c *cleaner) list(items []node) {
	c.out = append(c.out, '(', listMark)
	for _, item := range items {
		if item.kind != arrayNode {
			c.word(item)
			continue
		}
		c.out = append(c.out, "[ "...)
		for _, item := range item.items {
			c.word(item)
		}
		c.out = append(c.out, "] "...)
	}
	c.out = append(c.out, ')')
}

// word writes a number or a name of a list while there is room for it.
func (c *cleaner) word(n node) {
	if int64(len(c.out)) > c.most {
		return
	}
	if n.kind == numberNode {
		c.number(n.num)
	} else {
		c.name(n.text)
	}
	c.out = append(c.out, ' ')
}

// table writes the cross-reference stream, whose entries are nothing but
// offsets of four bytes: the library would need six allocations for each entry
// of a table in words.
func (c *cleaner) table(root, info int) {
	start, size := len(c.out), len(c.offsets)
	c.out = appendHeader(c.out, size, 0)
	c.out = append(c.out, "<</Type/XRef/W[0 4 0]/Index[1 "...)
	c.out = strconv.AppendInt(c.out, int64(size-1), 10)
	c.out = append(c.out, "]/Size "...)
	c.out = strconv.AppendInt(c.out, int64(size), 10)
	c.out = append(c.out, "/Root "...)
	c.reference(root)
	c.out = append(c.out, "/Info "...)
	c.reference(info)
	c.out = append(c.out, "/Length "...)
	c.out = strconv.AppendInt(c.out, int64(4*(size-1)), 10)
	c.out = append(c.out, ">>\nstream\n"...)
	for _, offset := range c.offsets[1:] {
		c.out = binary.BigEndian.AppendUint32(c.out, uint32(offset))
	}
	c.out = append(c.out, "\nendstream\nendobj\nstartxref\n"...)
	c.out = strconv.AppendInt(c.out, int64(start), 10)
	c.out = append(c.out, "\n%%EOF\n"...)
}

// appendHeader appends the words that begin an object.
func appendHeader(out []byte, num, gen int) []byte {
	out = strconv.AppendInt(out, int64(num), 10)
	out = append(out, ' ')
	out = strconv.AppendInt(out, int64(gen), 10)
	return append(out, " obj"...)
}

func (c *cleaner) reference(num int) {
	c.out = strconv.AppendInt(c.out, int64(num), 10)
	c.out = append(c.out, " 0 R"...)
}
