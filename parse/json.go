package parse

import (
	_ "embed"
	"io"
)

//go:embed schema/resume.schema.json
var resumeSchema []byte

// Schema returns the JSON Schema of what [WriteJSON] writes. The slice is the
// caller's own.
func Schema() []byte { return append([]byte(nil), resumeSchema...) }

// WriteJSON writes the whole model of a resume, indented: the text of its
// document and every value with its span and confidence. Spans count bytes of
// the text in UTF-8. Values that the resume does not show are left out.
func WriteJSON(w io.Writer, r *Resume) error {
	return writeIndented(w, jsonModel{documentModel(r.Document), r})
}

type jsonModel struct {
	Document jsonDocument `json:"document"`
	*Resume
}

// jsonDocument is what of a document serves to look up spans.
type jsonDocument struct {
	Format   string        `json:"format"`
	Text     string        `json:"text"`
	Pages    []jsonPage    `json:"pages"`
	Asides   []jsonAside   `json:"asides,omitzero"`
	Problems []jsonProblem `json:"problems,omitzero"`
}

type jsonPage struct {
	Span    Span    `json:"span"`
	Width   float64 `json:"width,omitzero"`
	Height  float64 `json:"height,omitzero"`
	Columns int     `json:"columns,omitzero"`
}

type jsonAside struct {
	Kind   string `json:"kind"`
	Reason string `json:"reason,omitzero"`
	Text   string `json:"text"`
	Page   int    `json:"page,omitzero"`
	At     Span   `json:"at,omitzero"`
}

type jsonProblem struct {
	Code    string `json:"code"`
	Message string `json:"message"`
	Page    int    `json:"page,omitzero"`
}

var asideNames = map[AsideKind]string{
	HiddenText: "hidden", Comment: "comment", Deleted: "deleted", Inserted: "inserted", Annotation: "annotation",
}

func documentModel(doc *Document) jsonDocument {
	out := jsonDocument{Format: doc.Format, Text: doc.Text, Pages: []jsonPage{}}
	for _, p := range doc.Pages {
		out.Pages = append(out.Pages, jsonPage{p.Span, p.Width, p.Height, p.Columns})
	}
	for _, a := range doc.Asides {
		out.Asides = append(out.Asides, jsonAside{asideNames[a.Kind], a.Reason, a.Text, a.Page, a.At})
	}
	for _, p := range doc.Problems {
		out.Problems = append(out.Problems, jsonProblem(p))
	}
	return out
}
