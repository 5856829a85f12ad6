package rules

import (
	"bytes"
	"embed"
	"fmt"
	"io/fs"
	"path"
	"strings"
	"sync"

	"github.com/vitae-go/vitae/internal/didyoumean"
)

// The thresholds of each guide, as configurations over the whole catalogue.
//
//go:embed profiles/*.yml
var profileFiles embed.FS

// Default returns the whole catalogue with the thresholds of the default profile.
func Default() *Set { return defaultSet() }

var defaultSet = sync.OnceValue(func() *Set {
	set, err := NewSet(catalogue()...)
	if err != nil {
		panic(err) // the catalogue is ours, and tested
	}
	return set
})

// Profile returns the rules that one guide asks for, with its thresholds.
// [Profiles] lists the names.
func Profile(name string) (*Set, error) {
	if name == "" || name == "default" {
		return Default(), nil
	}
	src, err := profileFiles.ReadFile(path.Join("profiles", name+".yml"))
	if err != nil {
		return nil, fmt.Errorf("there is no profile %q%s", name, didyoumean.Hint(name, Profiles()))
	}
	config, err := ReadConfig(bytes.NewReader(src))
	if err != nil {
		return nil, fmt.Errorf("profile %s: %w", name, err)
	}
	return Default().Configure(config)
}

// Profiles returns the names of the profiles, "default" first.
func Profiles() []string {
	names := []string{"default"}
	files, _ := fs.Glob(profileFiles, "profiles/*.yml")
	for _, f := range files {
		names = append(names, strings.TrimSuffix(path.Base(f), ".yml"))
	}
	return names
}
