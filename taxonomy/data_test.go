package taxonomy

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// folders of the built-in data, but for the lexicons, which are a file each.
var folders = []string{"skills", "titles", "degrees", "certifications"}

func builtIn(t *testing.T, folder string) *Taxonomy {
	tax, err := LoadFS(data, "data/"+folder+"/*.jsonl") // IDs, aliases, relations and cycles are checked here
	require.NoError(t, err)
	return tax
}

func TestDataLoads(t *testing.T) {
	for _, folder := range folders {
		t.Run(folder, func(t *testing.T) { require.NotZero(t, builtIn(t, folder).Len()) })
	}
	for _, name := range Lexicons() {
		t.Run(name, func(t *testing.T) {
			tax, err := LoadFS(data, "data/lexicons/"+name+".jsonl")
			require.NoError(t, err)
			require.Equal(t, tax.concepts, Lexicon(name).concepts)
		})
	}
}

// Each name finds its concept where a list of such names would hold it.
func TestDataNamesMatchThemselves(t *testing.T) {
	for _, folder := range folders {
		t.Run(folder, func(t *testing.T) {
			tax := builtIn(t, folder)
			for c := range tax.All() {
				for a := range spellingsOf(&c) {
					text := "Skills: " + a.Text + ", " + a.Text
					matches := tax.MatchIn(SkillList, text)
					if !slices.ContainsFunc(matches, func(m Match) bool { return m.ID == c.ID && !m.Ambiguous }) && a.Tier < 2 {
						t.Errorf("%s: %q finds %v", c.ID, a.Text, matches)
					}
				}
			}
		})
	}
}

// thisYear is the year of the newest data.
const thisYear = 2026

func TestDataYears(t *testing.T) {
	for _, folder := range folders {
		for c := range builtIn(t, folder).All() {
			if c.Since != 0 && (c.Since < 1900 || c.Since > thisYear) || c.Faded != 0 && (c.Faded < 1970 || c.Faded > thisYear) {
				t.Errorf("%s: since %d, faded %d", c.ID, c.Since, c.Faded)
			}
		}
	}
}

// categories as data/README.md lists them.
var categories = map[Kind][]string{
	Skill: {
		"language", "runtime", "framework", "frontend", "mobile", "library", "database", "search", "messaging", "api", "architecture", "cloud",
		"container", "infrastructure", "ci", "testing", "observability", "security", "performance", "data", "ml", "os", "practice", "soft", "tool",
		"enterprise", "domain",
	},
	Title: {
		"backend", "frontend", "full-stack", "mobile", "data", "ml", "devops", "security", "qa", "embedded", "game", "database", "network", "support",
		"architect", "manager", "product", "design", "analyst", "research", "consulting", "software", "other",
	},
	Degree:        {"secondary", "associate", "bachelor", "master", "doctorate", "diploma", "bootcamp", "unspecified"},
	Field:         {"computing", "engineering", "mathematics", "science", "business", "humanities", "other"},
	Certification: {"cloud", "security", "network", "database", "devops", "agile", "language", "data", "vendor", "other"},
}

func TestDataCategories(t *testing.T) {
	for _, folder := range folders {
		for c := range builtIn(t, folder).All() {
			if !slices.Contains(categories[c.Kind], c.Category) {
				t.Errorf("%s: no category %q of kind %q", c.ID, c.Category, c.Kind)
			}
		}
	}
}

func TestDataImplications(t *testing.T) {
	tax := Default()
	for c := range tax.All() {
		for _, up := range tax.Implied(c.ID) {
			require.LessOrEqual(t, len(up.Path), 6, "%v", up.Path)
		}
	}
}

// A tier says how ambiguous a name is; hints on a name that is not would
// never be read.
func TestDataHintsAreRead(t *testing.T) {
	for c := range Default().All() {
		ambiguous := false
		for a := range spellingsOf(&c) {
			ambiguous = ambiguous || a.Tier > 0
		}
		if !ambiguous && len(c.Needs) > 0 {
			t.Errorf("%s: has needs, but no name of tier 1 or 2", c.ID)
		}
	}
}
