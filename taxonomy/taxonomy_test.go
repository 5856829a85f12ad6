package taxonomy

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

func TestLoad(t *testing.T) {
	tax, err := Load(strings.NewReader(`
{"id": "a-b", "label": "A B", "aliases": ["ab1", {"text": "abe", "tier": 1, "typo": true}]}

{"id": "c", "kind": "title", "label": "See", "implies": ["a-b"]}
`))
	require.NoError(t, err)
	require.Equal(t, 2, tax.Len())
	c, ok := tax.Lookup("a-b")
	require.True(t, ok)
	require.Equal(t, Concept{ID: "a-b", Kind: Skill, Label: "A B", Aliases: []Alias{{Text: "ab1"}, {Text: "abe", Tier: 1, Typo: true}}}, c)
	_, ok = tax.Lookup("b")
	require.False(t, ok)
	require.Equal(t, []ID{"a-b", "c"}, ids(slices.Collect(tax.All())))
}

func ids(concepts []Concept) (all []ID) {
	for _, c := range concepts {
		all = append(all, c.ID)
	}
	return all
}

func TestLoadErrors(t *testing.T) {
	for _, test := range []struct{ line, want string }{
		{`{`, `x.jsonl:2: unexpected EOF`},
		{`{"id": "b", "lable": "B"}`, `x.jsonl:2: json: unknown field "lable"`},
		{`{"id": "b", "label": "B", "aliases": [{"txt": "x"}]}`, `x.jsonl:2: json: unknown field "txt"`},
		{`{"id": "b", "label": "B"} {}`, `x.jsonl:2: more than one concept in a line`},
		{`{"id": "B", "label": "B"}`, `x.jsonl:2: id "B" is not lower-case words joined by hyphens`},
		{`{"id": "a", "label": "B"}`, `x.jsonl:2: id "a" is taken (x.jsonl:1)`},
		{`{"id": "b"}`, `x.jsonl:2: no label`},
		{`{"id": "b", "label": "?"}`, `x.jsonl:2: name "?" has no letter or digit`},
		{`{"id": "b", "label": "aye"}`, `x.jsonl:2: name "aye" belongs to "a" (x.jsonl:1)`},
		{`{"id": "b", "label": "B", "aliases": ["b"]}`, `x.jsonl:2: name "b" is there twice`},
		{`{"id": "b", "label": "B; C"}`, `x.jsonl:2: name "B; C": no match can cross its punctuation`},
		{`{"id": "b", "label": "B", "tier": 3}`, `x.jsonl:2: name "B": tier 3 is not 0, 1 or 2`},
		{`{"id": "b", "label": "B", "mode": "fuzzy"}`, `x.jsonl:2: name "B": no mode "fuzzy"`},
		{`{"id": "b", "label": "B", "implies": ["c"]}`, `x.jsonl:2: implies: no concept "c"`},
		{`{"id": "b", "label": "B", "broader": ["b"]}`, "x.jsonl:2: broader itself\nx.jsonl:2: broader: leads to \"b\" and back"},
		{`{"id": "b", "label": "B", "since": 2000, "faded": 1999}`, `x.jsonl:2: faded in 1999, before it came up in 2000`},
	} {
		fsys := fstest.MapFS{"x.jsonl": {Data: []byte(`{"id": "a", "label": "Aye"}` + "\n" + test.line)}}
		_, err := LoadFS(fsys, "*.jsonl")
		require.EqualError(t, err, test.want, test.line)
		var e *Error
		require.ErrorAs(t, err, &e)
		require.Equal(t, 2, e.Line)
	}
	_, err := LoadFS(fstest.MapFS{}, "*.jsonl")
	require.EqualError(t, err, "*.jsonl: file does not exist")
	_, err = Load(strings.NewReader(`{"id": "a", "label": "A", "implies": ["b"]}` + "\n" + `{"id": "b", "label": "B", "implies": ["a"]}`))
	require.EqualError(t, err, `line 2: implies: leads to "a" and back`)
	_, err = New(Concept{ID: "a"})
	require.EqualError(t, err, "a: no label")
}

func TestWith(t *testing.T) {
	tax, err := Default().With(
		Concept{ID: "frobnicator", Label: "Frobnicator", Implies: []ID{"go"}},
		Concept{ID: "docker", Label: "Docker", Category: "ours"},
	)
	require.NoError(t, err)
	require.Equal(t, Default().Len()+1, tax.Len())
	c, _ := tax.Lookup("docker")
	require.Equal(t, "ours", c.Category)
	require.Equal(t, ID("frobnicator"), tax.Match("uses frobnicators: the Frobnicator")[0].ID)
	_, err = Default().With(Concept{ID: "x", Label: "Docker"})
	require.EqualError(t, err, `x: name "Docker" belongs to "docker"`)
}

// What the caller does with concepts later does not reach the taxonomy.
func TestNewCopies(t *testing.T) {
	c := Concept{ID: "a", Label: "Aye", Aliases: []Alias{{Text: "bee"}}}
	tax, err := New(c)
	require.NoError(t, err)
	c.Aliases[0].Text = "changed"
	got, _ := tax.Lookup("a")
	require.Equal(t, "bee", got.Aliases[0].Text)
}

func TestOfKind(t *testing.T) {
	tax, err := New(Concept{ID: "a", Label: "Aye"}, Concept{ID: "t", Kind: Title, Label: "Bee", Implies: []ID{"a"}})
	require.NoError(t, err)
	only := tax.OfKind(Title)
	require.Equal(t, []ID{"t"}, ids(slices.Collect(only.All())))
	require.Empty(t, only.Implied("t"))
	require.Len(t, only.Match("Aye Bee"), 1)
}

func TestRelations(t *testing.T) {
	tax := Default()
	require.Equal(t, []Implication{
		{ID: "spring", Path: []ID{"spring-boot", "spring"}},
		{ID: "java", Path: []ID{"spring-boot", "spring", "java"}},
	}, tax.Implied("spring-boot"))
	require.Equal(t, []ID{"relational-database"}, tax.Broader("postgresql"))
	require.Contains(t, tax.Related("mysql"), ID("postgresql"))
	require.Contains(t, tax.Related("postgresql"), ID("mysql"))
	require.Nil(t, tax.Implied("nothing"))
	require.Nil(t, tax.Related("nothing"))
}

func TestFind(t *testing.T) {
	tax := Default()
	for name, want := range map[string]ID{"Golang": "go", "postgres": "postgresql", "node js": "node", "NodeJS": "node", "ci cd": "ci-cd", "C++": "cpp", "c#": "csharp", "AMAZON S3": "aws-s3"} {
		c, ok := tax.Find(name)
		require.True(t, ok, name)
		require.Equal(t, want, c.ID, name)
	}
	_, ok := tax.Find("Kuberneets")
	require.False(t, ok)
	for name, want := range map[string]ID{"Kuberneets": "kubernetes", "Postgrsql": "postgresql", "Terrform": "terraform", "ElasticSerach": "elasticsearch"} {
		near := tax.Suggest(name, 3)
		require.NotEmpty(t, near, name)
		require.Equal(t, want, near[0].ID, name)
	}
	require.Empty(t, tax.Suggest("quite another thing", 3))
	require.Empty(t, tax.Suggest("", 3))
}

func TestExplain(t *testing.T) {
	all := Default().Explain("Going forward, let us go with Go services on AWS.\n\nMet Oracle")
	got := map[string]Verdict{}
	for _, e := range all {
		got[string(e.ID)+" "+e.Name] = e.Verdict
		if e.Tier == 2 {
			require.NotEmpty(t, e.Reasons)
		}
	}
	require.Equal(t, Taken, got["aws AWS"])
	require.Equal(t, Ambiguous, got["oracle-database Oracle"])
	require.Equal(t, Rejected, all[0].Verdict)
	require.Equal(t, Taken, all[1].Verdict)
}

func TestStemmer(t *testing.T) {
	for _, test := range []struct{ language, word, stem string }{
		{"", "deployments", "deploy"}, {"en", "Caching", "cach"}, {"es", "programación", "program"}, {"fr", "développements", "développ"},
		{"ru", "разработка", "разработк"}, {"sv", "utvecklare", "utveckl"}, {"no", "utvikling", "utvikling"}, {"hu", "fejlesztés", "fejlesztés"},
		{"xx", "Words", "words"},
	} {
		s := Stemmer{Language: test.language}
		require.Equal(t, test.stem, s.Stem(test.word), test.word)
		require.Equal(t, test.stem, s.Stem(test.word), "remembered")
	}
	var s Stemmer
	require.True(t, s.StopWord("the"))
	require.False(t, s.StopWord("kafka"))
	for i := range 3 * memoSize {
		s.Stem("w" + strings.Repeat("x", i%7) + string(rune('a'+i%26)) + string(rune('а'+i%1000)))
	}
	require.LessOrEqual(t, len(s.memo), memoSize)
}

func TestInflections(t *testing.T) {
	for word, want := range map[string]string{
		"test": "tests tested testing", "cache": "caches cached caching", "query": "queries queried querying", "deploy": "deploys deployed deployment",
		"modeling": "models modeled modelling modelled", "containerization": "containerisation", "migration": "migrate migrated migrations", "log": "logs logged logging",
	} {
		forms, _ := inflections(word)
		for _, f := range strings.Fields(want) {
			require.Contains(t, forms, f, word)
		}
	}
}

// A taxonomy of a user's own may be as large as ESCO.
func TestLargeTaxonomy(t *testing.T) {
	tax, err := New(benchConcepts(30_000)...)
	require.NoError(t, err)
	for _, i := range []int{0, 77, 29_999} {
		c := tax.concepts[i]
		m := tax.Match("knows " + c.Label + " well")
		require.NotEmpty(t, m)
		require.Equal(t, c.ID, m[0].ID)
	}
}
