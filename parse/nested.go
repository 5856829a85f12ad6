package parse

// raiseNested makes heads of the items of an outline that are employers, and of
// those nested in them that are positions with their dates: "- Acme" over
// "  - Engineer, 2019–2022". What is nested deeper are the points. Every
// employer must be a few words without a date, over a position that has one.
func raiseNested(rows []sketch) {
	outer, mark := rows[0].level, rows[0].marker
	if mark == "" {
		return
	}
	for i := range rows {
		r := &rows[i]
		switch {
		case r.marker == "" || r.level < outer:
			return
		case r.level > outer:
		case r.ranged() > 0 || r.prose > 0.5 || r.words > maxNested || i+1 == len(rows):
			return
		case rows[i+1].level != outer+1 || rows[i+1].ranged() == 0:
			return
		}
	}
	for i := range rows {
		switch r := &rows[i]; {
		case r.level == outer, r.level == outer+1 && r.ranged() > 0:
			r.marker, r.level = "", 0
		default:
			r.level -= min(r.level, outer+1)
		}
	}
}

// maxNested is the number of words of the longest name of an employer in an outline.
const maxNested = 10
