package contact

import (
	_ "embed"
	"net/url"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

//go:embed data/networks.txt
var networkList string

// network is a site on which people have profiles.
type network struct {
	name      string
	host      string
	prefixes  []string // of the path before the user name; "" for none
	subdomain bool     // the subdomain is the user name
}

type networkTable struct {
	byHost map[string]*network
	byName map[string]*network
}

var networks = sync.OnceValue(func() networkTable {
	t := networkTable{map[string]*network{}, map[string]*network{}}
	for line := range strings.Lines(networkList) {
		name, rest, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		hosts, paths, _ := strings.Cut(rest, ": ")
		n := &network{name: name}
		for _, p := range strings.Fields(paths) {
			n.prefixes = append(n.prefixes, strings.Trim(p, "-"))
		}
		for _, h := range strings.Fields(hosts) {
			host, sub := strings.CutPrefix(h, "*.")
			if sub {
				t.byHost["*."+host] = &network{name: name, subdomain: true}
				continue
			}
			t.byHost[host] = n
			if n.host == "" {
				n.host = host
			}
		}
		t.byName[strings.ToLower(strings.ReplaceAll(name, " ", ""))] = n
	}
	t.byName["twitter"] = t.byName["x"]
	delete(t.byName, "x")
	return t
})

// NetworkOfPath returns the name of the one network the addresses of whose users go on
// with a path, as those of LinkedIn do with "in", or "".
func NetworkOfPath(path string) string {
	name := ""
	for _, n := range networks().byName {
		if len(n.prefixes) > 0 && n.prefixes[0] == path && path != "" && n.name != name {
			if name != "" {
				return ""
			}
			name = n.name
		}
	}
	return name
}

// NetworkNamed returns the proper name of the network that word names
// ("Linkedin", "Git Hub"), or "" for any other word.
func NetworkNamed(word string) string {
	var buf [32]byte
	key := buf[:0]
	for _, r := range strings.TrimSpace(word) {
		if len(key) > maxNetworkName {
			return ""
		}
		if r != ' ' {
			key = utf8.AppendRune(key, unicode.ToLower(r))
		}
	}
	if n := networks().byName[string(key)]; n != nil {
		return n.name
	}
	return ""
}

// maxNetworkName is more bytes than the name of any network has.
const maxNetworkName = 24

// describe fills in network and user name of a link.
func describe(d Detail) Detail {
	rest := d.Value
	if i := strings.Index(rest, "://"); i >= 0 {
		rest = rest[i+3:]
	}
	host := strings.TrimPrefix(strings.ToLower(hostOf(rest)), "www.")
	path := strings.Trim(rest[len(hostOf(rest)):], "/")
	if i := strings.IndexAny(path, "?#"); i >= 0 {
		path = strings.Trim(path[:i], "/")
	}
	table := networks()
	for h := host; h != ""; {
		sub, parent, _ := strings.Cut(h, ".")
		if n := table.byHost[h]; n != nil {
			if user := n.username(path); user != "" || h == host || path == "" {
				d.Network, d.Username = n.name, user
			}
			return d
		}
		if n := table.byHost["*."+parent]; n != nil && sub != "" && parent != "" {
			d.Network, d.Username = n.name, sub
			return d
		}
		h = parent
	}
	return d
}

// username returns the user that a path of the network names.
func (n *network) username(path string) string {
	for _, prefix := range n.prefixes {
		rest, ok := path, true
		if prefix != "" {
			rest, ok = strings.CutPrefix(path, prefix+"/")
		}
		if !ok {
			continue
		}
		user, _, _ := strings.Cut(rest, "/")
		if plain, err := url.PathUnescape(user); err == nil {
			user = plain
		}
		return strings.TrimPrefix(user, "@")
	}
	return ""
}

// Target reads the target of a link: "https://…", "mailto:…", "tel:…". Start
// and End are not set.
func Target(target string) (Detail, bool) {
	scheme, rest, ok := strings.Cut(target, ":")
	switch {
	case !ok:
		return Detail{}, false
	case strings.EqualFold(scheme, "mailto"):
		rest, _, _ = strings.Cut(rest, "?")
		if plain, err := url.PathUnescape(rest); err == nil {
			rest = plain
		}
		if !strings.Contains(rest, "@") {
			return Detail{}, false
		}
		d, ok := email(rest, chunk{start: 0, end: len(rest), at: true})
		return Detail{Kind: Email, Value: d.Value, Sure: true}, ok
	case strings.EqualFold(scheme, "tel"):
		if plain, err := url.PathUnescape(rest); err == nil {
			rest = plain
		}
		return Detail{Kind: Phone, Value: strings.TrimSpace(rest), Sure: true}, countDigits(rest) >= 6
	case isWebScheme(scheme) && strings.HasPrefix(rest, "//") && isHostName(hostOf(rest[2:])):
		return describe(Detail{Kind: Link, Value: target, Sure: true}), true
	}
	return Detail{}, false
}
