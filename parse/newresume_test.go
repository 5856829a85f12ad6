package parse

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// impatient is a context that is over once it was asked a number of times.
type impatient struct {
	context.Context
	left int
}

func (c *impatient) Err() error {
	if c.left--; c.left < 0 {
		return context.Canceled
	}
	return nil
}

// The reading of meaning ends wherever it is when nobody waits for it any more.
func TestMeaningHonoursTheContext(t *testing.T) {
	const jobs = 40
	job := "Software Engineer, Northwind Ltd\nJan 2019 - Mar 2021\n- Built the import of invoices\n\n"
	doc := readAs(t, "text", "Ada Example\nada@example.org\n\nExperience\n\n"+strings.Repeat(job, jobs)).Document
	whole, err := NewResume(t.Context(), doc, nil)
	require.NoError(t, err)
	looks := 0
	for ; ; looks++ {
		r, err := NewResume(&impatient{t.Context(), looks}, doc, nil)
		if err == nil {
			require.Equal(t, render(whole), render(r))
			break
		}
		require.Nil(t, r)
		require.ErrorIs(t, err, context.Canceled)
		var fault *Error
		require.ErrorAs(t, err, &fault)
		require.Equal(t, "text", fault.Format)
	}
	require.Greater(t, looks, 3*jobs, "the context is looked at for each row")

	looks = 0
	for ; ; looks++ {
		p, err := NewPosting(&impatient{t.Context(), looks}, doc)
		if err == nil {
			break
		}
		require.Nil(t, p)
		require.ErrorIs(t, err, context.Canceled)
	}
	require.Greater(t, looks, jobs)
}

// A line longer than pages are is read as text, not for its meaning.
func TestLineWithoutEnd(t *testing.T) {
	const head = "Ada Example\nada@example.org\n\nExperience\n\nSoftware Engineer, Northwind Ltd, Jan 2019 - Mar 2021\n"
	long := strings.Repeat("Engineer, Contoso Ltd, Jan 2011 - Mar 2012 ", 1+mostRow/40)
	r := readAs(t, "text", head+long+"\n\nSkills\n\nGo, Kafka\n")
	require.Len(t, r.Sections, 2)
	require.Len(t, r.Sections[0].Entries, 1)
	require.Equal(t, "Northwind Ltd", r.Sections[0].Entries[0].Organization.Value)
	require.Len(t, r.Sections[1].Groups, 1)
	require.Len(t, r.Unplaced, 1)
	require.Equal(t, strings.TrimSpace(long), r.Document.Words(r.Unplaced[0]))
}
