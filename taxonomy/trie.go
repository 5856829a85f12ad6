package taxonomy

import "slices"

// trie holds names as paths of words and the joints between them. Edges lie
// in one open-addressing table; the first word of a name is an edge from the
// word itself (entryWord.root).
type trie struct {
	edges []edge // a power of two, at most half full
	nodes []node // nodes[0] is unused
	count int
}

type edge struct {
	key  uint64 // node, word, joint; 0 empty
	node uint32
}

type node struct {
	name  uint32 // 1 + the first name that ends here
	inner bool   // has edges
}

// joint is the gap within a name, as far as it tells names apart.
type joint uint8

const (
	jointSoft  joint = iota // blank, hyphen, underscore, nothing
	jointDot                // "node.js"
	jointSlash              // "ci/cd"
	jointAmp                // "r&d"
	jointPlus
	jointHard  // punctuation within a name: "Microsoft Certified: Azure", "Sr. Engineer"
	jointNever // no name goes across
)

// joints maps gaps to joints.
var joints = [...]joint{
	gapNone: jointSoft, gapSpace: jointSoft, gapHyphen: jointSoft, gapLow: jointSoft,
	gapDot: jointDot, gapSlash: jointSlash, gapAmp: jointAmp, gapPlus: jointPlus,
	gapQuote: jointHard, gapOther: jointHard, gapComma: jointHard, gapDash: jointHard, gapParen: jointHard,
	gapSemi: jointNever, gapPipe: jointNever, gapColon: jointHard, gapStop: jointHard, gapTab: jointNever,
	gapLine: jointNever, gapPara: jointNever,
}

func newTrie(capacity int) *trie {
	size := 64
	for size < 2*capacity {
		size *= 2
	}
	return &trie{edges: make([]edge, size), nodes: make([]node, 1, capacity)}
}

func edgeKey(from, word uint32, j joint) uint64 {
	return uint64(from)<<35 | uint64(word)<<3 | uint64(j)
}

func edgeHash(key uint64) uint64 {
	key *= 0x9e3779b97f4a7c15
	return key ^ key>>32
}

// seal makes the table of edges as small as it can be.
func (t *trie) seal() {
	size := len(t.edges)
	for size > 64 && size >= 4*(t.count+1) {
		size /= 2
	}
	t.resize(size)
	t.nodes = slices.Clip(t.nodes)
}

func (t *trie) resize(size int) {
	old := t.edges
	t.edges = make([]edge, size)
	for _, e := range old {
		if e.key != 0 {
			t.put(e)
		}
	}
}

// step follows an edge; 0 if there is none.
func (t *trie) step(from, word uint32, j joint) uint32 {
	key, mask := edgeKey(from, word, j), uint64(len(t.edges)-1)
	for i := edgeHash(key) & mask; ; i = (i + 1) & mask {
		e := t.edges[i]
		if e.key == key {
			return e.node
		}
		if e.key == 0 {
			return 0
		}
	}
}

// extend returns the node behind an edge, a new one if need be.
func (t *trie) extend(from, word uint32, j joint) uint32 {
	if n := t.step(from, word, j); n != 0 {
		return n
	}
	if 2*(t.count+1) > len(t.edges) {
		t.resize(2 * len(t.edges))
	}
	n := t.add()
	t.nodes[from].inner = true
	t.put(edge{key: edgeKey(from, word, j), node: n})
	t.count++
	return n
}

func (t *trie) add() uint32 {
	t.nodes = append(t.nodes, node{})
	return uint32(len(t.nodes) - 1)
}

func (t *trie) put(e edge) {
	mask := uint64(len(t.edges) - 1)
	i := edgeHash(e.key) & mask
	for t.edges[i].key != 0 {
		i = (i + 1) & mask
	}
	t.edges[i] = e
}
