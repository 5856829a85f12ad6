package taxonomy

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
)

// benchText is prose and lists in the mix of a resume, about 4 KB.
func benchText() string {
	var b strings.Builder
	for i := 0; b.Len() < 4096; i++ {
		b.WriteString(benchLines[i%len(benchLines)])
		b.WriteByte('\n')
	}
	return b.String()
}

var benchLines = []string{
	"Backend engineer with eight years of experience in payments, logistics and public transport, most of them on call.",
	"Languages: Go, Java 17, Python, SQL",
	"- Moved the nightly settlement from one large batch to a stream of small jobs, so that merchants see their money before nine.",
	"- Cut the p95 latency of the search endpoint from 900 ms to 140 ms by caching the ranking in Redis and trimming the payload.",
	"- Rewrote the invoice service in Kotlin with Spring Boot and PostgreSQL; retired two hosts and 14,000 lines of old code.",
	"- Wrote the runbooks and led the review after each incident; the number of pages a week fell from thirty to six.",
	"- Taught three interns how to test what they write and how to ask for help early.",
	"Tools: Docker, Kubernetes, Terraform, GitHub Actions, Prometheus, Grafana",
	"- Agreed on contracts with four teams and kept them in one repository, with checks before every merge.",
	"- Planned the move of 60 services to another region without a minute of downtime for customers.",
	"Senior Software Engineer, Nordlicht Logistics, Hamburg, March 2019 - June 2023",
	"- Reduced the monthly bill by a third: smaller instances, shorter retention, fewer copies of the same data.",
}

// benchConcepts makes n concepts with one alias each, from syllables, as
// many words long as product names are.
func benchConcepts(n int) []Concept {
	syllables := strings.Fields("ba cor dex fi gra hub io jet ka lum mon net ops pix qua ray sto tra vex zen")
	concepts := make([]Concept, n)
	for i := range concepts {
		k := i*7919 + 13
		word := func() string {
			w := ""
			for range 3 {
				w += syllables[k%len(syllables)]
				k = k/len(syllables) + 31*(k%97)
			}
			return w
		}
		label := word()
		if i%3 == 0 {
			label += " " + word()
		}
		concepts[i] = Concept{ID: ID(fmt.Sprintf("c-%d", i)), Label: fmt.Sprintf("%s%d", label, i), Aliases: []Alias{{Text: fmt.Sprintf("x%d %s", i, word())}}}
	}
	return concepts
}

func BenchmarkMatch(b *testing.B) {
	text := benchText()
	t := Default()
	var dst []Match
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		dst = t.AppendMatch(dst[:0], text)
	}
	b.ReportMetric(float64(len(dst)), "matches")
}

func BenchmarkMatchSize(b *testing.B) {
	text := benchText()
	skills := Default().concepts
	for _, names := range []int{1_000, 10_000, 30_000, 60_000} {
		b.Run(fmt.Sprint(names), func(b *testing.B) {
			t, err := New(append(benchConcepts((names-1_000)/2), skills...)...)
			if err != nil {
				b.Fatal(err)
			}
			var dst []Match
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				dst = t.AppendMatch(dst[:0], text)
			}
		})
	}
}

func BenchmarkBuild(b *testing.B) {
	for _, names := range []int{10_000, 60_000} {
		b.Run(fmt.Sprint(names), func(b *testing.B) {
			concepts := append(benchConcepts((names-1_000)/2), Default().concepts...)
			b.ReportAllocs()
			for b.Loop() {
				newIndexOf(concepts)
			}
		})
	}
}

func newIndexOf(concepts []Concept) *Taxonomy { return assemble(concepts) }

func BenchmarkLoadDefault(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := LoadFS(data, "data/skills/*.jsonl"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkHeap(b *testing.B) {
	concepts := append(benchConcepts(4_500), Default().concepts...)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	t := assemble(concepts)
	runtime.GC()
	runtime.ReadMemStats(&after)
	for b.Loop() {
		runtime.KeepAlive(t)
	}
	b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/1e6, "MB")
}
