package taxonomy

import (
	"io/fs"
	"path"
	"strings"
	"sync"
)

// Lexicon returns a built-in list of wording that rules read, one of
// [Lexicons]: "verb", "duty", "buzzword", "proof", …. Each is decoded at its
// first use. It returns nil if there is none of that name.
func Lexicon(name string) *Taxonomy {
	if load := lexicons()[name]; load != nil {
		return load()
	}
	return nil
}

// Lexicons returns the names of the built-in lexicons, sorted.
func Lexicons() []string {
	files, _ := fs.Glob(data, "data/lexicons/*.jsonl")
	for i, f := range files {
		files[i] = lexiconName(f)
	}
	return files
}

var lexicons = sync.OnceValue(func() map[string]func() *Taxonomy {
	all := map[string]func() *Taxonomy{}
	for _, name := range Lexicons() {
		all[name] = lazy("data/lexicons/" + name + ".jsonl")
	}
	return all
})

func lexiconName(file string) string { return strings.TrimSuffix(path.Base(file), ".jsonl") }
