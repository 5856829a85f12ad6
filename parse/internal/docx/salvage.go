package docx

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"io"
)

const (
	localHeader = "PK\x03\x04"
	localSize   = 30
)

// salvage finds the parts by their local headers, for files that lost their
// directory or whose directory is wrong. It passes over the file once.
func (a *archive) salvage() map[string]*part {
	if a.scanned {
		return a.salvaged
	}
	a.scanned, a.salvaged = true, map[string]*part{}
	for at := 0; ; {
		n := bytes.Index(a.src[at:], []byte(localHeader))
		if n < 0 || len(a.src)-(at+n) < localSize {
			return a.salvaged
		}
		at += n
		p, data := memberAt(a.src[at:])
		if p == nil {
			at += len(localHeader)
			continue
		}
		add(a.salvaged, p)
		at += data
	}
}

// memberAt reads the local header at the start of src and returns the member
// and where its data begin, or nil if the header makes no sense.
func memberAt(src []byte) (*part, int) {
	flags, method := binary.LittleEndian.Uint16(src[6:]), binary.LittleEndian.Uint16(src[8:])
	packed, size := binary.LittleEndian.Uint32(src[18:]), binary.LittleEndian.Uint32(src[22:])
	nameSize, extra := int(binary.LittleEndian.Uint16(src[26:])), int(binary.LittleEndian.Uint16(src[28:]))
	data := localSize + nameSize + extra
	if nameSize == 0 || data > len(src) || (method != 0 && method != 8) {
		return nil, 0
	}
	body := src[data:]
	if packed > 0 && int64(packed) < int64(len(body)) {
		body = body[:packed]
	}
	p := &part{name: string(src[localSize : localSize+nameSize]), size: int64(size), packed: int64(len(body)), sealed: flags&1 != 0}
	if size == 0 || flags&8 != 0 {
		p.size = -1 // stated behind the data, if at all
	}
	p.open = func() (io.ReadCloser, error) {
		if method == 0 {
			return io.NopCloser(bytes.NewReader(body)), nil
		}
		return flate.NewReader(bytes.NewReader(body)), nil
	}
	return p, data
}
