package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/vitae-go/vitae/rules"
)

// configNames are the names under which a configuration is found.
var configNames = []string{".vitae.yml", ".vitae.yaml"}

// findConfig returns the configuration of a folder: its own, or that of the
// nearest folder above it. Empty means that there is none.
func findConfig(folder string) string {
	for {
		for _, name := range configNames {
			path := filepath.Join(folder, name)
			if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
				return path
			}
		}
		above := filepath.Dir(folder)
		if above == folder {
			return ""
		}
		folder = above
	}
}

// configPath is the configuration that the options ask for.
func (o *options) configPath() (string, error) {
	switch o.config {
	case "none":
		return "", nil
	case "":
		here, err := os.Getwd()
		if err != nil {
			return "", err
		}
		return findConfig(here), nil
	}
	return o.config, nil
}

// configure lays a configuration file over the rules; a profile that it names
// is overridden by the one of the command line.
func (c *checker) configure(name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	config, err := rules.ReadConfig(f)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if c.opts.profile == "" {
		if c.set, err = rules.Profile(config.Profile); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	if c.set, err = c.set.Configure(config); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if c.level == 0 {
		c.level = config.Level
	}
	return nil
}
