package rules

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vitae-go/vitae/parse"
)

// UnprovenOptions are the options of skills/unproven.
type UnprovenOptions struct {
	Share float64 `yaml:"share"` // of the listed skills that may be unproven, 0 to 1
}

var skillsUnproven = &Rule{
	ID:       "skills/unproven",
	Severity: Warning,
	Options:  UnprovenOptions{Share: 0.5},
	Doc: Doc{
		What:    "Skills that are listed and used in no experience or project.",
		Why:     "The list is an index of what the bullets show. What no bullet shows is taken for hearsay.",
		Bad:     "## Experience\n\n### Engineer, Acme\n2019 – 2021\n\n- Built the invoice import in Java\n\n## Skills\n\nJava, Kafka, Redis, Terraform",
		Good:    "## Experience\n\n### Engineer, Acme\n2019 – 2021\n\n- Built the invoice import in Java on Kafka, with a Redis cache\n\n## Skills\n\nJava, Kafka, Redis",
		Sources: []string{"skillexchange", "backend", "tinycv"},
	},
	Run: func(p *Pass) {
		share := p.Options.(UnprovenOptions).Share
		var listed int
		var unproven []*Skill
		var spans []parse.Span
		for i := range p.Facts.Skills {
			s := &p.Facts.Skills[i]
			at, ok := p.listedAt(s)
			if !ok || softCategories[s.Category] || sharedTools[s.Category] {
				continue
			}
			listed++
			if len(s.Proven) == 0 && s.Months == 0 && !p.inStackLine(s) && !impliedByProven(p.Facts, s) {
				spans = append(spans, at)
				unproven = append(unproven, s)
			}
		}
		if listed == 0 || float64(len(unproven)) <= share*float64(listed) {
			return
		}
		d := Diagnostic{Span: spans[0]}
		var labels []string
		for i, s := range unproven {
			labels = append(labels, s.Label)
			d.Related = append(d.Related, Related{Span: spans[i], Message: "listed here"})
		}
		d.Message = fmt.Sprintf("%d of %d listed skills are used in no bullet: %s; show those that count, drop the rest", len(unproven), listed, abridged(labels, 8))
		p.Report(d)
	},
}

// sharedTools are categories that everybody uses and few write a bullet about.
var sharedTools = map[string]bool{"version-control": true, "editor": true, "operating-system": true}

// listedAt returns where a skill stands in a skills section, the labels of groups left out.
func (p *Pass) listedAt(s *Skill) (parse.Span, bool) {
	for _, at := range s.Listed {
		section := p.sectionAt(at)
		if section == nil || section.Kind != parse.Skills {
			continue
		}
		label := section.Heading.Span.Contains(at)
		for i := range section.Groups {
			label = label || section.Groups[i].Label.Span.Contains(at)
		}
		if !label {
			return at, true
		}
	}
	return parse.Span{}, false
}

// inStackLine reports whether a project or role names a skill among its technologies.
func (p *Pass) inStackLine(s *Skill) bool {
	for i := range p.Facts.Projects {
		if slices.Contains(p.Facts.Projects[i].Skills, s.ID) {
			return true
		}
	}
	return false
}

// impliedByProven reports whether a skill follows from one that a bullet shows.
func impliedByProven(f *Facts, s *Skill) bool {
	for i := range f.Skills {
		other := &f.Skills[i]
		if len(other.Proven) == 0 {
			continue
		}
		for _, implied := range f.taxonomy.Implied(other.ID) {
			if implied.ID == s.ID {
				return true
			}
		}
	}
	return false
}

// abridged joins the first n of a list.
func abridged(list []string, n int) string {
	if len(list) <= n {
		return strings.Join(list, ", ")
	}
	return strings.Join(list[:n], ", ") + fmt.Sprintf(" and %d more", len(list)-n)
}
