package parse

import (
	"context"
	"slices"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// headed is a row, or the first cell of one, that is the heading of a section.
type headed struct {
	row        int
	span       Span // the words of the heading
	kinds      []SectionKind
	confidence Confidence
	under      bool // stands below a heading that names nothing known
}

// nominee is a row that may be a heading.
type nominee struct {
	headed
	look   look
	style  form
	weight float64
	column int  // its own of each page: the main column of one may be the only one of the next
	rail   bool // stands left of its text
	inline bool // stands before its text with a colon between them, or beside the names of columns of dates
}

// headings finds the headings of the document: first the look that known
// names of sections have in it, then everything that looks the same.
func headings(ctx context.Context, doc *Document, rows []row, body look) []headed {
	var all []nominee
	for i := range rows {
		if ctx.Err() != nil {
			return nil
		}
		if n, ok := nominate(doc, &rows[i], i, body); ok {
			all = append(all, n)
		}
	}
	all = withoutRefrains(doc, all)
	forms := headingForms(all, body)
	shared := sharedForms(all, body)
	capitals := inCapitals(all, forms, body)
	var out []headed
	named := make(map[SectionKind]bool)
	for i := range all {
		n := &all[i]
		v := forms[formKey(n, body)]
		if capitals && !n.inline && n.look.level == 0 && !v.pure && !isCaps(doc.Words(n.span)) {
			continue
		}
		switch {
		case n.inline, len(n.kinds) > 0 && v.known:
			named[n.kinds[0]] = true
			out = append(out, n.headed)
		case len(n.kinds) == 1 && within(rows, out, n):
			out = append(out, n.headed)
		case len(n.kinds) == 1 && underUnknown(rows, out, n):
			n.under = true
			out = append(out, n.headed)
		case len(n.kinds) == 0 && v.known && !v.unknown && n.weight < 1 && plainHeading(doc, rows, n):
			k, _ := lexicon.HeadingGuess(doc.Words(n.span))
			n.kinds, n.confidence = []SectionKind{sectionKind(k)}, Low
			out = append(out, n.headed)
		case len(n.kinds) == 0 && v.unknown && (len(out) > 0 || belowContact(rows, n) && !amongDetails(all[i+1:], rows, n)) && (namesSection(rows, n) || v.sole && n.row+1 < len(rows) && lexicon.TitleScore(doc.Words(n.span)) < 2) && !(shared[formKey(n, body)] && !followed(all, i, body)):
			n.confidence = Low
			if k, ok := lexicon.HeadingGuess(doc.Words(n.span)); ok {
				n.kinds, n.confidence = []SectionKind{sectionKind(k)}, High
			}
			out = append(out, n.headed)
		}
	}
	return withStrays(all, rows, out, named)
}

// withoutRefrains leaves out the words that come again below each entry as the
// label of a part of it: "Responsibilities:", "Achievements:". A section has its
// heading once.
func withoutRefrains(doc *Document, all []nominee) []nominee {
	times := make(map[string]int)
	for i := range all {
		if n := &all[i]; !n.inline && !n.rail {
			times[doc.Words(n.span)]++
		}
	}
	out := all[:0]
	for i := range all {
		n := &all[i]
		words := doc.Words(n.span)
		if part, _ := lexicon.Label(words); times[words] > 1 && part == "bullets" || times[words] > 2 && n.look.colon && len(n.kinds) == 0 {
			continue
		}
		out = append(out, *n)
	}
	return out
}

// inCapitals reports whether the headings of the document are all set in
// capitals: bold type alone makes none then.
func inCapitals(all []nominee, forms map[formID]verdict, body look) bool {
	kinds := make(map[SectionKind]bool)
	for i := range all {
		n := &all[i]
		v := forms[formKey(n, body)]
		if n.inline || n.rail || len(n.kinds) == 0 || !v.known || v.pure {
			continue
		}
		if n.look.caps {
			kinds[n.kinds[0]] = true
		} else if k := n.kinds[0]; kindWeight[k] >= 1 && k != Skills {
			return false
		}
	}
	return kinds[Experience] && len(kinds) >= 3
}

// within reports whether a heading names a part of the section that it stands
// directly under: languages among the skills, a summary before the jobs,
// certificates behind the schools.
func within(rows []row, found []headed, n *nominee) bool {
	if n.look.level == 0 || len(found) == 0 || n.row+1 >= len(rows) {
		return false
	}
	over := &found[len(found)-1]
	if rows[over.row].look.level != n.look.level-1 || len(over.kinds) == 0 {
		return false
	}
	switch n.kinds[0] {
	case Summary, Objective:
		return over.kinds[0] == Experience && over.row+1 == n.row
	case Languages:
		return over.kinds[0] == Skills && spokenRow(&rows[n.row+1])
	case Projects:
		return over.kinds[0] == Skills && over.row+1 < n.row
	case Certifications, Awards, Publications:
		return over.kinds[0] == Education && over.row+1 < n.row
	}
	return false
}

// underUnknown reports whether a heading by name and type stands below one that
// names nothing that is known, as "Awards" in bold below "Activities".
func underUnknown(rows []row, found []headed, n *nominee) bool {
	if len(found) == 0 || n.weight < 1 || n.rail || !rows[n.row].opens || n.row+1 >= len(rows) {
		return false
	}
	over := &found[len(found)-1]
	return (len(over.kinds) == 0 || over.kinds[0] == Interests || over.under) && rows[over.row].look.level > 0 && (n.look.level == 0 || n.look.level > rows[over.row].look.level)
}

// belowContact reports whether a row that looks like a heading stands below
// the name and the ways to reach somebody.
func belowContact(rows []row, n *nominee) bool {
	for i := range min(n.row, headerRows) {
		if reaches(rows[i].text) || n.look.level > 0 && rows[i].look.level > 0 && rows[i].look.level < n.look.level {
			return true
		}
	}
	return false
}

// amongDetails reports whether ways to reach somebody stand between a row that
// looks like a heading and the next known name of a section: it is the title of
// the person, or one of several rows that all are set as headings.
func amongDetails(next []nominee, rows []row, n *nominee) bool {
	end := min(n.row+headerRows, len(rows))
	for i := range next {
		if len(next[i].kinds) > 0 {
			end = min(end, next[i].row)
			break
		}
	}
	for i := n.row + 1; i < end; i++ {
		if r := &rows[i]; (width.Under(r.text, 60) || i == n.row+1 && width.Under(r.text, 160)) && reaches(r.text) {
			return true
		}
	}
	return false
}

// plainHeading reports whether a row of a text without type styles is a
// heading by a word in it and by standing at the head of its block.
func plainHeading(doc *Document, rows []row, n *nominee) bool {
	r := &rows[n.row]
	text := doc.Words(n.span)
	if _, ok := lexicon.HeadingGuess(text); !ok || !r.opens || n.row == 0 || n.rail || strings.Count(text, " ") > 2 || strings.Contains(text, ",") {
		return false
	}
	return namesSection(rows, n) && lexicon.TitleScore(text) < 2
}

// sharedForms returns the looks that headings share with the titles of
// entries: those in which the row under "Experience" is set like "Experience".
func sharedForms(all []nominee, body look) map[formID]bool {
	out := make(map[formID]bool)
	for i := range all {
		n := &all[i]
		if len(n.kinds) == 0 || n.rail || !followed(all, i, body) {
			continue
		}
		switch n.kinds[0] {
		case Experience, Education, Projects, Volunteering, Certifications, Publications:
			if len(all[i+1].kinds) == 0 {
				out[formKey(n, body)] = true
			}
		}
	}
	return out
}

// followed reports whether the row below a nominee is one of the same look.
func followed(all []nominee, i int, body look) bool {
	return i+1 < len(all) && all[i+1].row == all[i].row+1 && formKey(&all[i], body) == formKey(&all[i+1], body)
}

// withStrays adds known names that stand alone in a look of their own, for
// kinds that no other heading names. Words that label lists are left out.
func withStrays(all []nominee, rows []row, found []headed, named map[SectionKind]bool) []headed {
	taken := make(map[int]bool, len(found))
	for i := range found {
		taken[found[i].row] = true
	}
	least := 99.0 // that a heading stands out
	for i := range all {
		if taken[all[i].row] {
			least = min(least, all[i].weight)
		}
	}
	for i := range all {
		n := &all[i]
		if len(n.kinds) == 0 || taken[n.row] || named[n.kinds[0]] || kindWeight[n.kinds[0]] == 0 || n.kinds[0] == Skills {
			continue
		}
		if r := &rows[n.row]; !r.opens || n.rail && n.weight < 1 || len(taken) > 0 && (n.look.level > 0 || n.weight < 0.5*least) {
			continue
		}
		found = append(found, n.headed)
	}
	slices.SortStableFunc(found, func(a, b headed) int { return a.row - b.row })
	return found
}

// nominate looks whether a row has the shape of a heading.
func nominate(doc *Document, r *row, i int, body look) (nominee, bool) {
	if r.block.Role != Body || r.marker != "" && r.look.level == 0 && !signedHeading(r, body) {
		return nominee{}, false
	}
	n := nominee{headed: headed{row: i, span: r.span, confidence: High}, look: r.look, column: r.page*columnsOfPage + min(r.column, columnsOfPage-1)}
	if colon := datedHeading(r); colon > 0 {
		n.span = Span{r.span.Start, r.span.Start + colon}
	} else if colon := inlineHeading(r, body); colon > 0 {
		n.span, n.inline = Span{r.span.Start, r.span.Start + colon}, true
	} else if tab := besideDates(r.text); tab > 0 {
		n.span.Start += tab
		n.inline = len(headingKinds(headingName(doc.join(n.span)))) > 0 // the other cells say what the rows below are
	} else if tab := strings.IndexByte(r.text, '\t'); tab >= 0 {
		if strings.HasPrefix(strings.TrimLeft(r.text[tab:], " \t"), ":") {
			return nominee{}, false // "Languages : C, Java" in a list with its colons set below each other
		}
		cell := *r
		cell.setSpan(doc, Span{r.span.Start, r.span.Start + tab})
		n.span, n.look, n.rail = cell.span, cell.look, true
	}
	name := headingName(doc.join(n.span))
	if !headingShaped(name) {
		return nominee{}, false
	}
	if lexicon.IsDocumentTitle(name) || i == 0 && lexicon.IsDocumentName(name) || (n.rail || n.inline) && lexicon.IsDrivingLicence(name) {
		return nominee{}, false
	}
	n.kinds = headingKinds(name)
	if startsLower(name) && (len(n.kinds) == 0 && !guessedHeading(name) || n.inline || n.rail || !typographic(r.look, body)) {
		return nominee{}, false
	}
	if len(n.kinds) == 0 && (n.rail || r.look.level == 0 && strings.Contains(name, ": ")) {
		return nominee{}, false
	}
	if n.inline {
		n.look.colon = true
	}
	n.weight = n.look.weight(body)
	n.style = n.look.form()
	if r.look.level > 0 && len(n.kinds) > 0 {
		n.confidence = Exact
	}
	return n, true
}

// namesSection reports whether a row that looks like a heading and bears no
// known name can head a section: it is no title of an entry, and no language.
func namesSection(rows []row, n *nominee) bool {
	if n.row+1 >= len(rows) || n.rail {
		return false
	}
	r, next := &rows[n.row], &rows[n.row+1]
	if n.look.level == 0 && (hasDate(r.text) || hasDate(next.text) && width.Under(next.text, 60)) {
		return false
	}
	return lexicon.TitleScore(r.text) < 3 && lexicon.OrganizationScore(r.text) < 3 && !lexicon.IsLanguage(r.text) && !overPosition(r, next)
}

// overPosition reports whether a heading reads like an employer, and the row
// below it is a position with its time.
func overPosition(r, next *row) bool {
	at, local := placeTail(r.text)
	named := local && at > 0 || strings.Contains(r.text, " ") && lexicon.OrganizationScore(r.text) >= 2
	return named && next.marker == "" && lexicon.TitleScore(next.text) >= 2 && hasDate(next.text)
}

// sectionKind turns a kind of the lexicon into one of the model.
func sectionKind(k string) SectionKind {
	if k == "other" {
		return UnknownSection
	}
	return SectionKind(k)
}
