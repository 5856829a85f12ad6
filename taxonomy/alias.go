package taxonomy

// Alias is one name of a concept and how it matches. In JSON a plain string
// is an Alias with the default mode and tier.
type Alias struct {
	Text  string `json:"text"`
	Mode  Mode   `json:"mode,omitempty"`
	Tier  int    `json:"tier,omitempty"`  // 0 unmistakable; 1 taken unless something speaks against; 2 taken only if something speaks for it
	Typo  bool   `json:"typo,omitempty"`  // a misspelling or non-standard form; rules suggest the label
	Since int    `json:"since,omitempty"` // year in which this name came up; 0 unknown
}

// Mode is how an alias matches text.
type Mode string

// The modes. All align with tokens; none matches inside a word.
const (
	Exact   Mode = ""        // in any case
	Case    Mode = "case"    // in just this case: Go, REST, SWIFT
	Inflect Mode = "inflect" // with the inflections of its words: "unit test", "unit testing"
)
