package layout

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// typeset paints a page from a description, one thing a line:
//
//	page                          the next page, 600 by 800 points
//	X Y SIZE TEXT                 text from X on the base line Y; SIZE may end in b (bold), i (italic) or u (a font of its own)
//	~X Y SIZE TEXT                text that ends at X
//	|X Y SIZE TEXT                text centred on X
//	=X0=X1 Y SIZE TEXT            text stretched from X0 to X1
//	rule X0 Y0 X1 Y1              also fill, frame, dot
//	link X0 Y0 X1 Y1 URI
//	set track 2                   space between letters, in points; also
//	set word 9                    between words, set spaces off: no space is painted
//	set hidden REASON             set angle 90, set plain: back to usual
type typeset struct {
	pages  []Page
	track  float64
	word   float64
	spaces bool
	hidden string
	angle  float64
	seq    int32
}

func typesetPages(t testing.TB, src string) []Page {
	ts := &typeset{spaces: true}
	ts.page()
	for n, line := range strings.Split(src, "\n") {
		if line = strings.TrimRight(line, " "); line != "" && !strings.HasPrefix(line, "#") {
			require.NoError(t, ts.line(line), "line %d: %s", n+1, line)
		}
	}
	return ts.pages
}

var testFonts = []Font{{Family: "Text"}, {Family: "Text", Bold: true}, {Family: "Text", Italic: true}, {Family: "Other"}}

func (ts *typeset) page() {
	ts.pages = append(ts.pages, Page{Width: 600, Height: 800, Fonts: testFonts})
}

func (ts *typeset) line(line string) error {
	p := &ts.pages[len(ts.pages)-1]
	word, rest, _ := strings.Cut(line, " ")
	switch word {
	case "page":
		if len(p.Glyphs) > 0 {
			ts.page()
		}
		return nil
	case "set":
		return ts.set(rest)
	case "rule", "fill", "frame", "dot", "link":
		var b flow.Box
		var uri string
		if _, err := fmt.Sscan(rest+" -", &b.X0, &b.Y0, &b.X1, &b.Y1, &uri); err != nil {
			return err
		}
		switch word {
		case "rule":
			p.Rules = append(p.Rules, b)
		case "fill":
			p.Fills = append(p.Fills, Fill{Box: b})
		case "frame":
			p.Frames = append(p.Frames, b)
		case "dot":
			p.Dots = append(p.Dots, b)
		default:
			p.Links = append(p.Links, Link{b, uri})
		}
		return nil
	}
	return ts.text(p, line)
}

func (ts *typeset) set(rest string) error {
	name, value, _ := strings.Cut(rest, " ")
	var err error
	switch name {
	case "track":
		ts.track, err = strconv.ParseFloat(value, 64)
	case "word":
		ts.word, err = strconv.ParseFloat(value, 64)
	case "angle":
		ts.angle, err = strconv.ParseFloat(value, 64)
	case "spaces":
		ts.spaces = value != "off"
	case "hidden":
		ts.hidden = value
	case "plain":
		*ts = typeset{pages: ts.pages, seq: ts.seq, spaces: true}
	default:
		err = fmt.Errorf("unknown setting %q", name)
	}
	return err
}

func (ts *typeset) text(p *Page, line string) error {
	fields := strings.SplitN(line, " ", 4)
	if len(fields) < 4 {
		return fmt.Errorf("want X Y SIZE TEXT")
	}
	at, end, stretched := strings.Cut(strings.TrimLeft(fields[0], "~|="), "=")
	x, err := strconv.ParseFloat(at, 64)
	if err != nil {
		return err
	}
	y, err := strconv.ParseFloat(fields[1], 64)
	if err != nil {
		return err
	}
	style := strings.TrimLeft(fields[2], "0123456789.")
	size, err := strconv.ParseFloat(strings.TrimSuffix(fields[2], style), 64)
	if err != nil {
		return err
	}
	font := int32(max(0, strings.Index("biu", style)+1))
	if style == "" {
		font = 0
	}
	switch width := ts.width(fields[3], size); fields[0][0] {
	case '~':
		x -= width
	case '|':
		x -= width / 2
	}
	if stretched {
		to, err := strconv.ParseFloat(end, 64)
		if err != nil {
			return err
		}
		ts.word = 0.25*size + (to-x-ts.width(fields[3], size))/float64(strings.Count(fields[3], " "))
		defer func() { ts.word = 0 }()
	}
	ts.seq++
	x0 := x
	for _, r := range fields[3] {
		w := advance(r) * size
		if r != ' ' || ts.spaces {
			g := Glyph{
				Text: string(r), X: x, Y: y, W: w, Size: size, Space: 0.25 * size,
				Font: font, Seq: ts.seq, Hidden: ts.hidden, Angle: ts.angle,
			}
			switch ts.angle { // from x, y
			case 90: // upwards
				g.X, g.Y = x0, y-(x-x0)
			case 270:
				g.X, g.Y = x0, y+(x-x0)
			}
			p.Glyphs = append(p.Glyphs, g)
		}
		x += ts.step(r, w)
	}
	return nil
}

func (ts *typeset) step(r rune, w float64) float64 {
	if r == ' ' && ts.word > 0 {
		return ts.word
	}
	return w + ts.track
}

func (ts *typeset) width(text string, size float64) float64 {
	x := 0.0
	for _, r := range text {
		x += ts.step(r, advance(r)*size)
	}
	return x - ts.track
}

// advance is the width of a letter in ems, about that of a common text face.
func advance(r rune) float64 {
	switch {
	case r == ' ' || strings.ContainsRune("il.,:;'|!jt-", r):
		return 0.25
	case unicode.IsUpper(r), r == 'm', r == 'w', r == '–':
		return 0.66
	}
	return 0.48
}
