package house

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const module = "github.com/vitae-go/vitae"

// source is one Go file of the module, parsed as far as its imports.
type source struct {
	name    string // slash path from the root of the module
	test    bool
	imports []string
	file    *ast.File
}

func sources(t *testing.T) []source {
	t.Helper()
	root := filepath.Join("..", "..")
	var all []source
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		base := d.Name()
		if d.IsDir() {
			if base == "testdata" || base == "out" || (strings.HasPrefix(base, ".") && name != root) {
				return filepath.SkipDir
			}
			return nil
		}
		if path.Ext(base) != ".go" {
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		rel, _ := filepath.Rel(root, name)
		s := source{name: filepath.ToSlash(rel), test: strings.HasSuffix(base, "_test.go"), file: file}
		for _, imp := range file.Imports {
			p, _ := strconv.Unquote(imp.Path.Value)
			s.imports = append(s.imports, p)
		}
		all = append(all, s)
		return nil
	})
	require.NoError(t, err)
	require.NotEmpty(t, all)
	return all
}

func TestDataFlowsOneWay(t *testing.T) {
	may := map[string][]string{
		"parse":    {},
		"taxonomy": {},
		"rules":    {"parse", "taxonomy"},
		"score":    {"parse", "taxonomy", "rules"},
	}
	for _, s := range sources(t) {
		from, _, _ := strings.Cut(s.name, "/")
		allowed, bound := may[from]
		if !bound || s.test {
			continue
		}
		for _, imp := range s.imports {
			rest, ours := strings.CutPrefix(imp, module+"/")
			if !ours {
				continue
			}
			to, _, _ := strings.Cut(rest, "/")
			if to == from || to == "internal" {
				continue
			}
			assert.Contains(t, allowed, to, "%s imports %s", s.name, imp)
		}
	}
}

func TestOneDoorToEachDependency(t *testing.T) {
	for _, dep := range []string{
		"github.com/ledongthuc/pdf",
		"github.com/nguyenthenguyen/docx",
		"github.com/yuin/goldmark",
		"github.com/kljensen/snowball",
		"github.com/nyaruka/phonenumbers",
	} {
		doors := map[string]bool{}
		for _, s := range sources(t) {
			if s.test || strings.HasPrefix(s.name, "examples/") {
				continue
			}
			for _, imp := range s.imports {
				if imp == dep || strings.HasPrefix(imp, dep+"/") {
					doors[s.name] = true
				}
			}
		}
		assert.LessOrEqual(t, len(doors), 1, "%s is imported by %v", dep, doors)
	}
}

func TestNoInitFunctions(t *testing.T) {
	for _, s := range sources(t) {
		if s.test {
			continue
		}
		for _, decl := range s.file.Decls {
			if f, ok := decl.(*ast.FuncDecl); ok && f.Recv == nil {
				assert.NotEqual(t, "init", f.Name.Name, s.name)
			}
		}
	}
}

func TestTopLevel(t *testing.T) {
	agreed := map[string]bool{
		"parse": true, "taxonomy": true, "rules": true, "score": true, "examples": true, "internal": true,
		"doc.go": true, "go.mod": true, "go.sum": true, "LICENSE": true, "README.md": true,
	}
	entries, err := os.ReadDir(filepath.Join("..", ".."))
	require.NoError(t, err)
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") && e.Name() != "out" {
			assert.True(t, agreed[e.Name()], "%s is not among the agreed names", e.Name())
		}
	}
}
