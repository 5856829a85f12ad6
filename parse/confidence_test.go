package parse

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestCorpusConfidence shows how often a value of each confidence is right: one
// that the truth has, for the same field, anywhere in the document.
func TestCorpusConfidence(t *testing.T) {
	right, all := map[Confidence]int{}, map[Confidence]int{}
	for _, row := range corpusRows(t) {
		truth := truthOf(t, row)
		resume, err := File(context.Background(), filepath.Join(corpus, row.Doc), nil)
		require.NoError(t, err, row.Doc)
		judge := func(field string, value string, c Confidence, of map[string]bool) {
			if c == None || len(of) == 0 {
				return
			}
			all[c]++
			if of[plainValue(field, value)] {
				right[c]++
			}
		}
		basics := object(truth["basics"])
		one := func(field string) map[string]bool { return valuesOf(field, field, []map[string]any{basics}) }
		judge("name", resume.Contact.Name.Value, resume.Contact.Name.Confidence, one("name"))
		judge("label", resume.Contact.Label.Value, resume.Contact.Label.Confidence, one("label"))
		judge("email", resume.Contact.Email.Value, resume.Contact.Email.Confidence, one("email"))
		judge("phone", resume.Contact.Phone.Value, resume.Contact.Phone.Confidence, one("phone"))
		work, school := objects(truth["work"]), objects(truth["education"])
		for i := range resume.Sections {
			for j := range resume.Sections[i].Entries {
				e := &resume.Sections[i].Entries[j]
				switch resume.Sections[i].Kind {
				case Experience:
					judge("position", e.Title.Value, e.Title.Confidence, valuesOf("position", "position", work))
					judge("name", e.Organization.Value, e.Organization.Confidence, valuesOf("name", "name", work))
					judge("startDate", e.Start.Value.String(), e.Start.Confidence, valuesOf("startDate", "startDate", work))
				case Education:
					judge("institution", e.Organization.Value, e.Organization.Confidence, valuesOf("institution", "institution", school))
					judge("studyType", e.Degree.Value, e.Degree.Confidence, valuesOf("studyType", "studyType", school))
					judge("area", e.Area.Value, e.Area.Confidence, valuesOf("area", "area", school))
				}
			}
		}
	}
	text := ""
	for _, c := range []Confidence{Low, High, Exact} {
		text += fmt.Sprintf("%-6s %4d of %4d right\n", c, right[c], all[c])
	}
	t.Log("\n" + text)
	share := func(c Confidence) float64 { return float64(right[c]) / float64(max(1, all[c])) }
	assert.Greater(t, share(Exact), 0.97)
	assert.Greater(t, share(High), 0.95)
}

func valuesOf(field, key string, entries []map[string]any) map[string]bool {
	values := map[string]bool{}
	for _, e := range entries {
		if v := plainValue(field, e[key]); v != "" {
			values[v] = true
		}
	}
	return values
}
