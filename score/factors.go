package score

// factors returns the built-in factors. Weights are shares of a side.
func factors() []Factor {
	return []Factor{
		requiredFactor(0.50),
		preferredFactor(0.08),
		titleFactor(0.14),
		levelFactor(0.08),
		yearsFactor(0.12),
		educationFactor(0.02),
		concernFactor(0.06),

		proofFactor(0.40),
		clarityFactor(0.30),
		structureFactor(0.15),
		integrityFactor(0.15),
	}
}
