// Package contact finds the contact details in a line of a resume: e-mail
// addresses, telephone numbers and web addresses, by their form alone and at a
// cost that grows with the length of the line.
package contact

import "strings"

// Kind is what a detail is.
type Kind uint8

// The kinds of detail.
const (
	Email Kind = iota + 1
	Phone
	Link
)

// Detail is a contact detail at the bytes [Start, End) of a text.
type Detail struct {
	Start, End int
	Kind       Kind
	Value      string // an address without its scheme "mailto:"; a number as printed; a link with its scheme
	Network    string // of a link, "GitHub"; empty for a site of one's own
	Username   string // on Network
	Sure       bool   // the form allows no other reading
}

// Find returns the details of a text in order and disjoint.
func Find(text string) []Detail {
	var found []Detail
	at := 0
	for d, ok := veiled(text); ok; d, ok = veiled(text[at:]) {
		found = append(shifted(found, find(text[at:at+d.Start]), at), shifted(nil, []Detail{d}, at)...)
		at += d.End
	}
	return shifted(found, find(text[at:]), at)
}

// shifted appends details that were found behind an offset.
func shifted(found, more []Detail, offset int) []Detail {
	if found == nil && offset == 0 {
		return more
	}
	for _, d := range more {
		d.Start, d.End = d.Start+offset, d.End+offset
		found = append(found, d)
	}
	return found
}

// find returns the details that are written as they are.
func find(text string) []Detail {
	var found []Detail
	end := 0 // of what is read so far
	for chunk := range chunks(text) {
		d, ok := chunkDetail(text, chunk)
		if !ok {
			continue
		}
		found = appendPhones(found, text, end, d.Start)
		found = append(found, d)
		end = d.End
	}
	return appendPhones(found, text, end, len(text))
}

// chunk is a piece of a text without white space or the bars between details.
type chunk struct {
	start, end int
	at, dot    bool // it holds "@", a full stop or colon inside
}

// chunks yields the pieces of text that can be an address.
func chunks(text string) func(func(chunk) bool) {
	return func(yield func(chunk) bool) {
		c := chunk{start: -1}
		for i := 0; i <= len(text); i++ {
			if i < len(text) && (!parts(text, i) || c.start >= 0 && goesOn(text, c, i)) {
				if c.start < 0 {
					c = chunk{start: i}
				}
				c.at = c.at || text[i] == '@'
				c.dot = c.dot || text[i] == '.' || text[i] == ':'
				continue
			}
			if c.start >= 0 && (c.at || c.dot) {
				c.end = i
				if !yield(c) {
					return
				}
			}
			c = chunk{start: -1}
		}
	}
}

// goesOn reports whether an address that reaches the end of a line at i is
// broken there: it is not complete, and the next line begins with its rest,
// which nothing but a mark between details may follow.
func goesOn(text string, c chunk, i int) bool {
	if text[i] != '\n' || i+1 >= len(text) || i-c.start > 120 {
		return false
	}
	left := text[c.start:i]
	rest, _, _ := strings.Cut(text[i+1:min(len(text), i+80)], "\n")
	rest = untilMark(rest)
	if at := strings.IndexByte(rest, '@'); at > 0 && !c.at && strings.HasSuffix(left, "-") && startsLine(text, c.start) {
		host := rest[at+1:] // "u.fischer-" and "boehm@post.at"
		return len(rest) <= 60 && !strings.ContainsAny(rest, " \t|,") && isHostName(host) && knownTLD(host)
	}
	if rest == "" || len(rest) > 60 || strings.ContainsAny(rest, " @\t|,") || !isAlnum(rest[0]) && rest[0] != '/' && rest[0] != '.' {
		return false
	}
	host := left[strings.IndexByte(left, '@')+1:]
	if strings.HasSuffix(left, "-") || strings.HasSuffix(left, "/") || strings.HasSuffix(left, "_") {
		return c.at || c.dot && strings.Contains(left, "/")
	}
	return c.at && (!isHostName(host) || !knownTLD(host)) && isHostName(host+rest) && knownTLD(host+rest)
}

// untilMark returns what stands before the first mark between details.
func untilMark(line string) string {
	for i := range len(line) {
		if parts(line, i) && line[i] != ' ' || line[i] == ' ' && i+1 < len(line) && parts(line, i+1) {
			return strings.TrimRight(line[:i], " ")
		}
	}
	return strings.TrimRight(line, " |,;")
}

// startsLine reports whether nothing but white space stands before offset i on its line.
func startsLine(text string, i int) bool {
	line := text[strings.LastIndexByte(text[:i], '\n')+1 : i]
	return strings.TrimSpace(line) == ""
}

// whole returns an address without the line break in it.
func whole(s string) string { return strings.ReplaceAll(s, "\n", "") }

// parts reports whether the byte at i parts two chunks. Of the characters
// beyond ASCII that do, all begin with one of three bytes.
func parts(text string, i int) bool {
	switch text[i] {
	case ' ', '\t', '\n', '\r', '\v', '\f', '|', '<', '>', '"', '(', ')', '[', ']', '{', '}', ',', ';':
		return true
	case 0xC2:
		return i+1 < len(text) && (text[i+1] == 0xB7 || text[i+1] == 0xA0 || text[i+1] == 0xA6) // · no-break space ¦
	case 0xE2:
		return i+2 < len(text) && text[i+1] >= 0x80 && text[i+1] <= 0x9F && text[i+2] != 0x91 // dashes, bullets, arrows, shapes
	case 0xEF, 0xF0, 0xEE:
		return true // icons and pictures
	}
	return i > 0 && text[i] >= 0x80 && text[i] < 0xC0 && lateParts(text, i)
}

// lateParts reports whether the continuation byte at i belongs to a character that parts.
func lateParts(text string, i int) bool {
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		if text[j] >= 0xC0 {
			return parts(text, j)
		}
	}
	return false
}

func chunkDetail(text string, c chunk) (Detail, bool) {
	if c.at {
		if d, ok := email(text, c); ok {
			return d, true
		}
	}
	if c.dot {
		return site(text, c)
	}
	return Detail{}, false
}
