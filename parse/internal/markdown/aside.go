package markdown

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/flow"
)

// comment keeps words that are in the source and not in the text.
func (b *builder) comment(s string) {
	if s = strings.Join(strings.Fields(s), " "); s != "" {
		b.asides = append(b.asides, flow.Aside{Kind: flow.Comment, Text: s, After: [2]int{0, len(b.blocks) - 1}})
	}
}

// definition takes a link definition; one that leads nowhere is a comment.
func (b *builder) definition(label, target, title string) {
	if target == "#" || target == "<>" || target == "" || label == "//" || strings.EqualFold(label, "comment") {
		if title == "" && label != "//" {
			title = label
		}
		b.comment(title)
	}
}

// image counts a picture.
func (b *builder) image(target, alt string) {
	b.images++
	s := strings.ToLower(target + " " + alt)
	for _, word := range []string{"photo", "portrait", "headshot", "avatar", "profile", "selfie"} {
		if strings.Contains(s, word) {
			b.portrait = true
		}
	}
}
