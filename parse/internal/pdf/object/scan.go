package object

import (
	"bytes"
	"slices"
)

// scan finds the definitions of objects and the trailers. It looks for the
// words alone; what a cross-reference table says of their places is not read.
// The bytes of streams whose length is right are passed over, so that a PDF
// file inside a stream is not taken for part of this one.
func (r *reader) scan() {
	find := func(word string) finder { return finder{src: r.src, word: []byte(word)} }
	trailers := find("trailer")
	s := scanner{
		reader: r, streams: find("stream"), ends: find("endobj"), endstreams: find("endstream"),
		lookahead: 4 * len(r.src),
	}
	var marks []int
	for pos, step := 0, 0; ; step++ {
		if step%256 == 0 && r.stopped() {
			return
		}
		i := bytes.Index(r.src[pos:], []byte("obj"))
		if i < 0 {
			break
		}
		at := pos + i
		num, gen, start, ok := header(r.src, pos, at)
		if !ok {
			pos = at + 3
			continue
		}
		if len(r.entries) >= r.limits.Objects {
			r.fail(errObjects)
			return
		}
		r.closeLast(start)
		for t := trailers.from(pos); t >= 0 && t < start; t = trailers.from(t + 1) {
			marks = append(marks, t)
		}
		r.define(entry{num: num, gen: gen, pack: -1, body: int32(at + 3), end: int32(len(r.src))})
		pos = s.pass(at + 3)
	}
	r.closeLast(len(r.src))
	if n := len(r.entries); n > 0 {
		tail := max(int(r.entries[n-1].body), int(r.entries[n-1].dataEnd))
		for t := trailers.from(tail); t >= 0; t = trailers.from(t + 1) {
			marks = append(marks, t)
		}
	}
	r.readTrailers(marks)
}

// closeLast ends the last object found where the next one begins.
func (r *reader) closeLast(end int) {
	if n := len(r.entries); n > 0 {
		e := &r.entries[n-1]
		e.end = int32(end)
		if e.data > 0 && e.dataEnd == 0 {
			data := bytes.TrimRight(r.src[e.data:max(e.data, e.end)], "\r\n ")
			e.dataEnd = e.data + int32(len(bytes.TrimSuffix(data, []byte("endobj"))))
		}
	}
}

func (r *reader) define(e entry) {
	e.previous = -1
	if before, ok := r.latest[e.num]; ok {
		e.previous = before
	}
	r.latest[e.num] = int32(len(r.entries))
	r.entries = append(r.entries, e)
}

const (
	// maxTrailers is more than any file has that was saved again and again; of
	// more the last ones are read.
	maxTrailers = 64
	maxTrailer  = 16 << 10 // bytes of one
)

// A trailer is the dictionary of a trailer or cross-reference stream.
type trailer struct {
	at   int
	dict node
}

// readTrailers adds the trailers at the marks to those of the cross-reference
// streams, in file order.
func (r *reader) readTrailers(marks []int) {
	for _, at := range marks[max(0, len(marks)-maxTrailers):] {
		l := newLexer(r.src[at+len("trailer"):min(len(r.src), at+maxTrailer)], r.limits.Depth)
		if n := l.object(); n.kind == dictNode {
			r.trailers = append(r.trailers, trailer{at, n})
		}
	}
	slices.SortStableFunc(r.trailers, func(a, b trailer) int { return a.at - b.at })
}

// header reads backwards from the word obj: a generation and an object number.
func header(src []byte, floor, at int) (num int32, gen uint16, start int, ok bool) {
	g, i, ok := backwards(src, floor, at)
	if !ok || i == floor || class[src[i-1]] != space {
		return 0, 0, 0, false
	}
	n, i, ok := backwards(src, floor, i)
	if !ok || n > maxObjectNumber {
		return 0, 0, 0, false
	}
	return int32(n), uint16(g), i, true
}

// backwards reads a number that ends before at, with white space between.
func backwards(src []byte, floor, at int) (value, start int, ok bool) {
	i := at
	for i > floor && class[src[i-1]] == space {
		i--
	}
	end := i
	for i > floor && end-i < 10 && src[i-1] >= '0' && src[i-1] <= '9' {
		i--
	}
	for _, c := range src[i:end] {
		value = value*10 + int(c-'0')
	}
	return value, i, i < end
}

// A scanner passes over objects.
type scanner struct {
	*reader
	streams, ends, endstreams finder

	lookahead int // bytes that may still be searched for lengths that come later
}

// pass returns where to go on after the object whose body begins at pos, and
// notes where its stream is if it has one.
func (s *scanner) pass(pos int) int {
	word := s.streamWord(pos)
	if word < 0 || !s.budget.lex(word-pos) {
		return pos
	}
	l := lexer{src: s.src[pos:word], depth: s.limits.Depth, items: maxItems, slab: &s.slab}
	dict := l.object()
	if dict.kind != dictNode {
		return pos
	}
	last := len(s.entries) - 1
	e := &s.entries[last]
	switch kind := dict.get("Type"); {
	case kind.is("ObjStm"):
		s.packs = append(s.packs, int32(last))
	case kind.is("XRef") && len(s.trailers) < 16*maxTrailers:
		s.trailers = append(s.trailers, trailer{pos, dict})
	}
	data := afterLine(s.src, word+len("stream"))
	e.data = int32(data)
	if end := data + s.length(dict.get("Length"), data); end >= data && endsStream(s.src, end) {
		e.dataEnd = int32(end)
		return end
	}
	if end := s.endstreams.from(data); end >= 0 {
		e.dataEnd = int32(beforeLine(s.src, data, end))
		return end
	}
	return data
}

// streamWord returns where the word stream of the object at pos is, -1 if it has none.
func (s *scanner) streamWord(pos int) int {
	word := s.streams.from(pos)
	for ; word >= 0; word = s.streams.from(word + 1) {
		if end := s.ends.from(pos); end >= 0 && end < word || s.src[word-1] == 'd' {
			return -1
		}
		// The word may also stand in a string; behind a dictionary it is the keyword.
		if before := bytes.TrimRight(s.src[pos:word], "\x00\t\n\f\r "); len(before) > 0 && before[len(before)-1] == '>' {
			break
		}
	}
	// Without its endobj the object may end before, where another one begins.
	for at := pos; at < word; {
		i := bytes.Index(s.src[at:word], []byte("obj"))
		if i < 0 {
			break
		}
		if _, _, _, ok := header(s.src, at, at+i); ok {
			return -1
		}
		at += i + 3
	}
	return word
}

// length returns the value of a Length, which may be an object that comes
// later in the file; -1 if it cannot be told.
func (s *scanner) length(n node, data int) int {
	if n.kind == refNode {
		n = s.lengthObject(n, data)
	}
	if n.kind != numberNode || n.num < 0 || n.num > float64(len(s.src)-data) {
		return -1
	}
	return int(n.num)
}

func (s *scanner) lengthObject(ref node, data int) node {
	if i, ok := s.latest[int32(ref.num)]; ok {
		e := s.entries[i]
		return newLexer(s.src[e.body:min(e.end, e.body+64)], 1).object()
	}
	// Most writers put it right behind the stream.
	ahead := s.src[data:]
	if len(ahead) > s.lookahead {
		return node{}
	}
	pattern := appendHeader(nil, int(ref.num), int(ref.gen))
	i := bytes.Index(ahead, pattern)
	if i < 0 {
		s.lookahead -= len(ahead)
		return node{}
	}
	s.lookahead -= i
	at := data + i + len(pattern)
	return newLexer(s.src[at:min(len(s.src), at+64)], 1).object()
}

// endsStream reports whether a stream's data may end at pos: only white space
// stands before the word that closes it.
func endsStream(src []byte, pos int) bool {
	for i := 0; i < 4 && pos < len(src) && class[src[pos]] == space; i++ {
		pos++
	}
	return bytes.HasPrefix(src[pos:], []byte("endstream")) || bytes.HasPrefix(src[pos:], []byte("endobj"))
}

// afterLine skips the line end that follows the word stream.
func afterLine(src []byte, pos int) int {
	for pos < len(src) && src[pos] == ' ' {
		pos++
	}
	if pos < len(src) && src[pos] == '\r' {
		pos++
	}
	if pos < len(src) && src[pos] == '\n' {
		pos++
	}
	return pos
}

// beforeLine drops the line end before pos.
func beforeLine(src []byte, floor, pos int) int {
	if pos > floor && src[pos-1] == '\n' {
		pos--
	}
	if pos > floor && src[pos-1] == '\r' {
		pos--
	}
	return pos
}

// A finder finds the places of a word going forward; it searches no byte twice.
type finder struct {
	src   []byte
	word  []byte
	next  int
	ready bool
}

// from returns the first place of the word at or after pos, -1 if there is none.
func (f *finder) from(pos int) int {
	if f.ready && (f.next < 0 || f.next >= pos) {
		return f.next
	}
	f.ready = true
	if f.next = bytes.Index(f.src[pos:], f.word); f.next >= 0 {
		f.next += pos
	}
	return f.next
}
