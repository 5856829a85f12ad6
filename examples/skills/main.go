// Skills finds the skills that a text names and says why.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/vitae-go/vitae/taxonomy"
)

const usage = `usage: skills [-list] [-all] TEXT|FILE ...
       skills -jsonl < lines

Finds skills in a text or in text files and says why each counts as one.

  -list    the text is a list of skills, not prose
  -all     also show names that were found but not meant
  -jsonl   read {"id","text"} lines, write {"id","skills"} lines

examples:
  skills "Rewrote the billing service from Java 8 to Go, on AWS (SQS, Lambda)"
  skills -all "Going forward I would rather go to market with Go"
  skills -list "go, c, r, rest, spring"
  skills resume.txt
  skills -jsonl < lines.jsonl
`

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run returns the exit status: 0, or 2 if an argument or a line is no use.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("skills", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() { fmt.Fprint(stderr, usage) }
	list := flags.Bool("list", false, "")
	all := flags.Bool("all", false, "")
	lines := flags.Bool("jsonl", false, "")
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2
	}
	context := taxonomy.Unknown
	if *list {
		context = taxonomy.SkillList
	}
	out := bufio.NewWriter(stdout)
	defer out.Flush()
	if *lines {
		if err := matchLines(stdin, out, context); err != nil {
			fmt.Fprintln(stderr, "skills:", err)
			return 2
		}
		return 0
	}
	if flags.NArg() == 0 {
		flags.Usage()
		return 2
	}
	status := 0
	for _, arg := range flags.Args() {
		name, text, err := read(arg)
		if err != nil {
			out.Flush()
			fmt.Fprintln(stderr, "skills:", err)
			status = 2
			continue
		}
		if name != "" && flags.NArg() > 1 {
			fmt.Fprintf(out, "%s:\n", name)
		}
		print(out, text, taxonomy.Default().ExplainIn(context, text), *all)
	}
	return status
}

// read returns the text of an argument: that of the file it names, or itself.
func read(arg string) (name, text string, err error) {
	b, err := os.ReadFile(arg)
	switch {
	case err == nil:
		return arg, string(b), nil
	case errors.Is(err, fs.ErrNotExist) && looksLikeFile(arg):
		return "", "", fmt.Errorf("%s: no such file", arg)
	case errors.Is(err, fs.ErrNotExist) || strings.ContainsAny(arg, " \n"):
		return "", arg, nil
	}
	if info, e := os.Stat(arg); e == nil && info.IsDir() {
		return "", "", fmt.Errorf("%s: a directory; name a text file in it", arg)
	}
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	return "", "", fmt.Errorf("%s: %w", arg, err)
}

// looksLikeFile says whether an argument that is no file was meant as one:
// a single word with a common ending or a path.
func looksLikeFile(arg string) bool {
	if strings.ContainsAny(arg, " \n,;") {
		return false
	}
	for _, ending := range []string{".txt", ".md", ".text", ".pdf", ".docx", ".html", ".json", ".jsonl"} {
		if strings.HasSuffix(strings.ToLower(arg), ending) {
			return true
		}
	}
	return strings.HasPrefix(arg, "./") || strings.HasPrefix(arg, "../") || strings.HasPrefix(arg, "/")
}

// matchLines answers {"id","text"} lines with the labels of the skills that
// each text names, without the ambiguous and without the implied.
func matchLines(in io.Reader, out io.Writer, context taxonomy.Context) error {
	skills := taxonomy.Default()
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 1<<26)
	var matches []taxonomy.Match
	for n := 1; lines.Scan(); n++ {
		if strings.TrimSpace(lines.Text()) == "" {
			continue
		}
		var line struct {
			ID   any    `json:"id"`
			Text string `json:"text"`
		}
		if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
		matches = skills.AppendMatchIn(matches[:0], context, line.Text)
		if err := enc.Encode(map[string]any{"id": line.ID, "skills": labels(skills, matches)}); err != nil {
			return err
		}
	}
	return lines.Err()
}

// labels returns the label of each skill once, in the order of the text.
func labels(skills *taxonomy.Taxonomy, matches []taxonomy.Match) []string {
	names, seen := []string{}, make(map[taxonomy.ID]bool)
	for _, m := range matches {
		if m.Ambiguous || seen[m.ID] {
			continue
		}
		seen[m.ID] = true
		c, _ := skills.Lookup(m.ID)
		names = append(names, c.Label)
	}
	return names
}
