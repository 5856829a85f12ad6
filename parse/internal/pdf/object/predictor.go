package object

// unpredict undoes the predictor that a Flate or LZW stream was filtered with.
// It works in place; a last row that is cut short is kept as far as it goes.
func (r *reader) unpredict(data []byte, parms node) []byte {
	predictor := r.get(parms, "Predictor").integer()
	if parms.kind != dictNode || predictor < 2 {
		return data
	}
	number := func(key string, standard int) int {
		if n := r.get(parms, key); n.kind == numberNode {
			return max(1, min(n.integer(), 1<<24))
		}
		return standard
	}
	colors, bits := min(number("Colors", 1), 64), min(number("BitsPerComponent", 8), 16)
	row := (number("Columns", 1)*colors*bits + 7) / 8
	if predictor == 2 {
		return untiff(data, row, colors, bits)
	}
	return unpng(data, row, max(1, colors*bits/8))
}

// unpng undoes the PNG filters; the first byte of each row tells which.
func unpng(data []byte, row, pixel int) []byte {
	var above []byte
	out := data[:0]
	for len(data) > 1 {
		kind, line := data[0], data[1:min(len(data), row+1)]
		data = data[1+len(line):]
		unfilter(kind, line, above, pixel)
		begin := len(out)
		out = append(out, line...)
		above = out[begin:]
	}
	return out
}

// unfilter restores one row of bytes from the row above, which is nil for the first.
func unfilter(kind byte, line, above []byte, pixel int) {
	at := func(b []byte, i int) int {
		if i < 0 || i >= len(b) {
			return 0
		}
		return int(b[i])
	}
	switch kind {
	case 1:
		for i := pixel; i < len(line); i++ {
			line[i] += line[i-pixel]
		}
	case 2:
		for i := range above[:min(len(above), len(line))] {
			line[i] += above[i]
		}
	case 3:
		for i := range line {
			line[i] += byte((at(line, i-pixel) + at(above, i)) / 2)
		}
	case 4:
		for i := range line {
			line[i] += paeth(at(line, i-pixel), at(above, i), at(above, i-pixel))
		}
	}
}

// paeth returns whichever of left, up and corner is nearest to left+up-corner.
func paeth(left, up, corner int) byte {
	abs := func(n int) int { return max(n, -n) }
	l, u, c := abs(up-corner), abs(left-corner), abs(left+up-2*corner)
	switch {
	case l <= u && l <= c:
		return byte(left)
	case u <= c:
		return byte(up)
	}
	return byte(corner)
}

// untiff undoes TIFF's predictor: each component is the difference to the one left of it.
func untiff(data []byte, row, colors, bits int) []byte {
	for rest := data; len(rest) > 0; {
		line := rest[:min(row, len(rest))]
		rest = rest[len(line):]
		switch bits {
		case 8:
			for i := colors; i < len(line); i++ {
				line[i] += line[i-colors]
			}
		case 16:
			for i := 2 * colors; i+1 < len(line); i += 2 {
				sum := uint16(line[i])<<8 + uint16(line[i+1]) + uint16(line[i-2*colors])<<8 + uint16(line[i-2*colors+1])
				line[i], line[i+1] = byte(sum>>8), byte(sum)
			}
		default:
			untiffBits(line, colors, bits)
		}
	}
	return data
}

// untiffBits is for components of less than a byte.
func untiffBits(line []byte, colors, bits int) {
	mask := byte(1<<bits - 1)
	get := func(i int) byte { return line[i*bits/8] >> (8 - bits - i*bits%8) & mask }
	if bits != 1 && bits != 2 && bits != 4 {
		return
	}
	for i := colors; i < len(line)*8/bits; i++ {
		shift := 8 - bits - i*bits%8
		sum := (get(i) + get(i-colors)) & mask
		line[i*bits/8] = line[i*bits/8]&^(mask<<shift) | sum<<shift
	}
}
