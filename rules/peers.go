package rules

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/vitae-go/vitae/taxonomy"
)

//go:embed data/peers.txt
var peersText string

// peerLine is one line of the peers: a job, and what does it.
type peerLine struct {
	job     string // empty for skills that are only near
	members []string
}

var peerLines = sync.OnceValue(func() []peerLine {
	var all []peerLine
	for line := range strings.Lines(peersText) {
		line = strings.TrimSpace(line)
		job, members, ok := strings.Cut(line, ":")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		p := peerLine{job: strings.TrimPrefix(job, "~")}
		for name := range strings.SplitSeq(members, ",") {
			p.members = append(p.members, strings.TrimSpace(name))
		}
		all = append(all, p)
	}
	return all
})

// peers are the lines of a taxonomy: names that it does not know are left out.
type peers struct {
	jobs    []job
	near    []job                 // pairs of neighbours
	jobsOf  map[taxonomy.ID][]job // by what does them
	nearOf  map[taxonomy.ID][]job // by their members
	joined  []job                 // used together
	trades  map[taxonomy.ID]bool  // asked of a colleague, not of a skill
	common  map[taxonomy.ID]int   // how many concepts imply one
	general map[taxonomy.ID]bool  // name a class of things
}

type job struct {
	concept taxonomy.ID // the job as a concept, if the taxonomy has one
	members []taxonomy.ID
}

// peersOf returns the peers of a taxonomy; those of the built-in one are worked
// out once.
func peersOf(tax *taxonomy.Taxonomy) *peers {
	if tax == taxonomy.Default() {
		return defaultPeers()
	}
	return newPeers(tax)
}

var defaultPeers = sync.OnceValue(func() *peers { return newPeers(taxonomy.Default()) })

// newPeers resolves the names of the peers in a taxonomy.
func newPeers(tax *taxonomy.Taxonomy) *peers {
	p := &peers{
		common: map[taxonomy.ID]int{}, general: map[taxonomy.ID]bool{}, trades: map[taxonomy.ID]bool{},
		jobsOf: map[taxonomy.ID][]job{}, nearOf: map[taxonomy.ID][]job{},
	}
	for c := range tax.All() {
		for _, id := range c.Implies {
			p.common[id]++
		}
	}
	for _, line := range peerLines() {
		var j job
		for _, name := range line.members {
			if c, ok := tax.Find(name); ok {
				j.members = append(j.members, c.ID)
			}
		}
		if c, ok := tax.Find(line.job); ok {
			j.concept = c.ID
		}
		p.add(line.job, j)
	}
	return p
}

// add files the members of a line under what its name says of them.
func (p *peers) add(name string, j job) {
	switch name {
	case "*", "!":
		set := p.general
		if name == "!" {
			set = p.trades
		}
		for _, id := range j.members {
			set[id] = true
		}
	case "+":
		p.joined = append(p.joined, j)
	case "":
		p.near = append(p.near, j)
		j.addTo(p.nearOf)
	default:
		p.jobs = append(p.jobs, j)
		j.addTo(p.jobsOf)
	}
}

// addTo adds a job to those of each of its members.
func (j job) addTo(of map[taxonomy.ID][]job) {
	for i, id := range j.members {
		if !slices.Contains(j.members[:i], id) {
			of[id] = append(of[id], j)
		}
	}
}

// like returns what does the same job as a skill, the skill itself left out.
func (p *peers) like(id taxonomy.ID) []taxonomy.ID { return others(p.jobsOf[id], id) }

// nearTo returns what is near a skill: its peers, and its neighbours.
func (p *peers) nearTo(id taxonomy.ID) []taxonomy.ID {
	return append(p.like(id), others(p.nearOf[id], id)...)
}

// together reports whether two skills are used together rather than one for
// the other.
func (p *peers) together(a, b taxonomy.ID) bool {
	return a != b && slices.ContainsFunc(p.joined, func(j job) bool {
		return slices.Contains(j.members, a) && slices.Contains(j.members, b)
	})
}

// membersOf returns what does a job that is a concept itself.
func (p *peers) membersOf(id taxonomy.ID) []taxonomy.ID {
	for _, j := range p.jobs {
		if j.concept == id {
			return j.members
		}
	}
	return nil
}

// others returns the members of some jobs of a skill but the skill.
func others(jobs []job, id taxonomy.ID) []taxonomy.ID {
	var all []taxonomy.ID
	for _, j := range jobs {
		for _, other := range j.members {
			if other != id && !slices.Contains(all, other) {
				all = append(all, other)
			}
		}
	}
	return all
}
