package contact

import (
	"bytes"
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse/internal/width"
	"github.com/vitae-go/vitae/parse/internal/wordlist"
)

//go:embed data/labels.txt
var labelList string

// labelIndex is written when the list changes:
//
//	go test ./parse/internal/contact -run Index -update
//
//go:embed data/labels.idx
var labelIndex string

var labels = sync.OnceValue(func() *wordlist.Index { return wordlist.Open(labelList, labelIndex) })

// byLabel is the way in which the list is indexed.
func byLabel(dst []byte, _, label string) (key []byte, apart bool) {
	return appendLabelKey(dst, label), false
}

// appendLabelKey appends a label in the form in which labels are compared: in
// lower case, without full stops, commas, the marks around it, the blanks around a slash
// and those that spread the two letters of 氏 名 over their cell.
func appendLabelKey(dst []byte, s string) []byte {
	s = strings.TrimFunc(s, isLabelMark)
	for i := 0; i < len(s); {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		i += n
		switch {
		case r == '.', r == ',':
		case r == ' ' || r == '\u3000':
			if before, _ := utf8.DecodeLastRune(dst); before != '/' && (before < ideographs || !spread(s[i:])) {
				dst = append(dst, ' ')
			}
		case r == '/':
			dst = append(bytes.TrimRight(dst, " "), '/')
		case r == '’':
			dst = append(dst, '\'')
		case unicode.Is(unicode.Greek, r):
			plain, _ := wordlist.Plain(r) // capitals have no accents
			dst = utf8.AppendRune(dst, plain)
		case r >= utf8.RuneSelf:
			dst = utf8.AppendRune(dst, unicode.ToLower(r))
		case 'A' <= r && r <= 'Z':
			dst = append(dst, byte(r)+'a'-'A')
		default:
			dst = append(dst, byte(r))
		}
	}
	return dst
}

// spread reports whether an ideograph follows a few blanks.
func spread(s string) bool {
	behind, _ := utf8.DecodeRuneInString(strings.TrimLeft(s[:min(len(s), 16)], " \u3000"))
	return behind >= ideographs
}

// ideographs is where the letters of China and Japan begin.
const ideographs = '\u2e80'

// isLabelMark reports whether r stands around labels and belongs to none.
func isLabelMark(r rune) bool {
	switch r {
	case ' ', '\t', '.', ':', '(', ')', '[', ']', '*', '_', '-', '–', '—', '|', '/', '#', '&', '\u00a0':
		return true
	}
	return false
}

// Label returns what a word before a detail says that it is: "email",
// "phone", "place", "link", "name", the name of a kind of private data such as
// "birth date", or "" for any other word.
func Label(s string) string {
	if width.Over(s, longest) || len(s) == 0 {
		return ""
	}
	var buf [64]byte
	k := appendLabelKey(buf[:0], s)
	if kind, ok := labels().Find(k); ok {
		return kind
	}
	if i := bytes.LastIndexByte(k, ' '); i > 0 && bytes.Count(k, []byte(" ")) <= 2 { // "Personal Email", "Work phone"
		if kind, _ := labels().Find(k[i+1:]); kind == "email" || kind == "phone" && len(k)-i > 3 {
			return kind
		}
	}
	return ""
}

// longest is the width of the longest label.
const longest = 40

// CutLabel cuts a known label off the front of text, "Tel.: 0171 …". Without a
// colon after it, only a label of at least three letters counts. It returns
// where the rest begins.
func CutLabel(text string) (kind string, rest int) {
	if i := strings.IndexAny(text[:min(len(text), 4*longest)], ":：\t"); i > 0 {
		if kind = Label(text[:i]); kind != "" {
			_, colon := utf8.DecodeRuneInString(text[i:])
			return kind, len(text) - len(strings.TrimLeft(text[i+colon:], " \t"))
		}
	}
	for i := range len(text) {
		if i > 4*longest {
			break
		}
		if text[i] == ' ' && i >= 3 && !width.Over(text[:i], 32) {
			if k := Label(text[:i]); k != "" && k != "link" {
				kind, rest = k, i+1
			}
		}
	}
	return kind, rest
}

// Profile returns the address of a user's page on a network, "" if the network
// is not known.
func Profile(name, user string) string {
	n := networks().byName[strings.ToLower(strings.ReplaceAll(name, " ", ""))]
	if n == nil || n.host == "" {
		return ""
	}
	path := ""
	if len(n.prefixes) > 0 && n.prefixes[0] != "" {
		path = n.prefixes[0] + "/"
	}
	return "https://" + n.host + "/" + path + user
}

// IsUsername reports whether s can be a user name. Two or three capitals are not:
// they are the rest of a product's name, "GitLab CI".
func IsUsername(s string) bool {
	if len(s) < 2 || width.Over(s, 50) || len(s) < 4 && s == strings.ToUpper(s) && s != strings.ToLower(s) {
		return false
	}
	for i := range len(s) {
		if c := s[i]; !isAlnum(c) && c != '-' && c != '_' && c != '.' {
			return false
		}
	}
	return true
}
