package taxonomy

// evidence is one thing that speaks for or against an ambiguous name. The
// weights add up: a tier 1 name starts with trust, a tier 2 name without, and
// two points of evidence convince (see judge).
type evidence struct {
	says  string
	weigh func(v *view, c *candidate) int
}

// decisive outweighs all other evidence together, strong most of it.
const (
	decisive = 50
	strong   = 9
)

// The first of the evidences speak only against, the last only for a name.
const (
	doubts = 9
	mixed  = doubts + 2
)

// evidences in the order in which Explain tells them: doubts first, and of
// the rest those that cost most last.
var evidences = [...]evidence{
	{"words that speak against it nearby", (*view).against},
	{"negated", (*view).negated},
	{"an employer", (*view).employer},
	{"a place", (*view).place},
	{"part of another name", (*view).otherName},
	{"a person", (*view).person},
	{"a letter or an initial", (*view).letter},
	{"part of a hyphenated word", (*view).hyphenated},
	{"used as a verb or everyday noun", (*view).everyday},
	{"its capital letters", (*view).capitals},
	{"a version", (*view).versioned},
	{"a noun that goes with software", (*view).headNoun},
	{"a word of skill before it", (*view).cue},
	{"its neighbours in a list", (*view).neighbours},
	{"it stands in a list of skills", (*view).listed},
	{"other skills nearby", (*view).company},
	{"words that speak for it nearby", (*view).inFavour},
}

// window is how many tokens count as nearby.
const window = 8

func (v *view) against(c *candidate) int {
	h := &v.guards[v.names[c.name].concept].not
	if h.empty() {
		return 0
	}
	lo, hi := v.sentence(c, window)
	if v.phrasesIn(h, c, lo, hi, true) > 0 {
		return -decisive
	}
	if v.hintsIn(h, c, lo, hi) > 0 {
		return -strong
	}
	return 0
}

func (v *view) inFavour(c *candidate) int {
	h := &v.guards[v.names[c.name].concept].needs
	if h.empty() {
		return 0
	}
	lo, hi := v.paragraph(c, window+4)
	switch n := v.hintsIn(h, c, lo, hi); {
	case n == 0:
		return 0
	case n == 1:
		return 2
	}
	return 3
}

// hintsIn counts hints among the tokens [lo, hi) around a candidate.
func (v *view) hintsIn(h *hints, c *candidate, lo, hi int) (n int) {
	seen := v.mask(lo, hi)
	for i := lo; i < hi && h.mask&seen != 0; i++ {
		if i >= int(c.first) && i < int(c.last) {
			continue
		}
		if h.has(v.tokens[i].word) {
			n++
		}
	}
	return n + v.phrasesIn(h, c, lo, hi, false)
}

// mask is the union of the masks of the words of tokens [lo, hi).
func (v *view) mask(lo, hi int) (m uint64) {
	for i := range v.tokens[lo:hi] {
		m |= maskOf(v.tokens[lo+i].word)
	}
	return m
}

// phrasesIn counts the phrases that hold the name and stand around it, or
// those that do not and stand nearby.
func (v *view) phrasesIn(h *hints, c *candidate, lo, hi int, own bool) (n int) {
	seen := v.mask(lo, hi)
	for k := range h.phrases {
		p := &h.phrases[k]
		if p.own != own || p.mask&^seen != 0 {
			continue
		}
		from, to := lo, hi
		if p.own {
			from, to = max(lo, int(c.first)-len(p.words)+1), min(hi, int(c.last)+len(p.words)-1)
		}
		for i := from; i+len(p.words) <= to; i++ {
			if v.spells(p.words, i) && !(own && v.standsOut(c, i, i+len(p.words))) {
				n++
				break
			}
		}
	}
	return n
}

// standsOut says whether the name alone has a capital among the words
// [from, to) in mid sentence: "ready to Go" is not "ready to go", but
// "Federal Express" is "federal express".
func (v *view) standsOut(c *candidate, from, to int) bool {
	if !v.capital(int(c.first)) || v.opens(int(c.first)) {
		return false
	}
	for i := from; i < to; i++ {
		if (i < int(c.first) || i >= int(c.last)) && v.capital(i) {
			return false
		}
	}
	return true
}

func (v *view) spells(words []uint32, i int) bool {
	for k, w := range words {
		if v.tokens[i+k].word != w {
			return false
		}
	}
	return true
}

// sentence returns the tokens of c's sentence, at most n on either side.
func (v *view) sentence(c *candidate, n int) (lo, hi int) { return v.around(c, n, gapStop) }

// paragraph is like sentence but goes on across sentences and lines.
func (v *view) paragraph(c *candidate, n int) (lo, hi int) { return v.around(c, n, gapPara) }

func (v *view) around(c *candidate, n int, stop gap) (lo, hi int) {
	lo, hi = int(c.first), int(c.last)
	for lo > 0 && int(c.first)-lo < n && (v.tokens[lo].gap < stop || stop == gapStop && v.tokens[lo].gap == gapLine) {
		lo--
	}
	for hi < len(v.tokens) && hi-int(c.last) < n && (v.tokens[hi].gap < stop || stop == gapStop && v.tokens[hi].gap == gapLine) {
		hi++
	}
	return lo, hi
}

// negated: "no Java", "non-Java", "not a Java shop".
func (v *view) negated(c *candidate) int {
	i := int(c.first)
	if !v.soft(i) {
		return 0
	}
	if v.role(i-1)&roleNegation == 0 && v.role(i-1)&roleArticle != 0 && v.blank(i-1) {
		i--
	}
	if v.role(i-1)&roleNegation != 0 {
		return -decisive
	}
	return 0
}

// employer: "at Oracle", "joined Elastic". "Good at Go" is none.
func (v *view) employer(c *candidate) int {
	i := int(c.first)
	if !v.capital(i) {
		return 0
	}
	if v.tokens[i].marks&markAt != 0 {
		return -4
	}
	if !v.blank(i) || v.role(i-1)&roleEmployer == 0 || v.role(i-2)&roleAbility != 0 {
		return 0
	}
	if v.head(int(c.last)) != 0 {
		return 0
	}
	return -5
}

// place: "Phoenix, Arizona", "Java, Indonesia", "Aurora, CO".
func (v *view) place(c *candidate) int {
	i := int(c.last)
	if i >= len(v.tokens) || v.tokens[i].gap != gapComma || v.next(i) >= 0 || !v.capital(int(c.first)) {
		return 0
	}
	r := v.role(i)
	if r&rolePlace != 0 && v.capital(i) || r&roleState != 0 && v.tokens[i].shape&hasLetter == hasUpper && v.tokens[i].end-v.tokens[i].start == 2 && !v.lineAt().capitals {
		return -decisive
	}
	return 0
}

// otherName: "Kong Studios", "Silver Spring", "Taylor Swift".
func (v *view) otherName(c *candidate) (sum int) {
	i, j := int(c.first), int(c.last)
	if !v.capital(i) {
		return 0
	}
	if v.soft(j) && v.role(j)&roleOrganization != 0 && v.next(j) < 0 {
		return -5
	}
	if l := v.lineAt(); l.capitals || l.titled && l.names > 1 {
		return 0
	}
	if v.blank(i) && !v.opens(i-1) && v.stranger(i-1) && v.tokens[i].marks&markOwner == 0 {
		sum -= 2
	}
	if v.blank(j) && v.stranger(j) {
		sum -= 2
	}
	return sum
}

// person: "mentored Julia and Ada", "Ms. Travis".
func (v *view) person(c *candidate) int {
	if !v.capital(int(c.first)) || v.head(int(c.last)) != 0 {
		return 0
	}
	for i, n := int(c.first), 0; i > 0 && n < 4; i, n = i-1, n+1 {
		if v.tokens[i].gap > gapComma && v.tokens[i].gap != gapStop {
			return 0
		}
		r := v.role(i - 1)
		if r&rolePerson != 0 {
			if v.chainHead(int(c.last)) {
				return 0
			}
			return -4
		}
		if v.tokens[i].gap == gapStop || r&roleConjunction == 0 && !v.named(i-1) {
			return 0
		}
	}
	return 0
}

// chainHead says whether a list that goes on at token i ends in a head noun:
// "mentored [Python] and Go engineers".
func (v *view) chainHead(i int) bool {
	for n := 0; n < 4 && i < len(v.tokens) && v.tokens[i].gap <= gapComma; i, n = i+1, n+1 {
		if v.role(i)&(roleTech|roleMaker) != 0 {
			return true
		}
		if v.role(i)&roleConjunction == 0 && !v.named(i) {
			return false
		}
	}
	return false
}

// letter: "Series C", "vitamin C", "John C. Smith", "R&D".
func (v *view) letter(c *candidate) int {
	if v.names[c.name].flags&nameLetter == 0 {
		return 0
	}
	i, j := int(c.first), int(c.last)
	if v.soft(i) && v.role(i-1)&roleLetter != 0 {
		return -decisive
	}
	if v.tokens[i].gap == gapAmp && v.tokens[i-1].end-v.tokens[i-1].start == 1 || v.tokens[i].gap == gapDot || v.tokens[i].gap == gapQuote {
		return -decisive
	}
	if j >= len(v.tokens) {
		return 0
	}
	next := &v.tokens[j]
	tight := next.start == v.tokens[j-1].end+1
	switch {
	case next.gap == gapAmp && (tight || next.end-next.start == 1) && v.next(j) < 0,
		next.gap == gapDot, next.gap == gapQuote && tight:
		return -decisive
	case next.gap == gapStop && next.marks&markPeriod != 0 && v.stranger(j) && i > 0 && v.blank(i) && v.capital(i-1):
		return -decisive
	}
	return 0
}

// hyphenated: "go-live", "C-level", "Druid-themed", but not "Java-based".
func (v *view) hyphenated(c *candidate) (sum int) {
	i, j := int(c.first), int(c.last)
	if j < len(v.tokens) && v.tokens[j].gap == gapHyphen && v.role(j)&(roleCompound|roleTech) == 0 && v.next(j) < 0 && v.tokens[j].shape&digitHead == 0 {
		sum -= 5
	}
	if i > 0 && v.tokens[i].gap == gapHyphen && !v.named(i-1) && v.role(i-1)&roleNegation == 0 {
		sum -= 5
	}
	return sum
}
