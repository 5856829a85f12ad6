//go:build deps

// Package deps keeps the modules in go.mod while their users are being written.
package deps

import (
	_ "github.com/kljensen/snowball"
	_ "github.com/ledongthuc/pdf"
	_ "github.com/nguyenthenguyen/docx"
	_ "github.com/nyaruka/phonenumbers"
	_ "github.com/santhosh-tekuri/jsonschema/v6"
	_ "github.com/stretchr/testify/require"
	_ "github.com/yuin/goldmark"
	_ "go.yaml.in/yaml/v3"
	_ "golang.org/x/net/html"
	_ "golang.org/x/text/encoding/charmap"
	_ "golang.org/x/text/unicode/norm"
)
