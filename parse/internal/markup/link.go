package markup

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/contact"
	"github.com/vitae-go/vitae/parse/internal/flow"
)

// link is a link that is open.
type link struct {
	target string // where a reader of the resume can go, "" if nowhere
	within bool   // it leads to another place of the same site
	from   int    // bytes of text before it
}

// OpenLink makes what follows lead somewhere, if a reader can go there.
func (b *Builder) OpenLink(target string) {
	target = strings.TrimSpace(target)
	safe := safeTarget(target)
	b.links = append(b.links, link{safe, safe == "" && isWithin(target), b.size})
}

// isWithin reports whether a target is another place of the same page or site.
func isWithin(target string) bool {
	path, _, _ := strings.Cut(target, "#")
	if path != target && path == "" {
		return len(target) > 1
	}
	if strings.ContainsAny(path, " :") || path == "" {
		return false
	}
	return path[0] == '/' || path[0] == '.' || strings.HasSuffix(path, ".html") || strings.HasSuffix(path, ".htm") || strings.HasSuffix(path, ".php") || strings.HasSuffix(path, ".md")
}

// CloseLink ends the innermost link. One around a picture alone is read as the
// address that it leads to.
func (b *Builder) CloseLink() {
	n := len(b.links)
	if n == 0 {
		return
	}
	if l := b.links[n-1]; l.target != "" && l.from == b.size && len(b.hidden) == 0 && reaches(l.target) {
		b.Space()
		b.put(address(l.target), -1)
		b.Space()
	}
	b.links = b.links[:n-1]
}

// reaches reports whether a link leads to a person: to a mailbox, a telephone or
// a profile.
func reaches(target string) bool {
	d, ok := contact.Target(target)
	return ok && (d.Kind != contact.Link || d.Network != "" && d.Username != "")
}

// address is a target as a person would write it.
func address(target string) string {
	scheme, rest, _ := strings.Cut(target, ":")
	switch strings.ToLower(scheme) {
	case "mailto", "tel":
		rest, _, _ = strings.Cut(rest, "?")
		return rest
	}
	return target
}

// count counts the letters of a piece of text, to tell a menu by its links.
func (b *Builder) count(s string) {
	letters := 0
	for i := range len(s) {
		if c := s[i]; c >= 0x80 || 'a' <= c|0x20 && c|0x20 <= 'z' {
			letters++
		}
	}
	b.said += letters
	if n := len(b.links); n > 0 && b.links[n-1].within {
		b.within += letters
	}
}

// role returns whether the block that ends is text or stands in the margin: in
// the menu of a site, or all of it leads to other places of the site.
func (b *Builder) role() flow.Role {
	switch {
	case b.said == 0:
		return b.cur.Role
	case b.within < b.said || b.cur.Kind == flow.Heading || b.cur.Kind == flow.Row:
		return flow.Body
	case len(b.cur.Lines) > 0 && b.reopened:
		return b.cur.Role
	}
	return flow.Header
}
