package lexicon

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Every class has words, and the file has no other: a class misspelt in either
// place would be empty without a word.
func TestJoints(t *testing.T) {
	classes := []Joint{
		And, AndOrIn, Or, Then, Within, Perhaps, ToSchool, ToPlace, ToSubject, OfDegree, OfOffice, ToLanguage, Owned, ToDegree, After, Apposition,
		Reason, As, ToEmployer, Greeting, Home, ToPosition, ToFirm, ToTown, Clause, Guide,
	}
	for _, class := range classes {
		require.NotEmpty(t, class.Words(), class)
		for _, word := range class.Words() {
			require.Regexp(t, `^ \S.*[ '’]$`, word)
		}
	}
	require.Len(t, joints(), len(classes))
}
