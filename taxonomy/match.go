package taxonomy

// Match is a mention of a concept in a text.
type Match struct {
	ID         ID
	Start, End int    // bytes of the text
	Version    string // "17" of "Java 17"; not within Start and End
	Ambiguous  bool   // the name has another meaning, and nothing decides here
}
