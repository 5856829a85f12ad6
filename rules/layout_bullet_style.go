package rules

import (
	"fmt"

	"github.com/vitae-go/vitae/parse"
)

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
		p.eachBullet(func(b *parse.Bullet) {
			if usual[b.Level] == nil {
				usual[b.Level] = map[string]int{}
			}
			usual[b.Level][b.Marker]++
		})
		odd := map[int][]*parse.Bullet{}
		var levels []int
		p.eachBullet(func(b *parse.Bullet) {
			most := mostUsed(usual[b.Level])
			if b.Marker == "" || most == "" || b.Marker == most || isDigit(b.Marker[0]) {
				return
			}
			if odd[b.Level] == nil {
				levels = append(levels, b.Level)
			}
			odd[b.Level] = append(odd[b.Level], b)
		})
		for _, level := range levels {
			most, first := mostUsed(usual[level]), odd[level][0]
			fix := Fix{Message: "write “" + most + "” throughout", Safe: true}
			for _, b := range odd[level] {
				fix.Edits = append(fix.Edits, Edit{Kind: EditMarker, Span: b.Span, NewText: most})
			}
			d := Diagnostic{Span: first.Span, Message: fmt.Sprintf("this bullet begins with “%s”, most others with “%s”", first.Marker, most)}
			if !isDigit(most[0]) {
				d.Fixes = []Fix{fix}
			}
			p.Report(d)
		}
	},
}

// eachBullet visits the bullets of the jobs, in document order.
func (p *Pass) eachBullet(visit func(*parse.Bullet)) {
	for i := range p.Resume.Sections {
		section := &p.Resume.Sections[i]
		for j := range section.Entries {
			for k := range section.Entries[j].Bullets {
				if section.Kind == parse.Experience {
					visit(&section.Entries[j].Bullets[k])
				}
			}
		}
	}
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
