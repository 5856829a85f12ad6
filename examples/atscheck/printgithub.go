package main

import (
	"bufio"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/vitae-go/vitae/rules"
)

var githubLevels = map[rules.Severity]string{rules.Info: "notice", rules.Warning: "warning", rules.Error: "error"}

// newGitHub prints workflow commands, which GitHub shows beside the lines of a
// pull request.
func newGitHub(_ *checker, w *bufio.Writer, _ io.Writer) *printer {
	return &printer{print: func(r result) error {
		if r.err != nil {
			return nil
		}
		doc := r.report.Document
		for _, d := range r.report.Findings {
			at := doc.Position(d.Span)
			_, err := fmt.Fprintf(w, "::%s file=%s,line=%d,title=%s::%s\n", githubLevels[d.Severity],
				githubProperty.Replace(filepath.ToSlash(r.path)), max(1, at.Line), githubProperty.Replace(d.Rule), githubText.Replace(d.Message))
			if err != nil {
				return err
			}
		}
		return nil
	}}
}

// A workflow command ends with its line, and a property with a comma or colon.
var (
	githubText     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)
