//go:build race

package taxonomy

func init() { underRace = true }
