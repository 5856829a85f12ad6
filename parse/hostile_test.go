package parse_test

import (
	"bytes"
	"context"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
)

// Texts that cost more than their length, had nobody thought of them: the time
// or the memory of some grew with the square of it.
func TestCostOfHostileTexts(t *testing.T) {
	resume := "Ada Byron\nada@byron.example\n\nExperience\n\nSenior Engineer, Analytical Ltd, Jan 2019 - Mar 2021\n- Built the engine\n\n"
	page := "<html><body><h1>Ada Byron</h1><p>ada@byron.example</p>"
	times := func(n int, unit string) string { return strings.Repeat(unit, n/len(unit)) }
	for _, tt := range []struct {
		name, text string
		err        error
	}{
		{"a host of many labels", resume + times(1<<20, "www."), nil},
		{"an address of many labels", resume + "https://" + times(1<<20, "a.") + "example/x", nil},
		{"durations", resume + times(1<<19, "3 years "), nil},
		{"durations behind brackets", resume + times(1<<19, "(") + times(1<<19, "3 years "), nil},
		{"brackets that open", resume + times(4_000_000, "("), nil}, // a stack has an end too, and no panic tells of it
		{"years", resume + times(2<<20, "2019 "), nil},
		{"columns", resume + times(1<<19, "a\tb\tc\td\n"), nil},
		{"details of a row", "Ada Byron\nada@byron.example\n" + times(1<<19, "oak | ") + resume[27:], nil},
		{"cells of a row", page + "<table><tr>" + times(1<<20, "<td>x"), nil},
		{"a tall cell beside many", page + "<table><tr><td>" + times(50_000, "x<br>") + times(50_000, "<td>x"), nil},
		{"values of JSON", `{"basics":{"name":"Ada Byron"},"x":[` + times(1<<20, "[],") + `1]}`, parse.ErrLimit},
		{"bullets of JSON", `{"basics":{"name":"Ada Byron"},"work":[{"name":"A","highlights":[` + times(1<<20, `"x",`) + `""]}]}`, parse.ErrLimit},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			start := time.Now()
			r, err := parse.Read(context.Background(), strings.NewReader(tt.text), nil)
			took := time.Since(start)
			runtime.ReadMemStats(&after)
			require.ErrorIs(t, err, tt.err)
			if err == nil {
				require.Equal(t, "Ada Byron", r.Contact.Name.Value)
				require.NoError(t, parse.WriteJSONResume(new(bytes.Buffer), r))
			}
			require.Less(t, (after.TotalAlloc-before.TotalAlloc)>>20, uint64(100+80*len(tt.text)>>20), "MB")
			require.Less(t, took, 20*time.Second) // some took minutes
		})
	}
}
