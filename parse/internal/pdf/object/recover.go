package object

import "bytes"

// hasHeader reports whether the file says that it is a PDF.
func (r *reader) hasHeader() bool {
	return bytes.Contains(r.src[:min(len(r.src), 4096)], []byte("%PDF"))
}

// checkTable notes a file whose end does not lead to its table of contents.
// Nothing depends on the table; whoever sent the file should know.
func (r *reader) checkTable() {
	const reach = 2048
	tail := r.src[max(0, len(r.src)-reach):]
	if i := bytes.LastIndex(tail, []byte("startxref")); i >= 0 {
		offset := newLexer(tail[i+len("startxref"):], 1).token()
		header := bytes.Index(r.src[:min(len(r.src), 4096)], []byte("%PDF"))
		if r.tableAt(offset.integer()) || r.tableAt(offset.integer()+header) {
			return
		}
	}
	r.problem(xrefRebuilt)
}

// tableAt reports whether a table or a cross-reference stream begins at an offset.
func (r *reader) tableAt(offset int) bool {
	if offset <= 0 || offset >= len(r.src) {
		return false
	}
	l := newLexer(r.src[offset:min(len(r.src), offset+4096)], r.limits.Depth)
	n := l.token()
	return n.isWord("xref") ||
		n.kind == numberNode && l.token().kind == numberNode && l.token().isWord("obj") && l.token().get("Type").is("XRef")
}

// loneContents makes pages of streams that look like page content, for a file
// whose pages are all lost.
func (r *reader) loneContents() []sheet {
	var pages []sheet
	var resources node
	for i, e := range r.entries {
		if r.stopped() {
			return nil
		}
		at := int32(i)
		dict := r.read(at)
		if dict.kind != dictNode || r.latest[e.num] != at {
			continue
		}
		if e.data == 0 {
			if r.get(dict, "Font").kind == dictNode && resources.kind == nullNode {
				resources = dict
			}
			continue
		}
		if dict.has("Type") || dict.has("Subtype") || dict.has("Length1") || len(pages) >= r.limits.Pages {
			continue
		}
		if data, _ := r.decode(at, dict, r.budget.stream); looksPainted(data) && r.budget.hold(len(data)) == nil {
			pages = append(pages, sheet{entry: -1, contents: [][]byte{bytes.Clone(data)}})
		}
	}
	for i := range pages {
		pages[i].handed.resources = resources
	}
	if len(pages) > 0 {
		r.problem(loneContent)
	}
	return pages
}

// looksPainted reports whether data are page content with text.
func looksPainted(data []byte) bool {
	head := data[:min(len(data), 64<<10)]
	if i := bytes.IndexByte(head, 0); i >= 0 && i < 256 {
		return false
	}
	return bytes.Contains(head, []byte("BT")) && (bytes.Contains(data, []byte("Tj")) || bytes.Contains(data, []byte("TJ")))
}
