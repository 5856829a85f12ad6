package lexicon

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// degrees are the phrases by part and key, "full:phd"; one may be in several parts.
var degrees = indexed(&degreesText, &degreesIndex)

// isOfDegree reports whether a phrase is in a part of the data file.
func isOfDegree(part, phrase string) bool {
	var buf [64]byte
	_, ok := degrees().find(AppendKey(append(append(buf[:0], part...), ':'), phrase))
	return ok
}

// Degree finds the name of a degree, or of two that were taken together, at
// the start of s and returns its end, 0 if there is none: 19 for "Bachelor of
// Science in Physics".
func Degree(s string) int {
	if end := oneDegree(s); end > 0 {
		if end == len("Dr.") && s[:end] == "Dr." && namesSchool(s[end:]) {
			return 0
		}
		return end
	}
	return looseDegree(s)
}

// IsSecondary reports whether a degree is one of a school, not of a university.
func IsSecondary(degree string) bool { return isOfDegree("secondary", degree) }

// namesSchool reports whether what stands behind "Dr." is the person that a
// school is named after: "Dr. A. Kalam University".
func namesSchool(s string) bool {
	s = strings.TrimLeft(s, " ")
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(first) && IsSchool(s)
}

// oneDegree finds the name of a single degree at the start of s, with what
// kind of one it is: "Joint Master".
func oneDegree(s string) int {
	kind := longest(s, "kind")
	if kind > 0 && strings.HasPrefix(s[kind:], " ") {
		kind++
	}
	if end := plainDegree(s[kind:]); end > 0 {
		return kind + end
	}
	return plainDegree(s)
}

// looseDegree finds at the start of s what is called in place of a degree by a
// word of many uses, "Course", "Incomplete": it stands alone, or its subject
// follows behind a mark or a little word.
func looseDegree(s string) int {
	end := longest(s, "loose")
	if first, _ := utf8.DecodeRuneInString(s); end == 0 || !unicode.IsUpper(first) {
		return 0
	}
	for _, behind := range ToSubject.Words() {
		if strings.HasPrefix(s[end:], behind) {
			return end
		}
	}
	if strings.Trim(s[end:], " )") == "" {
		return end
	}
	return 0
}

// plainDegree finds a degree that begins with the word it is known by.
func plainDegree(s string) int {
	end := longest(s, "full")
	if end == 0 || !written(s[:end]) {
		return 0
	}
	for {
		next := end
		if n := ofSubject(s[end:]); n > 0 {
			next += n
		} else if n := after(s[:end], s[end:]); n > 0 {
			next += n
		} else if n := second(s[end:]); n > 0 {
			next += n
		}
		if next == end {
			return end
		}
		end = next
	}
}

// longest returns the end of the longest run of words at the start of s that
// is a phrase of the given part.
func longest(s, part string) int {
	best, words := 0, 0
	for i := 0; i < len(s) && words < 6; {
		for i < len(s) && s[i] == ' ' {
			i++
		}
		for i < len(s) && s[i] != ' ' {
			i++
		}
		words++
		end := i
		word := s[strings.LastIndexByte(s[:i], ' ')+1 : i]
		if strings.IndexFunc(word, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0 {
			continue // "&"
		}
		for end > 0 && strings.IndexByte(",;:", s[end-1]) >= 0 {
			end--
		}
		if isOfDegree(part, s[:end]) {
			best = end
		}
		if end < i {
			break
		}
	}
	return best
}

// ofSubject returns the length of " of Science" at the start of s.
func ofSubject(s string) int {
	for _, of := range []string{" of ", " Of ", " OF "} {
		if rest, ok := strings.CutPrefix(s, of); ok {
			if n := longest(rest, "subject"); n > 0 && !goesBeyond(rest, n) {
				return len(of) + n
			}
		}
	}
	return 0
}

// goesBeyond reports whether the first n bytes of s, a subject, are only the
// beginning of one, as in "Business Analytics": one word follows and no faculty
// stands before it.
func goesBeyond(s string, n int) bool {
	if isOfDegree("faculty", s[:n]) || n+1 >= len(s) || s[n] != ' ' {
		return false
	}
	word, rest, _ := strings.Cut(s[n+1:], " ")
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(first) && (rest == "" || strings.HasSuffix(word, ","))
}

// betweenDegrees are the marks between two degrees taken together.
var betweenDegrees = []string{" & ", " / ", " + "}

// second returns the length of " and M.S." at the start of s, 0 if no degree
// taken together with the one before follows. A minor is a subject.
func second(s string) int {
	if s == "" || s[0] != ' ' {
		return 0
	}
	for _, joints := range [...][]string{And.Words(), betweenDegrees} {
		for _, and := range joints {
			if rest, ok := strings.CutPrefix(s, and); ok {
				n := longest(rest, "full")
				if n > 0 && written(rest[:n]) && !strings.EqualFold(rest[:n], "minor") && !strings.EqualFold(rest[:n], "major") {
					return len(and) + n
				}
			}
		}
	}
	return 0
}

// after returns the length of what may follow a degree and belongs to it: " (Hons)".
func after(degree, s string) int {
	if s == "" || s[0] != ' ' {
		return 0
	}
	n := longest(s[1:], "after")
	if end := strings.IndexByte(s, ')'); n == 0 && strings.HasPrefix(s, " (") && end > 0 && end < 10 && kindOfDegree(degree, s[2:end]) {
		n = end
	}
	if n == 0 {
		return 0
	}
	if rest := s[1+n:]; rest != "" && rest[0] != ' ' && rest[0] != ',' && rest[0] != ';' && rest[0] != ':' {
		return 0
	}
	return 1 + n
}

// kindOfDegree reports whether words in brackets behind a degree tell its kind: the
// year of a school, "Class (XII)", or a short form, "MSc (Econ)" or "Master of Science
// (MS)". Longer words and other initials are its subject: "B.Sc. (Physics)", "B.Tech (CSE)".
func kindOfDegree(degree, words string) bool {
	if IsSecondary(degree) || strings.Trim(words, "IVX0123456789+") == "" || longest(words, "full") == len(words) {
		return true
	}
	short := strings.TrimSuffix(words, ".")
	return len(short) == 1 || len(short) <= 4 && strings.ToUpper(short) != short
}

// written reports whether a short degree is written as one: "MA", "B.E.", "S1", not
// "Ma" or "be", which are words of some language.
func written(s string) bool {
	letters, upper, digits, dot, foreign := 0, 0, 0, false, false
	for _, r := range s {
		foreign = foreign || r >= utf8.RuneSelf // no word of English: "inż."
		switch {
		case unicode.Is(unicode.Lo, r):
			return true // of a script without capitals
		case unicode.IsUpper(r):
			upper++
			letters++
		case unicode.IsLetter(r):
			letters++
		case unicode.IsDigit(r):
			digits++
		case r == '.':
			dot = true
		}
	}
	if letters <= 3 {
		return upper >= 2 || upper == 1 && letters == 1 && digits == 1 || dot && (upper > 0 || foreign) || letters == 3 && upper == 1 && strings.HasSuffix(s, "sc")
	}
	return upper > 0 || letters > 4
}
