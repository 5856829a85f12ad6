package rules

import (
	"fmt"
	"io"
	"strings"

	"github.com/vitae-go/vitae/parse"
)

// githubCommands are the workflow commands by severity.
var githubCommands = map[Severity]string{Info: "notice", Warning: "warning", Error: "error"}

// A workflow command ends with its line, and a property with a comma or colon.
var (
	githubText     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// WriteGitHub writes findings as workflow commands, one a line, which GitHub
// shows beside the lines of a pull request. file is the path in the repository.
// Lines and columns are those of the file in Markdown and plain text, and of the
// extracted text in other formats.
func WriteGitHub(w io.Writer, file string, doc *parse.Document, found []Diagnostic) error {
	for _, d := range found {
		at := doc.Position(d.Span)
		if at.Line == 0 {
			at.Line, at.Column = 1, 1
		}
		_, err := fmt.Fprintf(w, "::%s file=%s,line=%d,col=%d,title=%s::%s\n", githubCommands[d.Severity],
			githubProperty.Replace(file), at.Line, at.Column, githubProperty.Replace(d.Rule), githubText.Replace(d.Message))
		if err != nil {
			return err
		}
	}
	return nil
}
