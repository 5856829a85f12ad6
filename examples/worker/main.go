// Worker shows how to read files of strangers in a process of their own, with
// limits on time and memory that the system enforces:
//
//	worker [-seconds N] [-mb N] FILE …
//
// For each file the program starts itself as a child, which reads the one file
// and writes its JSON Resume; whatever happens to the child, the parent goes on.
// One JSON object a line: {"path", "resume"} or {"path", "error": {"kind", "message"}};
// the kinds are those of the library, and "time", "memory" and "crash".
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime/debug"
	"strconv"
	"time"

	"github.com/vitae-go/vitae/parse"
)

// childEnv marks the child; its value is the bound of its memory in MB.
const childEnv = "VITAE_WORKER_MB"

func main() {
	if mb, err := strconv.Atoi(os.Getenv(childEnv)); err == nil {
		os.Exit(child(mb, os.Stdin, os.Stdout))
	}
	seconds := flag.Int("seconds", 5, "time for one file")
	mb := flag.Int("mb", 256, "memory for one file")
	flag.Parse()
	if flag.NArg() == 0 {
		flag.Usage()
		os.Exit(2)
	}
	limits := limits{time.Duration(*seconds) * time.Second, *mb}
	for _, name := range flag.Args() {
		if err := json.NewEncoder(os.Stdout).Encode(limits.read(context.Background(), name)); err != nil {
			fmt.Fprintln(os.Stderr, "worker:", err)
			os.Exit(2)
		}
	}
}

// limits are those of one child.
type limits struct {
	time time.Duration
	mb   int
}

// answer is what is said of one file.
type answer struct {
	Path   string          `json:"path"`
	Resume json.RawMessage `json:"resume,omitempty"`
	Error  *failure        `json:"error,omitempty"`
}

type failure struct {
	Kind    string `json:"kind"`
	Message string `json:"message"`
}

// read reads one file in a child.
func (l limits) read(ctx context.Context, name string) answer {
	a := answer{Path: name}
	f, err := os.Open(name)
	if err != nil {
		a.Error = &failure{"io", err.Error()}
		return a
	}
	defer f.Close()
	self, err := os.Executable()
	if err != nil {
		a.Error = &failure{"io", err.Error()}
		return a
	}
	ctx, cancel := context.WithTimeout(ctx, l.time)
	defer cancel()
	cmd := exec.CommandContext(ctx, self)
	// The child gets the file on its standard input, one variable, and nothing
	// else of the parent: no name, no other files, no secrets of its environment.
	cmd.Env = []string{childEnv + "=" + strconv.Itoa(l.mb)}
	cmd.Stdin = f
	var out, log bytes.Buffer
	cmd.Stdout, cmd.Stderr = &bounded{&out, 32 << 20}, &bounded{&log, 4 << 10}
	err = cmd.Run()
	switch {
	case ctx.Err() != nil:
		a.Error = &failure{"time", fmt.Sprintf("took more than %s", l.time)}
	case cmd.ProcessState != nil && cmd.ProcessState.ExitCode() == outOfMemory:
		a.Error = &failure{"memory", fmt.Sprintf("took more than %d MB", l.mb)}
	case err != nil || json.Unmarshal(out.Bytes(), &a) != nil:
		a.Error = &failure{"crash", fmt.Sprintf("the worker ended without an answer: %v", err)}
	}
	a.Path = name
	return a
}

// outOfMemory is how a child ends that holds more than it may.
const outOfMemory = 77

// child reads the one file on its input.
func child(mb int, in io.Reader, out io.Writer) int {
	debug.SetMemoryLimit(int64(mb) << 20 * 3 / 4) // collect garbage harder when memory gets short
	bound()
	go watch(mb)
	var a answer
	resume, err := parse.Read(context.Background(), in, nil)
	if err != nil {
		a.Error = &failure{"io", err.Error()}
		if e := (*parse.Error)(nil); errors.As(err, &e) {
			a.Error.Kind = e.Kind()
		}
	} else {
		var b bytes.Buffer
		if err := parse.WriteJSONResume(&b, resume); err != nil {
			return 1
		}
		a.Resume = b.Bytes()
	}
	if json.NewEncoder(out).Encode(a) != nil {
		return 1
	}
	return 0
}

// bounded writes up to n bytes and drops the rest.
type bounded struct {
	w io.Writer
	n int
}

func (b *bounded) Write(p []byte) (int, error) {
	if keep := min(len(p), b.n); keep > 0 {
		b.n -= keep
		if _, err := b.w.Write(p[:keep]); err != nil {
			return 0, err
		}
	}
	return len(p), nil
}
