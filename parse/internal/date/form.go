package date

import "strings"

// form reads a time the ends of which stand behind a label each, as in the
// answers to a form: "Start date: 2018, End date: 2020". What has no end goes on.
func (s *scanner) form(i int) (Match, int, bool) {
	label := s.at(i)
	at, ok := s.behindLabel(i, begins)
	if !ok || !s.opens(i) {
		return Match{}, 0, false
	}
	p, next, ok := s.answer(at)
	if !ok {
		return Match{}, 0, false
	}
	m := Match{Start: label.start, From: p.date, To: Date{Current: true}, Form: Range}
	if at, ok := s.behindLabel(s.skip(next, ",;|/-–—"), ends); ok {
		if q, end, ok := s.answer(at); ok && q.date.Year >= p.date.Year {
			m.To, next = q.date, end
		} else if end, ok := s.present(at); ok {
			next = end
		} else if at == len(s.tokens) {
			next = at
		}
	}
	m.End = s.at(next - 1).end
	return m, next, s.closes(next)
}

// behindLabel passes a label of the class at token i: before a colon, or alone on
// its line.
func (s *scanner) behindLabel(i int, c class) (int, bool) {
	t := s.at(i)
	if t.kind != letters || t.sense.classes&c == 0 {
		return i, false
	}
	switch {
	case s.at(t.phrase).is(":："):
		return t.phrase + 1, true
	case t.phrase == len(s.tokens) && c == begins:
		return i, false
	}
	return t.phrase, s.breaks(i) && s.breaks(t.phrase)
}

// breaks reports whether a line begins with token i, or the text ends before it.
func (s *scanner) breaks(i int) bool {
	return i == 0 || i == len(s.tokens) || strings.IndexByte(s.text[s.at(i-1).end:s.at(i).start], '\n') >= 0
}

// answer reads one date, in angle brackets or not.
func (s *scanner) answer(i int) (point, int, bool) {
	open := s.at(i).is("<[(")
	if open {
		i++
	}
	p, ok := s.point(i)
	if !ok || p.noYear || p.weak {
		return p, i, false
	}
	if open {
		return p, s.skip(p.next, ">])"), true
	}
	return p, p.next, true
}

// OfForm reads two lines, or two cells, as a time of a form: the first begins with the
// label of its beginning, the second is what follows that.
func OfForm(line, next string) (Match, bool) {
	const most = 40 // bytes of one line
	if len(line) > 2*most || len(next) > most {
		return Match{}, false
	}
	var buf room
	s := scanner{text: line}
	s.tokens, _ = split(buf[:0], line, 0, most)
	s.understand()
	if s.at(0).sense.classes&begins == 0 {
		return Match{}, false
	}
	m, ok := Parse(line + "\n" + next)
	return m, ok && m.Form == Range
}

// IsLabel reports whether a text is nothing but the label of an end of a time:
// "From", "End date".
func IsLabel(text string) bool {
	const most = 40
	if text == "" || len(text) > most {
		return false
	}
	var buf room
	s := scanner{text: text}
	s.tokens, _ = split(buf[:0], text, 0, most)
	s.understand()
	t := s.at(0)
	return t.sense.classes&(begins|ends) != 0 && t.phrase == len(s.tokens)
}
