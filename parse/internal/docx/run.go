package docx

import (
	"strconv"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// run reads the run just opened.
func (s *story) run(p *paragraph) {
	own := look{}
	text := p.look
	style, reason := text.style(), s.hiddenReason(&text, p.ground)
	depth := s.x.depth
	for s.x.child(depth) {
		switch s.x.name {
		case "rPr":
			own = s.d.look(s.x)
			if char := s.d.style(own.char); own.char != "" && char != nil {
				text = text.styled(&char.look)
			}
			text = text.over(&own)
			style, reason = text.style(), s.hiddenReason(&text, p.ground)
		case "drawing", "pict", "object":
			s.drawing(p)
		case "AlternateContent":
			s.alternatives(func() { s.drawing(p) })
		case "ruby":
			s.within(p)
		case "fldChar":
			s.fieldMark()
		case "instrText", "delInstrText":
			s.instruction(s.x.content())
		case "commentReference", "footnoteReference", "endnoteReference":
			s.reference(p, s.x.name, s.x.attr("id"))
		case "br":
			s.lineBreak(p, style, reason)
		default:
			if t, ok := s.runText(); ok {
				s.put(p, t, style, reason)
			}
		}
	}
}

// runText returns the text of the element just opened in a run, if it has any.
func (s *story) runText() (string, bool) {
	switch s.x.name {
	case "t", "delText":
		return s.x.content(), true
	case "tab", "ptab":
		return "\t", true
	case "cr":
		return "\n", true
	case "noBreakHyphen":
		return "-", true
	case "sym":
		code, err := strconv.ParseUint(s.x.attr("char"), 16, 24)
		return sign(s.x.attr("font"), rune(code)), err == nil
	}
	return "", false
}

// lineBreak reads <w:br/>. A break to the next column moves what follows there.
func (s *story) lineBreak(p *paragraph, style flow.Style, reason string) {
	if s.x.attr("type") == "column" {
		s.column++
		s.d.columns = max(s.d.columns, s.column+1)
	}
	s.put(p, "\n", style, reason)
}

// put adds text to the paragraph, or to its asides if it is not to be seen.
func (s *story) put(p *paragraph, text string, style flow.Style, reason string) {
	if s.inInstruction() {
		return
	}
	if s.change == deleted {
		p.cut.add(p, flow.Deleted, "", text)
		return
	}
	if s.change == inserted {
		p.insert.add(p, flow.Inserted, "", text)
	}
	if reason != "" && strings.TrimSpace(text) != "" {
		p.hidden.add(p, flow.HiddenText, reason, text)
		return
	}
	link := s.link
	if target := s.fieldLink(); target != "" {
		link = target
	}
	if text == "\n" { // a break is no text: it must not be cleaned to a space
		text = "\v"
	}
	p.words.add(text, style, link)
	if err := s.d.left.words(&p.words); err != nil {
		s.x.fail(err)
	}
}

// maxNotes bounds how many notes are looked up.
const maxNotes = 10_000

// reference reads the mark of a comment or note.
func (s *story) reference(p *paragraph, name, id string) {
	switch name {
	case "commentReference":
		if text := s.d.comments[id]; text != "" {
			p.asides = append(p.asides, flow.Aside{Kind: flow.Comment, Text: text})
			delete(s.d.comments, id)
		}
	case "footnoteReference", "endnoteReference":
		if len(s.d.noted) < maxNotes {
			s.d.noted = append(s.d.noted, name+id)
		}
	}
}
