package lexicon

import _ "embed"

// The data files, as they lie in the program: lines of "value: phrase, phrase",
// or of bare phrases, whose value is empty.
var (
	//go:embed data/by.txt
	byText string
	//go:embed data/closings.txt
	closingsText string
	//go:embed data/columns.txt
	columnsText string
	//go:embed data/connectives.txt
	connectivesText string
	//go:embed data/degrees.txt
	degreesText string
	//go:embed data/documents.txt
	documentsText string
	//go:embed data/engagements.txt
	engagementsText string
	//go:embed data/former.txt
	formerText string
	//go:embed data/events.txt
	eventsText string
	//go:embed data/headings.txt
	headingsText string
	//go:embed data/independent.txt
	independentText string
	//go:embed data/joiners.txt
	joinersText string
	//go:embed data/joints.txt
	jointsText string
	//go:embed data/keywords.txt
	keywordsText string
	//go:embed data/labels.txt
	labelsText string
	//go:embed data/languages.txt
	languagesText string
	//go:embed data/levels.txt
	levelsText string
	//go:embed data/licences.txt
	licencesText string
	//go:embed data/links.txt
	linksText string
	//go:embed data/modifiers.txt
	modifiersText string
	//go:embed data/organizations.txt
	organizationsText string
	//go:embed data/pointing.txt
	pointingText string
	//go:embed data/schools.txt
	schoolsText string
	//go:embed data/signing.txt
	signingText string
	//go:embed data/subjects.txt
	subjectsText string
	//go:embed data/things.txt
	thingsText string
	//go:embed data/titles.txt
	titlesText string
	//go:embed data/units.txt
	unitsText string
	//go:embed data/unfinished.txt
	unfinishedText string
	//go:embed data/verbs.txt
	verbsText string
)
