package rules

import "github.com/vitae-go/vitae/parse"

// RepeatedVerbOptions are the options of bullet/repeated-verb.
type RepeatedVerbOptions struct {
	Max int `yaml:"max"` // bullets that may open with one verb
}

var bulletRepeatedVerb = &Rule{
	ID:       "bullet/repeated-verb",
	Severity: Info,
	Needs:    NeedsEnglish,
	Options:  RepeatedVerbOptions{Max: 3},
	Doc: Doc{
		What: "One verb that opens more than three bullets.",
		Why:  "Repetition makes different work look the same.",
		Bad:  "- Built the importer\n- Built the exporter\n- Built the scheduler\n- Built the mailer",
		Good: "- Built the importer\n- Rewrote the exporter to stream\n- Replaced cron by the scheduler\n- Moved mail to a queue",
	},
	Run: func(p *Pass) {
		most := p.Options.(RepeatedVerbOptions).Max
		uses := map[string][]parse.Span{}
		for i := range p.Facts.Bullets {
			if v := &p.Facts.Bullets[i].Verb; v.Class == StrongVerb || v.Class == PlainVerb {
				uses[v.Lemma] = append(uses[v.Lemma], v.Span)
			}
		}
		for _, lemma := range sortedKeys(uses) {
			if spans := uses[lemma]; len(spans) > most {
				d := Diagnostic{Span: spans[most], Message: "“" + p.Words(spans[most]) + "” opens " + count(len(spans), "bullet") + "; vary the verb where the work differs"}
				for _, s := range spans[:most] {
					d.Related = append(d.Related, Related{Span: s, Message: "also here"})
				}
				p.Report(d)
			}
		}
	},
}
