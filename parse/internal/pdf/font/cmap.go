package font

import (
	"unicode/utf16"
	"unicode/utf8"
)

// Bounds of a CMap. Real ones stay far below: 65,536 codes, texts of a few letters.
const (
	maxMappings   = 1 << 17
	maxCodespaces = 256
	maxMapped     = 64 // bytes of UTF-16 that one code stands for
	mappingBytes  = 64 // a mapping and the room that its list has left

	mappingWritten = 14 // bytes in which a mapping is written, <0041> <0041>
	usualMappings  = 96 // letters of a font
)

// parseCMap reads a CMap and never fails: what makes no sense is left out.
// The counts before the begin operators are not believed.
func parseCMap(src []byte) *cmap {
	m := &cmap{mappings: make([]mapping, 0, min(len(src)/mappingWritten, usualMappings))}
	s := psScanner{src: src}
	for {
		switch s.next() {
		case psEnd:
			m.sort()
			return m
		case psName:
			if string(s.text) == "WMode" && s.next() == psNumber {
				m.vertical = s.num == 1
			}
		case psWord:
			m.section(&s)
		}
	}
}

// metered is parseCMap with its cost told.
func metered(src []byte, meter Meter) *cmap {
	m := parseCMap(src)
	meter.took(len(src), len(m.mappings)*mappingBytes)
	return m
}

// section reads what lies between a begin operator and its end.
func (m *cmap) section(s *psScanner) {
	switch string(s.text) {
	case "begincodespacerange":
		m.codespaces(s)
	case "beginbfchar":
		m.chars(s, true)
	case "beginbfrange":
		m.ranges(s, true)
	case "begincidchar":
		m.chars(s, false)
	case "begincidrange":
		m.ranges(s, false)
	}
}

func (m *cmap) codespaces(s *psScanner) {
	for s.next() == psString {
		lo, size := codeOf(s.text), len(s.text)
		if s.next() != psString {
			return
		}
		if 1 <= size && size <= 4 && len(m.spaces) < maxCodespaces {
			m.spaces = append(m.spaces, codespace{size, lo, codeOf(s.text)})
		}
	}
}

func (m *cmap) chars(s *psScanner, text bool) {
	for s.next() == psString {
		code := codeOf(s.text)
		switch kind := s.next(); {
		case kind == psString && text:
			m.addText(code, code, s.text)
		case kind == psNumber:
			m.add(mapping{lo: code, hi: code, to: numberOf(s.num)})
		case kind == psName:
			m.add(mapping{lo: code, hi: code, text: nameText(string(s.text))})
		default:
			return
		}
	}
}

func (m *cmap) ranges(s *psScanner, text bool) {
	for s.next() == psString {
		lo := codeOf(s.text)
		if s.next() != psString {
			return
		}
		hi := codeOf(s.text)
		switch kind := s.next(); {
		case kind == psString && text:
			m.addText(lo, hi, s.text)
		case kind == psNumber:
			m.add(mapping{lo: lo, hi: hi, to: numberOf(s.num)})
		case kind == psWord && string(s.text) == "[":
			for code := lo; s.next() == psString; code++ {
				if code <= hi {
					m.addText(code, code, s.text)
				}
			}
		default:
			return
		}
	}
}

func (m *cmap) add(to mapping) {
	if to.lo <= to.hi && len(m.mappings) < maxMappings {
		m.mappings = append(m.mappings, to)
	}
}

// addText adds a range whose first code stands for text in UTF-16BE; only the
// last character grows with the code.
func (m *cmap) addText(lo, hi uint32, text []byte) {
	switch {
	case len(text) == 0 || len(text) > maxMapped:
	case len(text) <= 2:
		m.add(mapping{lo: lo, hi: hi, to: codeOf(text)})
	default:
		s := utf16BE(text)
		char, size := utf8.DecodeLastRuneInString(s)
		m.add(mapping{lo: lo, hi: hi, to: uint32(char), text: s[:len(s)-size]})
	}
}

// utf16BE decodes UTF-16, big-endian, without a byte order mark. An odd last byte is dropped.
func utf16BE(b []byte) string {
	units := make([]uint16, 0, maxMapped/2)
	for ; len(b) >= 2; b = b[2:] {
		units = append(units, uint16(b[0])<<8|uint16(b[1]))
	}
	return string(utf16.Decode(units))
}

func codeOf(b []byte) uint32 {
	code := uint32(0)
	for _, c := range b {
		code = code<<8 | uint32(c)
	}
	return code
}

// numberOf turns a number of a file into a glyph number, 0 if it can be none.
func numberOf(n float64) uint32 {
	if !(n > 0 && n <= 0x10ffff) {
		return 0
	}
	return uint32(n)
}
