package parse

import (
	"slices"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/contact"
	"github.com/vitae-go/vitae/parse/internal/cue"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// readSentence files one sentence of running text.
func (r *postingReader) readSentence(s Span, prose bool) {
	text := r.doc.Words(s)
	class, rest := cue.Leading(text)
	if class == cue.None && prose && !strings.HasSuffix(text, "?") {
		class, rest = cue.Within(text)
	}
	switch {
	case saysHowToApply(text):
		r.add(cue.About, s)
	case class == cue.None && prose && r.class == cue.Responsibilities:
		r.tasks = append(r.tasks, s)
	case class == cue.None && r.headed && r.class != cue.About:
		r.add(r.class, s)
	case class == cue.None && cue.Optional(text):
		r.add(cue.Preferred, s)
	case class == cue.None && (cue.Obligatory(text) || asksYears(text)):
		r.add(cue.Required, s)
	case class == cue.None:
		r.readPerson(s)
	case isFact(class):
		if value := trimSpan(r.doc.Text, Span{s.Start + rest, s.End}); !value.Empty() && strings.Contains(text[:rest], ":") {
			r.readFact(class, value)
			return
		}
		r.add(cue.About, s)
	case class == cue.Required && r.wantsPerson(text[rest:]):
		r.readPerson(s)
	case class == cue.Required && isWish(text[:rest]):
		r.wishes = append(r.wishes, Span{s.Start + rest, s.End})
	case class == cue.About:
		r.add(cue.About, s)
	case class == cue.Responsibilities && !r.headed && !strings.Contains(text[:rest], ":") && !strings.Contains(text, ";") && strings.Count(text[:rest], " ") <= 2:
		r.tasks = append(r.tasks, Span{s.Start + rest, s.End})
	default:
		if value := trimSpan(r.doc.Text, Span{s.Start + rest, s.End}); !value.Empty() {
			if list := strings.Contains(text[:rest], ":"); !list && endsInChoice(r.doc.Words(value)) {
				r.add(class, value)
				return
			}
			r.readList(class, value)
		} else {
			r.class, r.headed = class, true
		}
	}
}

// saysHowToApply reports whether a sentence is about the employer or about
// applying, under whatever heading it stands.
func saysHowToApply(text string) bool {
	if cue.AboutUs(text) {
		return true
	}
	return strings.Contains(text, "@") && slices.ContainsFunc(contact.Find(text), func(d contact.Detail) bool { return d.Kind == contact.Email })
}

// asksYears reports whether a sentence says how many years of experience whoever
// applies should have.
func asksYears(text string) bool {
	_, ok := yearsIn(text)
	return ok && cue.Demands(text) && cue.Addresses(text)
}

// isWish reports whether a sentence begins with what an employer looks for: "We need".
func isWish(lead string) bool {
	_, ok := cue.Seeking(lead)
	return ok && !strings.Contains(lead, ":")
}

// endsInChoice reports whether a list in a sentence ends in "or": all of it is
// one choice, "Airflow, Dagster or Prefect".
func endsInChoice(text string) bool {
	last := text[strings.LastIndexByte(text, ',')+1:]
	return len(last) < len(text) && !strings.Contains(text, ";") && slices.ContainsFunc(lexicon.Or.Words(), func(or string) bool { return strings.Contains(last, or) })
}

// wantsPerson reports whether what follows "we are looking for" is a colleague, not a skill.
func (r *postingReader) wantsPerson(rest string) bool {
	first, _, _ := strings.Cut(rest, ",")
	return strings.Contains(rest, " join ") || lexicon.TitleScore(first) >= 2 && strings.Count(first, " ") <= 8
}

// readPerson files a sentence about a colleague: what "We are looking for an
// engineer with experience in Go" says behind the "with" is asked for.
func (r *postingReader) readPerson(s Span) {
	if _, ok := cue.Seeking(r.doc.Words(s)); ok {
		if at := cue.Equipped(r.doc.Words(s)); at > 0 {
			r.add(cue.About, Span{s.Start, s.Start + at})
			r.add(cue.Required, Span{s.Start + at, s.End})
			return
		}
	}
	r.add(cue.About, s)
}
