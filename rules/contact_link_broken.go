package rules

import (
	"net/url"
	"strings"
)

var contactLinkBroken = &Rule{
	ID:       "contact/link-broken",
	Severity: Warning,
	Doc: Doc{
		What:    "A link that cannot work: malformed, a placeholder, or with a target other than the address it shows.",
		Why:     "A dead link says that nobody tried it.",
		Bad:     "# Ada Byron\n\n[github.com/ada](https://github.com/username)\n\n## Skills\n\nJava",
		Good:    "# Ada Byron\n\n[github.com/ada](https://github.com/ada)\n\n## Skills\n\nJava",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		doc := p.Resume.Document
		for i := range doc.Pages {
			for j := range doc.Pages[i].Blocks {
				for k := range doc.Pages[i].Blocks[j].Lines {
					for _, run := range doc.Pages[i].Blocks[j].Lines[k].Runs {
						if why := brokenLink(run.Link, p.Words(run.Span)); why != "" {
							p.Reportf(run.Span, "the link on “%s” %s", p.Words(run.Span), why)
						}
					}
				}
			}
		}
	},
}

// brokenLink says what is wrong with a link and the words it stands on, "" if nothing is.
func brokenLink(target, shown string) string {
	if target == "" || strings.HasPrefix(target, "#") { // a place in the resume itself
		return ""
	}
	u, err := url.Parse(strings.TrimSpace(target))
	switch {
	case err != nil:
		return "is not an address"
	case contactSchemes[u.Scheme]:
		return ""
	case u.Scheme != "http" && u.Scheme != "https" || !strings.Contains(u.Host, "."):
		return "leads nowhere (" + target + ")"
	case placeholderPath(u.Path):
		return "leads to a placeholder (" + target + ")"
	case showsOther(u, shown):
		return "leads elsewhere (" + target + ")"
	}
	return ""
}

// contactSchemes are the schemes of addresses that are no place on the web.
var contactSchemes = map[string]bool{
	"mailto": true, "tel": true, "sms": true, "callto": true, "skype": true, "sip": true, "xmpp": true, "matrix": true, "tg": true, "whatsapp": true, "geo": true,
}

func placeholderPath(path string) bool {
	for part := range strings.SplitSeq(strings.ToLower(path), "/") {
		switch part {
		case "username", "yourusername", "your-username", "yourname", "your-name", "your_name", "yourhandle", "your-profile", "example-user":
			return true
		}
	}
	return false
}

// showsOther reports whether the words are themselves an address, and another
// one. Address bars are compared without scheme, www and the last slash.
func showsOther(u *url.URL, shown string) bool {
	shown = bareAddress(shown)
	host, _, _ := strings.Cut(shown, "/")
	if strings.ContainsAny(shown, " @") || !strings.Contains(host, ".") || strings.HasSuffix(host, ".") {
		return false
	}
	target := bareAddress(u.Host + u.Path)
	return !strings.Contains(target, shown) && !strings.HasPrefix(shown, target) && sameShape(host, u.Host)
}

// sameShape reports whether the words look like a host name rather than a
// product that has a dot in it ("Node.js").
func sameShape(host, target string) bool {
	i := strings.LastIndexByte(host, '.')
	j := strings.LastIndexByte(target, '.')
	return j > 0 && len(host)-i >= 3 && strings.Contains(host, target[j:])
}

func bareAddress(s string) string {
	s = strings.ToLower(strings.TrimSpace(s))
	s = strings.TrimPrefix(strings.TrimPrefix(s, "https://"), "http://")
	return strings.TrimSuffix(strings.TrimPrefix(s, "www."), "/")
}
