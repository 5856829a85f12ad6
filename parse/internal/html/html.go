// Package html reads resumes in HTML, as saved from a browser or exported from
// an editor. It knows the elements, and of the style sheets only what an element
// itself carries.
package html

import (
	"bytes"
	"context"
	"errors"
	"io"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"github.com/vitae-go/vitae/parse/internal/charset"
	"github.com/vitae-go/vitae/parse/internal/fault"
	"github.com/vitae-go/vitae/parse/internal/flow"
	"github.com/vitae-go/vitae/parse/internal/markup"
)

// Match reports whether a file that begins with head looks like HTML: one of
// the tags that only whole pages have comes first.
func Match(head []byte) bool {
	for _, mark := range []string{"\ufeff", "\xff\xfe", "\xfe\xff"} { // byte order marks
		head = bytes.TrimPrefix(head, []byte(mark))
	}
	s := strings.ToLower(string(head[:min(len(head), 1024)]))
	s = strings.ReplaceAll(s, "\x00", "")
	for {
		s = strings.TrimLeft(s, " \t\r\n")
		rest, isComment := strings.CutPrefix(s, "<!--")
		if !isComment {
			break
		}
		_, after, ok := strings.Cut(rest, "-->")
		if !ok {
			return false
		}
		s = after
	}
	if rest, ok := strings.CutPrefix(s, "<?xml"); ok {
		_, s, _ = strings.Cut(rest, "?>")
		s = strings.TrimLeft(s, " \t\r\n")
	}
	for _, tag := range []string{"<!doctype html", "<html", "<head", "<body"} {
		if rest, ok := strings.CutPrefix(s, tag); ok && (rest == "" || strings.ContainsAny(rest[:1], " \t\r\n>")) {
			return true
		}
	}
	return false
}

// Read reads an HTML file.
func Read(ctx context.Context, src []byte, _ string, limits flow.Limits) (*flow.Document, error) {
	text, err := charset.DecodeAs(src, declared(src))
	if err != nil {
		return nil, err
	}
	b := &markup.Builder{Text: text, Limit: limits.Text}
	p := page{tags: markup.Tags{Builder: b, Depth: limits.Depth}}
	_, _, body := markup.FrontMatter(text.String)
	if err := p.read(ctx, text.String[body:]); err != nil {
		return nil, err
	}
	if b.Full() {
		return nil, fault.Limit("text bytes")
	}
	doc := b.Document()
	doc.Meta.Title, doc.Meta.Author = p.title, p.meta["author"]
	doc.Meta.Keywords, doc.Meta.Subject, doc.Meta.Creator = p.meta["keywords"], p.meta["description"], p.meta["generator"]
	if len(doc.Pages[0].Blocks) == 0 {
		return nil, fault.NoText
	}
	if name, sure := owner(p.title); name != "" && !shows(doc, name) && (sure || echoes(doc, name)) {
		top := flow.Block{Kind: flow.Paragraph, Lines: []flow.Line{{Runs: []flow.Run{{Text: name}}}}}
		doc.Pages[0].Blocks = slices.Insert(doc.Pages[0].Blocks, 0, top)
	}
	return doc, nil
}

// page is a page of HTML as it is read.
type page struct {
	tags   markup.Tags
	title  string
	named  bool // the title is being read
	styled bool // a style sheet is being read
	meta   map[string]string
}

// maxTag bounds one tag with its attributes, as a picture can be in one.
const maxTag = 16 << 20

func (p *page) read(ctx context.Context, text string) error {
	z := html.NewTokenizer(strings.NewReader(text))
	z.SetMaxBuf(maxTag)
	for n := 0; !p.tags.Builder.Full(); n++ {
		if n%1024 == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		switch z.Next() {
		case html.ErrorToken:
			p.tags.Close()
			if errors.Is(z.Err(), io.EOF) {
				return nil
			}
			return fault.Limit("length of a tag")
		case html.CommentToken:
			p.comment(string(z.Text()))
		case html.TextToken:
			p.text(z)
		case html.StartTagToken, html.SelfClosingTagToken:
			p.start(z)
		case html.EndTagToken:
			name, _ := z.TagName()
			p.tags.End(string(name))
		}
	}
	return nil
}

// comment keeps a comment, unless it speaks to a program.
func (p *page) comment(s string) {
	s = strings.TrimSpace(s)
	if !strings.HasPrefix(s, "[if ") && !strings.HasPrefix(s, "[endif") && !strings.HasPrefix(s, "<![") && s != "StartFragment" && s != "EndFragment" {
		p.tags.Builder.Comment(s)
	}
}

func (p *page) text(z *html.Tokenizer) {
	s := string(z.Text())
	if p.styled {
		p.tags.Styles.Add(s)
		p.styled = false
	}
	if p.named {
		p.title, p.named = strings.Join(strings.Fields(s), " "), false
	}
	p.tags.Words(markup.WithoutTemplates(s))
}

func (p *page) start(z *html.Tokenizer) {
	name, attrs := markup.ReadTag(z)
	switch name {
	case "style":
		p.styled = true
	case "title":
		p.named = p.title == ""
	case "meta":
		p.keepMeta(strings.ToLower(attrs["name"]), attrs["content"])
	}
	p.tags.Start(name, attrs)
}

func (p *page) keepMeta(name, content string) {
	switch name {
	case "author", "keywords", "description", "generator":
		if p.meta == nil {
			p.meta = map[string]string{}
		}
		p.meta[name] = content
	}
}

// declared returns the encoding that a page says it is in, nil for none or UTF-8.
func declared(src []byte) *charset.Page {
	head := bytes.ToLower(src[:min(len(src), 2048)])
	_, after, ok := bytes.Cut(head, []byte("charset="))
	if !ok {
		return nil
	}
	name := bytes.Trim(after[:min(len(after), 40)], "\"' ")
	if i := bytes.IndexAny(name, "\"' />;"); i >= 0 {
		name = name[:i]
	}
	return charset.PageNamed(string(name))
}
