// Package bench measures against others. It is a module of its own, so that
// the library does not depend on what it is compared with.
package bench

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"syscall"
	"testing"

	ahocorasick "github.com/BobuSumisu/aho-corasick"

	"github.com/vitae-go/vitae/taxonomy"
)

// sizes are numbers of aliases.
var sizes = []int{100, 1_000, 10_000, 30_000}

// BenchmarkMatch matches documents of 4 KB: ours with its tokens, judgement
// and spans, and a plain Aho–Corasick automaton with a test of word bounds on
// lower-case text, which finds more and knows less. Both take turns; the
// figures are the best by processor time, which other programs on the machine
// disturb least.
func BenchmarkMatch(b *testing.B) {
	texts := documents(128)
	size := len(strings.Join(texts, ""))
	for _, n := range sizes {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			concepts := vocabulary(n)
			t, err := taxonomy.New(concepts...)
			if err != nil {
				b.Fatal(err)
			}
			trie := ahocorasick.NewTrieBuilder().AddStrings(names(concepts)).Build()
			var dst []taxonomy.Match
			var buf []byte
			hits := 0
			ours, theirs := math.Inf(1), math.Inf(1)
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				ours = min(ours, spent(func() {
					for _, text := range texts {
						dst = t.AppendMatch(dst[:0], text)
					}
				}))
				theirs = min(theirs, spent(func() {
					for _, text := range texts {
						buf = lowered(buf[:0], text)
						trie.Walk(buf, func(end, length, _ int64) bool {
							if bounded(buf, int(end-length)+1, int(end)+1) {
								hits++
							}
							return true
						})
					}
				}))
			}
			b.ReportMetric(float64(size)/ours/1e6, "vitae-MB/s")
			b.ReportMetric(float64(size)/theirs/1e6, "aho-corasick-MB/s")
			b.ReportMetric(theirs/ours, "ratio")
		})
	}
}

// spent returns the processor seconds that do takes.
func spent(do func()) float64 {
	start := cpu()
	do()
	return cpu() - start
}

func lowered(dst []byte, text string) []byte {
	for i := range len(text) {
		c := text[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		dst = append(dst, c)
	}
	return dst
}

// BenchmarkBuild builds the index.
func BenchmarkBuild(b *testing.B) {
	for _, n := range sizes {
		concepts := vocabulary(n)
		b.Run(fmt.Sprintf("vitae/%d", n), func(b *testing.B) {
			for b.Loop() {
				if _, err := taxonomy.New(concepts...); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(fmt.Sprintf("aho-corasick/%d", n), func(b *testing.B) {
			for b.Loop() {
				ahocorasick.NewTrieBuilder().AddStrings(names(concepts)).Build()
			}
		})
	}
}

func cpu() float64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return float64(u.Utime.Sec+u.Stime.Sec) + float64(u.Utime.Usec+u.Stime.Usec)/1e6
}

func bounded(text []byte, start, end int) bool {
	return (start == 0 || !wordByte(text[start-1])) && (end == len(text) || !wordByte(text[end]))
}

func wordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || '0' <= c && c <= '9'
}

// vocabulary returns concepts with n names in all: our skills first, then
// made ones of the same shape.
func vocabulary(n int) []taxonomy.Concept {
	var concepts []taxonomy.Concept
	known := make(map[taxonomy.ID]bool)
	for c := range taxonomy.Default().All() {
		if n -= 1 + len(c.Aliases); n < 0 {
			n += 1 + len(c.Aliases)
			break
		}
		known[c.ID] = true
		concepts = append(concepts, c)
	}
	for i := range concepts {
		c := &concepts[i]
		c.Broader, c.Implies, c.Related, c.ReplacedBy = within(c.Broader, known), within(c.Implies, known), within(c.Related, known), ""
	}
	for i, name := range madeNames(concepts, n) {
		concepts = append(concepts, taxonomy.Concept{ID: taxonomy.ID(fmt.Sprintf("made-%d", i)), Label: name})
	}
	return concepts
}

func within(ids []taxonomy.ID, known map[taxonomy.ID]bool) []taxonomy.ID {
	var some []taxonomy.ID
	for _, id := range ids {
		if known[id] {
			some = append(some, id)
		}
	}
	return some
}

// madeNames returns n further names from the words of known ones, two or three
// at a time, so that they look and begin like those of a larger vocabulary.
func madeNames(concepts []taxonomy.Concept, n int) []string {
	var words []string
	seen := make(map[string]bool)
	for _, name := range names(slices.Collect(taxonomy.Default().All())) {
		for _, w := range strings.FieldsFunc(name, func(r rune) bool { return r < 'a' || r > 'z' }) {
			if len(w) > 2 && !seen[w] {
				seen[w] = true
				words = append(words, w)
			}
		}
	}
	taken := make(map[string]bool)
	for _, name := range names(concepts) {
		taken[squeeze(name)] = true
	}
	var made []string
	for i := 0; len(made) < n; i++ {
		name := words[i%len(words)] + " " + words[(i*31+i/len(words)*17+7)%len(words)]
		if i%4 == 3 {
			name += " " + words[(i*13+5)%len(words)]
		}
		if key := squeeze(name); !taken[key] {
			taken[key] = true
			made = append(made, name)
		}
	}
	return made
}

// squeeze drops what the matcher does not tell apart.
func squeeze(name string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '+' || r == '#' {
			return r
		}
		return -1
	}, strings.ToLower(name))
}

func names(concepts []taxonomy.Concept) []string {
	var all []string
	for _, c := range concepts {
		all = append(all, strings.ToLower(c.Label))
		for _, a := range c.Aliases {
			all = append(all, strings.ToLower(a.Text))
		}
	}
	return all
}
