package object

// lzwDecode decodes LZW as PDF and TIFF have it: codes of 9 to 12 bits, high
// bit first, 256 clears, 257 ends.
func lzwDecode(r *reader, src []byte, parms node, limit int64) ([]byte, error) {
	early := 1
	if n := r.get(parms, "EarlyChange"); n.kind == numberNode {
		early = n.integer()
	}
	out, err := r.unlzw(src, early, limit)
	if r.charge(len(out)) != nil {
		return nil, r.err
	}
	return r.unpredict(out, parms), err
}

// unlzw keeps each code as a place in the output: what it stands for was
// written there when the code was made.
func (r *reader) unlzw(src []byte, early int, limit int64) ([]byte, error) {
	var start, length [4096]int32
	var out []byte
	var bits uint32
	have, width, next := 0, 9, 258
	last := -1 // where the previous code's bytes begin in out
	for _, b := range src {
		bits = bits<<8 | uint32(b)
		if have += 8; have < width {
			continue
		}
		have -= width
		code := int(bits>>have) & (1<<width - 1)
		if code == 257 {
			return out, nil
		}
		if code == 256 {
			width, next, last = 9, 258, -1
			continue
		}
		begin := len(out)
		switch {
		case code < 256:
			out = append(out, byte(code))
		case code < next:
			out = append(out, out[start[code]:start[code]+length[code]]...)
		case code == next && last >= 0:
			out = append(out, out[last:]...)
			out = append(out, out[last])
		default:
			return out, errDamaged
		}
		if last >= 0 && next < 4096 {
			start[next], length[next] = int32(last), int32(begin-last+1)
			next++
		}
		last = begin
		if next+early >= 1<<width && width < 12 {
			width++
		}
		if int64(len(out)) > limit {
			return out[:limit], errCut
		}
	}
	return out, nil
}
