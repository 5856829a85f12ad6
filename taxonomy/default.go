package taxonomy

import (
	"embed"
	"errors"
	"sync"
)

//go:embed data/*/*.jsonl
var data embed.FS

// Each vocabulary is decoded at the first call of its function, so a program
// pays only for those it asks for.
var (
	defaultSkills         = lazy("data/skills/*.jsonl")
	defaultTitles         = lazy("data/titles/*.jsonl")
	defaultDegrees        = lazy("data/degrees/*.jsonl")
	defaultCertifications = lazy("data/certifications/*.jsonl")
)

// lazy loads the files of the built-in data that match a pattern. They are
// checked by a test and not again by every program that starts.
func lazy(pattern string) func() *Taxonomy {
	return sync.OnceValue(func() *Taxonomy {
		var l loader
		err := l.glob(data, pattern)
		l.read()
		if err = errors.Join(append(l.errs, err)...); err != nil {
			panic("taxonomy: built-in data: " + err.Error())
		}
		return assemble(withKinds(l.concepts))
	})
}

// Default returns the built-in skills: the vocabulary of backend and
// neighbouring software work.
func Default() *Taxonomy { return defaultSkills() }

// Titles returns the built-in job titles. Their Category is the role family,
// their Level the seniority.
func Titles() *Taxonomy { return defaultTitles() }

// Degrees returns the built-in degrees and fields of study.
func Degrees() *Taxonomy { return defaultDegrees() }

// Certifications returns the built-in certifications.
func Certifications() *Taxonomy { return defaultCertifications() }
