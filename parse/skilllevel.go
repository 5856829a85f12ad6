package parse

import "strings"

// dropLevels leaves out the rows that say how well the skill above is known, where
// each skill has one: else the skills would seem to be labels.
func (k *skillReader) dropLevels() {
	levels := 0
	for i := range k.rows {
		if k.isLevel(i) {
			if levels++; i == 0 || k.isLevel(i-1) {
				return
			}
		}
	}
	if levels < 2 || 2*levels < len(k.rows)-1 {
		return
	}
	kept := k.rows[:0]
	for i := range k.rows {
		if r := k.rows[i]; !k.isLevel(i) {
			kept = append(kept, r)
		}
	}
	k.rows = kept
}

// readLevel reads a label with a level below it, and that level.
func (k *skillReader) readLevel(i int) bool {
	switch r := &k.rows[i]; {
	case k.aboveLevel(i):
		k.begin(r.span, r)
		k.open = true
	case i > 0 && k.group >= 0 && k.isLevel(i) && k.aboveLevel(i-1):
		k.groups[k.group].Span = k.groups[k.group].Span.Cover(r.span)
	default:
		return false
	}
	return true
}

// isLevel reports whether row i only says how well the skills of a group are
// known: "Expert", on a row of its own below the label.
func (k *skillReader) isLevel(i int) bool {
	if i < 0 || i >= len(k.rows) || k.rows[i].marker != "" {
		return false
	}
	r := &k.rows[i]
	return r.words > 0 && r.words <= 4 && withoutRating(k.doc.Text, trimPiece(k.doc.Text, r.span)).Empty()
}

// aboveLevel reports whether row i is the label of a group whose level and list
// stand below it. Where each name has a level, there are no lists and the
// names are the skills.
func (k *skillReader) aboveLevel(i int) bool {
	r := &k.rows[i]
	if r.marker != "" || r.words > 6 || strings.ContainsAny(r.text, ",\t") || i+2 >= len(k.rows) {
		return false
	}
	return k.isLevel(i+1) && !k.isLevel(i) && !k.isLevel(i+2) && !k.isLevel(i+3)
}

// withoutLevel takes off a label what says how well its skills are known:
// "Web Development (advanced)".
func withoutLevel(text string, label Span) Span {
	if bare := withoutRating(text, label); !bare.Empty() {
		return bare
	}
	return label
}
