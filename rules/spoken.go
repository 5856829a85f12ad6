package rules

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/vitae-go/vitae/parse"
)

//go:embed data/spoken.txt
var spokenText string

// SpokenLevel is how well a language is known: 1 for A1 to 6 for C2 and native,
// 0 if it is not said. Being native counts as no more than C2: who grew up with
// a language is not asked.
type SpokenLevel uint8

var spokenLevelNames = [...]string{"", "A1", "A2", "B1", "B2", "C1", "C2"}

// String returns the name in the European framework, "" for no level.
func (l SpokenLevel) String() string { return spokenLevelNames[min(int(l), len(spokenLevelNames)-1)] }

// Spoken is a human language that a resume states, or a posting asks for.
type Spoken struct {
	Code  string // ISO 639-1
	Name  string // as printed
	Level SpokenLevel
	Span  parse.Span
}

// LanguageAsk is a language that a posting asks for: any of several will do.
type LanguageAsk struct {
	Any      []Spoken
	Required bool
}

// spokenWords are the words about languages.
type spokenWords struct {
	code  map[string]string
	level map[string]SpokenLevel
	cue   map[string]bool
}

var spokenLists = sync.OnceValue(func() *spokenWords {
	lists := &spokenWords{code: map[string]string{}, level: map[string]SpokenLevel{}, cue: map[string]bool{}}
	for line := range strings.Lines(spokenText) {
		head, words, ok := strings.Cut(line, ":")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		for word := range strings.FieldsSeq(words) {
			switch {
			case head == "cue":
				lists.cue[word] = true
			case strings.HasPrefix(head, "level "):
				lists.level[word] = SpokenLevel(head[len("level ")] - '0')
			case lists.code[word] == "":
				lists.code[word] = head
			}
		}
	}
	return lists
})

// languageCode returns the code of the language that a word names, "" if it
// names none. German puts the noun behind it: "Deutschkenntnisse".
func languageCode(word string) string {
	lists := spokenLists()
	word = strings.ToLower(word)
	if code := lists.code[word]; code != "" {
		return code
	}
	if i := strings.Index(word, "kenntnis"); i > 0 {
		return lists.code[word[:i]]
	}
	return ""
}

// levelIn returns the level that words say; of several the first.
func levelIn(text string) SpokenLevel {
	lists := spokenLists()
	for _, word := range spokenTokens(text) {
		if l := lists.level[word.lower]; l > 0 {
			return l
		}
	}
	return 0
}

// token is a word of letters and digits: "B2" is one.
type token struct {
	lower      string
	start, end int
}

func spokenTokens(text string) []token {
	var all []token
	for i := 0; i < len(text); {
		if n := wordAt(text, i); n > 0 {
			end := i + n
			if n == 1 && end < len(text) && '1' <= text[end] && text[end] <= '6' {
				end++
			}
			all = append(all, token{strings.ToLower(text[i:end]), i, end})
			i = end
			continue
		}
		i++
	}
	return all
}

// languagesAsked finds the languages that one line of a posting asks for. A name
// alone asks for nothing: "the German market" is no language; a word about
// knowing it has to stand in the line, or the line is nothing but the name.
func languagesAsked(line parse.Field[string], required bool) []LanguageAsk {
	text := line.Value
	words := spokenTokens(text)
	lists := spokenLists()
	var at []int
	cued := len(words) <= 3
	for i, w := range words {
		if languageCode(w.lower) != "" && !adjective(text, words, i) {
			at = append(at, i)
		}
		cued = cued || lists.cue[w.lower] || lists.level[w.lower] > 0 || strings.Contains(w.lower, "kenntnis")
	}
	if len(at) == 0 || !cued {
		return nil
	}
	var asks []LanguageAsk
	for k, i := range at {
		from, to := 0, len(text)
		if k > 0 {
			from = words[at[k-1]].end
		}
		if k+1 < len(at) {
			to = words[at[k+1]].start
		}
		w := words[i]
		one := Spoken{Code: languageCode(w.lower), Name: text[w.start:w.end], Span: line.Span, Level: levelIn(text[w.end:to])}
		if one.Level == 0 || k+1 < len(at) {
			if before := levelIn(text[from:w.start]); before > 0 {
				one.Level = before
			}
		}
		if k > 0 && one.Level == 0 {
			last := asks[len(asks)-1].Any
			one.Level = last[len(last)-1].Level // "fluent in English and German"
		}
		if s := locate(line, w.start, w.end); !s.Empty() {
			one.Span = s
		}
		if k > 0 {
			kind, last := joint(text[from:w.start]), &asks[len(asks)-1]
			if before := &last.Any[len(last.Any)-1]; kind != jointNone && before.Level == 0 {
				before.Level = one.Level // "English or German at C1"
			}
			if kind == jointOr || kind == jointSlash {
				last.Any = append(last.Any, one)
				continue
			}
		}
		asks = append(asks, LanguageAsk{Any: []Spoken{one}, Required: required})
	}
	return asks
}

// adjective reports whether the name of a language stands before a noun of
// another kind: "German customers", "English-speaking team", "Latin America".
func adjective(text string, words []token, i int) bool {
	if i+1 >= len(words) {
		return false
	}
	between, next := text[words[i].end:words[i+1].start], words[i+1]
	if strings.HasPrefix(between, "-") {
		return strings.TrimSpace(between) == "-" && next.lower != "kenntnisse" && next.lower != "und"
	}
	lists := spokenLists()
	return between == " " && !lists.cue[next.lower] && lists.level[next.lower] == 0 && !spokenNeutral[next.lower] && len(next.lower) > 3
}

// spokenNeutral are words that may follow the name of a language that is asked for.
var spokenNeutral = map[string]bool{
	"would": true, "will": true, "must": true, "required": true, "preferred": true, "desirable": true, "essential": true, "both": true, "both.": true, "with": true, "from": true,
	"oder": true, "und": true, "and": true, "plus": true, "also": true, "minimum": true, "least": true, "mandatory": true, "needed": true, "helpful": true, "beneficial": true, "advantageous": true,
	"wünschenswert": true, "erforderlich": true, "obligatoire": true, "souhaité": true, "imprescindible": true, "valorable": true, "reading": true, "ability": true,
}

// readLanguages reads the languages that a posting asks for.
func (f *PostingFacts) readLanguages(p *parse.Posting) {
	for _, part := range []struct {
		lines    []parse.Field[string]
		required bool
	}{{p.Required, true}, {p.Preferred, false}} {
		for _, line := range part.lines {
			f.Languages = append(f.Languages, languagesAsked(line, part.required)...)
		}
	}
}

// readSpoken reads the languages that a resume states in a section of its own,
// and in which it is written. Neither name, place nor nationality plays a part.
func (w *witness) readSpoken() {
	for i := range w.resume.Sections {
		section := &w.resume.Sections[i]
		if section.Kind != parse.Languages {
			continue
		}
		for j := range section.Entries {
			e := &section.Entries[j]
			for _, word := range spokenTokens(e.Title.Value) {
				if code := languageCode(word.lower); code != "" {
					w.facts.Spoken = append(w.facts.Spoken, Spoken{Code: code, Name: e.Title.Value, Level: levelIn(e.Level.Value), Span: e.Span})
					break
				}
			}
		}
	}
	w.facts.WrittenIn = languageOf(w.doc)
}

// Speaks returns what the resume states of the languages of a request, the best
// of them, and whether it states any of them.
func (f *Facts) Speaks(ask *LanguageAsk) (best Spoken, ok bool) {
	for _, want := range ask.Any {
		i := slices.IndexFunc(f.Spoken, func(s Spoken) bool { return s.Code == want.Code })
		if i >= 0 && (!ok || f.Spoken[i].Level > best.Level) {
			best, ok = f.Spoken[i], true
		}
	}
	return best, ok
}

// Writes reports whether the resume is written in a language of a request.
func (f *Facts) Writes(ask *LanguageAsk) bool {
	words := spokenTokens(f.WrittenIn)
	if len(words) == 0 {
		return false
	}
	code := languageCode(words[0].lower)
	return slices.ContainsFunc(ask.Any, func(s Spoken) bool { return s.Code == code })
}

// WordingJudged reports whether the wording of the resume can be judged: what
// proves an area and how a bullet opens is known in English words only.
func (f *Facts) WordingJudged() bool { return f.WrittenIn == english }
