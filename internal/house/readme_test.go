package house

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"
)

// Every Go block of the README compiles as it stands.
func TestReadmeCompiles(t *testing.T) {
	root, err := filepath.Abs(filepath.Join("..", ".."))
	require.NoError(t, err)
	readme, err := os.ReadFile(filepath.Join(root, "README.md"))
	require.NoError(t, err)
	blocks := regexp.MustCompile("(?s)```go\n(.*?)```").FindAllSubmatch(readme, -1)
	require.NotEmpty(t, blocks)
	for _, block := range blocks {
		file := filepath.Join(t.TempDir(), "block.go")
		require.NoError(t, os.WriteFile(file, block[1], 0o600))
		vet := exec.Command("go", "vet", file)
		vet.Dir = root
		out, err := vet.CombinedOutput()
		require.NoError(t, err, "%s\n%s", block[1], out)
	}
}
