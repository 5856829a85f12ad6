package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/date"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
)

// A lifeline tells a life in dated lines, one when a school or a firm was
// entered and one when it was left, as the forms of Japan and Korea do.
type lifeline struct {
	m      *meaning
	kind   SectionKind
	spells []spell
}

// spell is the time at one school or firm.
type spell struct {
	Entry
	name string // by which its other end is known
}

// lifeline reads rows as such lines if most of those with a date are.
func (m *meaning) lifeline(kind SectionKind, rows []sketch) ([]Entry, bool) {
	if kind != Education && kind != Experience || !isLifeline(rows) {
		return nil, false
	}
	l := lifeline{m: m, kind: kind}
	for i := range rows {
		l.read(&rows[i])
	}
	out := make([]Entry, len(l.spells))
	for i := range l.spells {
		out[i] = l.spells[i].Entry
		if e := &out[i]; !e.Start.Found() && !e.End.Value.Current {
			e.Start = e.End
		}
	}
	return out, len(out) > 0
}

func isLifeline(rows []sketch) bool {
	dated, told := 0, 0
	for i := range rows {
		r := &rows[i]
		if len(r.dates) == 0 {
			continue
		}
		dated++
		if d := &r.dates[0]; len(r.dates) > 1 || d.Form == date.Range || d.Start > 0 && d.End < len(r.text) {
			continue
		}
		event, _ := lexicon.Event(r.happened())
		told += count(event != "", 1)
	}
	return told > 1 && 3*told >= 2*dated
}

// happened is what a row says but for its date and a remark in brackets behind it.
func (s *sketch) happened() string {
	text := s.text
	if len(s.dates) > 0 {
		if text = s.text[s.dates[0].End:]; s.dates[0].Start > 0 {
			text = s.text[:s.dates[0].Start]
		}
	}
	if open := strings.LastIndexAny(text, "(（"); open > 0 && (strings.HasSuffix(text, ")") || strings.HasSuffix(text, "）")) {
		text = text[:open]
	}
	return strings.TrimRight(text, " 　\t")
}

// read takes the next row: an event, or words about the spell before.
func (l *lifeline) read(r *sketch) {
	text := r.happened()
	event, end := lexicon.Event(text)
	if len(r.dates) == 0 || event == "" {
		l.goOn(r, event == "stay" && end == 0)
		return
	}
	from := strings.Index(r.text, text)
	words := trimSpan(l.m.doc.Text, Span{r.span.Start + from, r.span.Start + from + end})
	name, rest := l.m.parted(words)
	key := l.m.doc.Words(name)
	s := l.spell(key, event)
	s.Span = s.Span.Cover(r.span)
	when, _ := l.m.when(&r.dates[0], r.span.Start, High)
	switch event {
	case "enter":
		s.Start = when
	case "stay":
		s.End = Field[Date]{Date{Current: true}, r.span, High}
	default:
		when.Value.Expected = when.Value.Expected || event == "expect"
		s.End = when
	}
	l.name(s, name, rest)
	remark := strings.Trim(r.text[from+len(text):], " 　()（）\t")
	if at := strings.Index(r.text[from+len(text):], remark); l.kind == Education && lexicon.Degree(remark) > 0 {
		at += r.span.Start + from + len(text)
		s.Degree = l.m.doc.value(Span{at, at + len(remark)}, High)
	}
}

// goOn takes a row about the last spell: that it goes on, or what was done.
func (l *lifeline) goOn(r *sketch, stays bool) {
	if len(l.spells) == 0 || r.text == "以上" {
		return // "that is all"
	}
	last := &l.spells[len(l.spells)-1]
	last.Span = last.Span.Cover(r.span)
	if stays {
		last.End = Field[Date]{Date{Current: true}, r.span, High}
		return
	}
	last.Bullets = append(last.Bullets, Bullet{Field: l.m.doc.value(r.span, Low)})
}

// spell returns the spell an event belongs to: the one of that name whose other
// end is known, the last one for an event without a name, or a new one.
func (l *lifeline) spell(name, event string) *spell {
	for i := len(l.spells) - 1; i >= 0; i-- {
		s := &l.spells[i]
		open := !s.End.Found()
		if event == "enter" {
			open = !s.Start.Found()
		}
		if open && (s.name == name || name == "" || strings.HasPrefix(name, "同")) {
			return s
		}
	}
	l.spells = append(l.spells, spell{name: name})
	return &l.spells[len(l.spells)-1]
}

// name fills in where a spell was, and as what.
func (l *lifeline) name(s *spell, name, rest Span) {
	if s.Organization.Found() {
		return
	}
	s.Organization = l.m.doc.value(name, High)
	switch words := l.m.doc.Words(rest); {
	case words == "":
	case l.kind == Education:
		s.Area = l.m.doc.value(rest, High)
	case lexicon.TitleScore(words) >= 2:
		s.Title = l.m.doc.value(rest, Low)
	default:
		s.Summary = l.m.doc.value(rest, Low)
	}
}

// parted cuts the name of a school or firm from the faculty or work behind it:
// at the first space, or behind the legal form or the last word in Latin letters
// if one leads it.
func (m *meaning) parted(words Span) (name, rest Span) {
	text := m.doc.Text[words.Start:words.End]
	end, latin := 0, false
	for word := range strings.FieldsSeq(text) {
		form := lexicon.IsLegalForm(word)
		if latin && !form && word[0] >= 0x80 {
			break
		}
		end += strings.Index(text[end:], word) + len(word)
		if latin = word[0] < 0x80; !latin && !form {
			break
		}
	}
	return Span{words.Start, words.Start + end}, trimSpan(m.doc.Text, Span{words.Start + end, words.End})
}
