package taxonomy

import (
	"embed"
	"sync"
)

//go:embed data/*/*.jsonl
var data embed.FS

// Each vocabulary is decoded at the first call of its function, so a program
// pays only for those it asks for.
var (
	defaultSkills         = lazy("skills")
	defaultTitles         = lazy("titles")
	defaultDegrees        = lazy("degrees")
	defaultCertifications = lazy("certifications")
	defaultVerbs          = lazy("verbs")
	defaultPhrases        = lazy("phrases")
)

// lazy loads a folder of the data, or one file of it.
func lazy(folder string, file ...string) func() *Taxonomy {
	name := "*"
	if len(file) > 0 {
		name = file[0]
	}
	return sync.OnceValue(func() *Taxonomy {
		t, err := LoadFS(data, "data/"+folder+"/"+name+".jsonl")
		if err != nil {
			panic("taxonomy: built-in data: " + err.Error()) // a test loads them all
		}
		return t
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

// Verbs returns the built-in verbs that open a bullet. Their Class says
// whether they are strong.
func Verbs() *Taxonomy { return defaultVerbs() }

// Phrases returns the built-in wording that rules look for. Its Class says
// what for.
func Phrases() *Taxonomy { return defaultPhrases() }
