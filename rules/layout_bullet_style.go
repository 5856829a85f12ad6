package rules

import "github.com/vitae-go/vitae/parse"

var layoutBulletStyle = &Rule{
	ID:       "layout/bullet-style",
	Severity: Info,
	Doc: Doc{
		What:    "Different bullet signs at the same depth.",
		Why:     "Small unevenness reads as carelessness.",
		Bad:     "## Experience\n\n### Engineer, Acme\n2019 – 2021\n\n- Built the invoice import\n- Added retries\n- Moved to PostgreSQL\n\n### Engineer, Globex\n2017 – 2018\n\n* Built the ledger",
		Good:    "## Experience\n\n### Engineer, Acme\n2019 – 2021\n\n- Built the invoice import\n- Added retries\n- Moved to PostgreSQL\n\n### Engineer, Globex\n2017 – 2018\n\n- Built the ledger",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		usual := map[int]map[string]int{}
		each := func(visit func(b *parse.Bullet)) {
			for i := range p.Facts.Roles {
				for j := range p.Facts.Roles[i].Entry.Bullets {
					visit(&p.Facts.Roles[i].Entry.Bullets[j])
				}
			}
		}
		each(func(b *parse.Bullet) {
			if usual[b.Level] == nil {
				usual[b.Level] = map[string]int{}
			}
			usual[b.Level][b.Marker]++
		})
		told := map[int]bool{}
		each(func(b *parse.Bullet) {
			most := mostUsed(usual[b.Level])
			if b.Marker == "" || most == "" || b.Marker == most || told[b.Level] || isDigit(b.Marker[0]) {
				return
			}
			told[b.Level] = true
			p.Reportf(b.Span, "this bullet begins with “%s”, most others with “%s”", b.Marker, most)
		})
	},
}

// mostUsed is the key with the highest count, the first of equals.
func mostUsed(counts map[string]int) string {
	best := ""
	for _, key := range sortedKeys(counts) {
		if best == "" || counts[key] > counts[best] {
			best = key
		}
	}
	return best
}
