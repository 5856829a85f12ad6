package docx

import "strings"

// complexField is a field of the form begin – instruction – separate – result – end.
type complexField struct {
	instruction []byte
	result      bool // past the separator
	link        string
}

// maxFields bounds how deep fields nest; Word allows 20.
const maxFields = 64

// fieldMark reads <w:fldChar/>.
func (s *story) fieldMark() {
	last := len(s.fields) - 1
	switch s.x.attr("fldCharType") {
	case "begin":
		if len(s.fields) < maxFields {
			s.fields = append(s.fields, complexField{})
		}
	case "separate":
		if last >= 0 {
			f := &s.fields[last]
			f.result, f.link = true, hyperlink(string(f.instruction))
			f.instruction = nil
		}
	case "end":
		if last >= 0 {
			s.fields = s.fields[:last]
		}
	}
}

func (s *story) instruction(text string) {
	if last := len(s.fields) - 1; last >= 0 && !s.fields[last].result {
		s.fields[last].instruction = append(s.fields[last].instruction, text...)
	}
}

// inInstruction reports whether text belongs to an instruction, which is not shown.
func (s *story) inInstruction() bool {
	for i := range s.fields {
		if !s.fields[i].result {
			return true
		}
	}
	return false
}

// fieldLink returns the target of the innermost link field, "" if there is none.
func (s *story) fieldLink() string {
	for i := len(s.fields) - 1; i >= 0; i-- {
		if s.fields[i].link != "" {
			return s.fields[i].link
		}
	}
	return ""
}

// closeInstructions forgets the instructions that a paragraph leaves open, lest
// a lost end mark hide the rest of the document.
func (s *story) closeInstructions() {
	for i := range s.fields {
		if !s.fields[i].result {
			s.fields = s.fields[:i]
			return
		}
	}
}

// hyperlink returns the target of an instruction such as HYPERLINK "https://example.com" \o "tip".
func hyperlink(instruction string) string {
	const word = "HYPERLINK"
	rest := strings.TrimSpace(instruction)
	if len(rest) < len(word) || !strings.EqualFold(rest[:len(word)], word) {
		return ""
	}
	rest = strings.TrimSpace(rest[len(word):])
	if strings.HasPrefix(rest, `\`) {
		return "" // a place in the document
	}
	if quoted, found := strings.CutPrefix(rest, `"`); found {
		target, _, _ := strings.Cut(quoted, `"`)
		return strings.TrimSpace(target)
	}
	target, _, _ := strings.Cut(rest, " ")
	return target
}
