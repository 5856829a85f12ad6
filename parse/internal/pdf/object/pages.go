package object

import (
	"bytes"
	"slices"

	"github.com/vitae-go/vitae/parse/internal/fault"
)

// A sheet is a page of the source file: its entry and what it inherits.
type sheet struct {
	entry    int32 // -1 for a page made of a lone content stream
	dict     node
	handed   handed
	contents [][]byte
}

// handed is what a node of the page tree hands down to its kids.
type handed struct {
	resources, mediaBox, cropBox, rotate node
}

// with returns what the kids of a node inherit: its own entries, else its parent's.
func (h handed) with(dict node) handed {
	own := func(key string, above node) node {
		if n := dict.get(key); n.kind != nullNode {
			return n
		}
		return above
	}
	return handed{
		resources: own("Resources", h.resources),
		mediaBox:  own("MediaBox", h.mediaBox),
		cropBox:   own("CropBox", h.cropBox),
		rotate:    own("Rotate", h.rotate),
	}
}

// A treeWalk flattens a page tree.
type treeWalk struct {
	*reader
	seen   map[int32]bool // each node counts once, however many paths lead to it
	pages  []sheet
	broken bool // a kid is missing or is no page
}

// findPages returns the pages in order, with their contents decoded.
func (r *reader) findPages() []sheet {
	w := treeWalk{reader: r, seen: map[int32]bool{}}
	r.catalog = r.findCatalog()
	root, at := r.resolve(r.catalog.get("Pages"))
	w.node(root, at, handed{}, 0)
	switch {
	case r.err != nil:
	case len(w.pages) == 0:
		if w.collect(); len(w.pages) > 0 {
			r.problem(treeLost)
		}
	case w.broken:
		r.problem(pagesLost)
		w.collect()
	}
	for i := range w.pages {
		if r.stopped() {
			return nil
		}
		w.pages[i].contents = r.contents(w.pages[i].dict, i+1)
	}
	if r.err == nil && len(w.pages) == 0 {
		w.pages = r.loneContents()
	}
	if r.err == nil && len(w.pages) == 0 {
		r.fail(r.nothingFound())
	}
	return w.pages
}

// nothingFound says why there is no page.
func (r *reader) nothingFound() error {
	switch {
	case r.budget.deep:
		return fault.Limit("depth")
	case r.hasHeader():
		return fault.Corrupt
	}
	return fault.Format
}

// node walks one node of the tree, a page or a group of them.
func (w *treeWalk) node(dict node, at int32, above handed, depth int) {
	if w.stopped() {
		return
	}
	if dict.kind != dictNode || depth > w.limits.Depth {
		w.broken = true
		return
	}
	if at >= 0 {
		if w.seen[at] {
			return
		}
		w.seen[at] = true
	}
	kids := w.get(dict, "Kids")
	if kids.kind != arrayNode || w.get(dict, "Type").is("Page") {
		w.page(dict, at, above)
		return
	}
	above = above.with(dict)
	for _, kid := range kids.items {
		if n, at := w.resolve(kid); kid.kind == refNode || n.kind == dictNode {
			w.node(n, at, above, depth+1)
		}
	}
}

func (w *treeWalk) page(dict node, at int32, above handed) {
	if !w.get(dict, "Type").is("Page") && !dict.has("Contents") && !dict.has("MediaBox") && !dict.has("Resources") {
		w.broken = w.broken || !w.get(dict, "Type").is("Pages")
		return
	}
	if len(w.pages) >= w.limits.Pages {
		w.fail(fault.Limit("pages"))
		return
	}
	w.pages = append(w.pages, sheet{entry: at, dict: dict, handed: above.with(dict)})
}

// collect adds the pages that the tree does not lead to, in file order.
func (w *treeWalk) collect() {
	for i, e := range w.entries {
		if w.stopped() {
			return
		}
		at := int32(i)
		if w.latest[e.num] != at || w.seen[at] || e.data != 0 {
			continue
		}
		if dict := w.read(at); dict.kind == dictNode && w.get(dict, "Type").is("Page") {
			w.seen[at] = true
			w.page(dict, at, w.ancestors(dict))
		}
	}
}

// ancestors gathers what a page inherits by going up from it.
func (w *treeWalk) ancestors(page node) handed {
	var line []node
	for dict := w.get(page, "Parent"); dict.kind == dictNode && len(line) < 32; dict = w.get(dict, "Parent") {
		line = append(line, dict)
	}
	var h handed
	for _, dict := range slices.Backward(line) {
		h = h.with(dict)
	}
	return h
}

// findCatalog returns the root of the document: what the last trailer with a
// usable one names, else the last catalog in the file.
func (r *reader) findCatalog() node {
	for _, t := range slices.Backward(r.trailers) {
		if root := r.get(t.dict, "Root"); root.kind == dictNode && root.has("Pages") {
			return root
		}
	}
	var found node
	for i, e := range r.entries {
		if r.stopped() {
			break
		}
		if e.data != 0 || r.latest[e.num] != int32(i) {
			continue
		}
		if dict := r.read(int32(i)); dict.kind == dictNode && dict.get("Type").is("Catalog") {
			found = dict
		}
	}
	return found
}

// partBytes is what a page holds for each stream of its contents.
const partBytes = 24

// contents returns the content streams of a page, decoded.
func (r *reader) contents(dict node, page int) [][]byte {
	var streams [][]byte
	n, at := r.resolve(dict.get("Contents"))
	parts, missing := []int32{at}, false
	if n.kind == arrayNode {
		parts = parts[:0]
		for _, item := range n.items {
			_, at := r.resolve(item)
			parts = append(parts, at)
		}
	}
	// Pages may name a stream again and again, which costs them next to nothing.
	if err := r.budget.hold(len(parts) * partBytes); err != nil {
		r.fail(err)
	}
	room := r.budget.stream
	for _, at := range parts {
		data, ok := r.content(at, page)
		if room -= int64(len(data)); room < 0 {
			r.lose(errCut, page)
			break
		}
		if !ok {
			missing = true
		} else if len(data) > 0 {
			streams = append(streams, data)
		}
	}
	if missing && dict.has("Contents") {
		r.lose(errMissing, page)
	}
	return streams
}

// content returns one content stream; false says that there is none. Pages
// may share it; it is decoded once.
func (r *reader) content(at int32, page int) ([]byte, bool) {
	if data, ok := r.decoded[at]; ok || r.stopped() {
		return data, true
	}
	dict, ok := r.stream(at)
	if !ok {
		return nil, false
	}
	data, err := r.decode(at, dict, min(r.budget.stream, r.budget.kept))
	if r.err != nil {
		return nil, false
	}
	if err != nil {
		r.lose(err, page)
	}
	data = bytes.Clone(data)
	r.budget.kept -= int64(len(data))
	r.decoded[at] = data
	return data, true
}
