package parse

import (
	"strconv"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// grade makes a field of a mark.
func (m *meaning) grade(s Span, c Confidence) Field[Grade] {
	s = trimSpan(m.doc.Text, s)
	if s.Empty() {
		return Field[Grade]{}
	}
	if text := m.doc.Words(s); strings.HasSuffix(text, ".") && isDigit(text[max(len(text)-2, 0)]) {
		s.End-- // of the sentence
	}
	g := Grade{Text: m.doc.join(s)}
	g.Value, g.Scale = gradeNumbers(g.Text)
	return Field[Grade]{g, s, c}
}

// setGrade reads a mark. One in figures stands before one in words.
func (m *meaning) setGrade(s Span, e *Entry) bool {
	start, end, ok := gradeIn(m.doc.Words(s))
	if !ok {
		return false
	}
	g := m.grade(Span{s.Start + start, s.Start + end}, High)
	if e.Grade.Found() {
		if e.Grade.Value.Value > 0 || g.Value.Value == 0 {
			return false
		}
		e.Labels = append(e.Labels, m.doc.value(e.Grade.Span, High))
	}
	e.Grade = g
	return true
}

// cutGrade takes a mark in brackets off the end of a subject: "Physics (2:1)".
func (m *meaning) cutGrade(s Span, e *Entry) Span {
	words := m.doc.Words(s)
	if open, _ := lastBrackets(words); open > 0 && len(words) == s.Len() && m.setGrade(Span{s.Start + open + 2, s.End - 1}, e) {
		s.End = s.Start + open
	}
	return s
}

// gradeNumbers reads the mark and its scale: 3.8 and 4 of "3.8/4.0".
func gradeNumbers(s string) (value, scale float64) {
	var found []float64
	for i := 0; i < len(s) && len(found) < 2; {
		if !isDigit(s[i]) {
			i++
			continue
		}
		j := i
		for j < len(s) && (isDigit(s[j]) || (s[j] == '.' || s[j] == ',') && j+1 < len(s) && isDigit(s[j+1])) {
			j++
		}
		if v, err := strconv.ParseFloat(strings.ReplaceAll(s[i:j], ",", "."), 64); err == nil {
			found = append(found, v)
		}
		if j < len(s) && s[j] == '%' && len(found) == 1 {
			return found[0], 100
		}
		i = j
	}
	switch len(found) {
	case 1:
		return found[0], 0
	case 2:
		if found[1] >= found[0] {
			return found[0], found[1]
		}
		return found[0], 0
	}
	return 0, 0
}

// gradeIn finds a mark in a row: behind a label, or alone as marks are
// written. It returns where the mark begins and ends.
func gradeIn(s string) (start, end int, ok bool) {
	t := strings.TrimSpace(s)
	if t == "" || width.Over(t, 80) {
		return 0, 0, false
	}
	if words := gradeLabel(t); words > 0 {
		from := words
		for from < len(t) && strings.IndexByte(" :–-", t[from]) >= 0 {
			from++
		}
		end := len(t)
		if strings.HasSuffix(t, ")") && !strings.Contains(t[from:], "(") {
			end--
		}
		end = min(end, from+markEnd(t[from:]))
		return from, end, from < end
	}
	if isMark(t) {
		if strings.HasSuffix(t, ")") && !strings.Contains(t, "(") {
			return 0, len(t) - 1, true
		}
		return 0, len(t), true
	}
	if i := strings.IndexByte(t, ' '); i > 0 && isMark(t[:i]) { // "8.1 CGPA"
		if part, ok := lexicon.Label(t[i+1:]); ok && part == "grade" {
			return 0, len(t), true
		}
	}
	return 0, 0, false
}

// markEnd returns where a mark in figures ends that other words follow, "94/100,
// licence 85551" or "108/110. Tesi: …", and the end of any other text.
func markEnd(s string) int {
	if s == "" || !isDigit(s[0]) {
		return len(s)
	}
	if stop := strings.Index(s, ". "); stop > 0 && isMark(s[:stop]) {
		return stop
	}
	if comma := strings.Index(s, ", "); comma > 0 && isMark(s[:comma]) && !strings.ContainsAny(s[comma:], ":/") {
		return comma
	}
	return len(s)
}

// isGraded reports whether a text is a mark, or shows one behind its label.
func isGraded(s string) bool {
	_, _, ok := gradeIn(s)
	return ok
}

// gradeLabel returns the length of the label of a mark at the start of s. The
// name of the scale itself ("GPA 3.7") belongs to the mark unless a colon follows.
func gradeLabel(s string) int {
	if i := strings.IndexByte(s, ':'); i > 0 {
		if part, ok := lexicon.Label(s[:i]); ok && part == "grade" {
			return i + 1
		}
		return 0
	}
	digit := strings.IndexAny(s, "0123456789")
	if digit <= 0 {
		return 0
	}
	label := strings.TrimSpace(s[:digit])
	if part, ok := lexicon.Label(label); ok && part == "grade" && !isCaps(label) {
		return digit
	}
	return 0
}

// isMark reports whether a text is written as marks are: "3.8/4.0", "1,9",
// "72%", "First Class".
func isMark(s string) bool {
	if lexicon.IsGrade(s) {
		return true
	}
	if mark, words, ok := strings.Cut(s, " "); ok && isDigit(s[0]) && isDigit(mark[len(mark)-1]) && words != "" && words[0] != '(' && lexicon.IsGrade(words) { // "110/110 e lode"
		return isMark(mark)
	}
	if label, mark, ok := strings.Cut(s, " "); ok && mark != "" && isDigit(mark[0]) && strings.ToUpper(label) == label { // "CPI 8.2"
		part, known := lexicon.Label(label)
		return known && part == "grade" && isMark(mark)
	}
	if len(s) == 2 && 'A' <= s[0] && s[0] <= 'D' && (s[1] == '+' || s[1] == '-') {
		return true
	}
	digits, other := 0, 0
	for i := range len(s) {
		switch c := s[i]; {
		case isDigit(c):
			digits++
		case strings.IndexByte(" .,/%:()+", c) >= 0:
		default:
			other++
		}
	}
	if digits == 0 || digits > 7 || other > 0 {
		return false
	}
	value, _ := gradeNumbers(s)
	return value <= 110 && (strings.ContainsAny(s, "./,%:") || value <= 20)
}
