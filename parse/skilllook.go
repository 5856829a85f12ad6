package parse

import "strings"

// learnInk reports whether most rows of the section begin with a few words in
// another colour than the rest.
func (k *skillReader) learnInk() bool {
	inked := 0
	for i := range k.rows {
		inked += count(k.inkedLabel(&k.rows[i]) > 0, 1)
	}
	return inked > 1 && 2*inked > len(k.rows)
}

// inkedLabel returns where the words in another colour end that a row of skills
// begins with.
func (k *skillReader) inkedLabel(r *sketch) int {
	at := r.inkTurn()
	if !labelShaped(r.text[:at]) {
		return 0
	}
	return at
}

// labelShaped reports whether words that stand out are few, and no list.
func labelShaped(s string) bool {
	return !strings.ContainsAny(s, ",;") && strings.Count(strings.TrimSpace(s), " ") <= 5
}

// onlyCaps reports whether a row stands out by capitals alone, as many names of
// skills do by nature, where labels stand out by more.
func (k *skillReader) onlyCaps(r *sketch) bool {
	return r.lead.caps && (k.styled || k.body.size > 0) && r.look.level == 0 && !r.look.colon && r.weight < 1.8
}

// learnSize returns the size of the labels if the rows of the section are set in
// two sizes, and each row in the larger one has smaller ones below it.
func (k *skillReader) learnSize() float64 {
	least, most := 1e9, 0.0
	for i := range k.rows {
		least, most = min(least, k.rows[i].look.size), max(most, k.rows[i].look.size)
	}
	if least <= 0 || most < 1.12*least {
		return 0
	}
	labels := 0
	for i := range k.rows {
		size := k.rows[i].look.size
		if size < 0.97*most && size > 1.03*least {
			return 0
		}
		if size < 0.97*most {
			continue
		}
		if labels++; i+1 == len(k.rows) || k.rows[i+1].look.size >= 0.97*most {
			return 0
		}
	}
	if labels < 2 || k.rows[0].look.size < 0.97*most {
		return 0
	}
	return 0.97 * most
}

// learnIndent returns what rows begin left of that are labels, if the rows of the
// section begin at two places of its column and no row at the left one stands alone.
func (k *skillReader) learnIndent() float64 {
	n := 0
	least, most := 1e9, 0.0
	for n < len(k.rows) && k.rows[n].page == k.rows[0].page && k.rows[n].column == k.rows[0].column {
		least, most = min(least, k.rows[n].left()), max(most, k.rows[n].left())
		n++
	}
	if n == 0 || least <= 0 || most-least < 0.5*k.rows[0].look.size || most-least > 4*k.rows[0].look.size {
		return 0
	}
	edge := (least + most) / 2
	labels, items := 0, 0
	for i := range n {
		r := &k.rows[i]
		if r.marker != "" || strings.IndexByte(r.text, '\t') >= 0 || min(r.left()-least, most-r.left()) > 1 {
			return 0
		}
		if r.left() > edge {
			items++
			continue
		}
		if labels++; i+1 < n && k.rows[i+1].left() < edge {
			return 0
		}
	}
	if labels < 2 || items < 2*labels || k.rows[0].left() > edge {
		return 0
	}
	return edge
}

// setIn reports whether a row of cells begins where the list of the open group
// does: its first cell goes on with the list and is no label.
func (k *skillReader) setIn(r *sketch) bool {
	return k.group >= 0 && k.open && k.listX > 0 && abs(r.left()-k.listX) < 0.5*r.look.size
}

// betweenDigits reports whether the mark at i stands within a number: "ISO 9001:2015".
func betweenDigits(s string, i int) bool {
	return i > 0 && i+1 < len(s) && isDigit(s[i-1]) && isDigit(s[i+1])
}
