package contact

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/tlds.txt
var tldList string

//go:embed data/makers.txt
var makerList string

//go:embed data/notsites.txt
var notSiteList string

// set reads a list of words in lower case; lines with "#" are remarks.
func set(list string) map[string]bool {
	words := map[string]bool{}
	for line := range strings.Lines(list) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		for _, w := range strings.Fields(line) {
			words[w] = true
		}
	}
	return words
}

var (
	tlds     = sync.OnceValue(func() map[string]bool { return set(tldList) })
	notSites = sync.OnceValue(func() map[string]bool { return set(notSiteList) })
	makers   = sync.OnceValue(func() map[string]bool { return set(makerList) })
)

// IsMaker reports whether an address is the front page of a site that makes forms or
// tools for resumes, rather than somebody's page there.
func IsMaker(url string) bool {
	_, s, _ := strings.Cut(strings.ToLower(url), "://")
	host, path, _ := strings.Cut(s, "/")
	return len(path) < 4 && makers()[strings.TrimPrefix(host, "www.")]
}

// site reads a web address in a chunk.
func site(text string, c chunk) (Detail, bool) {
	start, end := trimSite(text, c)
	s := whole(text[start:end])
	if len(s) < 4 {
		return Detail{}, false
	}
	if i := strings.Index(s, "://"); i > 0 {
		if !isWebScheme(s[:i]) && i > 5 { // words glued before the scheme: "Web:https://…"
			for _, scheme := range []string{"https", "http"} {
				if j := i - len(scheme); j > 0 && strings.EqualFold(s[j:i], scheme) {
					start, s, i = start+j, s[j:], len(scheme)
					break
				}
			}
		}
		if !isWebScheme(s[:i]) || !isHostName(hostOf(s[i+3:])) {
			return Detail{}, false
		}
		return describe(Detail{Start: start, End: end, Kind: Link, Value: s, Sure: true}), true
	}
	if i := strings.IndexByte(s, ':'); i > 0 && i+1 < len(s) && !isDigit(s[i+1]) { // "LinkedIn:linkedin.com/in/x"
		start, s = start+i+1, s[i+1:]
	}
	host := hostOf(s)
	path := len(s) > len(host)
	if !isHostName(host) || !path && !strings.HasPrefix(strings.ToLower(s), "www.") && !isBareSite(s) {
		return Detail{}, false
	}
	if path && !knownTLD(host) {
		return Detail{}, false
	}
	sure := path || strings.HasPrefix(strings.ToLower(s), "www.")
	d := describe(Detail{Start: start, End: end, Kind: Link, Value: "https://" + s, Sure: sure})
	d.Sure = d.Sure || d.Network != ""
	return d, true
}

// trimSite takes the punctuation of the sentence off a chunk.
func trimSite(text string, c chunk) (start, end int) {
	s := text[c.start:c.end]
	left := len(s) - len(strings.TrimLeft(s, ".,;:'*_`!?-/~"))
	s = strings.TrimRight(s[left:], ".,;:'*`!?-/")
	return c.start + left, c.start + left + len(s)
}

func isWebScheme(s string) bool { return strings.EqualFold(s, "http") || strings.EqualFold(s, "https") }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// hostOf returns what stands before the path, query or port.
func hostOf(s string) string {
	if i := strings.IndexAny(s, "/?#:"); i >= 0 {
		return s[:i]
	}
	return s
}

// longestHost is that of the domain name system.
const longestHost = 253

// isHostName reports whether s is labels joined by dots, the last of letters.
func isHostName(s string) bool {
	if len(s) > longestHost {
		return false
	}
	dot := strings.LastIndexByte(s, '.')
	if dot < 1 || len(s)-dot < 3 || strings.Contains(s, "..") {
		return false
	}
	for i := range len(s) {
		if !isHost(s[i]) || i > dot && (isDigit(s[i]) || s[i] == '-' && !strings.HasPrefix(s[dot+1:], "xn--")) {
			return false
		}
	}
	return s[0] != '-' && s[0] != '.'
}

func knownTLD(host string) bool {
	return tlds()[strings.ToLower(host[strings.LastIndexByte(host, '.')+1:])]
}

// isBareSite reports whether a host without a path is meant as a site, not as
// the name of a product or file. People write their sites in small letters.
func isBareSite(s string) bool {
	low := strings.ToLower(s)
	if notSites()[low] || !knownTLD(low) || hostOf(s) != s {
		return false
	}
	first := low[:strings.IndexByte(low, '.')]
	if len(first) < 2 && strings.Count(low, ".") == 1 {
		return false
	}
	return low == s || strings.ToUpper(s) == s && len(s) > 8 || low[1:] == s[1:] && len(s) > 8
}
