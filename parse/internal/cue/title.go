package cue

import (
	"slices"
	"strings"
)

// Hiring finds the words between an employer and a title, "is hiring:", and
// returns where they begin and end; ok is false if there are none.
func Hiring(s string) (start, end int, ok bool) {
	words, starts, ends := allWords(s)
	t := cues()
	for i := range words {
		for n := min(t.words[hiring], len(words)-i); n > 0; n-- {
			if t.inside[hiring][strings.Join(words[i:i+n], " ")] {
				return starts[i], ends[i+n-1], true
			}
		}
	}
	return 0, 0, false
}

// Article returns the length of an article at the start of s: 2 for "a cook".
func Article(s string) int {
	w, _, ok := strings.Cut(s, " ")
	if ok && cues().inside[article][strings.ToLower(w)] {
		return len(w) + 1
	}
	return 0
}

// Contract reports whether s is nothing but a kind of contract, "Full-time", or
// letters for all genders, "f/m/x".
func Contract(s string) bool {
	t, k := cues().inside, key(s)
	letters := strings.Fields(k)
	return t[contract][k] || len(letters) > 1 && !slices.ContainsFunc(letters, func(w string) bool { return !t[gender][w] })
}

// Department reports whether s is nothing but a part of an employer, "Engineering".
func Department(s string) bool { return cues().inside[department][key(s)] }

// Pay reports whether a text says what is paid: a number beside a currency.
func Pay(s string) bool {
	return strings.ContainsAny(s, "0123456789") && (strings.ContainsAny(s, "€$£¥₹₽₴") || holds(s, pay))
}

// Aside finds what stands at the end of a title and is no part of it: a kind of
// contract in several words, "in Vollzeit", or "wanted". It returns where it
// begins; 0 if there is none.
func Aside(s string) int {
	words, starts, ends := allWords(s)
	n := len(words)
	if n < 2 || ends[n-1] != len(s) {
		return 0
	}
	if cues().inside[sought][words[n-1]] {
		return starts[n-1]
	}
	for k := min(3, n-1); k > 1; k-- {
		if cues().inside[contract][strings.Join(words[n-k:], " ")] {
			return starts[n-k]
		}
	}
	return 0
}
