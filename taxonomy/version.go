package taxonomy

// version returns the version behind the tokens [first, last) of a name, and
// whether it is a year: "17" of "Java 17", "3" of "Python3", "2+" of "Angular 2+".
func (v *view) version(c *candidate) (text string, year bool) {
	t := v.tokens[c.last-1]
	if t.shape&versioned != 0 {
		n := v.trailing(int(c.last - 1))
		return v.open(int(c.last-1), v.text[int(t.end)-n:t.end]), false
	}
	i := v.versionAt(int(c.last))
	if i < 0 {
		return "", false
	}
	n := v.tokens[i]
	text = v.text[n.start:n.end]
	if text[0]|0x20 == 'v' {
		text = text[1:]
	}
	return v.open(i, text), isYear(text)
}

// trailing returns the length of the version that ends a versioned token.
func (v *view) trailing(i int) int {
	word := v.word(i)
	n := len(word)
	for n > 0 && (class[word[n-1]] == classDigit || word[n-1] == '.' || n > 1 && word[n-2] == '.') {
		n--
	}
	return len(word) - n
}

// open adds the plus of "2+" to the version that ends token i.
func (v *view) open(i int, text string) string {
	if v.tokens[i].shape&openEnd != 0 {
		return v.text[v.tokens[i].end-uint32(len(text)) : v.tokens[i].end+1]
	}
	return text
}

// versionAt returns the token of the version number that stands at token i,
// where the name ended; -1 if there is none.
func (v *view) versionAt(i int) int {
	if i >= len(v.tokens) || v.tokens[i].gap > gapHyphen {
		return -1
	}
	if w := v.text[v.tokens[i].start:v.tokens[i].end]; w == "v" || w == "version" || w == "Version" {
		i++
		if i >= len(v.tokens) || v.tokens[i].gap > gapSpace && v.tokens[i].gap != gapStop {
			return -1
		}
	}
	if !isVersion(v.text[v.tokens[i].start:v.tokens[i].end]) {
		return -1
	}
	end := int(v.tokens[i].end)
	if end < len(v.text) && v.text[end] == '%' {
		return -1
	}
	if i+1 < len(v.tokens) && v.tokens[i+1].gap <= gapHyphen && v.role(i+1)&roleUnit != 0 {
		return -1
	}
	if v.tokens[i].shape&openEnd != 0 && i+1 < len(v.tokens) && v.role(i+1)&roleUnit != 0 && v.tokens[i+1].gap <= gapPlus {
		return -1
	}
	return i
}

// isVersion says whether a word is a version number: 17, 3.11, 12c, v2, 4.x.
func isVersion(w string) bool {
	if len(w) > 1 && w[0]|0x20 == 'v' {
		w = w[1:]
	}
	if len(w) == 0 || len(w) > 10 || class[w[0]] != classDigit {
		return false
	}
	for i := range len(w) - 1 {
		if class[w[i]] != classDigit && w[i] != '.' {
			return false
		}
	}
	c := w[len(w)-1]
	return class[c] == classDigit || class[c] == classLower && c != 'k' && c != 'm' && c != 's'
}

func isYear(w string) bool {
	return len(w) == 4 && (w[:2] == "19" || w[:2] == "20") && class[w[2]] == classDigit && class[w[3]] == classDigit
}
