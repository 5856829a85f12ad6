package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/place"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// roles decides which piece of a head is which field. It looks at all entries
// of a section before it fills the first: in one document the same place
// means the same field.
type roles interface {
	plan(m *meaning, drafts []draft)
	fill(m *meaning, d *draft, e *Entry)
}

// rolesOf returns the roles of the entries of a kind of section.
func rolesOf(kind SectionKind) roles {
	switch kind {
	case Education:
		return &educationRoles{}
	case Projects:
		return &projectRoles{}
	case Experience, Volunteering, Memberships:
		return &pairRoles{title: lexicon.TitleScore}
	}
	if score, ok := thingScores[kind]; ok {
		return &pairRoles{title: score, named: 1}
	}
	return &citationRoles{pairRoles{title: func(string) float64 { return 0 }, named: 2.5}}
}

// thingScores recognise the names of what has an issuer.
var thingScores = map[SectionKind]func(string) float64{
	Certifications: lexicon.CertificateScore,
	Courses:        lexicon.CertificateScore,
	Awards:         lexicon.AwardScore,
}

// pairRoles tells titles from organisations.
type pairRoles struct {
	title     func(string) float64
	named     float64 // what speaks for the title coming first
	first     int     // piece that is the title
	second    int     // piece that is the organisation
	headed    bool    // employers stand on rows of their own above their roles
	confident Confidence
	titles    map[lead]bool // how titles below their employer are set, see learnTitles
	employers bool          // what stands alone in a head is an employer, see namesEmployers
}

// plan splits what is not split yet and finds the order that fits all heads.
func (p *pairRoles) plan(m *meaning, drafts []draft) {
	mendSlashes(m.doc, drafts)
	joined := false // a neighbour has its employer behind "at"
	for i := range drafts {
		if p.named == 0 {
			drafts[i].cutJob(m.doc)
		}
		joined = drafts[i].splitAt(m.doc, false) || joined
	}
	for i := range drafts {
		if p.named == 0 {
			drafts[i].joinInitials(m.doc)
			drafts[i].cutRemarks(m.doc)
			drafts[i].dropKinds()
		}
		drafts[i].dropYears(m.doc)
		drafts[i].endNames(m.doc)
	}
	for i := 0; joined && i < len(drafts); i++ {
		if len(drafts[i].pieces) == 1 {
			drafts[i].splitAt(m.doc, true)
		}
	}
	if p.named == 0 {
		settle(m.doc, drafts)
		promoteEmployers(m, drafts)
	}
	pair, margin := p.order(drafts)
	if p.named == 0 {
		p.learnTitles(drafts, pair)
	}
	if s, gain := p.bestSplit(m, drafts); gain > 0 {
		for i := range drafts {
			d := &drafts[i]
			if p.open(d) && !(p.named > 0 && s.leavesRank(d.pieces[0].text)) {
				d.split(m.doc, 0, s)
			}
		}
		pair, margin = p.order(drafts)
	}
	if p.named == 0 {
		splitPerhaps(m.doc, drafts)
		splitOdd(m.doc, drafts)
	}
	issuers := p.named > 0 && endInIssuers(drafts)
	for i := range drafts {
		if p.named > 0 {
			drafts[i].dropAmounts()
			drafts[i].splitAlone(m.doc, issuers)
			drafts[i].cutReason(m.doc)
		} else {
			drafts[i].cutKnownPlace(m.doc)
		}
	}
	p.employers = p.named == 0 && p.namesEmployers(drafts)
	p.first, p.second, p.confident = pair[0], pair[1], Low
	if margin > 0.7 {
		p.confident = High
	}
}

// namesEmployers reports whether the heads that are one name are those of
// employers: none of them reads like a position. Who leaves one of the two out
// leaves out what can be guessed, and the words below a firm tell the work.
func (p *pairRoles) namesEmployers(drafts []draft) bool {
	titles, firms, level := 0, 0, drafts[0].lead().level
	for i := range drafts {
		if d := &drafts[i]; len(d.pieces) == 1 {
			titles += count(p.title(d.pieces[0].text) >= 1, 1)
			firms += count(d.pieces[0].org >= 2, 1)
			if d.lead().level != level {
				level = 0
			}
		}
	}
	return titles == 0 || level > 0 && firms > titles // headings of one rank are of one kind
}

// lead returns how the first words of the head are set.
func (d *draft) lead() lead {
	if len(d.rows) == 0 {
		return lead{}
	}
	return d.rows[0].lead
}

// besides reports whether two heads are headings of one rank with their own
// dates, the upper that of a firm: so is the lower, whatever its name.
func (d *draft) besides(above *draft) bool {
	a, b := &above.rows[0], &d.rows[0]
	return a.look.level > 0 && a.look.level == b.look.level && a.ranged() > 0 && b.ranged() > 0 && above.pieces[0].org >= 2
}

// promoteEmployers moves an employer that stands as the first point under each
// position into its head: "* Research Assistant" over "  * Lakeside University".
func promoteEmployers(m *meaning, drafts []draft) {
	for i := range drafts {
		if d := &drafts[i]; len(d.pieces) != 1 || len(d.places) > 0 || d.pieces[0].org >= 2 || len(d.rows) == 0 || !d.employerBelow() {
			return
		}
	}
	for i := range drafts {
		d := &drafts[i]
		d.take(m, &d.body[0])
		d.body = d.body[1:]
	}
}

// employerBelow reports whether the first point under the head is nothing but
// an employer, nested in the item that the head is.
func (d *draft) employerBelow() bool {
	if len(d.body) == 0 {
		return false
	}
	r, last := &d.body[0], &d.rows[len(d.rows)-1]
	return r.marker != "" && last.marker != "" && r.level > last.level && r.org >= 2 && r.title < 2 && r.prose <= 0.5 && r.words <= 8 && len(r.dates) == 0 && r.label == ""
}

// order finds which two pieces are title and organisation, and by how much
// the best answer is better than its reverse.
func (p *pairRoles) order(drafts []draft) (best [2]int, margin float64) {
	score := func(i, j int) float64 {
		sum, n := 0.0, 0
		for k := range drafts {
			if pieces := drafts[k].pieces; max(i, j) < len(pieces) {
				n++
				sum += p.fit(&pieces[i], &pieces[j])
				if p.named == 0 && p.title(pieces[i].text) >= 2 && oneRow(&pieces[i], &pieces[j]) {
					sum++
				}
			}
		}
		if n == 0 {
			return -9
		}
		sum = sum/float64(n) - 0.5*float64(i+j-1) + float64(n)/float64(len(drafts))
		if i < j {
			sum += 0.2 + p.named
		}
		return sum
	}
	best, top := [2]int{0, 1}, score(0, 1)
	for _, pair := range [...][2]int{{1, 0}, {0, 2}, {2, 0}, {1, 2}, {2, 1}} {
		if s := score(pair[0], pair[1]); s > top {
			best, top = pair, s
		}
	}
	return best, top - score(best[1], best[0])
}

// oneRow reports whether two pieces share the first row of a head and are set
// apart by their look: "**ACME** | Engineer" over the dates and a team.
func oneRow(a, b *piece) bool {
	return a.row == 0 && b.row == 0 && a.lead != b.lead && (a.lead.bold != b.lead.bold || a.lead.size != b.lead.size)
}

// fit says how well two pieces are a title and an organisation.
func (p *pairRoles) fit(title, org *piece) float64 {
	v := p.title(title.text) - p.title(org.text)*0.8 + org.org
	if p.named < 2 {
		v -= title.org * 0.8
	}
	if org.local {
		v += 1.2
	}
	if org.by {
		v += 3
	}
	if title.by {
		v -= 3
	}
	if title.local {
		v--
	}
	return v
}

// fill sets title and organisation.
func (p *pairRoles) fill(m *meaning, d *draft, e *Entry) {
	used := [2]int{-1, -1}
	switch n := len(d.pieces); {
	case n == 0:
	case n > 1:
		confident := p.confident
		if used = [2]int{p.first, p.second}; max(p.first, p.second) >= n {
			used, confident = [2]int{0, 1}, Low
			if p.first > p.second {
				used = [2]int{1, 0}
			}
		}
		if p.named == 0 && p.reversed(&d.pieces[used[0]], &d.pieces[used[1]]) {
			used[0], used[1] = used[1], used[0]
		}
		if e.Title.Found() && d.pieces[used[0]].org >= d.pieces[used[1]].org {
			used = [2]int{-1, used[0]} // a label names the title
		}
		if n == 2 && used[0] >= 0 && p.unitOf(&d.pieces[0], &d.pieces[1]) {
			used = [2]int{-1, 0}
		}
		if used[0] >= 0 {
			set(&e.Title, m.doc.value(d.pieces[used[0]].span, confident))
		}
		set(&e.Organization, m.doc.value(d.pieces[used[1]].span, confident))
	default:
		only := &d.pieces[0]
		used[0] = 0
		if !d.role && (p.employers || e.Title.Found() && !e.Organization.Found() || p.title != nil && only.org > p.title(only.text) && p.named == 0 || only.local && p.title(only.text) < 2 && p.named == 0) {
			set(&e.Organization, m.doc.value(only.span, Low))
		} else {
			set(&e.Title, m.doc.value(only.span, Low))
		}
	}
	for i := range d.pieces {
		if i != used[0] && i != used[1] && !m.joinFirms(d, i, used, e) {
			m.extra(&d.pieces[i], d, e)
		}
	}
	if p.named == 0 && p.title != nil && e.Title.Found() && !e.Organization.Found() {
		m.nameBySite(d, e)
	}
}

// nameBySite takes a bare address for the name of an employer that bears no other:
// "booking.com".
func (m *meaning) nameBySite(d *draft, e *Entry) {
	for _, l := range d.links {
		if text := m.doc.Words(l.span); strings.Count(text, ".") == 1 && !strings.ContainsAny(text, "/@:") {
			e.Organization = m.doc.value(l.span, Low)
			return
		}
	}
}

// joinFirms adds piece i to the employer if only a slash parts them on their
// row: "Acme / Beta" under a title of its own.
func (m *meaning) joinFirms(d *draft, i int, used [2]int, e *Entry) bool {
	title, org := used[0], used[1]
	if org < 0 || title < 0 || d.pieces[title].title < 2 || d.pieces[title].row == d.pieces[i].row || i != org-1 && i != org+1 || e.Organization.Span != d.pieces[org].span {
		return false
	}
	a, b := &d.pieces[min(i, org)], &d.pieces[max(i, org)]
	if a.row != b.row || a.local || d.pieces[i].title >= 2 || strings.TrimSpace(m.doc.Words(Span{a.span.End, b.span.Start})) != "/" {
		return false
	}
	e.Organization = m.doc.value(a.span.Cover(b.span), e.Organization.Confidence)
	return true
}

// reversed reports whether one head is surely in the other order than most of
// its section: only its employer reads like a title.
func (p *pairRoles) reversed(title, org *piece) bool {
	return p.title(title.text) < 1 && p.title(org.text) >= 2 && org.org < 1.5 && !org.local && !org.by
}

// extra finds a field for a piece that is neither title nor organisation.
func (m *meaning) extra(p *piece, d *draft, e *Entry) {
	if city, _, ok := strings.Cut(p.text, ","); ok && !e.Location.Found() && len(d.places) == 0 && place.IsCity(city) {
		e.Location = m.place(p.span, Low)
		return
	}
	if !e.Location.Found() && len(d.places) == 0 && p.bond != ownRow && cityShaped(p.text) && lexicon.TitleScore(p.text) == 0 {
		e.Location = m.place(p.span, Low)
		return
	}
	if items := listItems(m.doc.Text, p.span); p.org == 0 && !isUnit(p.text) && len(items) > 1 && len(e.Keywords) == 0 && shortItems(m.doc, items) {
		e.Keywords = m.list(p.span)
		return
	}
	m.addSummary(e, p.span, Low)
}

// shortItems reports whether no item of a list is longer than names are.
func shortItems(doc *Document, items []Span) bool {
	for _, s := range items {
		if width.Over(doc.Words(s), 32) {
			return false
		}
	}
	return true
}
