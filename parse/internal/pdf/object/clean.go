package object

import (
	"errors"
	"strconv"
)

// A cleaner writes the objects that the pages need to a small file with a
// cross-reference stream, no filters and no encryption. Objects are numbered as they
// are met; each is written once. The contents of the pages are not in it:
// they are handed over as they are.
type cleaner struct {
	*reader
	out     []byte
	offsets []int          // of the clean objects, by number; number 0 is no object
	sources []source       // of the clean objects, by number
	numbers map[int32]int  // clean number of an entry
	pages   map[int32]bool // entries of the pages, which nothing else may lead to
	queue   []int          // numbers of objects that are still to be written
	most    int64          // length at which out is too long
	arrays  int            // arrays that are open around what is being written
	copied  int            // those of them that were objects of their own
	room    int            // elements that may still be copied into the object being written
}

// A source is what a clean object was made from.
type source struct {
	entry int32
	role  role
}

// A cleanFile is the clean file with what it was made from.
type cleanFile struct {
	data    []byte
	sources []source
	pages   int
}

// clean writes the clean file.
func (r *reader) clean(sheets []sheet) *cleanFile {
	if r.stopped() {
		return nil
	}
	c := &cleaner{reader: r, numbers: map[int32]int{}, pages: map[int32]bool{}}
	c.out = append(make([]byte, 0, 16<<10), "%PDF-1.4\n"...)
	c.most = c.budget.kept
	fixed := len(sheets) + 4 // the pages from 1 on, then the tree, the catalog and the info
	c.offsets, c.sources = make([]int, fixed), make([]source, fixed)
	for _, s := range sheets {
		c.pages[s.entry] = true
	}
	for i, s := range sheets {
		c.room = maxItems
		c.begin(i + 1)
		c.page(s)
		c.end()
		if err := c.budget.hold(len(c.out) - c.offsets[i+1]); err != nil {
			c.fail(err)
			return nil
		}
	}
	c.root(len(sheets), fixed)
	for len(c.queue) > 0 && !r.stopped() {
		num := c.queue[0]
		c.queue = c.queue[1:]
		c.object(num)
	}
	c.table(fixed-2, fixed-1)
	return &cleanFile{data: c.out, sources: c.sources, pages: len(sheets)}
}

// root writes the page tree, the catalog and the document information, the
// last three of the fixed numbers.
func (c *cleaner) root(pages, fixed int) {
	c.begin(fixed - 3)
	c.tree(pages)
	c.end()
	c.begin(fixed - 2)
	c.out = append(c.out, "/Type/Catalog/Pages "...)
	c.reference(fixed - 3)
	c.some(c.catalog, "AcroForm", "OCProperties", "Lang")
	c.end()
	c.begin(fixed - 1)
	c.some(c.info(), "Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate")
	c.end()
}

// begin begins a dictionary object.
func (c *cleaner) begin(num int) {
	c.offsets[num] = len(c.out)
	c.out = appendHeader(c.out, num, 0)
	c.out = append(c.out, "<</#01 "...) // idKey
	c.out = strconv.AppendInt(c.out, int64(num), 10)
}

func (c *cleaner) end() { c.out = append(c.out, ">>\nendobj\n"...) }

func (c *cleaner) page(s sheet) {
	c.out = append(c.out, "/Type/Page"...)
	if s.handed.resources.kind != nullNode {
		c.entry([]byte("Resources"), s.handed.resources, plain)
	}
	c.some(s.dict, "Annots", "UserUnit")
}

func (c *cleaner) tree(pages int) {
	c.out = append(c.out, "/Type/Pages/Kids["...)
	for i := range pages {
		c.reference(i + 1)
		c.out = append(c.out, ' ')
	}
	c.out = append(c.out, "]/Count "...)
	c.out = strconv.AppendInt(c.out, int64(pages), 10)
}

// some writes some entries of a dictionary.
func (c *cleaner) some(dict node, keys ...string) {
	for _, key := range keys {
		if n := dict.get(key); n.kind != nullNode {
			c.entry([]byte(key), n, roleOf([]byte(key)))
		}
	}
}

// entry writes an entry of a dictionary, unless its value comes out as null.
func (c *cleaner) entry(key []byte, n node, role role) {
	mark := len(c.out)
	c.name(key)
	c.out = append(c.out, ' ')
	if !c.value(n, role) {
		c.out = c.out[:mark]
	}
}

// object writes an object that another one refers to.
func (c *cleaner) object(num int) {
	s := c.sources[num]
	before := len(c.out)
	c.arrays, c.room, c.most = 0, maxItems, int64(before)+c.budget.kept
	n := c.read(s.entry)
	switch {
	case n.kind != dictNode:
		c.offsets[num] = len(c.out)
		c.out = appendHeader(c.out, num, 0)
		c.out = append(c.out, ' ')
		if !c.value(n, s.role) {
			c.out = append(c.out, "null"...)
		}
		c.out = append(c.out, "\nendobj\n"...)
	case c.entries[s.entry].data != 0:
		c.begin(num)
		c.stream(s, n)
	default:
		c.begin(num)
		c.dict(n, s.role)
		c.end()
	}
	if err := c.budget.hold(len(c.out) - before); err != nil {
		c.fail(err)
	}
}

// dict writes the entries of a dictionary.
func (c *cleaner) dict(n node, role role) {
	widget := n.get("Subtype").is("Widget") // inherits from the field it is part of
	for i := 0; i+1 < len(n.items); i += 2 {
		key, value := n.items[i].text, n.items[i+1]
		switch {
		case string(key) == idKey:
		case role == names:
			c.entry(key, value, plain)
		case role == glyphs:
			c.entry(key, value, later)
		case !unneeded(key) || widget && string(key) == "Parent":
			c.entry(key, value, roleOf(key))
		}
	}
}

// stream writes a stream with its data decoded, or with none where no reader
// of text needs them.
func (c *cleaner) stream(s source, dict node) {
	var data []byte
	if s.role == plain && !c.pictorial(dict) || s.role == names {
		var err error
		if data, err = c.decode(s.entry, dict, min(c.budget.stream, c.budget.kept)); errors.Is(err, errDamaged) || errors.Is(err, errCut) {
			c.losePart()
		}
	}
	whole := data != nil || s.role == later
	for i := 0; i+1 < len(dict.items); i += 2 {
		switch key := dict.items[i].text; string(key) {
		case "Length", "Filter", "DecodeParms", "F", "DP", "FFilter", "FDecodeParms", "DL", idKey:
		default:
			if value := dict.items[i+1]; !unneeded(key) && (whole || c.isSimple(value)) {
				c.entry(key, value, roleOf(key))
			}
		}
	}
	c.out = append(c.out, "/Length "...)
	c.out = strconv.AppendInt(c.out, int64(len(data)), 10)
	c.out = append(c.out, ">>\nstream\n"...)
	c.out = append(c.out, data...)
	c.out = append(c.out, "\nendstream\nendobj\n"...)
}

func (c *cleaner) isSimple(n node) bool {
	n, _ = c.resolve(n)
	return n.kind < arrayNode
}

// pictorial reports whether a stream holds a picture or other data without text.
func (c *cleaner) pictorial(dict node) bool {
	kind, subtype := c.get(dict, "Type"), c.get(dict, "Subtype")
	return subtype.is("Image") || kind.is("Metadata") || kind.is("EmbeddedFile") || dict.has("ShadingType")
}

// value writes an object; false says that it is null and nothing was written.
func (c *cleaner) value(n node, role role) bool {
	switch n.kind {
	case refNode:
		return c.target(n, role)
	case boolNode:
		c.out = strconv.AppendBool(c.out, n.num == 1)
	case numberNode:
		c.number(n.num)
	case stringNode:
		c.text(n.text)
	case nameNode:
		c.name(n.text)
	case arrayNode:
		c.array(n.items)
	case dictNode:
		c.out = append(c.out, "<<"...)
		c.dict(n, role)
		c.out = append(c.out, ">>"...)
	default:
		return false
	}
	return true
}

func (c *cleaner) array(items []node) {
	if isList(items) {
		c.list(items)
		return
	}
	role := plain
	if len(items) > 0 && items[0].is("ICCBased") {
		role = bare
	}
	c.out = append(c.out, '[')
	c.arrays++
	defer func() { c.arrays-- }()
	for i, item := range items {
		if int64(len(c.out)) > c.most {
			break
		}
		if i > 0 {
			c.out = append(c.out, ' ')
		}
		if !c.value(item, role) {
			c.out = append(c.out, "null"...)
		}
	}
	c.out = append(c.out, ']')
}

// target writes a reference to what n refers to, or a simple object itself.
func (c *cleaner) target(n node, role role) bool {
	n, at := c.resolve(n)
	if n.kind == nullNode || at < 0 || c.pages[at] {
		return false
	}
	if n.kind < arrayNode {
		return c.value(n, role)
	}
	if n.kind == arrayNode && c.arrays > 0 {
		return c.copy(n)
	}
	if kind := n.get("Type"); kind.is("Pages") || kind.is("Page") || kind.is("StructElem") || kind.is("Catalog") {
		return false
	}
	num, met := c.numbers[at]
	if !met {
		num = len(c.offsets)
		c.numbers[at] = num
		c.offsets = append(c.offsets, 0)
		c.sources = append(c.sources, source{at, role})
		c.queue = append(c.queue, num)
	}
	c.reference(num)
	return true
}

// maxCopied is how deep arrays are copied into arrays; colour spaces need two.
const maxCopied = 2

// copy writes an array in place of a reference to it from another array. Arrays
// do not tell an ID, so a walk could not see that it goes in circles.
func (c *cleaner) copy(n node) bool {
	if c.copied == maxCopied || c.room < len(n.items) {
		return false
	}
	c.copied++
	c.room -= len(n.items)
	c.array(n.items)
	c.copied--
	return true
}

// info returns the document information dictionary.
func (r *reader) info() node {
	for i := len(r.trailers) - 1; i >= 0; i-- {
		if info := r.get(r.trailers[i].dict, "Info"); info.kind == dictNode {
			return info
		}
	}
	return node{}
}
