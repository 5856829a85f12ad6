package rules

import (
	"encoding/json"
	"io"
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse"
)

// WriteSARIF writes findings as SARIF 2.1.0, as code hosts and editors read it.
// uri names the file checked, by a path or a URI. Lines and columns are those of the document's
// text; in Markdown and plain text they are those of the file.
func WriteSARIF(w io.Writer, uri string, doc *parse.Document, set *Set, found []Diagnostic) error {
	uri = sarifURI(uri)
	run := sarifRun{Columns: "unicodeCodePoints", Results: []sarifResult{}}
	run.Tool.Driver = sarifDriver{Name: "vitae", InformationURI: "https://github.com/vitae-go/vitae", Rules: []sarifRule{}}
	index := map[string]int{}
	for _, rule := range set.Rules() {
		index[rule.ID] = len(run.Tool.Driver.Rules)
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, sarifRule{
			ID: rule.ID, Short: sarifText{rule.Doc.What}, Full: sarifText{strings.TrimSpace(rule.Doc.What + " " + rule.Doc.Why)},
			Default: sarifLevel{sarifLevels[rule.Severity]},
		})
	}
	for _, d := range found {
		result := sarifResult{RuleID: d.Rule, Level: sarifLevels[d.Severity], Message: sarifText{d.Message}}
		if i, ok := index[d.Rule]; ok {
			result.RuleIndex = &i
		}
		result.Locations = []sarifLocation{sarifPlace(uri, doc, d.Span, "")}
		for i, r := range d.Related {
			if !slices.Contains(d.Related[:i], r) { // the standard wants each once
				result.Related = append(result.Related, sarifPlace(uri, doc, r.Span, r.Message))
			}
		}
		run.Results = append(run.Results, result)
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(sarifLog{
		Schema: "https://json.schemastore.org/sarif-2.1.0.json", Version: "2.1.0", Runs: []sarifRun{run},
	})
}

var sarifLevels = map[Severity]string{Info: "note", Warning: "warning", Error: "error"}

// sarifPlace is where a span stands: in the file for formats that are text, in
// the extracted text else.
func sarifPlace(uri string, doc *parse.Document, s parse.Span, message string) sarifLocation {
	from, to := doc.Position(parse.Span{Start: s.Start, End: s.Start}), positionBehind(doc, s)
	l := sarifLocation{Physical: sarifPhysical{Artifact: sarifArtifact{uri}}}
	if from.Line > 0 && to.Line > 0 {
		l.Physical.Region = &sarifRegion{StartLine: from.Line, StartColumn: from.Column, EndLine: to.Line, EndColumn: to.Column}
		if words := doc.Words(s); words != "" {
			l.Physical.Region.Snippet = &sarifText{words}
		}
	}
	if message != "" {
		l.Message = &sarifText{message}
	}
	return l
}

// positionBehind is the position behind the last character of a span. What
// stands there may be the next line, so the character itself is looked up.
func positionBehind(doc *parse.Document, s parse.Span) parse.Position {
	words := doc.Words(s)
	if words == "" {
		return doc.Position(parse.Span{Start: s.Start, End: s.Start})
	}
	_, size := utf8.DecodeLastRuneInString(words)
	p := doc.Position(parse.Span{Start: s.End - size, End: s.End})
	p.Column++
	return p
}

// sarifURI escapes a path; what has a scheme is taken for a URI already.
func sarifURI(path string) string {
	if strings.Contains(path, "://") {
		return path
	}
	return (&url.URL{Path: path}).String()
}

type sarifLog struct {
	Schema  string     `json:"$schema"`
	Version string     `json:"version"`
	Runs    []sarifRun `json:"runs"`
}

type sarifRun struct {
	Tool struct {
		Driver sarifDriver `json:"driver"`
	} `json:"tool"`
	Columns string        `json:"columnKind"`
	Results []sarifResult `json:"results"`
}

type sarifDriver struct {
	Name           string      `json:"name"`
	InformationURI string      `json:"informationUri"`
	Rules          []sarifRule `json:"rules"`
}

type sarifRule struct {
	ID      string     `json:"id"`
	Short   sarifText  `json:"shortDescription"`
	Full    sarifText  `json:"fullDescription"`
	Default sarifLevel `json:"defaultConfiguration"`
}

type sarifLevel struct {
	Level string `json:"level"`
}

type sarifText struct {
	Text string `json:"text"`
}

type sarifResult struct {
	RuleID    string          `json:"ruleId"`
	RuleIndex *int            `json:"ruleIndex,omitempty"`
	Level     string          `json:"level"`
	Message   sarifText       `json:"message"`
	Locations []sarifLocation `json:"locations"`
	Related   []sarifLocation `json:"relatedLocations,omitempty"`
}

type sarifLocation struct {
	Physical sarifPhysical `json:"physicalLocation"`
	Message  *sarifText    `json:"message,omitempty"`
}

type sarifPhysical struct {
	Artifact sarifArtifact `json:"artifactLocation"`
	Region   *sarifRegion  `json:"region,omitempty"`
}

type sarifArtifact struct {
	URI string `json:"uri"`
}

type sarifRegion struct {
	StartLine   int        `json:"startLine"`
	StartColumn int        `json:"startColumn"`
	EndLine     int        `json:"endLine"`
	EndColumn   int        `json:"endColumn"`
	Snippet     *sarifText `json:"snippet,omitempty"`
}
