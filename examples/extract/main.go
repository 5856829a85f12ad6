// Extract reads resumes and writes what they say, one JSON object a line:
//
//	{"path": …, "format": …, "resume": <JSON Resume>, "problems": […]}
//	{"path": …, "error": {"kind": …, "message": …}}
//
// Arguments are files and folders; a folder is walked in the order of names.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"runtime/debug"

	"github.com/vitae-go/vitae/parse"
)

func main() {
	if len(os.Args) < 2 || os.Args[1] == "-h" || os.Args[1] == "-help" || os.Args[1] == "--help" {
		fmt.Fprint(os.Stderr, usage)
		if len(os.Args) < 2 {
			os.Exit(2)
		}
		return
	}
	// Collect garbage seldom, until memory gets short.
	debug.SetGCPercent(400)
	debug.SetMemoryLimit(32 << 20)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := extract(ctx, os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "extract:", err)
		os.Exit(2)
	}
}

const usage = `extract reads resumes and writes what they say, one JSON object a line.

Usage:

  extract FILE|FOLDER ...

Examples:

  extract resume.pdf
  extract applications/ > resumes.jsonl

A line holds "path" and either "format", "resume" (JSON Resume 1.0) and
"problems", or "error" with "kind" and "message".
`

// line is what is said of one file.
type line struct {
	Path     string            `json:"path"`
	Format   string            `json:"format,omitempty"`
	Resume   *parse.JSONResume `json:"resume,omitempty"`
	Problems []problem         `json:"problems,omitempty"`
	Error    *failure          `json:"error,omitempty"`
}

type problem struct {
	Code    string `json:"code"`
	Message string `json:"message"`
	Page    int    `json:"page,omitempty"`
}

type failure struct {
	Kind    string `json:"kind"`
	Message string `json:"message"`
}

// extract writes a line for every file under the paths.
func extract(ctx context.Context, paths []string, w io.Writer) error {
	out := bufio.NewWriter(w)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	for _, path := range paths {
		err := filepath.WalkDir(path, func(name string, d fs.DirEntry, err error) error {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			if err != nil {
				return enc.Encode(line{Path: name, Error: &failure{"io", err.Error()}})
			}
			if d.IsDir() {
				return nil
			}
			return enc.Encode(read(ctx, name))
		})
		if err != nil {
			return errors.Join(err, out.Flush())
		}
	}
	return out.Flush()
}

// read reads one file.
func read(ctx context.Context, name string) line {
	resume, err := parse.File(ctx, name, nil)
	if err != nil {
		l := line{Path: name, Error: &failure{"io", err.Error()}}
		if e := (*parse.Error)(nil); errors.As(err, &e) {
			l.Format, l.Error.Kind = e.Format, e.Kind()
		}
		return l
	}
	l := line{Path: name, Format: resume.Document.Format, Resume: resume.JSONResume()}
	for _, p := range resume.Document.Problems {
		l.Problems = append(l.Problems, problem{p.Code, p.Message, p.Page})
	}
	return l
}
