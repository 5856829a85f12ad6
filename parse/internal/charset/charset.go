// Package charset turns the bytes of a text file, whatever their encoding, into
// clean UTF-8: line ends are "\n", every space is " " or "\t", and no control
// character, invisible character or presentation form is left that would part
// a word from its spelling.
package charset

import (
	"bytes"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/fault"
	"github.com/vitae-go/vitae/parse/internal/flow"
)

// Text is a decoded file. It is immutable and safe for concurrent use.
type Text struct {
	String   string
	Problems []flow.Problem // what was guessed, removed or damaged
	Pages    []int          // where pages begin behind a form feed, offsets in String

	source []byte // the file, if offsets in it mean anything
	shifts []shift
}

// shift says that from clean on, a byte of Text.String stands at its own offset
// minus clean plus source in the file.
type shift struct{ clean, source int32 }

// maxShifts bounds the memory spent on source offsets; a text file that needs
// more is not one that a person edits.
const maxShifts = 1 << 20

// maxPages bounds the pages that are told apart; no resume has as many.
const maxPages = 1 << 10

// Source returns the byte range of the file in which String[start:end] stands
// verbatim, or {0, 0} if it does not.
func (t *Text) Source(start, end int) [2]int {
	if t.source == nil || start >= end {
		return [2]int{}
	}
	from := t.offset(start)
	to := from + end - start
	if to > len(t.source) || string(t.source[from:to]) != t.String[start:end] {
		return [2]int{}
	}
	return [2]int{from, to}
}

func (t *Text) offset(clean int) int {
	i := sort.Search(len(t.shifts), func(i int) bool { return int(t.shifts[i].clean) > clean }) - 1
	if i < 0 {
		return clean
	}
	return clean - int(t.shifts[i].clean) + int(t.shifts[i].source)
}

// Decode decodes a text file. Its errors are fault.Format for a file that is no
// text, fault.Encoding for text in an encoding that is not known here, and
// fault.Empty for a file of nothing but white space.
func Decode(src []byte) (*Text, error) { return DecodeAs(src, nil) }

// DecodeAs is Decode for a file that names its own encoding. A nil declared
// encoding, and one that contradicts the bytes, are as good as none.
func DecodeAs(src []byte, declared *Page) (*Text, error) {
	if isBinary(src) {
		return nil, fault.Format
	}
	if wide, err := widen(src); err != nil {
		return nil, err
	} else if wide != nil {
		t := &Text{}
		return t.clean(wide, nil)
	}
	t := &Text{source: src}
	if utf8.Valid(src) {
		return t.clean(src, nil)
	}
	if tooManyControls(countControls(src), len(src)) {
		return nil, fault.Format
	}
	if brokenUTF8(src) {
		t.problem("invalid-utf8", "some bytes are not valid UTF-8 and were left out; save the file as UTF-8")
		return t.clean(src, nil)
	}
	if declared == nil {
		if declared = guess(src); declared == nil {
			return nil, fault.Encoding
		}
		t.problem("encoding-guessed", "the text is not UTF-8; it was read as "+declared.String()+"; save the file as UTF-8")
	}
	return t.clean(src, declared)
}

func (t *Text) problem(code, message string) {
	t.Problems = append(t.Problems, flow.Problem{Code: code, Message: message})
}

// clean fills t with the text of src; nil page means UTF-8.
func (t *Text) clean(src []byte, page *Page) (*Text, error) {
	w := writer{src: src, mapped: t.source != nil, out: make([]byte, 0, len(src))}
	if bytes.HasPrefix(src, []byte("\xef\xbb\xbf")) {
		w.pos = 3
	}
	for w.pos < len(src) {
		if n := plainASCII(src[w.pos:]); n > 0 {
			w.verbatim(n)
			continue
		}
		w.next(page)
	}
	if tooManyControls(w.controls, len(src)) {
		return nil, fault.Format
	}
	t.String, t.shifts, t.Pages = string(w.out), w.shifts, w.pages
	if !w.mapped {
		t.source, t.shifts = nil, nil
	}
	if strings.TrimSpace(t.String) == "" {
		return nil, fault.Empty
	}
	if w.invisible > 0 {
		t.problem("zero-width", plural(w.invisible, "invisible character")+
			" (zero-width, soft hyphen, direction mark) left out of the text; remove them from the file")
	}
	return t, nil
}

// tooManyControls reports whether control characters are more than the few that
// stray into a text.
func tooManyControls(controls, size int) bool { return controls > 4 && controls*50 > size }

func countControls(src []byte) int {
	n := 0
	for _, c := range src {
		if c < ' ' && c != 0 && (c < '\t' || c > '\r') || c == 0x7f {
			n++
		}
	}
	return n
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return strconv.Itoa(n) + " " + noun + "s"
}

// plainASCII returns the length of the run of bytes at the start of b that need no care.
func plainASCII(b []byte) int {
	for i, c := range b {
		if (c < ' ' && c != '\n' && c != '\t') || c >= 0x7f {
			return i
		}
	}
	return len(b)
}

// brokenUTF8 reports whether bytes that are not valid UTF-8 are nonetheless
// meant as such: whole multi-byte sequences do not come about by chance in the
// eight-bit code pages.
func brokenUTF8(src []byte) bool {
	whole, broken := 0, 0
	for i := 0; i < len(src); {
		if src[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(src[i:])
		if r == utf8.RuneError && n == 1 {
			broken++
		} else {
			whole++
		}
		i += n
	}
	return whole >= 2 && whole*10 >= broken
}

// isBinary reports whether src is a file of some other kind: its first bytes say
// so, or it is full of NULs that are not the other half of UTF-16.
func isBinary(src []byte) bool {
	for _, magic := range magics {
		if bytes.HasPrefix(src, []byte(magic)) {
			return true
		}
	}
	nuls := bytes.Count(src, []byte{0})
	return nuls*10 > len(src) && utf16Order(src) == nil && !bytes.HasPrefix(src, []byte("\xff\xfe")) &&
		!bytes.HasPrefix(src, []byte("\xfe\xff")) && !bytes.HasPrefix(src, []byte("\x00\x00\xfe\xff"))
}

// magics are the first bytes of files that people rename or upload by mistake.
var magics = []string{
	"\xff\xd8\xff", "\x89PNG\r\n", "GIF87a", "GIF89a", "II*\x00", "MM\x00*", "BM\x00\x00",
	"{\\rtf", "%PDF-", "%!PS", "PK\x03\x04", "PK\x05\x06", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
	"\x1f\x8b\x08", "7z\xbc\xaf\x27\x1c", "Rar!\x1a\x07", "\xfd7zXZ\x00", "\x28\xb5\x2f\xfd",
	"\x7fELF", "SQLite format 3\x00", "wOFF", "wOF2", "\x00\x01\x00\x00\x00", "OTTO\x00", "ID3\x03", "OggS\x00",
}
