package parse

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The corpus is invented people in many templates, each with what its document
// shows as JSON Resume. A figure is a micro F1 over all documents: a wrong
// value costs precision and recall, a missing one recall alone. Text is compared
// without case, blanks and punctuation.
//
//	go test ./parse -run Corpus -v            prints the table
//	go test ./parse -run Corpus -update       accepts the figures as they are
const corpus = "testdata/corpus"

type corpusRow struct{ Doc, Truth, Template, Format string }

func corpusRows(t *testing.T) []corpusRow {
	t.Helper()
	f, err := os.Open(filepath.Join(corpus, "index.jsonl"))
	require.NoError(t, err)
	defer f.Close()
	var rows []corpusRow
	for scan := bufio.NewScanner(f); scan.Scan(); {
		var row corpusRow
		require.NoError(t, json.Unmarshal(scan.Bytes(), &row))
		rows = append(rows, row)
	}
	require.NotEmpty(t, rows)
	return rows
}

func TestCorpus(t *testing.T) {
	all, formats := newFieldTally(), map[string]*fieldTally{}
	for _, row := range corpusRows(t) {
		truth := truthOf(t, row)
		resume, err := File(context.Background(), filepath.Join(corpus, row.Doc), nil)
		require.NoError(t, err, row.Doc)
		var said bytes.Buffer
		require.NoError(t, WriteJSONResume(&said, resume))
		var got map[string]any
		require.NoError(t, json.Unmarshal(said.Bytes(), &got))
		one := newFieldTally()
		one.resume(truth, got)
		all.add(one)
		if formats[row.Format] == nil {
			formats[row.Format] = newFieldTally()
		}
		formats[row.Format].add(one)
	}
	figures := all.figures()
	for name, f := range formats {
		figures["format "+name] = f.macro()
	}
	figures["macro"] = all.macro()
	t.Log("\n" + table(figures))
	holdFigures(t, figures)
}

func truthOf(t *testing.T, row corpusRow) map[string]any {
	t.Helper()
	src, err := os.ReadFile(filepath.Join(corpus, row.Truth))
	require.NoError(t, err)
	var truth struct{ Resume map[string]any }
	require.NoError(t, json.Unmarshal(src, &truth))
	return truth.Resume
}

func table(figures map[string]float64) string {
	var b strings.Builder
	for _, name := range sortedNames(figures) {
		fmt.Fprintf(&b, "%-26s %.3f\n", name, figures[name])
	}
	return b.String()
}

func sortedNames(figures map[string]float64) []string {
	names := make([]string, 0, len(figures))
	for name := range figures {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

// holdFigures fails when a figure is lower than the one accepted last.
func holdFigures(t *testing.T, figures map[string]float64) {
	t.Helper()
	name := filepath.Join(corpus, "figures.txt")
	if *update {
		require.NoError(t, os.WriteFile(name, []byte(table(figures)), 0o644))
	}
	src, err := os.ReadFile(name)
	require.NoError(t, err)
	for line := range strings.Lines(string(src)) {
		i := strings.LastIndexByte(strings.TrimSpace(line), ' ')
		field := strings.TrimSpace(line[:i])
		accepted, err := strconv.ParseFloat(strings.TrimSpace(line[i:]), 64)
		require.NoError(t, err)
		if got := figures[field]; got < accepted-0.0005 {
			t.Errorf("%s is %.3f, was %.3f", field, got, accepted)
		}
	}
}
