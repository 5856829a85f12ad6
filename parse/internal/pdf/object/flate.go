package object

import (
	"bytes"
	"compress/flate"
	"io"
	"slices"
)

// An inflater keeps the decoder between streams, for its tables are large.
type inflater struct {
	src     bytes.Reader
	decoder io.ReadCloser
	scratch [4096]byte
}

func (f *inflater) reset(src []byte) {
	f.src.Reset(src)
	if f.decoder == nil {
		f.decoder = flate.NewReader(&f.src)
		return
	}
	_ = f.decoder.(flate.Resetter).Reset(&f.src, nil) // fails only with a dictionary
}

// flateDecode inflates what can be inflated. The checksum at the end is not
// read: it is of use to nobody who wants the text.
func flateDecode(r *reader, src []byte, parms node, limit int64) ([]byte, error) {
	r.scratch[0], r.scratch[1] = r.scratch[1], r.scratch[0] // src may be what the filter before gave
	out, err := r.inflateFrom(zlibBody(src), limit)
	if len(out) == 0 && err != nil && r.err == nil {
		// The two bytes in front may be lost or wrong.
		out, err = r.inflateFrom(src, limit)
		if len(out) == 0 && len(src) > 2 && r.err == nil {
			out, err = r.inflateFrom(src[2:], limit)
		}
	}
	if r.err != nil {
		return nil, r.err
	}
	return r.unpredict(out, parms), err
}

// hasZlibHeader reports whether src begins as zlib data do.
func hasZlibHeader(src []byte) bool {
	return len(src) > 2 && src[0]&15 == 8 && (int(src[0])<<8|int(src[1]))%31 == 0
}

// zlibBody drops the header of zlib, and white space before it.
func zlibBody(src []byte) []byte {
	for skip := 0; skip < 3 && skip < len(src); skip++ {
		if hasZlibHeader(src[skip:]) {
			return src[skip+2:]
		}
		if class[src[skip]] != space {
			break
		}
	}
	return src
}

// inflateFrom inflates into the first of the scratch buffers.
func (r *reader) inflateFrom(src []byte, limit int64) ([]byte, error) {
	f := &r.inflate
	f.reset(src)
	out := r.scratch[0][:0]
	defer func() { r.scratch[0] = out }()
	for {
		if int64(len(out)) >= limit && r.head {
			return out, nil
		}
		if int64(len(out)) >= limit {
			return out, r.overflow(f)
		}
		if len(out) == cap(out) {
			out = slices.Grow(out, max(len(out), 16<<10, min(4*len(src), 64<<10)))
		}
		room := out[len(out):min(int64(cap(out)), limit)]
		n, err := f.decoder.Read(room)
		out = out[:len(out)+n]
		if r.charge(n) != nil || r.stopped() {
			return nil, r.err
		}
		if err == io.EOF {
			return out, nil
		}
		if err != nil {
			return out, errDamaged
		}
	}
}

// overflow counts what a stream would inflate to beyond what is held of it, so
// that a bomb meets the limit on inflated bytes and not on memory.
func (r *reader) overflow(f *inflater) error {
	cut := error(nil)
	for {
		n, err := f.decoder.Read(f.scratch[:])
		if n > 0 {
			cut = errCut
		}
		if r.charge(n) != nil || r.stopped() {
			return r.err
		}
		if err != nil {
			return cut
		}
	}
}
