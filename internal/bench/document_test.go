package bench

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/vitae-go/vitae/taxonomy"
)

// documents writes n different documents of 4 KB in the mix of a resume: some
// lists of skills, more prose.
func documents(n int) []string {
	r := rand.New(rand.NewPCG(1, 2))
	skills := slices.Collect(taxonomy.Default().All())
	skill := func() string { return skills[r.IntN(len(skills))].Label }
	pick := func(list []string) string { return list[r.IntN(len(list))] }
	all := make([]string, n)
	for i := range all {
		var b strings.Builder
		for b.Len() < 4096 {
			switch r.IntN(8) {
			case 0:
				fmt.Fprintf(&b, "%s: %s, %s, %s, %s, %s\n", pick(labels), skill(), skill(), skill(), skill(), skill())
			case 1:
				fmt.Fprintf(&b, "%s, %s, %s %d - %s %d\n", pick(titles), pick(firms), pick(months), 2005+r.IntN(20), pick(months), 2005+r.IntN(20))
			case 2, 3:
				fmt.Fprintf(&b, "- %s the %s %s with %s, which %s %s by %d%%\n", pick(verbs), pick(qualities), pick(things), skill(), pick(effects), pick(things), 5+r.IntN(80))
			default:
				fmt.Fprintf(&b, "- %s the %s %s and %s %s for the %s %s; %s %s by %d%% within %d months\n", pick(verbs), pick(qualities), pick(things),
					strings.ToLower(pick(verbs)), pick(things), pick(qualities), pick(people), pick(effects), pick(things), 5+r.IntN(80), 1+r.IntN(18))
			}
		}
		all[i] = b.String()
	}
	return all
}

var (
	labels    = strings.Split("Languages|Tools|Frameworks|Databases|Cloud|Other skills|Platforms|Testing", "|")
	months    = strings.Fields("January February March April May June July August September October November December")
	titles    = strings.Split("Senior Software Engineer|Backend Developer|Data Engineer|Platform Engineer|Staff Engineer|Junior Developer|Team Lead|Site Reliability Engineer", "|")
	firms     = strings.Split("Nordlicht Logistics, Hamburg|Kestrel Payments, Dublin|Blue Harbour Health, Boston|Mistral Travel, Lyon|Ostrava Energy, Czechia|Pampas Retail, Rosario|Fjord Insurance, Bergen|Lotus Mobility, Pune", "|")
	verbs     = strings.Fields("Rewrote Designed Moved Cut Planned Built Replaced Measured Introduced Automated Split Tested Documented Reviewed Migrated Hardened Profiled Extended Operated Retired Simplified Traced Secured Taught Led Launched Repaired Audited")
	qualities = strings.Fields("nightly internal legacy shared regional public reliable new central mobile monthly slow critical partner seasonal manual overdue weekly trusted remote multi-tenant customer-facing")
	things    = strings.Split("settlement batch|search endpoint|invoice service|booking engine|pricing model|report builder|login flow|warehouse feed|address index|ticket queue|billing ledger|event stream|release process|image store|routing table|fraud check|audit trail|staging cluster|page load time|error rate|on-call load|storage bill|test suite|import job|schema review|claims portal|tax export|loyalty ledger", "|")
	effects   = strings.Fields("cut raised halved lowered improved reduced shortened doubled")
	people    = strings.Fields("merchants dispatchers analysts nurses travellers drivers partners auditors students interns brokers planners cashiers editors")
)
