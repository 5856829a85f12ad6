package person

// Gendered reports whether a word tells the gender of who it speaks of.
func Gendered(word string) bool { return is("gendered", word) }

// Citizen reports whether a word follows a nationality: "citizen".
func Citizen(word string) bool { return is("citizen", word) }

// Particle reports whether a word is a small word inside names, "van".
func Particle(word string) bool { return is("particle", word) }
