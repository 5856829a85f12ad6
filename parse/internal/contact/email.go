package contact

import "strings"

// email reads an e-mail address in a chunk that holds an "@".
func email(text string, c chunk) (Detail, bool) {
	if strings.Contains(text[c.start:c.end], "\n") {
		return brokenEmail(text, c)
	}
	at := c.start + strings.IndexByte(text[c.start:c.end], '@')
	start, end := at, at+1
	for start > c.start && isLocal(text[start-1]) {
		start--
	}
	for end < c.end && isHost(text[end]) {
		end++
	}
	start += leading(text[start:at], ".-_'/=")
	for end > at && strings.IndexByte(".-", text[end-1]) >= 0 {
		end--
	}
	if scheme := "mailto:"; start >= c.start+len(scheme) && strings.EqualFold(text[start-len(scheme):start], scheme) {
		return Detail{Start: start - len(scheme), End: end, Kind: Email, Value: text[start:end], Sure: true}, start < at && strings.Contains(text[at:end], ".")
	}
	host := text[at+1 : end]
	dot := strings.LastIndexByte(host, '.')
	if start == at || dot < 1 || len(host)-dot < 3 || strings.Contains(host, "..") {
		return Detail{}, false
	}
	return Detail{Start: start, End: end, Kind: Email, Value: text[start:end], Sure: true}, true
}

// brokenEmail reads an address that a line break cuts in two.
func brokenEmail(text string, c chunk) (Detail, bool) {
	joined := whole(text[c.start:c.end])
	d, ok := email(joined, chunk{start: 0, end: len(joined), at: true})
	if !ok || d.End < len(joined) {
		return Detail{}, false
	}
	d.Start, d.End = c.start+d.Start, c.end
	return d, true
}

func leading(s, set string) int { return len(s) - len(strings.TrimLeft(s, set)) }

func isAlnum(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c >= 0x80
}

func isLocal(c byte) bool { return isAlnum(c) || strings.IndexByte("._%+-'/=!#$&*?^`~", c) >= 0 }

func isHost(c byte) bool { return isAlnum(c) || c == '.' || c == '-' }
