package taxonomy

import (
	"strings"
	"unicode/utf8"
)

// A line of a vocabulary is plain if it is written the way the built-in files
// are: known fields, each once, no escapes. Such lines are read here, many
// times faster than by encoding/json, to the same result; whatever is not
// plain is left to encoding/json, which also says what is wrong with it.

// plainReader reads plain lines. Its arrays are cut from larger ones.
type plainReader struct {
	text    string
	at      int
	bad     bool // the line is not plain
	ids     []ID
	words   []string
	aliases []Alias
}

// concept reads a line into c and says whether it could; if not, c holds
// nothing of use.
func (r *plainReader) concept(line string, c *Concept) bool {
	r.text, r.at, r.bad = line, 0, false
	var seen fieldSet
	r.object(func(key string) {
		i, ok := conceptFields[key]
		if !ok || !seen.add(i) {
			r.bad = true
			return
		}
		readField[i](r, c)
	})
	return !r.bad && r.at == len(r.text)
}

// fieldSet is which fields of an object have been there.
type fieldSet uint32

// add says whether the field is new.
func (s *fieldSet) add(i int) bool {
	old := *s
	*s |= 1 << i
	return *s != old
}

var readField = [...]func(*plainReader, *Concept){
	func(r *plainReader, c *Concept) { c.ID = ID(r.str()) },
	func(r *plainReader, c *Concept) { c.Kind = Kind(r.str()) },
	func(r *plainReader, c *Concept) { c.Label = r.str() },
	func(r *plainReader, c *Concept) { c.Category = r.str() },
	func(r *plainReader, c *Concept) { c.Aliases = r.aliasList() },
	func(r *plainReader, c *Concept) { c.Mode = Mode(r.str()) },
	func(r *plainReader, c *Concept) { c.Tier = r.number() },
	func(r *plainReader, c *Concept) { c.Broader = r.idList() },
	func(r *plainReader, c *Concept) { c.Implies = r.idList() },
	func(r *plainReader, c *Concept) { c.Related = r.idList() },
	func(r *plainReader, c *Concept) { c.Since = r.number() },
	func(r *plainReader, c *Concept) { c.Faded = r.number() },
	func(r *plainReader, c *Concept) { c.Needs = r.wordList() },
	func(r *plainReader, c *Concept) { c.Not = r.wordList() },
	func(r *plainReader, c *Concept) { c.Refs = r.refs() },
	func(r *plainReader, c *Concept) { c.Years = r.truth() },
	func(r *plainReader, c *Concept) { c.ReplacedBy = ID(r.str()) },
	func(r *plainReader, c *Concept) { c.Level = r.str() },
	func(r *plainReader, c *Concept) { c.Class = r.str() },
	func(r *plainReader, c *Concept) { c.Note = r.str() },
	func(r *plainReader, c *Concept) { c.Issuer = r.str() },
	func(r *plainReader, c *Concept) { c.Months = r.number() },
}

// conceptFields are the names of readField's fields.
var conceptFields = map[string]int{
	"id": 0, "kind": 1, "label": 2, "category": 3, "aliases": 4, "mode": 5, "tier": 6, "broader": 7, "implies": 8, "related": 9,
	"since": 10, "faded": 11, "needs": 12, "not": 13, "refs": 14, "years": 15, "replacedBy": 16, "level": 17, "class": 18,
	"note": 19, "issuer": 20, "months": 21,
}

// aliasFields number the fields of an alias.
var aliasFields = map[string]int{"text": 0, "mode": 1, "tier": 2, "typo": 3, "since": 4}

func (r *plainReader) alias(a *Alias) {
	if r.peek() == '"' {
		a.Text = r.str()
		return
	}
	var seen fieldSet
	r.object(func(key string) {
		i, ok := aliasFields[key]
		if !ok || !seen.add(i) {
			r.bad = true
			return
		}
		switch i {
		case 0:
			a.Text = r.str()
		case 1:
			a.Mode = Mode(r.str())
		case 2:
			a.Tier = r.number()
		case 3:
			a.Typo = r.truth()
		case 4:
			a.Since = r.number()
		}
	})
}

func (r *plainReader) refs() map[string]string {
	all := make(map[string]string)
	r.object(func(key string) { all[key] = r.str() })
	return all
}

func (r *plainReader) idList() []ID {
	return cut(r, &r.ids, func() ID { return ID(r.str()) })
}

func (r *plainReader) wordList() []string {
	return cut(r, &r.words, r.str)
}

func (r *plainReader) aliasList() []Alias {
	return cut(r, &r.aliases, func() (a Alias) { r.alias(&a); return a })
}

// cut reads an array to the end of store and cuts it off there, so that many
// short arrays are one allocation.
func cut[T any](r *plainReader, store *[]T, item func() T) []T {
	const atOnce = 512
	list := (*store)[:0:cap(*store)]
	r.array(func() {
		if len(list) == cap(list) {
			more := make([]T, len(list), max(atOnce, 2*len(list)))
			copy(more, list)
			list = more
		}
		list = append(list, item())
	})
	n := len(list)
	*store = list[n:]
	if n == 0 {
		return []T{} // as encoding/json has it
	}
	return list[:n:n]
}

// object reads an object, calling field where each value starts.
func (r *plainReader) object(field func(key string)) {
	r.sequence('{', '}', func() {
		key := r.str()
		r.expect(':')
		if !r.bad {
			field(key)
		}
	})
}

func (r *plainReader) array(item func()) { r.sequence('[', ']', item) }

// sequence reads items with commas between them.
func (r *plainReader) sequence(open, end byte, item func()) {
	r.expect(open)
	if r.peek() == end {
		r.at++
		return
	}
	for !r.bad {
		item()
		if r.peek() != ',' {
			break
		}
		r.at++
	}
	r.expect(end)
}

// peek returns the next byte that is no blank, 0 at the end.
func (r *plainReader) peek() byte {
	for r.at < len(r.text) && r.text[r.at] == ' ' {
		r.at++
	}
	if r.at == len(r.text) {
		return 0
	}
	return r.text[r.at]
}

func (r *plainReader) expect(c byte) {
	if r.peek() != c || r.bad {
		r.bad = true
		return
	}
	r.at++
}

// str reads a string without escapes. It shares the line's memory.
func (r *plainReader) str() string {
	r.expect('"')
	if r.bad {
		return ""
	}
	n := strings.IndexByte(r.text[r.at:], '"')
	if n < 0 {
		r.bad = true
		return ""
	}
	s := r.text[r.at : r.at+n]
	r.at += n + 1
	r.bad = !plainString(s)
	return s
}

func plainString(s string) bool {
	all := byte(0)
	for i := range len(s) {
		if s[i] < ' ' || s[i] == '\\' {
			return false
		}
		all |= s[i]
	}
	return all < utf8.RuneSelf || utf8.ValidString(s)
}

// number reads a number as years, months and tiers are.
func (r *plainReader) number() (n int) {
	r.peek()
	start := r.at
	for r.at < len(r.text) && class[r.text[r.at]] == classDigit && r.at-start < 9 {
		n = 10*n + int(r.text[r.at]-'0')
		r.at++
	}
	if r.at == start || r.text[start] == '0' && r.at > start+1 {
		r.bad = true
	}
	return n
}

func (r *plainReader) truth() bool {
	r.peek()
	for _, word := range [...]string{"true", "false"} {
		if strings.HasPrefix(r.text[r.at:], word) {
			r.at += len(word)
			return word == "true"
		}
	}
	r.bad = true
	return false
}
