package rules

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vitae-go/vitae/parse"
)

// findFigures finds the numbers that a text states, in order. Spans are offset
// by base. Numbers that only name something – years, versions, standards – are
// given with Measurable unset.
func findFigures(text string, base int) []Figure {
	var found []Figure
	for i := 0; i < len(text); {
		if !isDigit(text[i]) {
			if w := wordAt(text, i); w > 0 {
				if f, ok := numberWord(text, i, w); ok {
					found = append(found, f)
				}
				i += w
				continue
			}
			i++
			continue
		}
		f, end := readFigure(text, i)
		if f.Span.End > f.Span.Start {
			found = append(found, f)
		}
		i = end
	}
	pairFigures(text, found)
	for i := range found {
		found[i].Span.Start += base
		found[i].Span.End += base
	}
	return found
}

// readFigure reads the number whose first digit stands at i, with what stands
// before and behind it. It returns an empty figure for digits that are part of
// a name ("EC2"), and where to go on.
func readFigure(text string, i int) (Figure, int) {
	value, end := readNumber(text, i)
	f := Figure{Value: value, Measurable: true}
	start := i
	before, _ := utf8.DecodeLastRuneInString(text[:i])
	if unicode.IsLetter(before) || before == '_' {
		if p := percentileStart(text, i); p >= 0 {
			return Figure{Span: parse.Span{Start: p, End: end}, Value: value, Unit: "p", Kind: Percentile}, end
		}
		return Figure{}, skipWord(text, end)
	}
	// 10.0.0.1, 2.x, 1/2 of a date: names and dates, not quantities.
	if end < len(text) && (text[end] == '.' && end+1 < len(text) && (isDigit(text[end+1]) || text[end+1] == 'x')) {
		return Figure{Span: parse.Span{Start: i, End: skipWord(text, end)}, Value: value, Kind: VersionFigure}, skipWord(text, end)
	}
	start, f.Approx = readSign(text, start)
	if sign, at := currencyBefore(text, start); sign != "" {
		f.Unit, f.Kind, start = sign, Money, at
	}
	unitEnd := f.readUnit(text, end)
	f.Span = parse.Span{Start: start, End: unitEnd}
	f.rule(text, i, end)
	return f, unitEnd
}

// readNumber reads digits with thousands separators and a fraction.
func readNumber(text string, i int) (float64, int) {
	var digits strings.Builder
	for i < len(text) {
		c := text[i]
		switch {
		case isDigit(c):
			digits.WriteByte(c)
			i++
			continue
		case c == ',' && digitsAt(text, i+1) == 3:
			i++
			continue
		case (c == '.' || c == ',') && digitsAt(text, i+1) > 0 && !strings.Contains(digits.String(), "."):
			if c == '.' && digitsAt(text, i+1) == 3 && i+4 < len(text) && text[i+4] == '.' {
				i++ // 1.234.567
				continue
			}
			digits.WriteByte('.')
			i++
			continue
		}
		break
	}
	v, _ := strconv.ParseFloat(digits.String(), 64)
	return v, i
}

// scales are the words and letters that multiply a number.
var scales = map[string]float64{
	"k": 1e3, "thousand": 1e3, "m": 1e6, "mn": 1e6, "mio": 1e6, "mln": 1e6, "mm": 1e6, "million": 1e6, "millions": 1e6,
	"b": 1e9, "bn": 1e9, "billion": 1e9, "trillion": 1e12, "lakh": 1e5, "lakhs": 1e5, "crore": 1e7, "crores": 1e7, "hundred": 100,
}

// units are what may stand behind a number, with the kind it makes of it.
var units = map[string]FigureKind{
	"%": Percent, "percent": Percent, "pct": Percent, "pp": Percent, "bps": Percent,
	"x": Factor, "×": Factor, "times": Factor, "fold": Factor,
	"ms": Duration, "µs": Duration, "us": Duration, "ns": Duration, "s": Duration, "sec": Duration, "secs": Duration,
	"second": Duration, "seconds": Duration, "min": Duration, "mins": Duration, "minute": Duration, "minutes": Duration,
	"h": Duration, "hr": Duration, "hrs": Duration, "hour": Duration, "hours": Duration, "day": Duration, "days": Duration,
	"week": Duration, "weeks": Duration, "month": Duration, "months": Duration, "year": Duration, "years": Duration, "yr": Duration, "yrs": Duration,
	"rps": Rate, "qps": Rate, "tps": Rate, "req/s": Rate, "rpm": Rate, "ops/s": Rate, "mbps": Rate, "gbps": Rate, "hz": Rate, "fps": Rate,
	"kb": Size, "mb": Size, "gb": Size, "tb": Size, "pb": Size, "kib": Size, "mib": Size, "gib": Size, "tib": Size,
	"$": Money, "€": Money, "£": Money, "₹": Money, "usd": Money, "eur": Money, "gbp": Money, "inr": Money, "chf": Money, "dollars": Money, "euros": Money,
}

// readUnit reads scale, sign and unit behind a number and returns where they end.
func (f *Figure) readUnit(text string, end int) int {
	i := end
	if word, at := nextWord(text, i); scales[word] != 0 && (at == i || len(word) > 2) {
		f.Value *= scales[word]
		i = at + len(word)
	}
	if i < len(text) && text[i] == '+' {
		f.Approx = true
		i++
	}
	word, at := nextWord(text, i)
	kind, known := units[word]
	if !known {
		if cut, ok := strings.CutPrefix(word, "-"); ok {
			kind, known = units[cut]
		}
	}
	switch {
	case !known:
	case f.Kind == Money: // "$5 per month"
	case len(word) == 1 && at > i && word != "%" && word != "x" && word != "×" && word != "s" && word != "h" && kind != Money:
	default:
		f.Unit, f.Kind = strings.TrimPrefix(word, "-"), kind
		i = at + len(word)
	}
	if per, at := nextWord(text, i); f.Kind != Money && (per == "/s" || per == "/sec" || per == "/day" || per == "/min" || per == "/hour" || per == "/month") {
		f.Unit, f.Kind, i = f.Unit+per, Rate, at+len(per)
	}
	if i == end && i < len(text) && text[i] == '+' {
		i++
	}
	return i
}

// namers are words whose number tells which, not how many.
var namers = map[string]bool{
	"soc": true, "iso": true, "pci": true, "dss": true, "phase": true, "level": true, "tier": true, "version": true, "v": true, "step": true,
	"part": true, "web": true, "http": true, "oauth": true, "tls": true, "rfc": true, "ieee": true, "section": true, "article": true,
	"chapter": true, "q": true, "sox": true, "python": true, "java": true, "angular": true, "c++": true, "ipv": true, "type": true,
	"layer": true, "grade": true, "series": true, "industry": true, "wave": true, "release": true, "room": true, "no": true, "number": true, "age": true,
}

// rule sorts out numbers that measure nothing.
func (f *Figure) rule(text string, start, end int) {
	prev := strings.ToLower(lastWord(text[:start]))
	bare := f.Unit == "" && !f.Approx && f.Kind == Count
	switch {
	case namers[prev] && f.Kind == Count:
		f.Kind, f.Measurable = VersionFigure, false
	case bare && isYear(text[start:end]):
		f.Kind, f.Measurable = YearFigure, false
	case bare && ordinal(text, end):
		f.Kind, f.Measurable = VersionFigure, false
	case bare && strings.HasPrefix(text[end:], "/") && digitsAt(text, end+1) > 0: // 24/7, 03/2021
		f.Kind, f.Measurable = VersionFigure, false
	case bare && start > 1 && text[start-1] == '/' && isDigit(text[start-2]):
		f.Kind, f.Measurable = VersionFigure, false
	case bare && strings.Contains(text[start:end], ".") && !countNoun(text, end): // "MySQL 5.7 to …"
		f.Kind, f.Measurable = VersionFigure, false
	case bare && f.Value == 1:
		f.Measurable = false
	}
}

// countNoun reports whether a lower-case word follows, as in "5 teams".
func countNoun(text string, end int) bool {
	word, at := nextWord(text, end)
	if word == "" || at == end || at+len(word) > len(text) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[at:])
	return unicode.IsLower(r) && word != "to" && word != "and" && word != "or" && word != "in" && word != "with" && word != "for"
}

// pairFigures finds "from 7.6 s to 2.5 s" and "37% to 84%", and tells the second
// what it was before.
func pairFigures(text string, found []Figure) {
	for i := 1; i < len(found); i++ {
		a, b := &found[i-1], &found[i]
		if b.Span.Start < a.Span.End {
			continue // two readings of the same words
		}
		between := strings.TrimSpace(text[a.Span.End:b.Span.Start])
		backwards := strings.HasPrefix(between, "from")
		switch {
		case between == "to" || between == "→" || between == "->" || strings.HasSuffix(between, " to") && len(between) < 30:
			if prev := strings.ToLower(lastWord(text[:a.Span.Start])); prev != "from" && (a.Unit == "" || b.Unit == "") {
				continue
			}
			if a.Unit == "" {
				a.Unit, a.Kind = b.Unit, b.Kind
			}
			b.From = a.Value
			a.Measurable, b.Measurable = true, true
		case backwards && strings.TrimSpace(between[4:]) == "", between == "down from", between == "up from":
			a.From = b.Value
		}
	}
}

var numberWords = map[string]float64{
	"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
	"fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "dozen": 12, "dozens": 12, "hundreds": 100, "hundred": 100,
}

var factorWords = map[string]float64{
	"halved": 0.5, "halving": 0.5, "doubled": 2, "doubling": 2, "tripled": 3, "tripling": 3, "quadrupled": 4, "threefold": 3, "twofold": 2, "tenfold": 10,
}

// numberWord reads a number written out.
func numberWord(text string, i, n int) (Figure, bool) {
	word := strings.ToLower(text[i : i+n])
	span := parse.Span{Start: i, End: i + n}
	if v, ok := factorWords[word]; ok {
		return Figure{Span: span, Value: v, Unit: "x", Kind: Factor, Measurable: true}, true
	}
	v, ok := numberWords[word]
	if !ok {
		return Figure{}, false
	}
	f := Figure{Span: span, Value: v, Measurable: true}
	if unit, at := nextWord(text, i+n); units[unit] == Duration && len(unit) > 2 {
		f.Unit, f.Kind, f.Span.End = unit, Duration, at+len(unit)
	}
	return f, true
}
