package rules

import (
	"iter"
	"maps"
	"slices"

	"github.com/vitae-go/vitae/taxonomy"
)

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

func sortedIDs[V any](m map[taxonomy.ID]V) []taxonomy.ID { return slices.Sorted(maps.Keys(m)) }

// inOrder yields the values in the order of their keys.
func inOrder[V any](m map[taxonomy.ID]V) iter.Seq[V] {
	return func(yield func(V) bool) {
		for _, id := range sortedIDs(m) {
			if !yield(m[id]) {
				return
			}
		}
	}
}

// median returns the middle of some numbers, which may be reordered in a copy only.
func median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	return sorted[len(sorted)/2]
}
