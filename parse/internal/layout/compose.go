package layout

import (
	"cmp"
	"math"
	"slices"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// Compose sets painted pages as text: blocks of lines in the order in which a
// person reads them. Words that a reader cannot see come back as asides.
//
// It never fails: what has no sensible place on a page is left out, as are
// glyphs whose position is not a finite number.
func Compose(pages []Page) (out []flow.Page, asides []flow.Aside) {
	c := Composer{Pages: len(pages)}
	for i := range pages {
		c.Add(&pages[i])
	}
	return c.Finish()
}

// Composer is [Compose] for pages that come one by one. It holds the glyphs of
// as many pages as a resume has, and of a long file the pages that are not set
// yet: what repeats at the edges of pages is told from a stretch of them.
type Composer struct {
	Pages int // of the file
	Runs  int // of the pages set so far: what they take is counted by these

	waiting []*Page
	glyphs  int // on the pages that wait
	out     []flow.Page
	asides  []flow.Aside
}

// stretch is how many glyphs wait to be set; a full page has 4,000. A page with
// crowded glyphs waits for no others.
const (
	stretch = 1 << 16
	crowded = stretch / 4
)

// Add takes the next page, which is the Composer's from now on.
func (c *Composer) Add(p *Page) {
	c.waiting = append(c.waiting, p)
	if c.glyphs += len(p.Glyphs); c.glyphs > stretch || len(p.Glyphs) > crowded {
		c.set()
	}
}

// Finish sets what waits and returns all pages.
func (c *Composer) Finish() ([]flow.Page, []flow.Aside) {
	c.set()
	unhyphenate(c.out)
	return c.out, c.asides
}

// set sets the pages that wait.
func (c *Composer) set() {
	first := len(c.out)
	sheets := make([]*sheet, len(c.waiting))
	dots := countDots(c.waiting)
	for i, p := range c.waiting {
		sheets[i] = newSheet(p, dots)
	}
	furnish(sheets, first, c.Pages)
	for i, s := range sheets {
		page := s.compose()
		c.asides = append(c.asides, s.asides(first+i, &page)...)
		c.out = append(c.out, page)
		c.Runs += len(s.runStore)
		sheets[i], c.waiting[i] = nil, nil
	}
	c.waiting, c.glyphs = c.waiting[:0], 0
}

// sheet is a page while it is composed.
type sheet struct {
	width, height float64
	fonts         []Font
	glyphs        []Glyph // visible and upright
	turned        []Glyph // visible, at an angle
	hidden        []Glyph
	dropped       []bool // glyphs that repeat another one
	chunks        []chunk
	order         []int32    // chunks by base line, then by position
	bars          []flow.Box // the horizontal rules, from top to bottom
	posts         []flow.Box // vertical rules
	fills         []flow.Box
	shelves       []flow.Box // filled bands across the page that a heading stands on
	chips         []flow.Box
	cards         []flow.Box
	links         links
	page          *Page
	dots          dots

	body      []strip
	bullets   []float64 // where the list signs of the body stand
	furniture []furniture
	texts     []text
	tied      []float64       // gutters between cells, see isTied
	hinge     []hinge         // between labels and what they label
	effort    int             // strips looked at in search of columns
	turns     int             // letters from right to left, less those from left to right; 0 while unknown
	dashes    int             // strips that begin with a dash which parts phrases
	starts    map[string]int  // how often a pictogram stands alone
	listed    bool            // the lines of the text at hand are sentences of one line, see unwrapped
	names     bool            // those are names that go on below, see clustered
	leading   map[int]float64 // usual pitch of lines, by twice their size
	out       []flow.Block

	// What is used again and again, so that it is not made anew.
	tokens    []token
	letters   []byte // the text of the page, see spell
	words     []word
	lineStore []flow.Line
	runStore  []flow.Run
	scratch   struct {
		edges, gaps []float64
		cover       []int
		runs        []gutter
		left, right []row
		parting     parting
		bars        []float64
		text        []byte
	}
}

// maxBars and maxPosts bound the work on pages that are full of rules.
const maxBars, maxPosts = 2048, 256

// upright is how far, in degrees, a base line may lean and still be a line of
// the page.
const upright = 3

func newSheet(p *Page, dots dots) *sheet {
	s := &sheet{width: p.Width, height: p.Height, fonts: p.Fonts, page: p, dots: dots}
	s.sort(p.Glyphs)
	for _, r := range p.Rules {
		if r.X1-r.X0 > r.Y1-r.Y0 && len(s.bars) < maxBars {
			s.bars = append(s.bars, r)
		} else if r.X1-r.X0 <= r.Y1-r.Y0 && len(s.posts) < maxPosts {
			s.posts = append(s.posts, r)
		}
	}
	slices.SortStableFunc(s.bars, func(a, b flow.Box) int { return cmp.Compare(a.Y0, b.Y0) })
	for i := range p.Fills {
		s.fills = append(s.fills, p.Fills[i].Box)
	}
	s.chips, s.cards = chips(p), s.findCards()
	s.links = newLinks(p.Links, p.Height)
	s.dropped = make([]bool, len(s.glyphs))
	s.dropLeaders()
	s.cut()
	s.body = s.strips()
	s.hinge = s.hinges()
	s.shelve()
	return s
}

// sort keeps the glyphs that are visible and upright as the text of the sheet
// and sets the others apart. The glyphs of a usual page are not copied.
func (s *sheet) sort(glyphs []Glyph) {
	n := 0
	for n < len(glyphs) && plain(&glyphs[n]) {
		n++
	}
	s.glyphs = glyphs[:n:n]
	if n == len(glyphs) {
		return
	}
	upright, hidden := n, 0
	for i := n; i < len(glyphs); i++ {
		if glyphs[i].Hidden != "" {
			hidden++
		} else if plain(&glyphs[i]) {
			upright++
		}
	}
	if upright > n {
		s.glyphs = append(make([]Glyph, 0, upright), s.glyphs...)
	}
	s.hidden = make([]Glyph, 0, hidden)
	for i := n; i < len(glyphs); i++ {
		switch g := &glyphs[i]; {
		case plain(g):
			s.glyphs = append(s.glyphs, *g)
		case !finite(g):
		case g.Hidden != "":
			s.hidden = append(s.hidden, *g)
		default:
			s.turned = append(s.turned, *g)
		}
	}
}

// plain reports whether a glyph is visible and upright.
func plain(g *Glyph) bool {
	return g.Hidden == "" && finite(g) && (g.Angle == 0 || math.Abs(math.Remainder(g.Angle, 360)) <= upright)
}

// finite reports whether a glyph has a place on a page of sane size.
func finite(g *Glyph) bool {
	const most = 1e5
	return g.X > -most && g.X < most && g.Y > -most && g.Y < most &&
		g.W >= 0 && g.W < most && g.Size > 0.1 && g.Size < most && g.Angle > -most && g.Angle < most
}

// compose sets the page.
func (s *sheet) compose() flow.Page {
	s.bullets = s.bulletsOf(s.body)
	columns := s.read(s.body, 0, 0, s.rightmost()) + 1
	s.set(flow.Header)
	texts := make([][]line, len(s.texts))
	for i := range s.texts {
		texts[i] = s.lines(&s.texts[i])
	}
	s.measure(texts)
	lines := 0
	for i := range texts {
		lines += len(texts[i])
	}
	s.lineStore, s.runStore = make([]flow.Line, 0, lines), make([]flow.Run, 0, 2*lines)
	for i, lines := range texts {
		s.blocks(lines, &s.texts[i])
	}
	s.set(flow.Footer)
	s.spell()
	s.turn()
	return flow.Page{
		Width: s.width, Height: s.height, Columns: columns,
		Images: s.page.Images, Paths: s.page.Paths, Blocks: s.out,
	}
}

// rightmost returns where the text of the page ends.
func (s *sheet) rightmost() float64 {
	_, right := bounds(s.body)
	for _, r := range s.bars {
		if r.X1-r.X0 > 0.3*s.width && r.X1 < 0.98*s.width {
			right = max(right, r.X1)
		}
	}
	return right
}
