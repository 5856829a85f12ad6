package object

import (
	"context"

	"github.com/vitae-go/vitae/parse/internal/fault"
	"github.com/vitae-go/vitae/parse/internal/flow"
)

// maxObjectNumber is the largest object number taken seriously; the standard's
// own limit is 8,388,607.
const maxObjectNumber = 1 << 23

// A reader holds what is known of the source file. Its methods stop early once
// err is set.
type reader struct {
	ctx      context.Context
	src      []byte
	limits   flow.Limits
	budget   budget
	err      error
	problems []flow.Problem
	lost     error // why text may be missing

	entries  []entry
	latest   map[int32]int32 // object number → its last definition in entries
	packs    []int32         // entries that are object streams
	unpacked map[int32][]byte
	trailers []trailer // in file order
	catalog  node
	parsed   map[int32]node   // entries read so far
	held     int              // elements in parsed
	lock     *lock            // nil if the file is not encrypted
	decoded  map[int32][]byte // content streams
	inflate  inflater
	slab     slab
	scratch  [2][]byte // what the last filters gave, in turns
	head     bool      // only the beginning of the next stream is wanted, not its length
}

// An entry is one definition of an object.
type entry struct {
	num       int32
	gen       uint16
	previous  int32 // the definition before this one, -1 if none
	pack      int32 // the object stream it is in, -1 if none
	body, end int32 // where the object is, in the file or in the unpacked stream
	data      int32 // where the stream's bytes are; 0 if it is no stream
	dataEnd   int32
}

func newReader(ctx context.Context, src []byte, limits flow.Limits) *reader {
	r := &reader{ctx: ctx, src: src, limits: limits, latest: map[int32]int32{}, parsed: map[int32]node{}, unpacked: map[int32][]byte{}, decoded: map[int32][]byte{}}
	r.budget = newBudget(len(src), limits)
	r.limits.Depth = max(1, min(limits.Depth, maxDepth))
	if int64(len(src)) > min(limits.Bytes, maxSource) {
		r.fail(fault.Limit("file bytes"))
	}
	return r
}

const (
	// maxDepth keeps the nesting well below what the library behind refuses.
	maxDepth = 500
	// maxSource keeps positions within 32 bits.
	maxSource = 1<<31 - 1
)

// fail keeps the first reason why the file cannot be read.
func (r *reader) fail(err error) {
	if r.err == nil {
		r.err = err
	}
}

// stopped reports whether reading is over: for an error or because the caller
// has lost interest.
func (r *reader) stopped() bool {
	if r.err == nil && r.ctx.Err() != nil {
		r.err = r.ctx.Err()
	}
	return r.err != nil
}

// maxProblems is more than anybody reads.
const maxProblems = 256

// problem notes something once.
func (r *reader) problem(p flow.Problem) {
	for _, q := range r.problems {
		if q.Code == p.Code && q.Page == p.Page {
			return
		}
	}
	if len(r.problems) < maxProblems {
		r.problems = append(r.problems, p)
	}
}

// resolve follows a reference to the object's last definition that can be
// read. It returns the entry, or -1 for an object that is direct or missing.
func (r *reader) resolve(n node) (node, int32) {
	at := int32(-1)
	for hops := 0; n.kind == refNode; hops++ {
		i, ok := r.latest[int32(n.num)]
		if !ok || hops == 16 || r.stopped() {
			return node{}, -1
		}
		if n, at = r.read(i), i; n.kind == nullNode {
			if before := r.entries[i].previous; before >= 0 {
				n, at = r.read(before), before
			}
		}
	}
	if n.kind == wordNode {
		return node{}, at
	}
	return n, at
}

// get returns a dictionary's value with references followed.
func (r *reader) get(dict node, key string) node {
	n, _ := r.resolve(dict.get(key))
	return n
}

// read reads the object of an entry, decrypted.
func (r *reader) read(i int32) node {
	if n, ok := r.parsed[i]; ok {
		return n
	}
	e := r.entries[i]
	src := r.src
	if e.pack >= 0 {
		src = r.unpacked[e.pack]
	}
	end := e.end
	if e.data > 0 {
		end = e.data
	}
	if int(end) > len(src) || e.body > end {
		return node{}
	}
	l := lexer{src: src[e.body:end], depth: r.limits.Depth, items: maxItems, slab: &r.slab}
	n := l.object()
	if !r.budget.lex(l.pos) {
		r.fail(errObjects)
		return node{}
	}
	if l.tooDeep {
		r.budget.deep = true
		r.problem(tooDeep)
	}
	if n.kind == wordNode {
		n = node{}
	}
	if e.pack < 0 && r.lock != nil {
		n = r.lock.strings(n, e)
	}
	r.keep(i, n, maxItems-l.items)
	return n
}

// maxHeld bounds the elements kept of objects read; beyond it they are read again.
const maxHeld = maxItems

func (r *reader) keep(i int32, n node, items int) {
	if r.held += items + 1; r.held > maxHeld {
		clear(r.parsed)
		// An object may lie across two pieces of the slab, so each piece keeps
		// the one before it.
		r.slab.free = nil
		r.held = items + 1
	}
	r.parsed[i] = n
}

// stream returns the dictionary of an entry if it is a stream.
func (r *reader) stream(i int32) (dict node, ok bool) {
	if i < 0 || r.entries[i].data == 0 {
		return node{}, false
	}
	dict = r.read(i)
	return dict, dict.kind == dictNode
}

// forget drops what is not needed once the clean file is written; font
// programs are read from the source still.
func (r *reader) forget() {
	r.parsed, r.held = map[int32]node{}, 0
	r.decoded, r.catalog, r.trailers = nil, node{}, nil
	r.scratch, r.slab = [2][]byte{}, slab{}
}
