package taxonomy

// Trust of a name before any evidence, and what a candidate needs.
const (
	trustPlain  = 6 // tier 0: only a negation or an employer is looked for
	trustUsual  = 3 // tier 1
	convincing  = 2 // of tier 2
	stillLikely = 1 // of tiers 0 and 1
)

// judge decides on every candidate of v.
func (v *view) judge() {
	for tier := int8(0); tier <= 2; tier++ {
		for v.at = range v.candidates {
			if c := &v.candidates[v.at]; v.tier(c) == tier {
				v.decide(c)
			}
		}
	}
	v.judgeAgain()
}

// judgeAgain looks once more at those that did not convince: a neighbour to
// the right may have been taken since.
func (v *view) judgeAgain() {
	for v.at = range v.candidates {
		if c := &v.candidates[v.at]; c.state != taken && c.score >= 0 && v.tier(c) == 2 {
			v.decide(c)
		}
	}
}

// tier is the highest tier among the readings of a candidate.
func (v *view) tier(c *candidate) int8 {
	n := &v.names[c.chain-1]
	if n.next != 0 {
		return 2
	}
	return n.tier
}

func (v *view) decide(c *candidate) {
	if n := &v.names[c.chain-1]; n.next == 0 {
		c.score = int16(v.weigh(c))
		c.state = verdict(n.tier, c.score)
		return
	}
	v.decideReading(c)
}

// decideReading chooses among several concepts that share a name. If two are
// as likely, the name is doubtful.
func (v *view) decideReading(c *candidate) {
	best, tie := *c, false
	best.score, best.state = -1<<10, rejected
	for n := c.chain; n != 0; n = v.names[n-1].next {
		m := &v.names[n-1]
		if m.flags&nameCase != 0 && !sameCase(v.text[v.tokens[c.first].start:v.tokens[c.last-1].end], m.text) {
			continue
		}
		r := *c
		r.name = n - 1
		r.score = int16(v.weigh(&r))
		r.state = verdict(m.tier, r.score)
		switch {
		case r.state == rejected && best.state != rejected:
		case r.score > best.score || best.state == rejected && r.state != rejected:
			best, tie = r, false
		case r.score == best.score:
			tie = true
		}
	}
	*c = best
	if tie && c.state == taken {
		c.state = doubtful
	}
}

// weigh sums the evidence for c and the trust in its tier.
func (v *view) weigh(c *candidate) int {
	switch v.names[c.name].tier {
	case 0:
		if v.names[c.name].flags&nameInSet != 0 && v.inSet(c) {
			return trustPlain - decisive
		}
		if c.first == 0 || v.role(int(c.first)-1)&(roleNegation|roleArticle|roleEmployer) == 0 {
			return trustPlain
		}
		return trustPlain + v.negated(c) + v.plainEmployer(c)
	case 1:
		against := v.sum(c, 0, doubts)
		if against == 0 {
			return trustUsual // what speaks for it could change nothing
		}
		return trustUsual + against + v.sum(c, doubts, len(evidences))
	}
	sum := v.sum(c, 0, doubts)
	if sum <= -decisive {
		return sum
	}
	sum += v.sum(c, doubts, mixed)
	for i := mixed; i < len(evidences) && (sum < convincing || v.names[c.chain-1].next != 0); i++ {
		sum += evidences[i].weigh(v, c) // what is left can only add
	}
	return sum
}

// inSet says whether a name is only part of a set phrase that is none: the
// Linux of "Linux Foundation". Other evidence is not asked for names of tier 0.
func (v *view) inSet(c *candidate) bool {
	first, last := int(c.first), int(c.last)
	lo, hi := v.sentence(c, window)
	for k := range v.guards[v.names[c.name].concept].not.phrases {
		p := &v.guards[v.names[c.name].concept].not.phrases[k]
		n := len(p.words)
		if !p.own || n <= last-first {
			continue
		}
		for i := max(lo, last-n); i <= first && i+n <= hi; i++ {
			if v.spells(p.words, i) && v.tight(i, i+n) && !v.standsOut(c, i, i+n) {
				return true
			}
		}
	}
	return false
}

// tight says whether only blanks and hyphens part the tokens [from, to).
func (v *view) tight(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if !v.soft(i) {
			return false
		}
	}
	return true
}

// sum adds up evidences[from:to].
func (v *view) sum(c *candidate, from, to int) (sum int) {
	for i := range evidences[from:to] {
		sum += evidences[from+i].weigh(v, c)
	}
	return sum
}

// plainEmployer is the employer test for names that mean nothing else: only
// where the phrase ends with the name, "engineer at GitLab, 2019".
func (v *view) plainEmployer(c *candidate) int {
	i, j := int(c.first), int(c.last)
	if v.role(i-1)&roleEmployer == 0 || !v.blank(i) || v.word(i-1) != "at" || !v.capital(i) {
		return 0
	}
	if v.role(i-2)&roleAbility != 0 || v.soft(j) && v.role(j)&(rolePreposition|roleConjunction) == 0 {
		return 0
	}
	return -decisive
}

func verdict(tier int8, score int16) state {
	switch {
	case tier < 2 && score >= stillLikely, tier >= 2 && score >= convincing:
		return taken
	case tier < 2 && score == stillLikely-1, tier >= 2 && score == convincing-1:
		return doubtful
	}
	return rejected
}
