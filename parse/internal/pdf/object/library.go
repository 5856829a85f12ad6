package object

import (
	"bytes"
	"fmt"
	"io"
	"slices"

	"github.com/ledongthuc/pdf"
	"github.com/vitae-go/vitae/parse/internal/fault"
)

// A library gives the objects of a clean file, read by ledongthuc/pdf. The
// library reads an object again each time a reference to it is followed, so
// every value is kept.
type library struct {
	reader *reader
	clean  *cleanFile
	values []*value // by clean number
}

// open reads the clean file.
func (r *reader) open(clean *cleanFile, sheets []sheet) (f *File, err error) {
	defer func() {
		// The clean file is ours, so this would be a fault of this package.
		if p := recover(); p != nil {
			f, err = nil, fmt.Errorf("%w: %v", fault.Corrupt, p)
		}
	}()
	src, err := pdf.NewReader(bytes.NewReader(clean.data), int64(len(clean.data)))
	if err != nil {
		return nil, fmt.Errorf("%w: %v", fault.Corrupt, err)
	}
	l := &library{reader: r, clean: clean, values: make([]*value, len(clean.sources))}
	catalog := l.value(src.Trailer().Key("Root"))
	f = &File{Catalog: catalog, Info: l.value(src.Trailer().Key("Info")), Problems: r.problems}
	kids := catalog.Key("Pages").Key("Kids")
	for i, s := range sheets {
		dict := kids.Index(i)
		page := Page{Dict: dict, Resources: dict.Key("Resources"), Contents: s.contents}
		page.MediaBox, page.CropBox, page.Rotate = r.frame(s.handed)
		f.Pages = append(f.Pages, page)
	}
	return f, nil
}

// value wraps a value of the library; a dictionary that was met before is the same value.
func (l *library) value(v pdf.Value) Value {
	w := &value{library: l, v: v}
	switch v.Kind() {
	case pdf.Bool:
		w.kind = Bool
	case pdf.Integer, pdf.Real:
		w.kind = Number
	case pdf.String:
		w.kind = String
	case pdf.Name:
		w.kind = Name
	case pdf.Array:
		w.kind = Array
	case pdf.Dict:
		w.kind = Dict
	case pdf.Stream:
		w.kind = Stream
	default:
		return null
	}
	if w.kind < Dict {
		return w
	}
	if id := int(v.Key(idKey).Int64()); id > 0 && id < len(l.values) {
		if l.values[id] != nil {
			return l.values[id]
		}
		w.id = id
		l.values[id] = w
	}
	return w
}

// null is the value of what is not there.
var null Value = &value{}

// A value is a value of the library with what was read of it.
type value struct {
	library *library
	v       pdf.Value
	kind    Kind
	id      int
	keys    map[string]Value
	items   []Value
	data    []byte
}

func (v *value) Kind() Kind { return v.kind }
func (v *value) ID() int    { return v.id }

func (v *value) Number() float64 {
	if v.v.Bool() {
		return 1
	}
	return v.v.Float64()
}

func (v *value) Name() string  { return v.v.Name() }
func (v *value) Bytes() []byte { return []byte(v.v.RawString()) }
func (v *value) Len() int      { return v.v.Len() }

func (v *value) Index(i int) (item Value) {
	if v.kind != Array || i < 0 || i >= v.v.Len() {
		return null
	}
	if v.items == nil {
		v.items = make([]Value, v.v.Len())
	}
	if v.items[i] == nil {
		v.items[i] = v.library.guarded(func() pdf.Value { return v.v.Index(i) })
	}
	return v.items[i]
}

func (v *value) Key(name string) Value {
	if v.kind < Dict || name == idKey {
		return null
	}
	if found, ok := v.keys[name]; ok {
		return found
	}
	found := v.library.guarded(func() pdf.Value { return v.v.Key(name) })
	if v.keys == nil {
		v.keys = map[string]Value{}
	}
	v.keys[name] = found
	return found
}

// guarded wraps the value that read returns; null if the library panics.
func (l *library) guarded(read func() pdf.Value) (v Value) {
	defer func() {
		if recover() != nil {
			v = null
		}
	}()
	return l.value(read())
}

func (v *value) Keys() []string {
	return slices.DeleteFunc(v.v.Keys(), func(key string) bool { return key == idKey })
}

func (v *value) Data() []byte {
	if v.kind != Stream || v.data != nil {
		return v.data
	}
	defer func() { _ = recover() }()
	data := make([]byte, int(v.Key("Length").Number()))
	n, _ := io.ReadFull(v.v.Reader(), data)
	v.data = data[:n]
	return v.data
}

func (v *value) Program() []byte {
	if v.kind != Stream || v.id == 0 {
		return nil
	}
	return v.library.reader.program(v.library.clean.sources[v.id])
}
