package font

import "encoding/binary"

// trueType is the part of a TrueType or OpenType font program that tells
// which glyph shows which character. Reading outside it gives zeros.
type trueType struct{ cmap []byte }

// openTrueType finds the cmap table; without one the result is empty.
func openTrueType(program []byte) trueType {
	for i := range min(u16(program, 4), 256) {
		entry := 12 + 16*i
		if entry+16 > len(program) || string(program[entry:entry+4]) != "cmap" {
			continue
		}
		start, size := u32(program, entry+8), u32(program, entry+12)
		if start < len(program) {
			return trueType{program[start:min(len(program), start+size)]}
		}
	}
	return trueType{}
}

// subtable returns the first table for a platform and one of its encodings, nil if there is none.
func (t trueType) subtable(platform int, encodings ...int) []byte {
	for _, encoding := range encodings {
		for i := range min(u16(t.cmap, 2), 64) {
			at := 4 + 8*i
			if u16(t.cmap, at) != platform || u16(t.cmap, at+2) != encoding {
				continue
			}
			if start := u32(t.cmap, at+4); start < len(t.cmap) {
				return t.cmap[start:]
			}
		}
	}
	return nil
}

// characters returns the character of every glyph that has one; the first of
// several wins.
func (t trueType) characters() map[uint32]rune {
	sub := t.subtable(3, 10, 1)
	if sub == nil {
		sub = t.subtable(0, 6, 4, 3, 2, 1, 0)
	}
	chars := map[uint32]rune{}
	eachGlyph(sub, func(char rune, glyph uint32) {
		if _, ok := chars[glyph]; !ok && glyph != 0 && !private(char) {
			chars[glyph] = char
		}
	})
	return chars
}

// codes returns the glyph of every one-byte code of a symbolic font.
func (t trueType) codes() map[byte]uint32 {
	codes := map[byte]uint32{}
	for _, sub := range [][]byte{t.subtable(1, 0), t.subtable(3, 0)} {
		eachGlyph(sub, func(char rune, glyph uint32) {
			if glyph != 0 {
				codes[byte(char)] = glyph
			}
		})
	}
	return codes
}

// maxPairs bounds the characters read of a font.
const maxPairs = 1 << 16

// eachGlyph calls f for the characters of a subtable in formats 0, 4, 6 and 12.
func eachGlyph(sub []byte, f func(char rune, glyph uint32)) {
	switch u16(sub, 0) {
	case 0:
		for code := 0; code < 256 && 6+code < len(sub); code++ {
			f(rune(code), uint32(sub[6+code]))
		}
	case 4:
		eachSegment(sub, f)
	case 6:
		first := u16(sub, 6)
		for i := range u16(sub, 8) {
			f(rune(first+i), uint32(u16(sub, 10+2*i)))
		}
	case 12:
		left := maxPairs
		for i := range min(u32(sub, 12), len(sub)/12) {
			at := 16 + 12*i
			lo, hi, glyph := u32(sub, at), u32(sub, at+4), u32(sub, at+8)
			for char := lo; char <= hi && left > 0; char++ {
				f(rune(char), uint32(glyph+char-lo))
				left--
			}
		}
	}
}

// eachSegment reads format 4: segments of consecutive characters.
func eachSegment(sub []byte, f func(char rune, glyph uint32)) {
	n := u16(sub, 6) / 2
	ends, starts, deltas, offsets := 14, 16+2*n, 16+4*n, 16+6*n
	left := maxPairs
	for i := range n {
		end, start, delta, offset := u16(sub, ends+2*i), u16(sub, starts+2*i), u16(sub, deltas+2*i), u16(sub, offsets+2*i)
		for char := start; char <= end && char != 0xffff && left > 0; char++ {
			left--
			glyph := char
			if offset != 0 {
				if glyph = u16(sub, offsets+2*i+offset+2*(char-start)); glyph == 0 {
					continue
				}
			}
			f(rune(char), uint32(glyph+delta)&0xffff)
		}
	}
}

func u16(b []byte, at int) int {
	if at < 0 || at+2 > len(b) {
		return 0
	}
	return int(binary.BigEndian.Uint16(b[at:]))
}

// u32 reads a number of four bytes, at most 1 GiB: what an int holds everywhere.
func u32(b []byte, at int) int {
	if at < 0 || at+4 > len(b) {
		return 0
	}
	return int(min(binary.BigEndian.Uint32(b[at:]), 1<<30))
}
