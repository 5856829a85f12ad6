package score

// matchShare is the share of Match in Total when there is a posting.
const matchShare = 0.8

// factors returns the built-in factors. Weights are shares of a side.
func factors() []Factor {
	return []Factor{
		requiredFactor(0.49),
		preferredFactor(0.06),
		titleFactor(0.12),
		levelFactor(0.16),
		yearsFactor(0.11),
		educationFactor(0.02),
		languageFactor(0.02),
		concernFactor(0.02),

		proofFactor(0.40),
		clarityFactor(0.30),
		structureFactor(0.15),
		integrityFactor(0.15),
	}
}
