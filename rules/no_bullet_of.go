package rules

import "github.com/vitae-go/vitae/parse"

// noBulletOf reports that no bullet of a role or project holds a word of a
// lexicon, for people of a level and above who have dated software work.
func noBulletOf(p *Pass, lexicon string, from Level, message string) {
	if p.Facts.Level.Level < from || p.Facts.Tech == 0 || len(p.Facts.Bullets) == 0 {
		return
	}
	for _, found := range p.reading.spansIn(lexicon) {
		if len(found) > 0 {
			return
		}
	}
	p.Missing(p.headingOf(parse.Experience), "%s", message)
}
