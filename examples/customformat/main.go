// Customformat shows a format of one's own: resumes in reStructuredText, read by
// the same functions as any other.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"strings"

	"github.com/vitae-go/vitae/parse"
)

// rst reads headings, lists and paragraphs of reStructuredText.
var rst = parse.Format{Name: "rst", Extensions: []string{".rst"}, Read: readRST}

func readRST(_ context.Context, src []byte, opts *parse.Options) (*parse.Document, error) {
	var b parse.Builder
	levels := "" // the signs that underline headings, highest first
	lines := append(strings.Split(string(src), "\n"), "")
	paragraph := ""
	for i := 0; i < len(lines)-1; i++ {
		line := strings.TrimSpace(lines[i])
		item, isItem := strings.CutPrefix(line, "- ")
		if sign := underline(lines[i+1]); sign != "" && line != "" {
			if !strings.Contains(levels, sign) {
				levels += sign
			}
			b.Heading(strings.Index(levels, sign)+1, line)
			i++ // past the underline
			continue
		}
		if line == "" || isItem {
			b.Paragraph(paragraph)
			paragraph = ""
		}
		if isItem {
			b.Item(0, "-", item)
		} else {
			paragraph += line + "\n"
		}
	}
	b.Paragraph(paragraph)
	return b.Document("rst", opts)
}

// underline is the sign of which a line consists, empty if it is no underline.
func underline(line string) string {
	line = strings.TrimSpace(line)
	if len(line) < 3 || !strings.ContainsAny(line[:1], `=-~^"'`) || strings.Trim(line, line[:1]) != "" {
		return ""
	}
	return line[:1]
}

func main() {
	flag.Usage = func() { fmt.Fprintln(flag.CommandLine.Output(), "usage: customformat RESUME.rst ...") }
	flag.Parse()
	if flag.NArg() == 0 {
		flag.Usage()
		os.Exit(2)
	}
	opts := &parse.Options{Formats: append(parse.Formats(), rst)}
	for _, name := range flag.Args() {
		resume, err := parse.File(context.Background(), name, opts)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		fmt.Println(resume.Contact.Name.Value, resume.Contact.Email.Value)
		for _, section := range resume.Sections {
			fmt.Printf("  %s: %d entries\n", section.Heading.Value, len(section.Entries))
		}
	}
}
