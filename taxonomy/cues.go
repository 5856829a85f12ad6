package taxonomy

import (
	_ "embed"
	"strings"
	"sync"
)

// role is what a word says about a name near it; a set.
type role uint32

const (
	roleArticle role = 1 << iota
	roleVerbal
	roleObject
	roleComplement
	roleUsing
	rolePreposition
	roleSkill
	roleTech
	roleMaker
	roleCompound
	roleLabel
	roleOrganization
	roleEmployer
	roleAbility
	rolePerson
	roleNegation
	roleLetter
	rolePlace
	roleState
	roleOpener
	roleConjunction
	roleUnit
	roleMade
)

var roleNames = map[string]role{
	"article": roleArticle, "verbal": roleVerbal, "object": roleObject, "complement": roleComplement, "using": roleUsing,
	"preposition": rolePreposition, "skill": roleSkill, "tech": roleTech, "maker": roleMaker, "compound": roleCompound,
	"label": roleLabel, "organization": roleOrganization, "employer": roleEmployer, "ability": roleAbility, "person": rolePerson,
	"negation": roleNegation, "letter": roleLetter, "place": rolePlace, "state": roleState, "opener": roleOpener,
	"conjunction": roleConjunction, "unit": roleUnit, "made": roleMade,
}

//go:embed data/cues.txt
var cueText string

type cue struct {
	word string
	role role
}

// cues are the words of data/cues.txt, in its order.
var cues = sync.OnceValue(func() []cue {
	var list []cue
	for line := range strings.Lines(cueText) {
		head, words, ok := strings.Cut(line, ":")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		for _, w := range strings.Fields(words) {
			list = append(list, cue{w, roleNames[head]})
		}
	}
	return list
})
