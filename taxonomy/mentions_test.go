package taxonomy

import (
	_ "embed"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

//go:embed testdata/mentions.txt
var mentions string

// judged are the skills that testdata/mentions.txt speaks of; any other that
// the text mentions is no fault.
func judged(t *testing.T) map[ID]bool {
	all := make(map[ID]bool)
	for line := range strings.Lines(mentions) {
		for _, name := range mentioned(line) {
			c, ok := Default().Find(name)
			require.True(t, ok, name)
			all[c.ID] = true
		}
	}
	return all
}

// mentioned returns the skills that a line of testdata/mentions.txt expects.
func mentioned(line string) []string {
	line = strings.TrimSpace(line)
	i := strings.LastIndexByte(line, '|')
	if i < 0 || line[0] == '#' || i == len(line)-1 {
		return nil
	}
	return strings.Split(line[i+1:], ",")
}

func TestMentions(t *testing.T) {
	known := judged(t)
	right, wrong, missed, traps, sprung := 0, 0, 0, 0, 0
	for line := range strings.Lines(mentions) {
		if line[0] == '#' {
			continue
		}
		text := line[2:strings.LastIndexByte(line, '|')]
		var want, got, lost, made []ID
		for _, name := range mentioned(line) {
			c, _ := Default().Find(name)
			want = append(want, c.ID)
		}
		for _, m := range Default().Match(text) {
			if !m.Ambiguous && known[m.ID] && !slices.Contains(got, m.ID) {
				got = append(got, m.ID)
			}
		}
		for _, id := range want {
			if !slices.Contains(got, id) {
				lost = append(lost, id)
			}
		}
		for _, id := range got {
			if !slices.Contains(want, id) {
				made = append(made, id)
			}
		}
		right, wrong, missed = right+len(got)-len(made), wrong+len(made), missed+len(lost)
		if line[0] == '-' {
			traps++
			sprung += min(1, len(made))
		}
		if len(lost)+len(made) > 0 {
			t.Logf("%s: missed %v, made up %v", text, lost, made)
		}
	}
	f1 := 2 * float64(right) / float64(2*right+wrong+missed)
	clean := 1 - float64(sprung)/float64(traps)
	t.Logf("F1 %.4f, traps clean %.4f", f1, clean)
	require.GreaterOrEqual(t, f1, 0.98)
	require.GreaterOrEqual(t, clean, 0.98)
}
