package docx

import (
	"errors"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/fault"
)

// token is what the scanner stands on.
type token uint8

const (
	endOfPart token = iota
	startTag
	endTag
	charData
)

// errMalformed ends the reading of a part; what was read before it stays.
var errMalformed = errors.New("part is not well-formed XML")

// maxAttributes is how many attributes of an element are kept; the format defines far fewer.
const maxAttributes = 200

type attribute struct{ name, value string }

// scanner reads the XML of one part. It knows elements and attributes by their
// local names, so that strict OOXML and unusual prefixes read the same; it
// allocates nothing for what it passes over. A part with a document type
// declaration is refused, hence there are no entities but the five of XML.
//
// Depth and number of elements are bounded. After an error every call returns endOfPart.
type scanner struct {
	src   string
	pos   int
	name  string // local name of the element just opened or closed
	attrs []attribute
	text  string // of the charData token, entities resolved
	depth int    // of the element just opened
	open  []string
	empty bool // the element just opened was written as <a/>; its end is due
	left  *budget
	err   error
}

func newScanner(src string, left *budget) *scanner {
	return &scanner{src: strings.TrimPrefix(src, "\ufeff"), left: left}
}

// fail records the first error and moves to the end.
func (x *scanner) fail(err error) token {
	if x.err == nil {
		x.err = err
	}
	x.pos, x.empty = len(x.src), false
	return endOfPart
}

func (x *scanner) next() token {
	if x.empty {
		x.empty = false
		return x.pop()
	}
	for x.pos < len(x.src) {
		rest := x.src[x.pos:]
		if rest[0] != '<' {
			return x.chars(rest)
		}
		switch {
		case strings.HasPrefix(rest, "</"):
			return x.closeTag(rest)
		case strings.HasPrefix(rest, "<!--"):
			if !x.skipPast(rest, "-->") {
				return endOfPart
			}
		case strings.HasPrefix(rest, "<![CDATA["):
			const open, end = len("<![CDATA["), "]]>"
			n := strings.Index(rest, end)
			if n < 0 {
				return x.fail(errMalformed)
			}
			x.pos += n + len(end)
			x.text = rest[open:n]
			return charData
		case strings.HasPrefix(rest, "<!"):
			return x.fail(fault.Corrupt) // a document type declaration: entities, external files
		case strings.HasPrefix(rest, "<?"):
			if !x.skipPast(rest, "?>") {
				return endOfPart
			}
		default:
			return x.openTag(rest)
		}
	}
	if len(x.open) > 0 {
		x.fail(errMalformed)
	}
	return endOfPart
}

func (x *scanner) skipPast(rest, end string) bool {
	n := strings.Index(rest, end)
	if n < 0 {
		x.fail(errMalformed)
		return false
	}
	x.pos += n + len(end)
	return true
}

func (x *scanner) chars(rest string) token {
	n := strings.IndexByte(rest, '<')
	if n < 0 {
		n = len(rest)
	}
	x.pos += n
	text, ok := unescape(rest[:n])
	if !ok {
		return x.fail(errMalformed)
	}
	x.text = text
	return charData
}

func (x *scanner) closeTag(rest string) token {
	n := strings.IndexByte(rest, '>')
	if n < 0 || len(x.open) == 0 || strings.TrimRight(rest[2:n], " \t\r\n") != x.open[len(x.open)-1] {
		return x.fail(errMalformed)
	}
	x.pos += n + 1
	return x.pop()
}

func (x *scanner) pop() token {
	last := len(x.open) - 1
	x.name = local(x.open[last])
	x.open = x.open[:last]
	x.depth = last
	return endTag
}

func (x *scanner) openTag(rest string) token {
	if err := x.left.element(len(x.open) + 1); err != nil {
		return x.fail(err)
	}
	n := 1
	for n < len(rest) && !nameEnd(rest[n]) {
		n++
	}
	name := rest[1:n]
	if name == "" {
		return x.fail(errMalformed)
	}
	x.attrs = x.attrs[:0]
	for {
		n = skipSpace(rest, n)
		if n >= len(rest) {
			return x.fail(errMalformed)
		}
		if rest[n] == '>' {
			n++
			break
		}
		if strings.HasPrefix(rest[n:], "/>") {
			x.empty = true
			n += 2
			break
		}
		if n = x.attribute(rest, n); n < 0 {
			return x.fail(errMalformed)
		}
	}
	x.pos += n
	x.open = append(x.open, name)
	x.name = local(name)
	x.depth = len(x.open)
	return startTag
}

// attribute reads one attribute at rest[n:] and returns where it ends, or -1.
func (x *scanner) attribute(rest string, n int) int {
	from := n
	for n < len(rest) && !nameEnd(rest[n]) && rest[n] != '=' {
		n++
	}
	name := rest[from:n]
	n = skipSpace(rest, n)
	if name == "" || n >= len(rest) || rest[n] != '=' {
		return -1
	}
	n = skipSpace(rest, n+1)
	if n >= len(rest) || (rest[n] != '"' && rest[n] != '\'') {
		return -1
	}
	size := strings.IndexByte(rest[n+1:], rest[n])
	if size < 0 {
		return -1
	}
	if len(x.attrs) < maxAttributes && !strings.HasPrefix(name, "xmlns") {
		x.attrs = append(x.attrs, attribute{local(name), rest[n+1 : n+1+size]})
	}
	return n + size + 2
}

func nameEnd(c byte) bool {
	return c == '>' || c == '/' || c == '<' || c == ' ' || c == '\t' || c == '\r' || c == '\n'
}

func skipSpace(s string, n int) int {
	for n < len(s) && (s[n] == ' ' || s[n] == '\t' || s[n] == '\r' || s[n] == '\n') {
		n++
	}
	return n
}

func local(name string) string {
	return name[strings.LastIndexByte(name, ':')+1:]
}

// child moves to the next child of the element that was opened at depth, past
// whatever is left of the child before, and reports false at the element's end.
func (x *scanner) child(depth int) bool {
	for {
		switch x.next() {
		case startTag:
			if x.depth == depth+1 {
				return true
			}
		case endTag:
			if x.depth < depth {
				return false
			}
		case endOfPart:
			return false
		}
	}
}

// content returns the characters of the element just opened, and moves to its end.
func (x *scanner) content() string {
	depth, text := x.depth, ""
	var joined []byte // only if a comment or a section of raw data cuts the text
	for {
		switch x.next() {
		case charData:
			if text == "" && joined == nil {
				text = x.text
				continue
			}
			if joined == nil {
				joined = append(joined, text...)
			}
			joined = append(joined, x.text...)
		case endTag, endOfPart:
			if x.depth >= depth && x.err == nil {
				continue
			}
			if joined != nil {
				return string(joined)
			}
			return text
		}
	}
}

// root moves to the outermost element and reports whether there is one.
func (x *scanner) root() bool {
	for {
		switch x.next() {
		case startTag:
			return true
		case endOfPart:
			if x.err == nil {
				x.err = errMalformed
			}
			return false
		}
	}
}

// attr returns an attribute of the element just opened by its local name.
func (x *scanner) attr(name string) string {
	value, _ := x.lookup(name)
	return value
}

func (x *scanner) lookup(name string) (string, bool) {
	for i := range x.attrs {
		if x.attrs[i].name == name {
			value, _ := unescape(x.attrs[i].value)
			return value, true
		}
	}
	return "", false
}

// on reads a switch such as <w:b/> or <w:b w:val="false"/>.
func (x *scanner) on() bool {
	switch x.attr("val") {
	case "0", "false", "off", "none":
		return false
	}
	return true
}
