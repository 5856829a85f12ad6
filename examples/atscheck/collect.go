package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/vitae-go/vitae/parse"
)

// collect returns the files that the arguments name: a folder stands for the
// files in it, at any depth, that look like resumes, and a pattern for what it
// matches. Shells expand patterns themselves, unless they are quoted.
func collect(paths []string) ([]string, error) {
	var files []string
	for _, path := range paths {
		info, err := os.Stat(path)
		if err != nil && strings.ContainsAny(path, "*?[") {
			matches, err := matching(path)
			if err != nil {
				return nil, err
			}
			files = append(files, matches...)
			continue
		}
		if err != nil || !info.IsDir() {
			files = append(files, path) // a file that cannot be read is reported as such
			continue
		}
		found, err := walk(path)
		if err != nil {
			return nil, err
		}
		if len(found) == 0 {
			return nil, fmt.Errorf("%s: no resume in this folder (looked for %s)", path, strings.Join(extensions(), ", "))
		}
		files = append(files, found...)
	}
	return files, nil
}

// matching returns the files that a pattern matches, those in matching folders too.
func matching(pattern string) ([]string, error) {
	paths, err := filepath.Glob(pattern)
	if err != nil {
		return nil, fmt.Errorf("%s: not a pattern: * stands for any name, ? for a character, [ab] for one of these", pattern)
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("%s: no file matches", pattern)
	}
	return collect(paths)
}

func walk(folder string) ([]string, error) {
	var found []string
	known := extensions()
	err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && path != folder && strings.HasPrefix(d.Name(), "."):
			return filepath.SkipDir
		case d.Type().IsRegular() && slices.Contains(known, strings.ToLower(filepath.Ext(path))):
			found = append(found, path)
		}
		return nil
	})
	return found, err
}

func extensions() []string {
	var known []string
	for _, f := range parse.Formats() {
		known = append(known, f.Extensions...)
	}
	return known
}
