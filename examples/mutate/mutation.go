package main

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// most is how long a mutant may grow.
const most = 8 << 20

// A mutation damages bytes, some of them with those of other files. It may
// write over what it is given.
type mutation func(rng *rand.Rand, b []byte, all corpus) []byte

// mutated returns a damaged copy of src.
func mutated(rng *rand.Rand, src []byte, kinds []mutation, all corpus) []byte {
	out := slices.Clone(src)
	for range 1 + rng.IntN(6) {
		if len(out) == 0 || len(out) > most {
			return out
		}
		out = kinds[rng.IntN(len(kinds))](rng, out, all)
	}
	return out
}

// kindsFor returns what may be done to a part: bytes know no meaning, but in
// markup and in the syntax of a PDF there are things to break that bytes at
// random would never hit.
func kindsFor(p *part) []mutation {
	switch {
	case p.member != "" && bytes.HasPrefix(bytes.TrimLeft(p.data, "\ufeff \n"), []byte("<")):
		return markup
	case p.member == "" && p.pack:
		return content
	case p.member == "" && bytes.Contains(p.data, []byte(" obj")):
		return objects
	case p.member == "" && !p.pack && utf8.Valid(p.data):
		return prose
	}
	return bytesOnly
}

// The ways in which files break, and in which people break them.
var (
	prose     = []mutation{mark, mark, mark, breakLine, exchange, exchange, token, token, number, repeat, cutOut, splice, flip}
	bytesOnly = []mutation{flip, overwrite, cutOut, cutOff, repeat, token, number, number, splice, swap, flip}
	markup    = []mutation{element, element, element, element, attribute, attribute, number, token, repeat, cutOut, flip, splice}
	content   = []mutation{operator, operator, operator, number, number, figures, token, repeat, cutOut, flip, splice}
	objects   = []mutation{reference, reference, object, object, entry, number, figures, token, revision, cutOut, flip, splice}
)

// flip changes single bits.
func flip(rng *rand.Rand, b []byte, _ corpus) []byte {
	for range 1 + rng.IntN(8) {
		b[rng.IntN(len(b))] ^= 1 << rng.IntN(8)
	}
	return b
}

// overwrite sets bytes to values of any kind.
func overwrite(rng *rand.Rand, b []byte, _ corpus) []byte {
	at, n := rng.IntN(len(b)), 1+rng.IntN(16)
	for i := at; i < min(at+n, len(b)); i++ {
		b[i] = byte(rng.Uint32())
	}
	return b
}

// cutOut takes a stretch out of the middle.
func cutOut(rng *rand.Rand, b []byte, _ corpus) []byte {
	from, to := stretch(rng, len(b))
	return slices.Delete(b, from, to)
}

// cutOff drops the end.
func cutOff(rng *rand.Rand, b []byte, _ corpus) []byte {
	if rng.IntN(4) > 0 {
		return b
	}
	return b[:rng.IntN(len(b))]
}

// repeat copies a stretch, once or very often.
func repeat(rng *rand.Rand, b []byte, _ corpus) []byte {
	from, to := stretch(rng, len(b))
	times := 1 + rng.IntN(3)
	if rng.IntN(16) == 0 {
		times = 1 + rng.IntN(20_000)
	}
	times = min(times, max(1, (256<<10)/(to-from+1)))
	return slices.Insert(b, from, bytes.Repeat(b[from:to], times)...)
}

// token puts in words that formats and readers give a meaning to.
func token(rng *rand.Rand, b []byte, _ corpus) []byte {
	return slices.Insert(b, rng.IntN(len(b)+1), []byte(tokens[rng.IntN(len(tokens))])...)
}

var tokens = []string{
	"<<", ">>", "[", "]", "(", ")", "<", ">", " R", " obj", "endobj", "stream\n", "endstream", "/Kids", "/Parent", "/Length", "/Filter", "/ObjStm",
	" BT ", " ET ", " Tj ", " TJ ", " q ", " Q ", " cm ", " Do ", " BI ", " ID ", " EI ", " 0 Tf ", " 1e99 0 0 1e-99 0 0 Tm ", " 3 Tr ", "/ActualText", " BDC ", " EMC ",
	"<w:p>", "</w:p>", "<w:tbl>", "<w:tr>", "<w:tc>", "</w:tbl>", "<w:r><w:t>", "<!--", "-->", "&#x0;", "&#1114111;", "<![CDATA[", "]]>", "<w:vanish/>",
	"\n\n# ", "\n- ", "\n> ", "\n    ", "| - |", "```", "[x](y)", "<div>", "</div>", "\n---\n", "\t", "\x00", "\xff", "\xe2\x80", "\u200b", "\u202e", "\ufeff", "\u0301", "🏴‍☠️",
	" Mar 2021 – Present ", "2019-", "(555) 555-0100", "a@b.example", "https://", "99999999999999999999", "-2147483648", "%", "$", "Experience\n", "İ", "5+ years of Go", "from 3 to", "\r", "年",
}

// mark puts in a mark that joins or parts words, or takes one out.
func mark(rng *rand.Rand, b []byte, _ corpus) []byte {
	at := rng.IntN(len(b))
	if i := bytes.IndexAny(b[at:], "()[],;:/|*•–-"); i >= 0 && rng.IntN(3) == 0 {
		_, n := utf8.DecodeRune(b[at+i:])
		return slices.Delete(b, at+i, at+i+n)
	}
	if i := bytes.IndexByte(b[at:], ' '); i >= 0 { // between words
		at += i
	}
	return slices.Insert(b, at, []byte(joints[rng.IntN(len(joints))])...)
}

var joints = []string{"(", ")", " (", ") ", "((", "[", "]", ", ", ",", "; ", ";", ": ", ":", "/", " / ", " | ", " • ", " – ", "-", "*", "**", "_", " and ", " or ", " und ", " + ", " & ", ". ", "'", "“", "’s "}

// breakLine ends a line where it went on, or joins two.
func breakLine(rng *rand.Rand, b []byte, _ corpus) []byte {
	at := rng.IntN(len(b))
	if i := bytes.IndexByte(b[at:], '\n'); i >= 0 && rng.IntN(2) == 0 {
		b[at+i] = ' '
		return b
	}
	if i := bytes.IndexByte(b[at:], ' '); i >= 0 {
		b[at+i] = '\n'
	}
	return b
}

// exchange puts a few words elsewhere.
func exchange(rng *rand.Rand, b []byte, _ corpus) []byte {
	from := rng.IntN(len(b))
	to := min(len(b), from+1+rng.IntN(60))
	words := slices.Clone(b[from:to])
	b = slices.Delete(b, from, to)
	return slices.Insert(b, rng.IntN(len(b)+1), words...)
}

// number replaces a number by one that is too large, too small or no number.
func number(rng *rand.Rand, b []byte, _ corpus) []byte {
	at := rng.IntN(len(b))
	for range 4096 {
		if at >= len(b) {
			return b
		}
		if '0' <= b[at] && b[at] <= '9' {
			break
		}
		at++
	}
	end := at
	for end < len(b) && '0' <= b[end] && b[end] <= '9' {
		end++
	}
	if end == at {
		return b
	}
	if n, err := strconv.Atoi(string(b[at:end])); err == nil && rng.IntN(2) == 0 { // near by
		return slices.Replace(b, at, end, []byte(strconv.Itoa(n-3+rng.IntN(7)))...)
	}
	return slices.Replace(b, at, end, []byte(numbers[rng.IntN(len(numbers))])...)
}

var numbers = []string{
	"0", "1", "-1", "2", "3", "7", "127", "255", "256", "65535", "65536", "16777216", "2147483647", "2147483648", "4294967296", "9223372036854775807", "9223372036854775808",
	"1e308", "-1e308", "0.0000001", "-0", ".", "-", "NaN", "Infinity", "1000000000000000000000000000000", strings.Repeat("9", 400), "0." + strings.Repeat("0", 400) + "1",
}

// figures replaces all of the numbers in a stretch.
func figures(rng *rand.Rand, b []byte, all corpus) []byte {
	from, to := stretch(rng, len(b))
	changed := slices.Clone(b[from:to])
	for range 1 + rng.IntN(24) {
		changed = number(rng, changed, all)
	}
	return slices.Replace(b, from, to, changed...)
}

// splice puts in a stretch of another file.
func splice(rng *rand.Rand, b []byte, all corpus) []byte {
	other := all.pick(rng).parts
	from := other[rng.IntN(len(other))].data
	if len(from) == 0 {
		return b
	}
	i, j := stretch(rng, len(from))
	at := rng.IntN(len(b) + 1)
	return slices.Insert(b, at, from[i:j]...)
}

// swap exchanges two stretches.
func swap(rng *rand.Rand, b []byte, _ corpus) []byte {
	i, j := rng.IntN(len(b)), rng.IntN(len(b))
	for range min(1+rng.IntN(64), len(b)-max(i, j)) {
		b[i], b[j] = b[j], b[i]
		i, j = i+1, j+1
	}
	return b
}

// stretch returns the bounds of a stretch of n bytes, short ones more often.
func stretch(rng *rand.Rand, n int) (from, to int) {
	from = rng.IntN(n)
	size := 1 << rng.IntN(14)
	return from, min(n, from+1+rng.IntN(size))
}
