package rules

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
)

// mend reads a file, checks it and applies the safe fixes.
func mend(t testing.TB, src, format string) (string, error) {
	t.Helper()
	resume, err := parse.Read(context.Background(), strings.NewReader(src), &parse.Options{Format: format})
	if err != nil {
		return src, nil
	}
	got, err := Default().Run(context.Background(), resume, &Options{Now: docDay})
	require.NoError(t, err)
	out, err := ApplyFixes([]byte(src), resume.Document, SafeFixes(got.Diagnostics))
	return string(out), err
}

func TestApplyFixes(t *testing.T) {
	const head = "# Ada Byron\n\nada@byron.example\n\n"
	tests := []struct{ name, format, src, want string }{
		{
			"spelling, in words and not in addresses", "markdown",
			head + "<https://git.example/Postgress>\n\n## Skills\n\nPostgress, **Kubernets**, Java Script\n",
			head + "<https://git.example/Postgress>\n\n## Skills\n\nPostgreSQL, **Kubernetes**, JavaScript\n",
		}, {
			"one date style", "markdown",
			head + "## Experience\n\n### Engineer, Acme\nJan 2019 – Present\n\n- Built it\n\n### Engineer, Globex\n03/2017 – 12/2018\n\n- Ran it\n\n### Engineer, Initech\nMay 2015 – Feb 2017\n\n- Sold it\n",
			head + "## Experience\n\n### Engineer, Acme\nJan 2019 – Present\n\n- Built it\n\n### Engineer, Globex\nMar 2017 – Dec 2018\n\n- Ran it\n\n### Engineer, Initech\nMay 2015 – Feb 2017\n\n- Sold it\n",
		}, {
			"one bullet sign", "text",
			"Ada Byron\nada@byron.example\n\nEXPERIENCE\n\nEngineer, Acme\n2019 - 2021\n• Built the invoice import\n• Added retries\n• Moved to PostgreSQL\n\nEngineer, Globex\n2017 - 2018\n* Built the ledger\n",
			"Ada Byron\nada@byron.example\n\nEXPERIENCE\n\nEngineer, Acme\n2019 - 2021\n• Built the invoice import\n• Added retries\n• Moved to PostgreSQL\n\nEngineer, Globex\n2017 - 2018\n• Built the ledger\n",
		}, {
			"newest role first", "markdown",
			head + "## Experience\n\n### Engineer, Acme\n2015 – 2017\n\n- Built the invoice import\n- Added `retries`\n\n### Engineer, Globex\n2018 – 2021\n\n- Built the ledger\n\n## Skills\n\nJava\n",
			head + "## Experience\n\n### Engineer, Globex\n2018 – 2021\n\n- Built the ledger\n\n### Engineer, Acme\n2015 – 2017\n\n- Built the invoice import\n- Added `retries`\n\n## Skills\n\nJava\n",
		}, {
			"newest role first, headings underlined, spelling besides", "markdown",
			head + "Experience\n==========\n\nEngineer, Acme\n--------------\n2015 – 2017\n\n- Built the Postgress import\n\nEngineer, Globex\n----------------\n2018 – 2021\n\n- Built the ledger\n",
			head + "Experience\n==========\n\nEngineer, Globex\n----------------\n2018 – 2021\n\n- Built the ledger\n\nEngineer, Acme\n--------------\n2015 – 2017\n\n- Built the PostgreSQL import\n",
		}, {
			"invisible characters", "markdown",
			head + "## Skills\n\nJa\u200bva, Kuber\u200dnetes, \ufeffGo\n",
			head + "## Skills\n\nJava, Kubernetes, Go\n",
		}, {
			"nothing to mend", "markdown", head + "## Skills\n\nJava\n", head + "## Skills\n\nJava\n",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := mend(t, tt.src, tt.format)
			require.NoError(t, err)
			assert.Equal(t, tt.want, got)
			again, err := mend(t, got, tt.format)
			require.NoError(t, err)
			assert.Equal(t, got, again, "a second time")
		})
	}
}

func TestApplyFixesConflicts(t *testing.T) {
	src := "# Ada Byron\n\nada@byron.example\n\n## Skills\n\nPostgress, Kubernets\n"
	resume, err := parse.Read(t.Context(), strings.NewReader(src), &parse.Options{Format: "markdown"})
	require.NoError(t, err)
	at := strings.Index(resume.Document.Text, "Postgress")
	word := func(from, to int, text string) Fix {
		return Fix{Edits: []Edit{{Span: parse.Span{Start: at + from, End: at + to}, NewText: text}}}
	}
	tests := []struct {
		name  string
		fixes []Fix
		want  string
	}{
		{"the first of two that overlap", []Fix{word(0, 9, "PostgreSQL"), word(4, 9, "x")}, "PostgreSQL, Kubernets"},
		{"whole or not at all", []Fix{word(0, 9, "PostgreSQL"), {Edits: []Edit{word(0, 4, "x").Edits[0], word(11, 20, "Kubernetes").Edits[0]}}}, "PostgreSQL, Kubernets"},
		{"not over a line", []Fix{word(0, 9, "Postgre\nSQL")}, "Postgress, Kubernets"},
		{"not outside the text", []Fix{{Edits: []Edit{{Span: parse.Span{Start: 9000, End: 9001}, NewText: "x"}}}}, "Postgress, Kubernets"},
		{"an address stays", []Fix{{Edits: []Edit{{Span: resume.Contact.Email.Span, NewText: "eve@byron.example"}}}}, "Postgress, Kubernets"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			out, err := ApplyFixes([]byte(src), resume.Document, tt.fixes)
			require.NoError(t, err)
			assert.Equal(t, strings.Replace(src, "Postgress, Kubernets", tt.want, 1), string(out))
		})
	}
}

func TestApplyFixesNotEditable(t *testing.T) {
	doc := &parse.Document{Format: "pdf"}
	_, err := ApplyFixes([]byte("x"), doc, nil)
	assert.ErrorIs(t, err, ErrNotEditable)
	_, err = ApplyFixes([]byte("\xff\xfe"), &parse.Document{Format: "text"}, nil)
	assert.ErrorIs(t, err, ErrNotEditable)
}

// Safe fixes never change a figure, converge, and leave the entries as they were.
func FuzzApplyFixes(f *testing.F) {
	f.Add("# Ada Byron\n\n## Experience\n\n### Engineer, Acme\n2015 – 2017\n\n- Built the Postgress import for 12 shops\n\n### Engineer, Globex\nJan 2018 – 03/2021\n\n* Built the ledger\n", true)
	f.Add("Ada Byron\n\nEXPERIENCE\nEngineer, Acme\n03/2015 - 12/2017\n• Cut costs by 40%\n\nEngineer, Globex\nJan 2018 - Mar 2021\n- Built the led\u200bger\n", false)
	f.Add("## Experience\n\n| Engineer | Acme | 2015 – 2017 |\n|---|---|---|\n| Engineer | Globex | 2018 – 2021 |\n", true)
	f.Add("## Skills\n\njavaScript, Java Script, [Postgress](https://x.example/Postgress)\n", true)
	f.Fuzz(func(t *testing.T, src string, markdown bool) {
		if len(src) > 4<<10 {
			return
		}
		format := "text"
		if markdown {
			format = "markdown"
		}
		out, err := mend(t, src, format)
		if err != nil {
			require.ErrorIs(t, err, ErrNotEditable)
			return
		}
		twice, err := mend(t, out, format)
		require.NoError(t, err)
		if twice != out {
			// What one fix lays open, another may mend; but it has to end there.
			last, err := mend(t, twice, format)
			require.NoError(t, err)
			require.Equal(t, twice, last)
		}
		require.Equal(t, outline([]byte(src), format), outline([]byte(out), format))
		if !strings.Contains(src, "/") { // no date to be written otherwise
			require.Equal(t, digitsIn(src), digitsIn(out))
		}
	})
}

// digitsIn counts each digit of a text.
func digitsIn(text string) [10]int {
	var n [10]int
	for _, c := range bytes.Trim([]byte(text), " ") {
		if isDigit(c) {
			n[c-'0']++
		}
	}
	return n
}
