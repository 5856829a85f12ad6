package object

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
