//go:build unix

package score_test

import (
	"context"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// shapes are lines that make careless code slow.
var shapes = []struct{ name, unit string }{
	{"one letter", "a"}, {"digits", "7"}, {"at signs", "@"}, {"addresses", "a@b.c "}, {"open brackets", "("}, {"pairs of brackets", "()"}, {"square brackets", "[["},
	{"spaces", " "}, {"tabs", "\t"}, {"commas", ","}, {"words and commas", "Go, "}, {"dashes", "-"}, {"years", "2019-"}, {"months", "Mar 2021 – "}, {"phones", "+1 555 "},
	{"slashes", "/"}, {"links", "http://a.b/ "}, {"stars", "*"}, {"backticks", "`"}, {"angles", "<"}, {"tags", "<b>"}, {"colons", "a: "}, {"dots", ". "}, {"quotes", "> "},
	{"lines", "a\n"}, {"bullets", "- Led it\n"}, {"headings", "# Skills\n"}, {"entries", "Engineer, Acme, 2019 – 2021\n- Cut it by 40%\n"}, {"rows", "| a | b |\n"}, {"rules", "---\n"},
	{"ideographs", "支付系統"}, {"mixed scripts", "Go語 "}, {"accents", "é\u0301"}, {"right to left", "שלום "}, {"emoji", "🏴‍☠️"}, {"zero width", "\u200b"}, {"percent", "40% "}, {"skills", "Kubernetes "},
}

// A text eight times as long may cost little more than eight times the work.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a while")
	}
	head := "Ada Example\nada@ada.example\n\n# Experience\n\nEngineer, Acme, 2019 – 2021\n"
	run := func(text string) {
		_, err := chain(context.Background(), []byte(text), nil)
		require.True(t, honest(err), "%v", err)
	}
	run(head) // loads the vocabularies
	for _, shape := range shapes {
		for _, size := range []int{16_000, 128_000} { // the longest line that is read for its meaning, and many
			text := strings.Repeat(shape.unit, size/len(shape.unit))
			small, large, ok := linear(size, func(n int) { run(head + text[:min(n, len(text))]) })
			assert.True(t, ok, "%s: %s for an eighth of %d bytes, %s for the whole", shape.name, small, size, large)
		}
	}
}

// What is worse than linear is seen.
func TestLinearSeesMore(t *testing.T) {
	sum := 0
	_, _, ok := linear(16_000, func(n int) {
		for i := range n {
			for j := range n {
				sum += i ^ j
			}
		}
	})
	require.False(t, ok)
	_, _, ok = linear(40_000_000, func(n int) {
		for i := range n {
			sum += i
		}
	})
	require.True(t, ok)
	require.NotZero(t, sum)
}

const (
	// mostGrowth is how much more eight times the input may cost. What is linear
	// costs eight times as much, what is quadratic 64 times: three times the
	// former, and far from the latter.
	mostGrowth = 24
	// leastCost is what counts at least for the smaller input: what takes less is
	// not worth measuring.
	leastCost = 2 * time.Millisecond
)

// linear compares the work of an eighth of an input with that of the whole. It
// asks for processor time, for others may be busy on the machine, and for the
// least of some tries, for they also empty its caches.
func linear(size int, run func(n int)) (small, large time.Duration, ok bool) {
	small, large = time.Hour, time.Hour
	for range 5 {
		small, large = min(small, work(run, size/8)), min(large, work(run, size))
		if ok = large <= mostGrowth*max(small, leastCost); ok {
			break
		}
	}
	return small, large, ok
}

// work is the processor time that a run takes.
func work(run func(n int), n int) time.Duration {
	before := processorTime()
	run(n)
	return processorTime() - before
}

func processorTime() time.Duration {
	var used syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &used) // fails for no such argument
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
