package object

import (
	"fmt"
	"io"
	"slices"

	"github.com/ledongthuc/pdf"
	"github.com/vitae-go/vitae/parse/internal/fault"
)

// A library gives the objects of a clean file, read by ledongthuc/pdf. The
// library reads an object again each time a reference to it is followed, so
// values are kept, up to a number.
type library struct {
	reader *reader
	clean  *cleanFile
	values []*compound // by clean number, those that are kept
	kept   int
	room   []compound // for the next values
}

// open reads the clean file.
func (r *reader) open(clean *cleanFile, sheets []sheet) (f *File, err error) {
	defer func() {
		// The clean file is ours, so this would be a fault of this package.
		if p := recover(); p != nil {
			f, err = nil, fmt.Errorf("%w: %v", fault.Corrupt, p)
		}
	}()
	meter := newMeter(clean.data)
	src, err := pdf.NewReader(meter, int64(len(clean.data)))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", fault.Corrupt, err)
	}
	l := &library{reader: r, clean: clean, values: make([]*compound, len(clean.sources))}
	f = &File{
		Catalog:  l.value(src.Trailer().Key("Root")),
		Info:     l.value(src.Trailer().Key("Info")),
		Problems: r.problems,
		Lost:     r.loss(),
		meter:    meter,
		Pages:    make([]Page, len(sheets)),
	}
	kids := f.Catalog.Key("Pages").Key("Kids")
	for i, s := range sheets {
		dict := kids.Index(i)
		f.Pages[i] = Page{Dict: dict, Resources: dict.Key("Resources"), Contents: s.contents}
		f.Pages[i].MediaBox, f.Pages[i].CropBox, f.Pages[i].Rotate = r.frame(s.handed)
	}
	r.forget()
	return f, nil
}

// try reads a value. It is null once the meter lets the library read no more,
// which the library takes for a fault of the file.
func (l *library) try(read func() pdf.Value) (v Value) {
	v = nothing{}
	defer func() { _ = recover() }()
	return l.value(read())
}

// value wraps a value of the library; an object that was met before is the same value.
func (l *library) value(v pdf.Value) Value {
	switch v.Kind() {
	case pdf.Bool:
		if v.Bool() {
			return number{v: 1, kind: Bool}
		}
		return number{kind: Bool}
	case pdf.Integer, pdf.Real:
		return number{v: v.Float64(), kind: Number}
	case pdf.String:
		return stringOf(v.RawString())
	case pdf.Name:
		return name{name: v.Name()}
	case pdf.Array:
		return l.compound(v, Array, 0)
	case pdf.Dict:
		return l.dictionary(v, Dict)
	case pdf.Stream:
		return l.dictionary(v, Stream)
	}
	return nothing{}
}

// stringOf returns what a string of the clean file stands for.
func stringOf(s string) Value {
	if s == "" || s[0] != listMark {
		return text{bytes: []byte(s[min(1, len(s)):])}
	}
	return listOf(s[1:])
}

func (l *library) dictionary(v pdf.Value, kind Kind) Value {
	id := int(v.Key(idKey).Int64())
	if id <= 0 || id >= len(l.values) {
		return l.compound(v, kind, 0)
	}
	if l.values[id] == nil {
		if l.kept++; l.kept > maxKept {
			clear(l.values)
			l.kept = 1
		}
		l.values[id] = l.compound(v, kind, id)
	}
	return l.values[id]
}

// maxKept bounds the objects that are kept, and the elements of an array that
// keeps them: a form of many thousand fields is read once from end to end. A
// resume has fewer than a hundred objects.
const maxKept = 4096

func (l *library) compound(v pdf.Value, kind Kind, id int) *compound {
	if len(l.room) == 0 {
		l.room = make([]compound, min(16, len(l.values)))
	}
	c := &l.room[0]
	l.room = l.room[1:]
	c.library, c.v, c.kind, c.id = l, v, kind, id
	return c
}

// A compound is an array, dictionary or stream with what was read of it.
type compound struct {
	nothing
	library *library
	v       pdf.Value
	kind    Kind
	read    bool // data is set
	id      int
	keys    []member
	many    map[string]Value // further ones, of a large dictionary
	items   []Value
	data    []byte
}

// A member is an entry of a dictionary that was read. Few are asked for of any
// dictionary but those with fonts and forms.
type member struct {
	key   string
	value Value
}

func (c *compound) Kind() Kind { return c.kind }
func (c *compound) ID() int    { return c.id }
func (c *compound) Len() int   { return c.v.Len() }

func (c *compound) Index(i int) Value {
	n := c.v.Len()
	if i < 0 || i >= n {
		return nothing{}
	}
	if n > maxKept {
		return c.library.try(func() pdf.Value { return c.v.Index(i) })
	}
	if c.items == nil {
		c.items = make([]Value, n)
	}
	if c.items[i] == nil {
		c.items[i] = c.library.try(func() pdf.Value { return c.v.Index(i) })
	}
	return c.items[i]
}

func (c *compound) Key(key string) Value {
	if c.kind < Dict || key == idKey {
		return nothing{}
	}
	for _, m := range c.keys {
		if m.key == key {
			return m.value
		}
	}
	if found, ok := c.many[key]; ok {
		return found
	}
	found := c.library.try(func() pdf.Value { return c.v.Key(key) })
	if c.keys == nil {
		c.keys = make([]member, 0, 6)
	}
	switch {
	case len(c.keys) < maxMembers:
		c.keys = append(c.keys, member{key, found})
	case found.Kind() != Null: // reading again may take long; finding nothing does not
		if c.many == nil {
			c.many = map[string]Value{}
		}
		c.many[key] = found
	}
	return found
}

// maxMembers bounds the entries that are searched one by one.
const maxMembers = 64

func (c *compound) Keys() []string {
	return slices.DeleteFunc(c.v.Keys(), func(key string) bool { return key == idKey })
}

func (c *compound) Data() []byte {
	if c.kind != Stream || c.read {
		return c.data
	}
	c.read = true
	if c.id > 0 && c.library.clean.sources[c.id].role == later {
		c.data = c.library.reader.late(c.library.clean.sources[c.id])
		return c.data
	}
	defer func() { _ = recover() }()
	data := make([]byte, int(c.v.Key("Length").Int64()))
	n, _ := io.ReadFull(c.v.Reader(), data)
	c.data = data[:n]
	return c.data
}

func (c *compound) Program() []byte {
	if c.kind != Stream || c.id == 0 {
		return nil
	}
	return c.library.reader.program(c.library.clean.sources[c.id])
}
