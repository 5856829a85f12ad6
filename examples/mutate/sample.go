package main

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"compress/zlib"
	"hash/crc32"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"sort"
)

// corpus is what is damaged.
type corpus struct {
	samples []sample
	weights []uint64 // of each sample and all before it
}

// read takes in the files, in the order of their names.
func read(paths []string) (corpus, error) {
	var all corpus
	for _, path := range paths {
		err := filepath.WalkDir(path, func(name string, d os.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			src, err := os.ReadFile(name)
			if err == nil && len(src) > 0 && len(src) < 4<<20 {
				all.add(newSample(name, src))
			}
			return err
		})
		if err != nil {
			return corpus{}, err
		}
	}
	if len(all.samples) == 0 {
		return corpus{}, os.ErrNotExist
	}
	return all, nil
}

// add takes in a sample. A large one is taken seldom: it costs time, and the
// ways to break a file are found in small ones as well.
func (c *corpus) add(s sample) {
	size := 0
	for _, p := range s.parts {
		size += len(p.data)
	}
	weight := uint64(1<<32) / uint64(32<<10+size)
	if n := len(c.weights); n > 0 {
		weight += c.weights[n-1]
	}
	c.samples, c.weights = append(c.samples, s), append(c.weights, weight)
}

// pick takes one.
func (c *corpus) pick(rng *rand.Rand) *sample {
	at := rng.Uint64N(c.weights[len(c.weights)-1])
	return &c.samples[sort.Search(len(c.weights), func(i int) bool { return c.weights[i] > at })]
}

// sample is a file of the corpus, taken out of its compression so that a
// mutation reaches what is inside.
type sample struct {
	name  string
	parts []part
}

// part is a piece of a sample: bytes as they stand, a compressed stream of a
// PDF or a member of a zip archive.
type part struct {
	member string // name in the archive
	data   []byte
	packed []byte // data compressed; nil if it is not compressed or was changed
	pack   bool   // is to be compressed
}

func newSample(name string, src []byte) sample {
	s := sample{name: filepath.Base(name)}
	switch {
	case bytes.HasPrefix(src, []byte("PK\x03\x04")):
		s.parts = members(src)
	case bytes.HasPrefix(src, []byte("%PDF-")):
		s.parts = streams(src)
	}
	if len(s.parts) == 0 {
		s.parts = []part{{data: src}}
	}
	return s
}

// members takes the members out of a zip archive, nil if it is none.
func members(src []byte) []part {
	archive, err := zip.NewReader(bytes.NewReader(src), int64(len(src)))
	if err != nil {
		return nil
	}
	var parts []part
	for _, f := range archive.File {
		r, err := f.Open()
		if err != nil {
			return nil
		}
		data, err := io.ReadAll(io.LimitReader(r, 4<<20))
		if err != nil {
			return nil
		}
		parts = append(parts, part{member: f.Name, data: data, packed: deflated(data), pack: true})
	}
	return parts
}

// streams cuts a PDF at its compressed streams.
func streams(src []byte) []part {
	var parts []part
	from := 0
	for at := 0; ; {
		i := bytes.Index(src[at:], []byte("stream"))
		if i < 0 {
			return append(parts, part{data: src[from:]})
		}
		at += i + len("stream")
		for range 2 {
			if at < len(src) && (src[at] == '\r' || src[at] == '\n') {
				at++
			}
		}
		end := bytes.Index(src[at:], []byte("endstream"))
		if end < 0 {
			continue
		}
		data, ok := inflated(src[at : at+end])
		if !ok {
			continue
		}
		parts = append(parts, part{data: src[from:at]}, part{pack: true, data: data, packed: src[at : at+end]})
		at += end
		from = at
	}
}

func inflated(src []byte) ([]byte, bool) {
	r, err := zlib.NewReader(bytes.NewReader(src))
	if err != nil {
		return nil, false
	}
	data, err := io.ReadAll(io.LimitReader(r, 4<<20))
	return data, err == nil
}

// mutant returns the sample with one to four of its parts damaged, some of
// them with bytes from the corpus.
func (s *sample) mutant(rng *rand.Rand, all corpus) []byte {
	parts := slices.Clone(s.parts)
	if rng.IntN(5) == 0 { // what stands in the file, compressed or not
		return mutated(rng, join(parts), bytesOnly, all)
	}
	for range 1 + rng.IntN(4) {
		p := &parts[rng.IntN(len(parts))]
		p.data, p.packed = mutated(rng, p.data, kindsFor(p), all), nil
	}
	if len(parts) > 2 && rng.IntN(8) == 0 {
		i, j := rng.IntN(len(parts)), rng.IntN(len(parts))
		parts[i].data, parts[j].data = parts[j].data, parts[i].data
		parts[i].packed, parts[j].packed = nil, nil
	}
	if len(parts) > 2 && rng.IntN(32) == 0 {
		i := rng.IntN(len(parts))
		parts = slices.Insert(parts, rng.IntN(len(parts)+1), parts[i])
	}
	return join(parts)
}

// join packs the parts up again.
func join(parts []part) []byte {
	if parts[0].member != "" {
		return archived(parts)
	}
	var out bytes.Buffer
	for _, p := range parts {
		switch {
		case !p.pack:
			out.Write(p.data)
		case p.packed != nil:
			out.Write(p.packed)
		default:
			w, _ := zlib.NewWriterLevel(&out, zlib.BestSpeed)
			_, _ = w.Write(p.data) // into memory: cannot fail
			_ = w.Close()
			out.WriteByte('\n')
		}
	}
	return out.Bytes()
}

// archived makes a zip archive of the parts.
func archived(parts []part) []byte {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, p := range parts {
		packed := p.packed
		if packed == nil {
			packed = deflated(p.data)
		}
		f, err := w.CreateRaw(&zip.FileHeader{
			Name: p.member, Method: zip.Deflate, CRC32: crc32.ChecksumIEEE(p.data),
			CompressedSize64: uint64(len(packed)), UncompressedSize64: uint64(len(p.data)),
		})
		if err == nil {
			_, _ = f.Write(packed) // into memory: cannot fail
		}
	}
	_ = w.Close()
	return out.Bytes()
}

// deflated compresses as archives do.
func deflated(data []byte) []byte {
	var out bytes.Buffer
	w, _ := flate.NewWriter(&out, flate.BestSpeed)
	_, _ = w.Write(data)
	_ = w.Close()
	return out.Bytes()
}
