package rules

// catalogue returns every built-in rule.
func catalogue() []*Rule {
	return []*Rule{
		bulletActionVerb,
		bulletBuzzword,
		bulletDuplicate,
		bulletDuty,
		bulletFirstPerson,
		bulletJargon,
		bulletLength,
		bulletMetric,
		bulletNoContext,
		bulletPassive,
		bulletRepeatedVerb,
		bulletStatusWord,
		bulletTense,
		bulletVagueScale,
		bulletVagueSecurity,
		bulletWeakClaim,

		integrityPlaceholder,

		skillsSpelling,
	}
}
