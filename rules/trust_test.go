package rules

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
)

// aboutWords runs every rule about bullets and about words that do not belong
// over a bullet, and returns the IDs of those that fire.
func aboutWords(t *testing.T, bullet string) []string {
	t.Helper()
	const header = "# Ada Byron\n\nBackend Engineer\n\nada@byron.example\n\n## Experience\n\n### Backend Engineer, Acme, Berlin, Germany\nJan 2019 – Mar 2021\n\n"
	resume, err := parse.Read(context.Background(), strings.NewReader(header+"- "+bullet+"\n"), &parse.Options{Format: "markdown"})
	require.NoError(t, err)
	got, err := Default().Run(context.Background(), resume, &Options{Now: docDay, Level: Mid})
	require.NoError(t, err)
	var ids []string
	for _, d := range got.Diagnostics {
		category, name, _ := strings.Cut(d.Rule, "/")
		if category == "bullet" || category == "integrity" || d.Rule == "skills/spelling" || name == "garbled-text" || d.Rule == "skills/stuffing" {
			ids = append(ids, d.Rule)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// Lines that say something true and checkable, and that look to a hurried
// checker like lines that do not.
func TestSilentOnStrongBullets(t *testing.T) {
	for _, bullet := range []string{
		"Set up the payments service's on-call rota and wrote its 14 runbooks",
		"Cut p99 latency of the quote API from 900 ms to 210 ms by batching reads",
		"Drafted the API contract with the mobile team and versioned it from v1 to v2",
		"Limited work in progress to 3 tickets a person, which halved lead time",
		"Introduced WIP limits and cut cycle time from 9 days to 4",
		"Signed NDAs with 12 vendors and ran their security reviews",
		"Kept confidential patient records encrypted at rest with per-tenant keys",
		"Moved List<String> payloads to Protocol Buffers and cut message size by 60%",
		"Replaced vector<int> by a bitset, which took the solver from 40 s to 3 s",
		"Held median response below <5 ms at 12,000 requests per second",
		"Opened the shop in Germany [DE] and Austria [AT] with local VAT rules for 2 tax offices",
		"Published the allocator design [1] and presented it to 200 engineers",
		"Wrote the [migration guide](https://docs.acme.example/guide) that 40 teams followed",
		"Led the I/O scheduler rewrite; 4 engineers, 7 months, no data loss",
		"Built a to-do API with optimistic locking and an audit trail of every change",
		"Reduced build time by two thirds with remote caching for 60 engineers",
		"Read 30 TB of ledger entries a night in under 2 hours",
		"Put feature flags in front of 25 risky endpoints, each with a rollback plan",
		"Helped 9 junior engineers ship their first production change within two weeks",
		"Supported 1,200 branch offices during the core banking cutover without a missed batch",
		"Worked with finance to automate month-end close, saving 3 days every month",
		"Owned the ledger's schema migrations: 48 in two years, each with a tested rollback",
		"Designed idempotency keys for refunds, so that a retried request never pays twice",
		"Found and fixed an object-level authorization gap in the account API",
		"Rebuilt the image pipeline in Rust; memory fell from 6 GB to 700 MB",
		"Taught a weekly SQL clinic for 25 analysts",
		"Negotiated the data-retention policy with legal and enforced it by nightly deletion jobs",
		"Maintained 99.98% availability of the card API over 18 months",
		"Managed Kafka upgrades for 6 clusters with zero message loss",
		"Moved my.cnf tuning into Ansible for 80 MySQL hosts",
		"Ran Phase I of the core replacement on schedule with 3 vendors",
		"Tracked down a race condition that had corrupted 0.3% of invoices since 2017",
		"Wrote property-based tests that caught 11 rounding errors before release",
		"Was on call one week in four and wrote the review of each incident",
		"Ensured that each of 14 schema changes could be rolled back within five minutes",
		"Scaled the matching engine from 200 to 4,500 orders per second on the same hardware",
		"Secured webhooks with HMAC signatures and replay protection",
		"Split the monolith's billing module into a service of its own, so that releases no longer wait for the shop",
		"Added TODO expiry checks to the linter, which removed 300 stale markers",
		"Ported the SDK to C#, F# and VB.NET for 3 enterprise customers",
	} {
		assert.Empty(t, aboutWords(t, bullet), bullet)
	}
}

// Lines that name a thing, and lines whose first word could be a verb and is not
// one in the present: what is said about verbs does not hold for them.
func TestKnowsDeedsFromNames(t *testing.T) {
	for _, tt := range []struct{ bullet, not string }{
		{"Recorder - voice memos for iOS", "bullet/action-verb"},
		{"Hourglass – simple but fast timer based on Rust", "bullet/action-verb"},
		{"Main technologies: Solr, Cassandra, Java, Python, Docker", "bullet/action-verb"},
		{"Main technologies: Solr, Cassandra, Java, Python, Docker", "bullet/jargon"},
		{"Supervisor: the head of tooling", "bullet/action-verb"},
		{"Explain search technology to customers of the bank", "bullet/action-verb"},
		{"Act as a link between support and the platform team", "bullet/action-verb"},
		{"Trolley is a shopping cart for several shops at once", "bullet/action-verb"},
		{"Design and ground-up development of the reading room", "bullet/tense"},
		{"Founder and team lead of all of the automation group", "integrity/inflated"},
		{"Java, Go", "bullet/length"},
		{"Karst Research Institute", "bullet/length"},
		{"Tools of the trade:", "bullet/length"},
		{"Design and development of the ledger in Go", "bullet/tense"},
		{"Research Associate for image search", "bullet/tense"},
		{"Updates and improvements to the templates", "bullet/tense"},
		{"Support to the external teams of the bank", "bullet/tense"},
		{"Prepared unit test cases for the billing module", "bullet/no-context"},
		{"Engineer in residence [main position]", "integrity/placeholder"},
		{"Wrote the checks that ran on all code every night", "integrity/inflated"},
		{"Tuned servers for the next generation of the shop", "bullet/buzzword"},
		{"Ported Ajax calls of the shop to fetch", "skills/spelling"},
	} {
		assert.NotContains(t, aboutWords(t, tt.bullet), tt.not, tt.bullet)
	}
}

// A percentage of nothing that the line names proves no skill.
func TestHollowFigures(t *testing.T) {
	for _, tt := range []struct {
		bullet string
		want   Strength
	}{
		{"Improved Go services by 87%", Weak},
		{"Scaled Kafka by 500%", Weak},
		{"Cut the build time of 14 Go services by 87%", Strong},
		{"Cut p99 latency of the Go services by 40%", Strong},
	} {
		resume, err := parse.Read(context.Background(), strings.NewReader("# Ada Byron\n\n## Experience\n\n### Engineer, Acme\nJan 2019 – Mar 2021\n\n- "+tt.bullet+"\n"), &parse.Options{Format: "markdown"})
		require.NoError(t, err)
		facts, err := NewFacts(context.Background(), resume, nil)
		require.NoError(t, err)
		require.Len(t, facts.Bullets, 1)
		assert.Equal(t, tt.want, facts.Bullets[0].strength(), tt.bullet)
	}
}

// Lines that say little, in words that are not the usual ones.
func TestFindsWeakBullets(t *testing.T) {
	for _, tt := range []struct{ bullet, rule string }{
		{"Duties included maintaining the internal applications", "bullet/duty"},
		{"My responsibilities were the development of new features", "bullet/duty"},
		{"Accountable for the backend of the product", "bullet/duty"},
		{"In charge of the daily operation of the servers", "bullet/duty"},
		{"Role involved developing and testing software modules", "bullet/duty"},
		{"Was given the task of updating the documentation", "bullet/duty"},
		{"Daily duties were coding, testing and debugging", "bullet/duty"},
		{"Handled day-to-day tasks of the backend team", "bullet/weak-claim"},
		{"Helped out with testing of the application", "bullet/action-verb"},
		{"Took part in the development of the new platform", "bullet/action-verb"},
		{"Lent a hand with code reviews and documentation", "bullet/action-verb"},
		{"Was part of the team that developed the web shop", "bullet/action-verb"},
		{"Contributed to several projects in the company", "bullet/action-verb"},
		{"Assisted senior developers with their daily work", "bullet/action-verb"},
		{"Exposure to agile methods and modern tooling", "bullet/action-verb"},
		{"Did backend development and other stuff", "bullet/weak-claim"},
		{"Made the system better and faster", "bullet/weak-claim"},
		{"Enhanced the quality of the software", "bullet/weak-claim"},
		{"Improved overall performance of the platform", "bullet/weak-claim"},
		{"Successfully delivered many features on time", "bullet/weak-claim"},
		{"Bug fixing", "bullet/length"},
		{"Design the ledger in Go", "bullet/tense"},
		{"Lead the move to Kubernetes", "bullet/tense"},
		{"Worked for [name of the company] on search", "integrity/placeholder"},
		{"Backend development", "bullet/length"},
		{"Team meetings", "bullet/length"},
		{"I was the one who maintained the build server", "bullet/first-person"},
		{"Designed the cache on my own", "bullet/first-person"},
		{"The build server was maintained and new jobs were added", "bullet/passive"},
		{"New reports have been created for the sales department", "bullet/passive"},
		{"A deployment pipeline was set up for the web shop", "bullet/passive"},
		{"Detail-oriented self-starter with strong work ethic", "bullet/buzzword"},
		{"Go-getter who thinks outside the box", "bullet/buzzword"},
		{"Hard-working and highly motivated developer", "bullet/buzzword"},
		{"Increased sales by X% at [insert company]", "integrity/placeholder"},
		{"Led a team of {number} engineers", "integrity/placeholder"},
		{"Reduced costs by ___% through automation", "integrity/placeholder"},
		{"Saved $XXX per month on hosting", "integrity/placeholder"},
		{"Hired to maintain the company web site", "bullet/duty"},
		{"The task was to maintain the CMS", "bullet/action-verb"},
		{"Familiarised myself with the code base", "bullet/action-verb"},
		{"Gained knowledge of cloud technologies", "bullet/action-verb"},
		{"Wrote clean and maintainable code", "bullet/weak-claim"},
		{"Maintained and enhanced existing applications", "bullet/weak-claim"},
		{"Delivered high-quality software solutions to clients", "bullet/weak-claim"},
		{"Performed maintenance of the application", "bullet/weak-claim"},
		{"Increased customer satisfaction significantly", "bullet/weak-claim"},
		{"Reports were sent to the management", "bullet/passive"},
		{"Data is being collected and analysed every day", "bullet/passive"},
		{"I've built the whole backend", "bullet/first-person"},
		{"Leveraged synergies to drive innovation", "bullet/buzzword"},
		{"Highly organized and proactive professional", "bullet/buzzword"},
		{"Saved XX hours a week", "integrity/placeholder"},
		{"Led a team of # engineers", "integrity/placeholder"},
		{"Grew users from X to Y", "integrity/placeholder"},
		{"Click here to enter text", "integrity/placeholder"},
		{"Analized and desinged the arquitecture", "skills/spelling"},
		{"Python, Django, Flask, PostgreSQL, Redis, Celery, RabbitMQ, Docker", "bullet/jargon"},
		{"Developped the invoice modul in Java", "skills/spelling"},
		{"Mantained the Postgress database of the shop", "skills/spelling"},
		{"Sucessfully migrated the shop to Kubernets", "skills/spelling"},
	} {
		assert.Contains(t, aboutWords(t, tt.bullet), tt.rule, tt.bullet)
	}
}

// What marks a place to fill in, a note or a secret, and what only looks so.
func TestIntegrityWords(t *testing.T) {
	for _, tt := range []struct {
		rule, bullet string
		want         bool
	}{
		{"integrity/placeholder", "Presented at [PyCon 2019] and [1, 2]", false},
		{"integrity/placeholder", "Parsed <div> and <table> markup of 300 sites", false},
		{"integrity/placeholder", "Kept Map<String, List<Integer>> caches under 5 MB", false},
		{"integrity/placeholder", "Kept load < 70% and memory > 20% free", false},
		{"integrity/placeholder", "Templated 40 mails with `{{first_name}}` fields", true},
		{"integrity/placeholder", "Grew revenue by [X]% in [year]", true},
		{"integrity/placeholder", "Managed {number} servers", true},
		{"integrity/placeholder", "Worked with [Your Team Here]", true},
		{"integrity/placeholder", "Built the XX chromosome viewer for 3 laboratories", false},
		{"integrity/placeholder", "Wrote the N+1 query detector used by 20 teams", false},
		{"integrity/private-note", "Drafted 14 design documents", false},
		{"integrity/private-note", "Reviewed draft contracts with 3 carriers", false},
		{"integrity/private-note", "Set private: true on 40 packages", false},
		{"integrity/private-note", "DRAFT – do not send", true},
		{"integrity/private-note", "Note to self: ask Tom about the 40%", true},
		{"integrity/confidential", "Signed NDAs with vendors", false},
		{"integrity/confidential", "Classified 2 million tickets with a linear model", false},
		{"integrity/confidential", "Encrypted confidential records of 40 clinics", false},
		{"integrity/confidential", "Built an internal-only admin console for 30 agents", false},
		{"integrity/confidential", "Built the engine of a product under NDA", true},
		{"integrity/confidential", "Client name confidential – do not distribute", true},
		{"integrity/homoglyph", "Опыт работы с Java и Kubernetes", false},
		{"integrity/homoglyph", "Ανάπτυξη εφαρμογών σε Java", false},
		{"integrity/homoglyph", "Measured Δt of 5 µs and λ-calculus kernels", false},
		{"integrity/homoglyph", "Перенёс API-сервер и CI-процессы на Kubernetes", false},
		{"integrity/homoglyph", "Built it in Jаva", true},
		{"layout/garbled-text", "負責設計和維護公司的支付系統以及訂單處理平台並將延遲從三秒降低到兩百毫秒同時支援每日一百萬筆交易以及跨國結算業務", false},
		{"layout/garbled-text", "Won the A B C D cup", false},
		{"layout/garbled-text", "B u i l t t h e i n v o i c e i m p o r t", true},
	} {
		assert.Equal(t, tt.want, slices.Contains(aboutWords(t, tt.bullet), tt.rule), "%s: %s", tt.rule, tt.bullet)
	}
}

// People of other trades are judged by what holds for every trade.
func TestSilentOnOtherTrades(t *testing.T) {
	entry := func(title, org string, bullets ...string) string {
		return "# Marta Example\n\n" + title + "\n\nmarta@example.com\n\n## Experience\n\n### " + title + ", " + org + ", Leeds, UK\nJan 2012 – Mar 2021\n\n- " + strings.Join(bullets, "\n- ") + "\n\n## Education\n\n### Diploma, Leeds College, 2011\n"
	}
	for _, tt := range []string{
		entry("Registered Nurse", "City Hospital", "Cared for 6 patients a shift on a 30-bed cardiology ward", "Trained 11 newly qualified nurses in infection control", "Cut medication errors on the ward from 9 to 2 a year with a second check"),
		entry("Line Cook", "Blue Oak Restaurant", "Prepared 180 covers a night at the grill station", "Trained 4 new cooks in food safety", "Cut food waste by 15% by portioning at delivery"),
		entry("High School Teacher", "Northside School", "Taught mathematics to 120 students a year", "Raised the pass rate of the final exam from 71% to 88%", "Organised the yearly science fair for 300 visitors"),
		entry("Warehouse Manager", "Parcel Co", "Led 25 staff over two shifts", "Reduced picking errors by 40% with a new bin layout", "Passed 6 safety audits without findings"),
	} {
		resume, err := parse.Read(t.Context(), strings.NewReader(tt), &parse.Options{Format: "markdown"})
		require.NoError(t, err)
		got, err := Default().Run(t.Context(), resume, &Options{Now: docDay})
		require.NoError(t, err)
		for _, d := range got.Diagnostics {
			category, _, _ := strings.Cut(d.Rule, "/")
			assert.NotContains(t, []string{"bullet", "integrity", "projects"}, category, "%s: %s", d.Rule, d.Message)
			assert.NotContains(t, []string{"skills/testing", "skills/cloud", "skills/fundamentals", "experience/ownership", "experience/collaboration", "contact/code-profile", "education/coursework"}, d.Rule)
			assert.NotContains(t, d.Message, "Projects")
		}
	}
}

// Work beside other work is no overlap worth a word.
func TestOverlapOfSideWork(t *testing.T) {
	resume := func(title string) string {
		return "## Experience\n\n### Engineer, Acme\nJan 2019 – Dec 2021\n\n- Built the invoice import\n\n### " + title + ", Globex\nJan 2018 – Dec 2020\n\n- Built the ledger\n"
	}
	for title, want := range map[string]int{
		"Backend Engineer": 1, "Backend Engineer (part-time)": 0, "Freelance Developer": 0, "Volunteer Web Developer": 0, "Teaching Assistant": 0, "Working Student": 0,
	} {
		assert.Len(t, fire(t, experienceOverlap, resume(title)), want, title)
	}
}
