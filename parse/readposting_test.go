package parse

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestReadPosting(t *testing.T) {
	tests := []struct {
		name, format, text                         string
		title, company, location                   string
		years                                      int
		required, preferred, responsibilities, not string
	}{
		{
			"headings and lists", "markdown",
			"# Senior Backend Engineer (Go)\n\n**Kronborg Pay** · Gothenburg, Sweden (hybrid) · Full-time\n\nWe move money.\n\n" +
				"## Responsibilities\n\n- Run services\n\n## You have\n\n- At least 5 years of development\n- Strong Go\n- Kotlin is a plus\n\n## Nice to have\n\n- gRPC\n\n## What we offer\n\n- Stock options\n",
			"Senior Backend Engineer (Go)", "Kronborg Pay", "Gothenburg, Sweden (hybrid)", 5,
			"At least 5 years of development; Strong Go", "Kotlin is a plus; gRPC", "Run services", "Stock options",
		},
		{
			"inline lists", "text",
			"Marina Viajes is hiring: Backend Developer Python/Django (Valencia, Spain or remote in Spain)\n\nOnline travel. 2 million bookings a year.\n\n- Booking engine\n\n" +
				"Requirements: 3 years with Python; Python and Django (or Flask/FastAPI); Docker.\nPreferred qualifications: Redis, RabbitMQ / Celery, AWS.\n\nBenefits: share options, 30 days of holiday\n",
			"Backend Developer Python/Django", "Marina Viajes", "Valencia, Spain or remote in Spain", 3,
			"3 years with Python; Python and Django (or Flask/FastAPI); Docker", "Redis; RabbitMQ / Celery; AWS", "Booking engine", "share options",
		},
		{
			"prose", "text",
			"Engineering Manager\nClinique Connect - Lyon, France\n\nTwo teams build products. We are looking for a colleague to join us as Engineering Manager.\n\n" +
				"In this role you will lead two teams; hire, coach, give feedback.\n\nWhat we are looking for: 8 years in software, 3 of them leading a team. You should bring a back-end background (Python, Java or Go), PostgreSQL and a public cloud. It would be great if you also know: TypeScript, French.\n\nYou get a learning budget.\n",
			"Engineering Manager", "Clinique Connect", "Lyon, France", 8,
			"8 years in software, 3 of them leading a team; a back-end background (Python, Java or Go); PostgreSQL; a public cloud",
			"TypeScript; French", "lead two teams; hire, coach, give feedback", "learning budget",
		},
		{
			"a table", "markdown",
			"## Site Reliability Engineer\n\n| | |\n|---|---|\n| Company | Palm Remit |\n| Place | Lagos, Nigeria |\n\n### What you bring\n\n| Skill | |\n|---|---|\n| Terraform | required |\n| Argo CD | preferred |\n",
			"Site Reliability Engineer", "Palm Remit", "Lagos, Nigeria", 0, "Terraform", "Argo CD", "", "Skill",
		},
		{
			"German", "text",
			"Backend-Entwickler (m/w/d)\nWaldkauz AG | München | Vollzeit\n\nDeine Aufgaben:\n- Betrieb in der Cloud\n\nDas bringst du mit:\n- Mindestens 3 Jahre Berufserfahrung\n- Kotlin wäre von Vorteil\n\nWünschenswert:\n- Kafka\n\nWir bieten:\n- 30 Tage Urlaub\n",
			"Backend-Entwickler", "Waldkauz AG", "München", 3,
			"Mindestens 3 Jahre Berufserfahrung", "Kotlin wäre von Vorteil; Kafka", "Betrieb in der Cloud", "Urlaub",
		},
		{
			"labels", "text",
			"Job Title: Data Engineer\nCompany: Ostrich Labs\nLocation: Remote (EU)\n\nRequired Skills: Python, SQL\nMust have: 1-2 years of Spark\n",
			"Data Engineer", "Ostrich Labs", "Remote (EU)", 1, "Python; SQL; 1-2 years of Spark", "", "", "",
		},
	}
	lines := func(fields []Field[string]) string { return strings.Join(values(fields), "; ") }
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p, err := ReadPosting(context.Background(), strings.NewReader(tt.text), &Options{Format: tt.format})
			require.NoError(t, err)
			assert.Equal(t, tt.title, p.Title.Value)
			assert.Equal(t, tt.company, p.Company.Value)
			assert.Equal(t, tt.location, p.Location.Value.Text)
			assert.Equal(t, tt.years, p.MinYears.Value)
			assert.Equal(t, tt.required, lines(p.Required))
			assert.Equal(t, tt.preferred, lines(p.Preferred))
			assert.Equal(t, tt.responsibilities, lines(p.Responsibilities))
			assert.Contains(t, lines(p.About), tt.not, "asks for nothing")
			for _, f := range p.Required {
				assert.Equal(t, f.Value, strings.Join(strings.Fields(p.Document.Words(f.Span)), " "))
			}
		})
	}
}

func FuzzPosting(f *testing.F) {
	f.Add("Engineer at Acme (Berlin)\n\nRequirements: 3-5 years; Go, Rust and C.\nYou will build; test.\n")
	f.Add("# X\n\n| a | b |\n|---|---|\n| Go | required |\n")
	f.Add("(((;;;,,,:::\n- \n-\n")
	f.Fuzz(func(t *testing.T, text string) {
		p, err := ReadPosting(context.Background(), strings.NewReader(text), &Options{Format: "text"})
		if err != nil {
			return
		}
		for _, list := range [][]Field[string]{p.Required, p.Preferred, p.Responsibilities, p.About} {
			for _, l := range list {
				require.True(t, l.Span.Start >= 0 && l.Span.Start < l.Span.End && l.Span.End <= len(p.Document.Text), "%v", l.Span)
			}
		}
	})
}
