package main

import (
	"embed"
	"fmt"
	"io"
	"os"
	"path"
	"strings"

	"github.com/vitae-go/vitae/internal/didyoumean"
)

// Plans of sections by stage, as Markdown to fill in.
//
//go:embed skeletons/*.md
var skeletons embed.FS

// stageNames orders the plans; principal has that of staff.
var stageNames = []string{"intern", "junior", "mid", "senior", "staff", "principal", "switcher"}

func stages() []string { return stageNames }

// skeletonOf returns the plan of a stage.
func skeletonOf(stage string) ([]byte, error) {
	name := strings.ToLower(stage)
	if name == "principal" {
		name = "staff"
	}
	plan, err := skeletons.ReadFile(path.Join("skeletons", name+".md"))
	if err != nil {
		return nil, fmt.Errorf("-skeleton: there is no plan for %q%s", stage, didyoumean.Hint(stage, stageNames))
	}
	return plan, nil
}

// writeSkeleton prints a plan; it overwrites no file, for that may be a resume.
func writeSkeleton(o *options, stdout io.Writer) error {
	plan, err := skeletonOf(o.skeleton)
	if err != nil {
		return err
	}
	if o.output == "" {
		_, err = stdout.Write(plan)
		return err
	}
	f, err := os.OpenFile(o.output, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if os.IsExist(err) {
		return fmt.Errorf("%s is there already; a plan does not overwrite it", o.output)
	}
	if err != nil {
		return err
	}
	if _, err := f.Write(plan); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}
