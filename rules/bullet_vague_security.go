package rules

var bulletVagueSecurity = &Rule{
	ID:       "bullet/vague-security",
	Severity: Warning,
	Needs:    NeedsEnglish | NeedsSoftware,
	Doc: Doc{
		What:    "“Secure” with no authentication, authorization, validation, secret or risk named.",
		Why:     "Security work has a boundary or a risk; naming it is what proves the work.",
		Bad:     "- Developed a secure backend for the mobile team",
		Good:    "- Fixed an object-level authorization gap in the account API and added regression tests for it",
		Sources: []string{"tinycv"},
	},
	Run: func(p *Pass) { vagueWords(p, "secure", "“%s”: say against what – which check, boundary or risk") },
}
