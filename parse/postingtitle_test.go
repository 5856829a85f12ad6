package parse

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The first rows of postings hold more than the title.
func TestPostingHead(t *testing.T) {
	for _, tt := range []struct {
		head                    string
		title, company, country string
		years                   int
	}{
		{"Senior Platform Engineer (Kubernetes / Go) – Remote, EU", "Senior Platform Engineer (Kubernetes / Go)", "", "", 0},
		{"Senior Platform Engineer (Go) –\nRemote, EU", "Senior Platform Engineer (Go)", "", "", 0},
		{"Java-Entwickler (m/w/d) in Festanstellung – Raum Stuttgart", "Java-Entwickler", "", "DE", 0},
		{"Offre d'emploi : Développeuse backend Node.js (H/F) – CDI – Lyon", "Développeuse backend Node.js", "", "FR", 0},
		{"Site Reliability Engineer (3-5 yrs)", "Site Reliability Engineer", "", "", 3},
		{"Lead DevOps Engineer wanted!", "Lead DevOps Engineer", "", "", 0},
		{"Software Engineer Intern (Summer 2027)", "Software Engineer Intern", "", "", 0},
		{"Software Developer (C/C++)", "Software Developer (C/C++)", "", "", 0},
		{"Statistician (R, C)", "Statistician (R, C)", "", "", 0},
		{"Staff Engineer (f/m/x)\nTern Mobility · Hamburg", "Staff Engineer", "Tern Mobility", "DE", 0},
		{"Backend Engineer\nRemote - United States | Engineering | Full time", "Backend Engineer", "", "US", 0},
		{"Wij zoeken een Senior Python Developer!", "Senior Python Developer", "", "", 0},
		{"Backend Engineer in Kraków", "Backend Engineer", "", "PL", 0},
		{"Backend Engineer - Payments", "Backend Engineer - Payments", "", "", 0},
		{"Backend Engineer - Osprey Payments", "Backend Engineer", "Osprey Payments", "", 0},
		{"Osprey (YC W21) | Backend Engineer | Berlin or REMOTE | Full-time | €80k", "Backend Engineer", "Osprey", "DE", 0},
		{"Position: Systems Programmer\nAgency: Department of Harbors\nDuration: 12 months", "Systems Programmer", "Department of Harbors", "", 0},
		{"Company: Osprey\nRole: Founding Engineer\nComp: $150–190k\nWhere: Leeds, West Yorkshire, UK", "Founding Engineer", "Osprey", "GB", 0},
		{"Backend Developer II\nDepartment: Payments\nLocation: Austin, TX - onsite from day 1", "Backend Developer II", "", "US", 0},
		{"Data Engineer\nReq ID: 20331\nLocation(s): Ottawa, Ontario, Canada\n\nPOSITION OVERVIEW\n\nWe move data.", "Data Engineer", "", "CA", 0},
		{"QA Engineer\nRemote within Poland · B2B · 18–24k PLN", "QA Engineer", "", "", 0},
		{"Go Engineer at Osprey\n📍 Lisbon / remote ±2h CET", "Go Engineer", "Osprey", "PT", 0},
	} {
		t.Run(tt.head, func(t *testing.T) {
			p, err := ReadPosting(context.Background(), strings.NewReader(tt.head+"\n\nRequirements:\n- Go\n"), &Options{Format: "text"})
			require.NoError(t, err)
			assert.Equal(t, tt.title, p.Title.Value)
			assert.Equal(t, tt.company, p.Company.Value)
			assert.Equal(t, tt.country, p.Location.Value.CountryCode)
			assert.Equal(t, tt.years, p.MinYears.Value)
		})
	}
}
