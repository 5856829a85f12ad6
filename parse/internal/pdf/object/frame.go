package object

import "math"

// letter is US Letter, for pages without a size of their own.
var letter = [4]float64{0, 0, 612, 792}

// frame returns the boxes of a page and how it is turned.
func (r *reader) frame(h handed) (media, crop [4]float64, rotate int) {
	media, ok := r.box(h.mediaBox)
	if !ok {
		media = letter
	}
	if crop, ok = r.box(h.cropBox); !ok {
		crop = media
	}
	// What lies outside the medium is not shown, whatever the crop box says.
	crop = [4]float64{max(crop[0], media[0]), max(crop[1], media[1]), min(crop[2], media[2]), min(crop[3], media[3])}
	if crop[0] >= crop[2] || crop[1] >= crop[3] {
		crop = media
	}
	n, _ := r.resolve(h.rotate)
	turn := int(math.Round(n.num/90)) % 4 * 90
	return media, crop, (turn + 360) % 360
}

// box reads a rectangle, whichever of its corners come first.
func (r *reader) box(n node) (box [4]float64, ok bool) {
	n, _ = r.resolve(n)
	if n.kind != arrayNode || len(n.items) < 4 {
		return box, false
	}
	for i := range box {
		side, _ := r.resolve(n.items[i])
		if side.kind != numberNode || math.Abs(side.num) > 1e6 {
			return box, false
		}
		box[i] = side.num
	}
	box = [4]float64{min(box[0], box[2]), min(box[1], box[3]), max(box[0], box[2]), max(box[1], box[3])}
	return box, box[2]-box[0] >= 1 && box[3]-box[1] >= 1
}
