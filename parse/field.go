package parse

// Field is a value read from a document, with the words it was read from. The
// zero Field means that the document does not show the value.
type Field[T any] struct {
	Value      T          `json:"value"`
	Span       Span       `json:"span"`
	Confidence Confidence `json:"confidence"`
}

// Found reports whether the document shows the value.
func (f Field[T]) Found() bool { return f.Confidence > None }

// Confidence says how sure the reading of a field is. The package
// documentation gives the share of right values that was measured for each.
type Confidence uint8

// The confidences.
const (
	None  Confidence = iota // not in the document
	Low                     // a guess from position alone
	High                    // form and position agree
	Exact                   // the form allows no other reading, or the format says so
)

var confidenceNames = [...]string{"none", "low", "high", "exact"}

// String returns the name in lower case.
func (c Confidence) String() string {
	if int(c) < len(confidenceNames) {
		return confidenceNames[c]
	}
	return "none"
}

// MarshalText writes the name.
func (c Confidence) MarshalText() ([]byte, error) { return []byte(c.String()), nil }
