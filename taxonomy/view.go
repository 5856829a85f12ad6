package taxonomy

// view is a text with its tokens and candidates while they are judged.
type view struct {
	*index
	text       string
	tokens     []token
	candidates []candidate
	context    Context
	at         int // the candidate that is being judged
	line       line
}

// role returns what the word at token i can do; none outside the text.
func (v *view) role(i int) role {
	if uint(i) >= uint(len(v.tokens)) {
		return 0
	}
	return v.dict.words[v.tokens[i].word].roles
}

func (v *view) word(i int) string { return v.text[v.tokens[i].start:v.tokens[i].end] }

// soft says whether only blanks or a hyphen stand before token i, so that it
// belongs to the same phrase as the token before.
func (v *view) soft(i int) bool {
	return i > 0 && i < len(v.tokens) && v.tokens[i].gap <= gapLow
}

// blank says whether only blanks stand before token i.
func (v *view) blank(i int) bool {
	return i > 0 && i < len(v.tokens) && v.tokens[i].gap <= gapSpace
}

// opens says whether token i opens a sentence, where a capital says nothing.
func (v *view) opens(i int) bool {
	return i == 0 || v.tokens[i].gap >= gapColon || v.tokens[i].gap == gapDash || v.tokens[i].marks&markOpen != 0
}

// capital says whether token i starts with a capital.
func (v *view) capital(i int) bool { return v.tokens[i].shape&upperHead != 0 }

// stranger says whether token i is a capitalised word that is known for
// nothing, as names of people and places are.
func (v *view) stranger(i int) bool {
	t := &v.tokens[i]
	return t.shape&(upperHead|hasLower) == upperHead|hasLower && v.dict.words[t.word].roles == 0 && !v.named(i)
}

// named says whether token i belongs to a candidate next to the judged one.
func (v *view) named(i int) bool {
	for k := max(0, v.at-1); k < len(v.candidates) && k <= v.at+1; k++ {
		if c := &v.candidates[k]; int(c.first) <= i && i < int(c.last) {
			return true
		}
	}
	return false
}

// next returns the candidate that starts at token i, -1 if there is none.
func (v *view) next(i int) int {
	if k := v.at + 1; k < len(v.candidates) && int(v.candidates[k].first) == i {
		return k
	}
	return -1
}

// writtenSmall says whether a candidate's name has a capital but is written
// here without one, as everyday words are.
func (v *view) writtenSmall(c *candidate) bool {
	return v.names[c.name].flags&nameLower == 0 && v.tokens[c.first].shape&hasUpper == 0 && v.tokens[c.first].shape&hasLower != 0
}
