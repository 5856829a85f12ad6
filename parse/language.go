package parse

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/date"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// languages reads languages and how well each is known: "Swedish (native)",
// "German: B2", a name and its level on two lines or in two cells.
func (m *meaning) languages(rows []row) []Entry {
	var out []Entry
	grid := slices.ContainsFunc(rows, func(r row) bool { return namesAspects(&r) })
	for i := range rows {
		s, above := rows[i].span, len(out)
		if _, ok := date.Parse(rows[i].text); ok {
			continue // of the document, below what it ends with
		}
		if label, ok := languageLabel(rows[i].text); ok {
			s.Start += label
		}
		level := m.levelBefore(&rows[i], s.Start)
		for _, item := range m.languageItems(s) {
			words := trimMarks(m.doc.Words(item))
			switch known := isSpoken(words) || isLevelled(words); {
			case len(out) > 0 && !out[len(out)-1].Level.Found() && lexicon.IsLevel(words) && listsBelow(rows, i):
				m.addLevel(&out[len(out)-1], item) // "• mother tongue" below "French"
			case words == "" || isLanguageHead(words) && !(len(out) > above && isNative(words)):
			case grid && !known && !mastery(words):
			case len(out) > above && !known && (mastery(words) || out[len(out)-1].Level.Found()):
				m.addLevel(&out[len(out)-1], item) // of the language before it on its row
			case !known && i > 0 && strings.Count(words, " ") > 3 && !tellsLevel(words): // a sentence below the list
			default:
				out = m.addLanguage(out, item)
			}
		}
		for k := above; k < len(out); k++ {
			set(&out[k].Level, level)
		}
	}
	return out
}

// listsBelow reports whether row i is the first of a list below a row that is of none.
func listsBelow(rows []row, i int) bool {
	return i > 0 && rows[i].marker != "" && rows[i-1].marker == ""
}

// tellsLevel reports whether one of some words says how well something is known.
func tellsLevel(s string) bool {
	for word := range strings.FieldsSeq(s) {
		if lexicon.IsLevel(trimMarks(word)) {
			return true
		}
	}
	return false
}

// levelBefore returns how well the languages of a row are known if its label, which
// ends at a place, or its first cell says so: "Fluent: Czech, Polish", "Mother
// tongue" beside "Romanian".
func (m *meaning) levelBefore(r *row, end int) Field[string] {
	label := Span{r.span.Start, end}
	if label.Empty() {
		label.End += strings.IndexByte(r.text, '\t') + 1
	}
	label = trimPiece(m.doc.Text, label)
	if words := m.doc.Words(label); words == "" || !isNative(words) || lexicon.IsLanguage(words) {
		return Field[string]{}
	}
	return m.doc.value(label, High)
}

// languageItems cuts a row of languages into its items: also at a dash or a full
// stop that another language follows, "Catalan (native) - English (fluent)".
func (m *meaning) languageItems(s Span) []Span {
	var out []Span
	for _, item := range listItems(m.doc.Text, s) {
		from := item.Start
		for i := item.Start + 1; i < item.End; i++ {
			text := m.doc.Text[i:item.End]
			r, n := utf8.DecodeRuneInString(text)
			if (r == '.' && width.Over(m.doc.Text[from:i], 4) || m.doc.Text[i-1] == ' ' && strings.ContainsRune("-–—", r)) && strings.HasPrefix(text[n:], " ") && languageEnd(text[n+1:min(len(text), n+40)]) > 0 {
				out = append(out, trimSpan(m.doc.Text, Span{from, i}))
				from = i + n + 1
			}
		}
		out = append(out, Span{from, item.End})
	}
	return out
}

// languageLabel returns the length of a label such as "Languages:".
func languageLabel(s string) (int, bool) {
	i := strings.IndexAny(s, ":：")
	if i <= 0 {
		return 0, false
	}
	_, colon := utf8.DecodeRuneInString(s[i:])
	if i+colon >= len(s) {
		return 0, false
	}
	kind, _ := lexicon.Heading(s[:i])
	return i + colon, kind == "languages" || lexicon.IsLevel(s[:i]) && languageEnd(strings.TrimSpace(s[i+colon:])) > 0
}

// statedLanguages reads the languages among the personal details: "Languages
// known: Tamil, English".
func (m *meaning) statedLanguages(p *part) (Section, bool) {
	out := Section{Kind: Languages}
	for i := 0; i < len(p.rows); i++ {
		r := &p.rows[i]
		cut := strings.IndexAny(r.text, ":：\t")
		if cut <= 0 {
			continue
		}
		if kind, _ := lexicon.Heading(r.text[:cut]); kind != string(Languages) {
			continue
		}
		_, mark := utf8.DecodeRuneInString(r.text[cut:])
		var list []Field[string]
		for _, item := range listItems(m.doc.Text, trimPiece(m.doc.Text, Span{r.span.Start + cut + mark, r.span.End})) {
			list = append(list, m.doc.value(item, High))
		}
		if !spoken(list) {
			continue
		}
		out.Heading = m.doc.value(Span{r.span.Start, r.span.Start + cut}, High)
		out.Span = out.Span.Cover(r.span)
		for i++; i < len(p.rows) && languageEnd(p.rows[i].text) > 0; i++ { // goes on below its label
			list = append(list, m.list(p.rows[i].span)...)
			out.Span = out.Span.Cover(p.rows[i].span)
		}
		i--
		for _, f := range list {
			out.Entries = m.addLanguage(out.Entries, f.Span)
		}
	}
	return out, len(out.Entries) > 0
}

// isLanguageHead reports whether words only say what stands beside or below
// them: the name of a column, "Listening", or of a part, "Other language(s):".
func isLanguageHead(s string) bool {
	if lexicon.IsLanguage(s) {
		return false
	}
	kind, _ := lexicon.Heading(s)
	return lexicon.IsColumnName(s) || lexicon.IsAspect(s) || kind == "languages"
}

// isLevelled reports whether an item is a name and how well it is known: "Luo
// (native)" is a language, whether or not a list has it.
func isLevelled(item string) bool {
	end := nameEnd(item)
	return end < len(item) && lexicon.IsLevel(trimMarks(item[end:]))
}

// isNative reports whether words that may head a list of languages say that one of
// them is native: "Muttersprache".
func isNative(s string) bool {
	return lexicon.IsLevel(s) && !lexicon.IsColumnName(s) && !lexicon.IsAspect(s)
}

// addLanguage adds an item: a language, or the level of the one before.
func (m *meaning) addLanguage(out []Entry, s Span) []Entry {
	text := m.doc.Words(s)
	if at, n := languageTold(text); at > 0 && s.Len() == len(text) && !hasLanguage(out, text[at:at+n]) {
		e := Entry{Span: s, Title: m.doc.value(Span{s.Start + at, s.Start + at + n}, High)}
		e.Level = m.doc.value(Span{s.Start, s.Start + levelTold(text[:at])}, High)
		return append(out, e)
	}
	if end := languageEnd(text); end == 0 || lexicon.IsLevel(text) && !lexicon.IsLanguage(text) {
		if e := firstWithoutLevel(out); e != nil {
			m.addLevel(e, s)
			return out
		}
		if len(out) > 0 && lexicon.IsLevel(text) {
			return out // of writing, where that of speaking is known
		}
	}
	e := Entry{Span: s}
	end, c := languageEnd(text), High
	if end == 0 {
		end, c = nameEnd(text), Low
	}
	e.Title = m.doc.value(trimPiece(m.doc.Text, Span{s.Start, s.Start + end}), c)
	if level := trimLevel(m.doc.Text, Span{s.Start + end, s.End}); !level.Empty() {
		e.Level = m.doc.value(level, c)
	}
	return append(out, e)
}

// hasLanguage reports whether a language is among the entries.
func hasLanguage(out []Entry, language string) bool {
	return slices.ContainsFunc(out, func(e Entry) bool { return strings.EqualFold(e.Title.Value, language) })
}

// addLevel sets how well a language is known; of several levels, as for reading
// and writing, it is the first.
func (m *meaning) addLevel(e *Entry, s Span) {
	set(&e.Level, m.doc.value(trimPiece(m.doc.Text, s), High))
	e.Span = e.Span.Cover(s)
}

// firstWithoutLevel returns the first of the last languages whose level is not
// known yet: names may stand in one row and the levels below them.
func firstWithoutLevel(out []Entry) *Entry {
	for i := range out {
		if i == len(out)-1 || !out[i].Level.Found() {
			if out[i].Level.Found() {
				return nil
			}
			return &out[i]
		}
	}
	return nil
}

// trimLevel takes marks off a level, keeping dots and bars that show it.
func trimLevel(text string, s Span) Span {
	s = trimPiece(text, s)
	if strings.HasSuffix(text[s.Start:s.End], ".") && strings.IndexByte(text[s.Start:s.End], '.') == s.Len()-1 {
		s = trimPiece(text, Span{s.Start, s.End - 1})
	}
	return s
}

// languageEnd returns the end of the name of a language at the start of s, 0
// if there is none.
func languageEnd(s string) int {
	best := 0
	for i, words := 0, 0; i <= len(s) && words < 4; i++ {
		if i == len(s) || strings.IndexByte(" \t\n(:,-/", s[i]) >= 0 || s[i] == 0xE2 || s[i] == 0xC2 || s[i] == 0xEF {
			if i > 0 && lexicon.IsLanguage(s[:i]) {
				best = i
			}
			words++
		}
	}
	return best
}

// languageTold returns where a language stands behind how well it is known, and
// how long its name is: "fluent in Hebrew", "conversational French".
func languageTold(s string) (at, n int) {
	if width.Over(s, 60) || languageEnd(s) > 0 {
		return 0, 0
	}
	for i := strings.IndexByte(s, ' ') + 1; i > 0; {
		if n = languageEnd(s[i:]); n > 0 {
			if levelTold(s[:i]) > 0 {
				return i, n
			}
			return 0, 0
		}
		next := strings.IndexByte(s[i:], ' ') + 1
		if i += next; next == 0 {
			break
		}
	}
	return 0, 0
}

// isSpoken reports whether an item of a list is a language, its level before it
// or behind it.
func isSpoken(item string) bool {
	at, _ := languageTold(item)
	return at > 0 || languageEnd(item) > 0
}

// levelTold returns the length of the level that words before a language are,
// with "in" behind it or without.
func levelTold(s string) int {
	if level := strings.TrimRight(s, " "); lexicon.IsLevel(level) {
		return len(level)
	}
	for _, in := range lexicon.ToLanguage.Words() {
		if level, ok := strings.CutSuffix(s, in); ok && lexicon.IsLevel(level) {
			return len(level)
		}
	}
	return 0
}

// nameEnd returns where the name ends in an item whose language is unknown.
func nameEnd(s string) int {
	end := len(s)
	for _, mark := range [...]string{" (", ":", "：", "（", " – ", " — ", " - ", "\t", "\n"} {
		if i := strings.Index(s, mark); i > 0 {
			end = min(end, i)
		}
	}
	return end
}
