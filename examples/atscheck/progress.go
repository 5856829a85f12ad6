package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"golang.org/x/term"
)

// fewFiles are done before anybody wonders how long it takes.
const fewFiles = 5

// progress is a bar on standard error. The zero progress shows nothing.
type progress struct {
	w          io.Writer
	done, all  int
	width, bar int
}

// newProgress shows progress only to a person who would see nothing else: at a
// terminal, when the results go somewhere else.
func newProgress(stdout, stderr io.Writer, files int, elsewhere bool) *progress {
	width, ok := terminal(stderr)
	if _, toTerminal := terminal(stdout); !ok || files <= fewFiles || toTerminal && !elsewhere {
		return &progress{}
	}
	return &progress{w: stderr, all: files, width: width, bar: 24}
}

func (p *progress) step(path string) {
	if p.w == nil {
		return
	}
	p.done++
	full := p.bar * p.done / p.all
	line := fmt.Sprintf("%s%s %d/%d ", strings.Repeat("█", full), strings.Repeat("░", p.bar-full), p.done, p.all)
	name := []rune(filepath.Base(path))
	if room := p.width - utf8.RuneCountInString(line) - 1; len(name) > room {
		name = name[:max(0, room)]
	}
	fmt.Fprintf(p.w, "\r\x1b[K%s%s", line, string(name))
}

func (p *progress) clear() {
	if p.w != nil {
		fmt.Fprint(p.w, "\r\x1b[K")
	}
}

// terminal reports whether a writer is a terminal, and how many columns it has.
func terminal(w io.Writer) (width int, ok bool) {
	f, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return 0, false
	}
	if width, _, err := term.GetSize(int(f.Fd())); err == nil {
		return width, true
	}
	return 80, true
}

// colored reports whether a terminal is to be written to in colours.
func colored(w io.Writer) bool {
	_, ok := terminal(w)
	return ok && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}
