package parse

// Posting is a job posting, cut into what it asks for. It names no skills;
// package rules matches its lines against a taxonomy.
type Posting struct {
	Document         *Document
	Title            Field[string]
	Company          Field[string]
	Location         Field[Place]
	MinYears         Field[int] // overall years of experience asked for
	Required         []Field[string]
	Preferred        []Field[string]
	Responsibilities []Field[string]
	About            []Field[string] // company, benefits, legal text: asks for nothing
}
