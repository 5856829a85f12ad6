package object

import (
	"strconv"
	"strings"
)

// nothing is the null object, and what simple objects answer to most questions.
type nothing struct{}

func (nothing) Kind() Kind       { return Null }
func (nothing) Number() float64  { return 0 }
func (nothing) Name() string     { return "" }
func (nothing) Bytes() []byte    { return nil }
func (nothing) Len() int         { return 0 }
func (nothing) Index(int) Value  { return nothing{} }
func (nothing) Key(string) Value { return nothing{} }
func (nothing) Keys() []string   { return nil }
func (nothing) Data() []byte     { return nil }
func (nothing) ID() int          { return 0 }
func (nothing) Program() []byte  { return nil }

// number is a number, or a Bool as 0 or 1.
type number struct {
	nothing
	kind Kind
	v    float64
}

func (n number) Kind() Kind      { return n.kind }
func (n number) Number() float64 { return n.v }

// numbers is an array of numbers.
type numbers struct {
	nothing
	list []number
}

func (n *numbers) Kind() Kind { return Array }
func (n *numbers) Len() int   { return len(n.list) }

func (n *numbers) Index(i int) Value {
	if i < 0 || i >= len(n.list) {
		return nothing{}
	}
	return &n.list[i]
}

// list is an array of numbers, names and arrays of numbers.
type list struct {
	nothing
	items []Value
}

func (l *list) Kind() Kind { return Array }
func (l *list) Len() int   { return len(l.items) }

func (l *list) Index(i int) Value {
	if i < 0 || i >= len(l.items) {
		return nothing{}
	}
	return l.items[i]
}

// listOf reads a list of the clean file. All its numbers lie in one slice, and
// so do its names.
func listOf(words string) Value {
	size := strings.Count(words, " ")
	values := make([]number, 0, size)
	if !strings.ContainsAny(words, "/[") {
		for word := range strings.FieldsSeq(words) {
			values = append(values, numberOf(word))
		}
		return &numbers{list: values}
	}
	l := &list{items: make([]Value, 0, size)}
	called := make([]name, 0, strings.Count(words, "/"))
	from := -1 // where the numbers of an array within begin
	for word := range strings.FieldsSeq(words) {
		switch {
		case word == "[":
			from = len(values)
		case word == "]":
			l.items = append(l.items, &numbers{list: values[from:]})
			from = -1
		case word[0] == '/':
			called = append(called, name{name: nameOf(word[1:])})
			l.items = append(l.items, &called[len(called)-1])
		default:
			values = append(values, numberOf(word))
			if from < 0 {
				l.items = append(l.items, &values[len(values)-1])
			}
		}
	}
	return l
}

func numberOf(word string) number {
	v, _ := strconv.ParseFloat(word, 64)
	return number{v: v, kind: Number}
}

// nameOf reads a name as the clean file writes it.
func nameOf(word string) string {
	if strings.IndexByte(word, '#') < 0 {
		return word
	}
	return string((&lexer{src: []byte(word)}).name())
}

type name struct {
	nothing
	name string
}

func (n name) Kind() Kind   { return Name }
func (n name) Name() string { return n.name }

type text struct {
	nothing
	bytes []byte
}

func (t text) Kind() Kind    { return String }
func (t text) Bytes() []byte { return t.bytes }
