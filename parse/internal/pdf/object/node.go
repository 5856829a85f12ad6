package object

// A node is an object as the source file writes it, before anything is
// followed or cleaned. Names and strings may share the source's bytes.
type node struct {
	kind  nodeKind
	gen   uint16  // of a reference
	num   float64 // of a number, 1 for true, or the object number of a reference
	text  []byte  // of a name, string or word
	items []node  // of an array; of a dictionary key, value, key, value
}

type nodeKind uint8

const (
	nullNode nodeKind = iota
	boolNode
	numberNode
	stringNode
	nameNode
	arrayNode
	dictNode
	refNode
	wordNode // an operator or keyword: obj, stream, …
)

// get returns the value of a key of a dictionary; the last one counts.
func (n node) get(key string) node {
	if n.kind != dictNode {
		return node{}
	}
	for i := len(n.items) - 2; i >= 0; i -= 2 {
		if string(n.items[i].text) == key {
			return n.items[i+1]
		}
	}
	return node{}
}

// has reports whether a dictionary has a key, whatever its value.
func (n node) has(key string) bool { return n.get(key).kind != nullNode }

// is reports whether the node is the name.
func (n node) is(name string) bool { return n.kind == nameNode && string(n.text) == name }

// integer returns a number without its fraction, within ±2^52; 0 for other kinds.
func (n node) integer() int {
	if n.kind != numberNode {
		return 0
	}
	return int(max(-1<<52, min(1<<52, n.num)))
}

func (n node) isWord(w string) bool { return n.kind == wordNode && string(n.text) == w }
