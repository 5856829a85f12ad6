package object

import (
	"bytes"
	"io"

	"github.com/vitae-go/vitae/parse/internal/fault"
)

// A meter counts what the library reads. It reads an object again for each
// reference that it follows, and many may lead to the same one: a small file
// could keep it busy for hours.
type meter struct {
	src  bytes.Reader
	left int64
}

const (
	chunk       = 4096 // the library reads up to the next multiple of it
	firstChunk  = 512  // what the beginning of an object counts, however much of a chunk is left
	leastToRead = 12 << 20
)

func newMeter(data []byte) *meter {
	m := &meter{left: leastToRead + 6*int64(len(data))}
	m.src.Reset(data)
	return m
}

// ReadAt implements [io.ReaderAt]; the library makes null of what it can no longer read.
func (m *meter) ReadAt(p []byte, at int64) (int, error) {
	if m.left < 0 {
		return 0, io.EOF
	}
	n, err := m.src.ReadAt(p, at)
	if at%chunk == 0 {
		m.left -= int64(n)
	} else {
		m.left -= firstChunk
	}
	return n, err
}

// err returns what ended the reading, if anything did.
func (m *meter) err() error {
	if m.left < 0 {
		return fault.Limit("objects read")
	}
	return nil
}
