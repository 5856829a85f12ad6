package markup

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/width"
)

// Image counts a picture and notes the words of a badge.
func (b *Builder) Image(target, alt string) {
	if len(target) > 300 { // the picture itself
		target = ""
	}
	b.images++
	s := strings.ToLower(target + " " + alt)
	for _, word := range vocabulary()["portrait"] {
		if strings.Contains(s, word) {
			b.portrait = true
			return
		}
	}
	if alt = oneLine(alt); isBadge(target) && alt != "" && width.Under(alt, maxBadge) && len(b.badges) < maxRuns {
		if len(b.badges) == 0 {
			b.labelled = b.said
		}
		b.badges = append(b.badges, alt)
	}
}

const (
	// fewestBadges in a row are a list; one or two are an ornament.
	fewestBadges = 3
	maxBadge     = 30 // columns of the words of one
)

// isBadge reports whether a picture is drawn to stand for a word, as the sign of
// a technology is.
func isBadge(target string) bool {
	target = strings.ToLower(target)
	path, _, _ := strings.Cut(target, "?")
	if strings.HasSuffix(path, ".svg") {
		return true
	}
	for _, word := range vocabulary()["badge"] {
		if strings.Contains(target, word) {
			return true
		}
	}
	return false
}

// readBadges writes a list of the words that stand for the pictures of a block
// of nothing but badges, or of a label and badges: so people show what they work with.
func (b *Builder) readBadges() {
	alone := b.said == 0 && len(b.line.Runs) == 0 && len(b.badges) >= fewestBadges
	label := b.said > 0 && b.said == b.labelled && b.said < maxBadge && len(b.badges) > 1
	if !alone && !label || len(b.cur.Lines) > 0 || len(b.hidden) > 0 {
		return
	}
	if label {
		b.put(":", -1)
		b.Space()
	}
	for i, word := range b.badges {
		if i > 0 {
			b.put(",", -1)
			b.Space()
		}
		b.put(word, -1)
	}
}
