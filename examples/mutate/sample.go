package main

import (
	"archive/zip"
	"bytes"
	"compress/zlib"
	"io"
	"math/rand/v2"
	"path/filepath"
	"slices"
)

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
	packed bool   // is to be compressed
	data   []byte
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
		parts = append(parts, part{member: f.Name, data: data})
	}
	return parts
}

// streams cuts a PDF at its compressed streams.
func streams(src []byte) []part {
	var parts []part
	from := 0
	for at := 0; ; {
		i := bytes.Index(src[at:], []byte("stream\n"))
		if i < 0 {
			return append(parts, part{data: src[from:]})
		}
		at += i + len("stream\n")
		end := bytes.Index(src[at:], []byte("endstream"))
		if end < 0 {
			continue
		}
		data, ok := inflate(src[at : at+end])
		if !ok {
			continue
		}
		parts = append(parts, part{data: src[from:at]}, part{packed: true, data: data})
		at += end
		from = at
	}
}

func inflate(src []byte) ([]byte, bool) {
	r, err := zlib.NewReader(bytes.NewReader(src))
	if err != nil {
		return nil, false
	}
	data, err := io.ReadAll(io.LimitReader(r, 4<<20))
	return data, err == nil
}

// mutant returns the sample with one to four of its parts damaged, some of
// them with bytes from the corpus.
func (s *sample) mutant(rng *rand.Rand, corpus []sample) []byte {
	parts := slices.Clone(s.parts)
	if rng.IntN(3) == 0 { // what stands in the file, compressed or not
		return mutated(rng, join(parts), corpus)
	}
	for range 1 + rng.IntN(4) {
		p := &parts[rng.IntN(len(parts))]
		p.data = mutated(rng, p.data, corpus)
	}
	if len(parts) > 2 && rng.IntN(8) == 0 {
		i, j := rng.IntN(len(parts)), rng.IntN(len(parts))
		parts[i].data, parts[j].data = parts[j].data, parts[i].data
	}
	return join(parts)
}

// join packs the parts up again.
func join(parts []part) []byte {
	var out bytes.Buffer
	if parts[0].member != "" {
		w := zip.NewWriter(&out)
		for _, p := range parts {
			if f, err := w.Create(p.member); err == nil {
				_, _ = f.Write(p.data) // into memory: cannot fail
			}
		}
		_ = w.Close()
		return out.Bytes()
	}
	for _, p := range parts {
		if !p.packed {
			out.Write(p.data)
			continue
		}
		w, _ := zlib.NewWriterLevel(&out, zlib.BestSpeed)
		_, _ = w.Write(p.data)
		_ = w.Close()
		out.WriteByte('\n')
	}
	return out.Bytes()
}
