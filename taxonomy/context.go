package taxonomy

// Context is what a caller knows about where a text comes from. It moves the
// balance for ambiguous names and nothing else.
type Context int

const (
	Unknown   Context = iota // nothing is known
	SkillList                // a list of skills, as in the skills section of a resume or the tools of a job
	Prose                    // running text
)
