package font

import (
	"sort"

	"github.com/vitae-go/vitae/parse/internal/pdf/object"
)

// The types of PDF objects as tests write them. A string is a name.
type (
	dict   map[string]any
	array  []any
	str    string // a PDF string
	stream struct {
		dict
		data    string
		program string
	}
)

// value makes an object of Go values: dict, array, str, stream, string, int, float64.
func value(v any) object.Value { return fake{v} }

type fake struct{ v any }

func (f fake) Kind() object.Kind {
	switch f.v.(type) {
	case dict:
		return object.Dict
	case stream:
		return object.Stream
	case array:
		return object.Array
	case string:
		return object.Name
	case str:
		return object.String
	case int, float64:
		return object.Number
	}
	return object.Null
}

func (f fake) Number() float64 {
	switch n := f.v.(type) {
	case int:
		return float64(n)
	case float64:
		return n
	}
	return 0
}

func (f fake) Name() string {
	name, _ := f.v.(string)
	return name
}

func (f fake) Bytes() []byte {
	s, _ := f.v.(str)
	return []byte(s)
}

func (f fake) Len() int {
	list, _ := f.v.(array)
	return len(list)
}

func (f fake) Index(i int) object.Value {
	if list, _ := f.v.(array); i >= 0 && i < len(list) {
		return fake{list[i]}
	}
	return fake{}
}

func (f fake) entries() dict {
	if s, ok := f.v.(stream); ok {
		return s.dict
	}
	d, _ := f.v.(dict)
	return d
}

func (f fake) Key(name string) object.Value { return fake{f.entries()[name]} }

func (f fake) Keys() (keys []string) {
	for key := range f.entries() {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	return keys
}

func (f fake) Data() []byte {
	s, _ := f.v.(stream)
	return []byte(s.data)
}

func (f fake) Program() []byte {
	s, _ := f.v.(stream)
	return []byte(s.program)
}

func (f fake) ID() int { return 0 }

// load loads a font whose cost nobody counts.
func load(v object.Value) *Font { return Load(v, nil) }
