package parse

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/date"
	"github.com/vitae-go/vitae/parse/internal/lexicon"
	"github.com/vitae-go/vitae/parse/internal/person"
	"github.com/vitae-go/vitae/parse/internal/width"
)

// dropSignature takes what only closes a resume off its end: that all is true,
// and the place and day under which its writer signs: "Bremen, den 03.06.2024",
// "Place: Pune  Date: 03/06/2024". It is no part of the section above.
func dropSignature(parts []*part) {
	for i := len(parts) - 1; i >= 0; i-- {
		rows := parts[i].rows
		if len(rows) == 0 {
			continue
		}
		n := len(rows)
		if n > 2 && isSignature(&rows[n-2]) && isSigned(&rows[n-1]) {
			n--
		}
		if n > 1 && isSignature(&rows[n-1]) {
			n--
		} else {
			n = len(rows)
		}
		for n > 1 && rows[n-1].marker == "" && (lexicon.IsClosing(rows[n-1].text) || strings.HasPrefix(rows[n-1].text, "©")) {
			n--
		}
		parts[i].rows = rows[:n]
		return
	}
}

// isSigned reports whether a row is the name of who signs.
func isSigned(r *row) bool {
	name, ok := person.Parse(trimMarks(r.text))
	return ok && r.marker == "" && width.Under(r.text, 60) && name.Score >= 2
}

// isSignature reports whether a row is a town and a full date.
func isSignature(r *row) bool {
	const longest = 70
	if r.marker != "" || width.Over(r.text, longest) {
		return false
	}
	found := datesOf(r.text)
	if len(found) != 1 || found[0].Form != date.Single || found[0].From.Precision != date.Day {
		return false
	}
	before, behind := trimMarks(r.text[:found[0].Start]), trimMarks(r.text[found[0].End:])
	if behind != "" {
		if name, ok := person.Parse(behind); ok && name.Score >= 2 && cityShaped(before) {
			return strings.HasSuffix(strings.TrimSpace(r.text[:found[0].Start]), ",")
		}
		if !lexicon.IsSignatureLabel(behind) {
			return isPlace(behind) && lexicon.IsDateLabel(before)
		}
	}
	at := strings.LastIndexAny(before, " \t")
	if last := before[at+1:]; lexicon.IsDateLabel(last) {
		before = trimMarks(before[:max(at, 0)])
	} else if !strings.HasSuffix(strings.TrimSpace(r.text[:found[0].Start]), ",") {
		return false
	}
	if label, town, ok := strings.Cut(before, ":"); ok {
		if part, known := lexicon.Label(label); known && part == "location" {
			before = trimMarks(town)
		}
	}
	return before != "" && strings.Count(before, " ") < 4 && cityShaped(before)
}
