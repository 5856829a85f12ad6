package markdown

import (
	"strings"

	"golang.org/x/net/html"
)

// tag takes an inline HTML tag or comment.
func (b *builder) tag(s string) {
	z := html.NewTokenizer(strings.NewReader(s))
	switch z.Next() {
	case html.CommentToken:
		b.comment(z.Token().Data)
	case html.StartTagToken, html.SelfClosingTagToken:
		if name, _ := z.TagName(); string(name) == "br" {
			b.endLine(false)
		}
	}
}

// html reads a block of HTML.
func (b *builder) html(start, end int) {
	z := html.NewTokenizer(strings.NewReader(b.src[start:end]))
	skip := ""
	for {
		switch z.Next() {
		case html.ErrorToken:
			return
		case html.CommentToken:
			b.comment(string(z.Text()))
		case html.StartTagToken:
			if name, _ := z.TagName(); string(name) == "script" || string(name) == "style" {
				skip = string(name)
			}
		case html.EndTagToken:
			skip = ""
		case html.TextToken:
			if skip != "" {
				continue
			}
			b.beginParagraph()
			b.put(strings.Join(strings.Fields(string(z.Text())), " "), -1)
			b.end()
		}
	}
}
