package taxonomy

// everyday: "to go", "the rest", "make the", "helm of".
func (v *view) everyday(c *candidate) (sum int) {
	i, j := int(c.first), int(c.last)
	small := v.writtenSmall(c)
	if v.names[c.name].flags&nameLower != 0 && v.tokens[i].shape&hasUpper == 0 {
		small = true
	}
	head := v.head(j)
	if small && v.blank(i) {
		r := v.role(i - 1)
		switch {
		case r&roleVerbal != 0 && v.cue(c) == 0 && head < 3:
			sum -= 3
		case r&roleArticle != 0 && head == 0:
			sum -= 2
		}
	}
	if v.names[c.name].flags&nameAcronym != 0 && !small || !v.blank(j) {
		return sum
	}
	r := v.role(j)
	if v.tokens[j].gap == gapNone || v.tokens[c.last-1].end == v.tokens[j].start {
		return sum
	}
	if v.next(j) >= 0 || r&(roleObject|roleComplement) == 0 {
		return sum
	}
	switch {
	case !small && !v.opens(i):
		sum-- // "in Go that": the capital says more
	case r&roleObject != 0:
		sum -= 3
	default:
		sum -= 2
	}
	return sum
}

// capitals: in mid sentence a capital marks a name, and an acronym in capitals
// is rarely anything else; a name without its capital is more likely a word.
func (v *view) capitals(c *candidate) int {
	n := &v.names[c.name]
	t := &v.tokens[c.first]
	l := v.lineAt()
	all := t.shape&hasLetter == hasUpper
	switch {
	case v.writtenSmall(c) && l.small && l.names > 1 && l.bare:
		return 0
	case v.writtenSmall(c):
		return -1
	case l.capitals:
		return 0
	case n.flags&nameAcronym != 0 && all:
		return 2
	case all && n.flags&(nameAcronym|nameLetter) == 0 && t.end-t.start > 1 && n.flags&nameLower == 0 && hasSmall(n.text):
		return -1
	case t.shape&upperHead != 0 && !v.opens(int(c.first)) && !(l.titled && l.names == 1):
		return 1
	}
	return 0
}

func hasSmall(s string) bool {
	for i := range len(s) {
		if class[s[i]] == classLower {
			return true
		}
	}
	return false
}

// versioned: "Spring 4", "Go 1.21"; a year is rather a date.
func (v *view) versioned(c *candidate) int {
	text, year := v.version(c)
	switch {
	case text == "":
		return 0
	case year && v.guards[v.names[c.name].concept].years:
		return 2
	case year:
		if v.names[c.name].tier < 2 {
			return 0
		}
		return -3
	case v.capital(int(c.first)) || v.names[c.name].flags&nameLower != 0:
		return 2
	}
	for i := range len(text) {
		if text[i] == '.' {
			return 2
		}
	}
	return 0
}

// head returns the weight of the noun at token i, behind a name.
func (v *view) head(i int) int {
	if !v.soft(i) {
		return 0
	}
	r := v.role(i)
	switch {
	case r&roleMaker != 0:
		return 3
	case r&roleTech != 0:
		return 2
	}
	return 0
}

// headNoun: "Go services", "R scripts", "go 1.21 developer", "Engineer (Go)".
func (v *view) headNoun(c *candidate) int {
	i, j := int(c.first), int(c.last)
	if r := v.role(i - 1); v.capital(i) && (r&roleMaker != 0 && v.tokens[i].gap >= gapComma && v.tokens[i].gap <= gapColon ||
		r&roleTech != 0 && v.tokens[i].marks&markOpen != 0) {
		return 2
	}
	if i := v.versionAt(j); i >= 0 {
		j = i + 1
	}
	w := v.head(j)
	if w == 2 && v.writtenSmall(c) {
		return 1
	}
	return w
}

// cue: "using R", "written in C", "experience with Go", "5 years of Go",
// "services in Go".
func (v *view) cue(c *candidate) int {
	i := int(c.first)
	if !v.near(i) {
		return 0
	}
	r := v.role(i - 1)
	if r&roleArticle != 0 && v.near(i-1) { // "with the Spring framework"
		i--
		r = v.role(i - 1)
	}
	if i > 1 && r&rolePreposition != 0 && v.near(i-1) {
		switch before := v.role(i - 2); {
		case before&roleMade != 0 && v.word(i-1) == "in":
			return 3
		case before&roleTech != 0 && v.word(i-1) == "in", before&(roleSkill|roleMade|roleMaker) != 0, before&roleUnit != 0 && v.word(i-1) == "of":
			return 2
		}
	}
	switch {
	case r&roleUsing != 0, r&roleEmployer != 0 && v.role(i-2)&roleAbility != 0:
		return 2
	case r&roleSkill != 0:
		return 2
	case v.writtenSmall(c):
		return 0
	case v.word(i-1) == "in" || v.word(i-1) == "with":
		return 1
	}
	return 0
}

// near is blank, but also goes across the end of a line.
func (v *view) near(i int) bool {
	return i > 0 && i < len(v.tokens) && (v.tokens[i].gap <= gapSpace || v.tokens[i].gap == gapLine)
}
