package contact

import "strings"

// veiled finds the first e-mail address that is written so that no program may
// collect it: "nora [at] quist [dot] com", "nora (at) quist.com". Words without
// brackets need one in place of the full stop too: "nora at quist dot com".
func veiled(text string) (Detail, bool) {
	for i := 2; i+1 < len(text); i++ {
		if text[i]|0x20 != 'a' || text[i+1]|0x20 != 't' {
			continue
		}
		from, to, bracketed := aroundWord(text, i, i+2)
		if to == i+2 {
			continue
		}
		start := from
		for start > 0 && (isAlnum(text[start-1]) || strings.IndexByte("._+-", text[start-1]) >= 0) {
			start--
		}
		if start == from {
			continue
		}
		if host, end, worded := veiledHost(text, to); host != "" && (bracketed || worded) {
			return Detail{Start: start, End: end, Kind: Email, Value: text[start:from] + "@" + host, Sure: true}, true
		}
	}
	return Detail{}, false
}

// aroundWord widens the bounds of a word to the brackets and blanks around it. The
// bounds stay if there are neither.
func aroundWord(text string, from, to int) (start, end int, bracketed bool) {
	blanks := func() (before, behind bool) {
		for from > 0 && text[from-1] == ' ' {
			from, before = from-1, true
		}
		for to < len(text) && text[to] == ' ' {
			to, behind = to+1, true
		}
		return before, behind
	}
	was := [2]int{from, to}
	before, behind := blanks()
	if from > 0 && to < len(text) && strings.IndexByte("([{<", text[from-1]) >= 0 && strings.IndexByte(")]}>", text[to]) >= 0 {
		from, to = from-1, to+1
		blanks()
		return from, to, true
	}
	if !before || !behind {
		return was[0], was[1], false
	}
	return from, to, false
}

// veiledHost reads the name of a host at text[i:], and reports whether a word stands
// in place of one of its full stops.
func veiledHost(text string, i int) (host string, end int, worded bool) {
	const most = 6 // parts of a name
	var b strings.Builder
	for range most {
		from := i
		for i < len(text) && (isAlnum(text[i]) || text[i] == '-') {
			i++
		}
		if i == from {
			break
		}
		b.WriteString(text[from:i])
		end = i
		if strings.HasPrefix(text[i:], ".") {
			i++
			b.WriteByte('.')
			continue
		}
		word := i
		for word < len(text) && strings.IndexByte(" ([{", text[word]) >= 0 {
			word++
		}
		if len(text) < word+3 || !strings.EqualFold(text[word:word+3], "dot") {
			break
		}
		if _, next, _ := aroundWord(text, word, word+3); next > word+3 {
			i, worded = next, true
			b.WriteByte('.')
			continue
		}
		break
	}
	host = strings.TrimRight(b.String(), ".")
	if !isHostName(host) || !knownTLD(host) {
		return "", 0, false
	}
	return host, end, worded
}
