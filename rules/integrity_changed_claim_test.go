package rules

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestChangedClaim(t *testing.T) {
	tests := []struct {
		name, before, after string
		want                []string // parts of the messages, in order; none: silent
	}{
		{"moved and shortened", "- Built the ledger in Go\n- Added retries to the carrier client, which cut failures from 4% to 1%", "- Added retries to the carrier client: failures from 4% to 1%\n- Built the ledger in Go", nil},
		{"reworded", "- Cut the p95 of the quote API from 900 ms to 200 ms with an index", "- Lowered the quote API's p95 from 900ms to 200ms by adding an index", nil},
		{"new figure", "- Cut the p95 of the quote API", "- Cut the p95 of the quote API by 70%", []string{"“70%” is not in the earlier version, which said “Cut the p95 of the quote API”"}},
		{"raised figure", "- Added retries for 4 carriers", "- Added retries for 40 carriers", []string{"“40”"}},
		{"new tool", "- Built the ledger in Go", "- Built the ledger in Go on Kafka", []string{"“Kafka” is not in the earlier version"}},
		{"helped to led", "- Helped with the migration of the ledger to PostgreSQL", "- Led the migration of the ledger to PostgreSQL", []string{"“Led” claims more than the earlier “Helped with”"}},
		{"new claim", "- Built the ledger in Go", "- Built the ledger in Go\n- Negotiated hosting contracts for the whole company", []string{"this claim is not in the earlier version"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			rule := *integrityChangedClaim
			rule.Doc.Before = tt.before
			found := fire(t, &rule, tt.after)
			var got []string
			for _, d := range found {
				got = append(got, d.Message)
			}
			if assert.Len(t, got, len(tt.want), strings.Join(got, "\n")) {
				for i, want := range tt.want {
					assert.Contains(t, got[i], want)
				}
			}
		})
	}
}

func TestChangedEmployerTitleDates(t *testing.T) {
	entry := func(title, org, dates string) string {
		return "## Experience\n\n### " + title + ", " + org + ", Berlin, Germany\n" + dates + "\n\n- Built the ledger in Go"
	}
	before := entry("Backend Engineer", "Acme GmbH", "Jan 2019 – Mar 2021")
	tests := []struct{ name, after, want string }{
		{"same", before, ""},
		{"longer", entry("Backend Engineer", "Acme GmbH", "Jan 2017 – Mar 2021"), "now begins 2017-01"},
		{"promoted", entry("Senior Backend Engineer", "Acme GmbH", "Jan 2019 – Mar 2021"), "is now “Senior Backend Engineer”"},
		{"other employer", entry("Backend Engineer", "Globex Inc", "Jan 2019 – Mar 2021"), "“Globex Inc” is not in the earlier version"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			rule := *integrityChangedClaim
			rule.Doc.Before = before
			found := fire(t, &rule, tt.after)
			if tt.want == "" {
				assert.Empty(t, found)
				return
			}
			if assert.NotEmpty(t, found) {
				assert.Contains(t, found[0].Message, tt.want)
			}
		})
	}
}
