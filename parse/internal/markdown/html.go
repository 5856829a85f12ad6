package markdown

import (
	"strings"

	"golang.org/x/net/html"

	"github.com/vitae-go/vitae/parse/internal/markup"
)

// tag takes an inline HTML tag or comment.
func (w *writer) tag(s string) { w.html(s) }

// html reads a piece of HTML.
func (w *writer) html(s string) {
	z := html.NewTokenizer(strings.NewReader(s))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return
		case html.CommentToken:
			w.Comment(string(z.Text()))
		case html.TextToken:
			w.tags.Words(string(z.Text()))
		case html.EndTagToken:
			name, _ := z.TagName()
			w.tags.End(string(name))
		case html.StartTagToken, html.SelfClosingTagToken:
			w.tags.Start(markup.ReadTag(z))
		}
	}
}
