package object

import "bytes"

const (
	maxProgram   = 2 << 20
	maxClear     = 64 << 10 // the clear part of a Type 1 program is a few kilobytes
	clearTextEnd = "eexec"
)

// program returns what a font program says of its encoding.
func (r *reader) program(s source) []byte {
	if s.role != type1 && s.role != sfnt || r.stopped() {
		return nil
	}
	dict, ok := r.stream(s.entry)
	if !ok {
		return nil
	}
	if s.role == sfnt {
		return r.late(s)
	}
	data, _ := r.decodeHead(s.entry, dict, maxClear)
	if i := bytes.Index(data, []byte(clearTextEnd)); i >= 0 {
		data = data[:i]
	}
	return bytes.Clone(data)
}

// decodeHead decodes the first limit bytes of a stream.
func (r *reader) decodeHead(entry int32, dict node, limit int64) ([]byte, error) {
	r.head = true
	defer func() { r.head = false }()
	return r.decode(entry, dict, limit)
}

// late returns the data of a stream that was left out of the clean file until
// somebody asks for it.
func (r *reader) late(s source) []byte {
	if dict, ok := r.stream(s.entry); ok && !r.stopped() {
		data, _ := r.decodeHead(s.entry, dict, maxProgram)
		return bytes.Clone(data)
	}
	return nil
}
