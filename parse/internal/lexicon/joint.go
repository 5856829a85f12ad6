package lexicon

import (
	"strings"
	"sync"

	"github.com/vitae-go/vitae/parse/internal/wordlist"
)

// A Joint is a class of little words between two parts of a phrase.
type Joint string

// The classes, by what stands before the word and behind it.
const (
	And        Joint = "and"        // things of a kind
	AndOrIn    Joint = "and or in"  // things of a kind, or of another
	Or         Joint = "or"         // things to choose from
	Then       Joint = "then"       // one thing after another
	Within     Joint = "within"     // position, employer with an article
	Perhaps    Joint = "perhaps"    // position, employer or its field
	ToSchool   Joint = "school"     // degree, school
	ToPlace    Joint = "place"      // degree, school or anything else
	ToSubject  Joint = "subject"    // degree, subject
	OfDegree   Joint = "told"       // degree, subject in a sentence
	ToLanguage Joint = "level"      // how well it is known, language
	Owned      Joint = "owner"      // document, owner
	ToDegree   Joint = "article"    // sentence, degree
	After      Joint = "after"      // subject of a degree, rest of the sentence
	Apposition Joint = "apposition" // name of a thing, what it is
	Reason     Joint = "reason"     // award, what it is given for
	As         Joint = "as"         // sentence, position
	ToEmployer Joint = "employer"   // position sought, employer
	Greeting   Joint = "greeting"   // greeting, name
	Home       Joint = "home"       // title, where its owner is from
	ToPosition Joint = "position"   // sentence, position held
	ToFirm     Joint = "firm"       // position held, employer
	ToTown     Joint = "town"       // position sought, town
	Clause     Joint = "clause"     // position sought, rest of the sentence
	Guide      Joint = "guide"      // position, the person one worked under
	OfOffice   Joint = "office"     // noun of an office, its town
)

// Words returns the words of a class as they stand between others: with the
// blanks around them, none behind an apostrophe.
func (j Joint) Words() []string { return joints()[j] }

var joints = sync.OnceValue(func() map[Joint][]string {
	m := make(map[Joint][]string)
	for class, word := range wordlist.Phrases(jointsText) {
		if !strings.HasSuffix(word, "'") && !strings.HasSuffix(word, "’") {
			word += " "
		}
		m[Joint(class)] = append(m[Joint(class)], " "+word)
	}
	return m
})
