package object

import (
	"bytes"
	"errors"

	"github.com/vitae-go/vitae/parse/internal/fault"
)

var (
	errDamaged = errors.New("stream is damaged")
	errFilter  = errors.New("stream has a filter that is not for text")
	errMissing = errors.New("stream is missing")
	errObjects = fault.Limit("objects")
)

// A filter decodes src. It gives at most limit bytes, and what it could decode
// even when it returns an error.
type filter func(r *reader, src []byte, parms node, limit int64) ([]byte, error)

// filterByName holds the filters with their short names, which belong to
// inline images but are met elsewhere too.
func filterByName(name string) filter {
	switch name {
	case "FlateDecode", "Fl":
		return flateDecode
	case "LZWDecode", "LZW":
		return lzwDecode
	case "ASCIIHexDecode", "AHx":
		return hexDecode
	case "ASCII85Decode", "A85":
		return ascii85Decode
	case "RunLengthDecode", "RL":
		return runLengthDecode
	}
	return nil
}

// maxFilters bounds a chain of filters.
const maxFilters = 8

// decode returns the data of a stream, at most limit bytes of it. With an
// error it returns what could be read. The data may be overwritten by the next
// call.
func (r *reader) decode(i int32, dict node, limit int64) ([]byte, error) {
	e := r.entries[i]
	if e.dataEnd <= e.data || int(e.dataEnd) > len(r.src) {
		if r.get(dict, "Length").integer() > 0 {
			return nil, errDamaged // the data are gone
		}
		return nil, nil
	}
	data := r.src[e.data:e.dataEnd:e.dataEnd]
	filters, parms := r.filters(dict)
	if r.lock != nil {
		data = r.lock.stream(data, e, dict, filters, parms)
	}
	if len(filters) == 0 && len(data) > 0 && data[0] == 0x78 && hasZlibHeader(data) {
		// The word Filter is damaged; no text begins with these bytes.
		filters, parms = []node{{kind: nameNode, text: []byte("Fl")}}, []node{{}}
	}
	var failed error
	for k, f := range filters {
		if f.is("Crypt") {
			continue
		}
		decode := filterByName(string(f.text))
		if decode == nil || k == maxFilters {
			return nil, errFilter
		}
		var err error
		if data, err = decode(r, data, parms[k], limit); err != nil {
			failed = err
		}
		if r.stopped() {
			return nil, r.err
		}
	}
	if int64(len(data)) > limit {
		return data[:limit], errCut
	}
	return data, failed
}

// filters returns the filters of a stream and the parameters of each.
func (r *reader) filters(dict node) (names, parms []node) {
	f, p := r.either(dict, "Filter", "F"), r.either(dict, "DecodeParms", "DP")
	if f.kind == nameNode {
		if p.kind == arrayNode && len(p.items) > 0 {
			p, _ = r.resolve(p.items[0])
		}
		return []node{f}, []node{p}
	}
	if f.kind != arrayNode {
		return nil, nil
	}
	for i, n := range f.items[:min(len(f.items), maxFilters+1)] {
		n, _ = r.resolve(n)
		names = append(names, n)
		parm := node{}
		if p.kind == arrayNode && i < len(p.items) {
			parm, _ = r.resolve(p.items[i])
		} else if p.kind == dictNode && len(f.items) == 1 {
			parm = p
		}
		parms = append(parms, parm)
	}
	return names, parms
}

func (r *reader) either(dict node, key, short string) node {
	if n := r.get(dict, key); n.kind != nullNode {
		return n
	}
	return r.get(dict, short)
}

func hexDecode(r *reader, src []byte, _ node, limit int64) ([]byte, error) {
	src, _, _ = bytes.Cut(src, []byte(">"))
	return hexBytes(src), r.charge(len(src) / 2)
}

// charge takes n inflated bytes from the budget; without them the file is over.
func (r *reader) charge(n int) error {
	err := r.budget.inflate(n)
	if err != nil {
		r.fail(err)
	}
	return err
}

func ascii85Decode(r *reader, src []byte, _ node, limit int64) ([]byte, error) {
	src = bytes.TrimPrefix(bytes.TrimLeft(src, "\x00\t\n\f\r "), []byte("<~"))
	out := make([]byte, 0, min(int64(len(src)/5*4+8), limit))
	var group uint64
	digits := 0
	for _, c := range src {
		switch {
		case c == '~':
			return flush85(out, group, digits), r.charge(len(out))
		case c == 'z' && digits == 0:
			out = append(out, 0, 0, 0, 0)
		case c >= '!' && c <= 'u':
			group = group*85 + uint64(c-'!')
			if digits++; digits == 5 {
				out = append(out, byte(group>>24), byte(group>>16), byte(group>>8), byte(group))
				group, digits = 0, 0
			}
		}
		if int64(len(out)) > limit {
			return out, errCut
		}
	}
	return flush85(out, group, digits), r.charge(len(out))
}

// flush85 decodes the last, short group.
func flush85(out []byte, group uint64, digits int) []byte {
	if digits < 2 {
		return out
	}
	for i := digits; i < 5; i++ {
		group = group*85 + 84
	}
	for i := 0; i < digits-1; i++ {
		out = append(out, byte(group>>(24-8*i)))
	}
	return out
}

func runLengthDecode(r *reader, src []byte, _ node, limit int64) ([]byte, error) {
	var out []byte
	for i := 0; i < len(src) && src[i] != 128; {
		n := int(src[i])
		i++
		if n < 128 {
			end := min(i+n+1, len(src))
			out = append(out, src[i:end]...)
			i = end
		} else if i < len(src) {
			out = append(out, bytes.Repeat(src[i:i+1], 257-n)...)
			i++
		}
		if int64(len(out)) > limit {
			return out, errCut
		}
	}
	return out, r.charge(len(out))
}
