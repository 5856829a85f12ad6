package rules

import (
	"strings"

	"github.com/vitae-go/vitae/parse"
)

var integrityPrivateNote = &Rule{
	ID:       "integrity/private-note",
	Severity: Error,
	Doc: Doc{
		What:    "Private notes in what is to be published: comments, “private:”, tracked changes, review comments, annotations.",
		Why:     "Whoever opens the file can read them.",
		Bad:     "<!-- ask Tom whether the 40% is right -->\n\n- Cut the import time by 40%",
		Good:    "- Cut the import time by 40%",
		Sources: []string{"tinycv"},
	},
	Run: func(p *Pass) {
		doc := p.Resume.Document
		for i := range doc.Asides {
			a := &doc.Asides[i]
			what, ok := noteKinds[a.Kind]
			if !ok || strings.HasPrefix(strings.TrimSpace(a.Text), suppressMark) {
				continue
			}
			p.Report(Diagnostic{Span: a.At, Aside: a, Message: what + " is in the file: “" + clip(a.Text, 60) + "”; take it out before you send it"})
		}
		for _, at := range lexiconSpans("private-note", doc.Text, 0) {
			// A note begins a clause; "limited work in progress" and "drafts" do not.
			if !opensClause(doc.Text, at.Start) || tagWords[strings.ToLower(p.Words(at))] && !closesClause(doc.Text, at.End) {
				continue
			}
			p.Reportf(at, "“%s” reads like a note to yourself", p.Words(at))
		}
	},
}

// tagWords are notes only where they stand alone, as in "[WIP]".
var tagWords = map[string]bool{"draft": true, "wip": true, "work in progress": true}

var noteKinds = map[parse.AsideKind]string{
	parse.Comment: "a comment", parse.Deleted: "text deleted by a tracked change", parse.Inserted: "a tracked insertion", parse.Annotation: "an annotation",
}

// clip joins the lines of a text and cuts it to n characters.
func clip(text string, n int) string {
	r := []rune(strings.Join(strings.Fields(text), " "))
	if len(r) <= n {
		return string(r)
	}
	return strings.TrimRight(string(r[:n-1]), " ") + "…"
}
