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
	if label := r.text[:at]; strings.ContainsAny(label, ",;") || strings.Count(strings.TrimSpace(label), " ") > 5 {
		return 0
	}
	return at
}
