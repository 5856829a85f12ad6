package pdf

import "bytes"

// inlineImage is the operator BI: it steps over the image up to EI.
func (p *painter) inlineImage() {
	lex := &p.frame().lex
	o, args, ok := lex.next(nil)
	if !ok || o != op("ID") {
		return
	}
	lex.skipImage(rawSize(args))
	if mask, ok := entry(args, "IM", "ImageMask"); ok && mask.kind == other {
		p.page.Paths++
		return
	}
	p.image(true)
}

// entry returns the operand after a key, which has a short and a long form.
func entry(args []operand, short, long string) (operand, bool) {
	for i := 0; i+1 < len(args); i++ {
		if key := string(args[i].bytes); args[i].kind == name && (key == short || key == long) {
			return args[i+1], true
		}
	}
	return operand{}, false
}

// rawSize returns how many bytes the data of an inline image have, -1 if only
// its end can tell.
func rawSize(args []operand) int {
	if _, filtered := entry(args, "F", "Filter"); filtered {
		return -1
	}
	width, _ := entry(args, "W", "Width")
	height, _ := entry(args, "H", "Height")
	bits, ok := entry(args, "BPC", "BitsPerComponent")
	if !ok {
		bits.num = 1
	}
	components := 1
	space, _ := entry(args, "CS", "ColorSpace")
	if known := spacesByName[string(space.bytes)]; known != nil {
		components = known.components
	}
	row := width.num * bits.num * float64(components)
	if !(row >= 0 && row < 1<<24 && height.num >= 0 && height.num < 1<<16) {
		return -1
	}
	return (int(row) + 7) / 8 * int(height.num)
}

// skipImage steps over the data of an inline image, of size bytes if that is
// not negative, and over its EI.
func (l *lexer) skipImage(size int) {
	if l.pos < len(l.src) && class[l.src[l.pos]] == blank {
		l.pos++
	}
	if end := l.pos + size; size >= 0 && end < len(l.src) && (l.endsImage(end) || l.endsImage(end+1)) {
		l.pos = end
	}
	for at := l.pos; at < len(l.src); at++ {
		next := bytes.Index(l.src[at:], []byte("EI"))
		if next < 0 {
			break
		}
		at += next
		if (at == l.pos || class[l.src[at-1]] == blank) && l.endsImage(at) {
			l.pos = at + 2
			return
		}
	}
	l.pos = len(l.src)
}

// textAhead is how many bytes after EI must look like text, so that an EI
// among binary data is not taken for the end.
const textAhead = 12

func (l *lexer) endsImage(at int) bool {
	if at > len(l.src) || !bytes.HasPrefix(l.src[at:], []byte("EI")) {
		return false
	}
	rest := l.src[at+2:]
	if len(rest) > 0 && class[rest[0]] != blank {
		return false
	}
	for _, c := range rest[:min(len(rest), textAhead)] {
		if c >= 0x7f || c < ' ' && class[c] != blank {
			return false
		}
	}
	return true
}
