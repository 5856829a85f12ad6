package rules

import "strings"

var integrityMetricSource = &Rule{
	ID:       "integrity/metric-source",
	Severity: Info,
	Needs:    NeedsEnglish,
	Doc: Doc{
		What:    "A percentage of latency, uptime, cost or incidents with no baseline, time or system.",
		Why:     "Interviewers ask “of what, and how measured?”. A from–to pair or a named system answers before.",
		Bad:     "- Reduced latency 70% across all services",
		Good:    "- Reduced the p95 latency of the search API from 900 ms to 270 ms",
		Sources: []string{"tinycv"},
	},
	Run: func(p *Pass) {
		for i := range p.Facts.Bullets {
			b := &p.Facts.Bullets[i]
			if len(b.Figures) != 1 || b.Figures[0].Kind != Percent || b.Figures[0].From != 0 || len(b.Skills) > 0 {
				continue
			}
			text := strings.ToLower(p.Words(b.Span))
			if !containsAny(text, "latency", "uptime", "performance", "downtime", "efficiency", "productivity", "throughput", "incidents", "costs", "speed") {
				continue
			}
			if containsAny(text, "across all", "all services", "overall", "the system", "everything", "entire") || len(b.Constraint)+len(b.Context) < 2 && b.Words < 10 {
				f := b.Figures[0].Span
				p.Reportf(f, "“%s” of what, since when, measured how? name the system or the figure before", p.Words(f))
			}
		}
	},
}

func containsAny(text string, words ...string) bool {
	for _, w := range words {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}
