package object

import "bytes"

// unpack reads the object streams and enters the objects in them.
func (r *reader) unpack() {
	for _, pack := range r.packs {
		if r.stopped() {
			return
		}
		dict, ok := r.stream(pack)
		if !ok {
			continue
		}
		data, err := r.decode(pack, dict, r.budget.stream)
		if err != nil {
			r.losePart()
		}
		if len(data) == 0 {
			continue
		}
		if err := r.budget.hold(len(data)); err != nil {
			r.fail(err)
			return
		}
		data = bytes.Clone(data)
		r.unpacked[pack] = data
		r.budget.lexed += 4 * int64(len(data))
		r.enterPacked(pack, data, r.get(dict, "N").integer(), r.get(dict, "First").integer())
	}
}

// entryBytes is what an entry takes beyond its bytes in the head: six of them
// pack into next to nothing.
const entryBytes = 24

// enterPacked reads the head of an object stream: number and place of each object.
func (r *reader) enterPacked(pack int32, data []byte, count, first int) {
	if first <= 0 || first > len(data) {
		return
	}
	begin := len(r.entries)
	head := newLexer(data[:first], 1)
	for i := 0; i < count; i++ {
		num, place := head.token(), head.token()
		if num.kind != numberNode || place.kind != numberNode {
			break
		}
		if len(r.entries) >= r.limits.Objects {
			r.fail(errObjects)
			return
		}
		if err := r.budget.hold(entryBytes); err != nil {
			r.fail(err)
			return
		}
		body := first + place.integer()
		id := num.integer()
		// An object stream holds no stream, so not itself either.
		if body < first || body >= len(data) || id < 0 || id > maxObjectNumber || int32(id) == r.entries[pack].num {
			continue
		}
		if n := len(r.entries); n > begin && int32(body) > r.entries[n-1].body {
			r.entries[n-1].end = int32(body)
		}
		r.definePacked(entry{num: int32(id), pack: pack, body: int32(body), end: int32(len(data))})
	}
}

// definePacked enters an object of an object stream. It replaces a definition
// that stands before the object stream in the file, and yields to one behind.
func (r *reader) definePacked(e entry) {
	e.previous = -1
	index := int32(len(r.entries))
	if i, ok := r.latest[e.num]; ok {
		if r.place(r.entries[i]) > r.entries[e.pack].body {
			r.entries[i].previous = index
			r.entries = append(r.entries, e)
			return
		}
		e.previous = i
	}
	r.latest[e.num] = index
	r.entries = append(r.entries, e)
}

// place returns where in the file an object is defined.
func (r *reader) place(e entry) int32 {
	if e.pack >= 0 {
		return r.entries[e.pack].body
	}
	return e.body
}
