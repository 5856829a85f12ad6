package main

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
)

var (
	references = regexp.MustCompile(`\b\d+ 0 R\b`)
	headers    = regexp.MustCompile(`\b\d+ 0 obj\b`)
	entries    = regexp.MustCompile(`/[A-Za-z0-9#]+\s*(?:\[[^\[\]<>]*\]|\([^()]*\)|<[0-9A-Fa-f]*>|/[A-Za-z0-9.+-]+|-?[0-9.]+(?: 0 R\b)?|true|false)`)
	operators  = regexp.MustCompile(`[^\n]*\b(?:BT|ET|T[dDmfjJLcwzrs*]|cm|q|Q|Do|re|W|n|f|BDC|BMC|EMC|gs|cs|scn|rg|g|m|l|S)\b`)
)

// near returns one of the matches in a window around a random place.
func near(rng *rand.Rand, b []byte, what *regexp.Regexp) (from, to int, ok bool) {
	start := rng.IntN(len(b))
	window := b[start:min(len(b), start+4096)]
	found := what.FindAllIndex(window, 16)
	if len(found) == 0 {
		return 0, 0, false
	}
	m := found[rng.IntN(len(found))]
	return start + m[0], start + m[1], true
}

// reference points a reference somewhere else, often near by, so that objects
// hold themselves, their parents or what is no object of that kind.
func reference(rng *rand.Rand, b []byte, _ corpus) []byte {
	from, to, ok := near(rng, b, references)
	if !ok {
		return b
	}
	n, _ := strconv.Atoi(string(b[from : to-len(" 0 R")]))
	n = min(n, 1<<20) // it may be of any length
	if rng.IntN(2) == 0 {
		n = n - 4 + rng.IntN(9)
	} else {
		n = rng.IntN(2*n + 4)
	}
	return slices.Replace(b, from, to, []byte(fmt.Sprintf("%d 0 R", max(0, n)))...)
}

// object puts a copy of an object somewhere else, some with another number.
func object(rng *rand.Rand, b []byte, _ corpus) []byte {
	from, to, ok := near(rng, b, headers)
	if !ok {
		return b
	}
	end := bytes.Index(b[to:], []byte("endobj"))
	if end < 0 {
		return b
	}
	body := slices.Clone(b[to : to+end+len("endobj\n")-1])
	n, _ := strconv.Atoi(string(b[from : to-len(" 0 obj")]))
	switch rng.IntN(4) {
	case 0: // away with it
		return slices.Delete(b, from, to+len(body))
	case 1: // a stream without a body, a body without an end
		return slices.Delete(b, to+len(body)-len("endobj"), to+len(body))
	case 2:
		n = max(0, n-3+rng.IntN(7))
	}
	copied := append([]byte(fmt.Sprintf("\n%d 0 obj", n)), body...)
	return slices.Insert(b, rng.IntN(len(b)+1), copied...)
}

// entry drops an entry of a dictionary, doubles it, or gives its key another
// entry's value.
func entry(rng *rand.Rand, b []byte, _ corpus) []byte {
	from, to, ok := near(rng, b, entries)
	if !ok {
		return b
	}
	switch rng.IntN(4) {
	case 0:
		return slices.Delete(b, from, to)
	case 1:
		return slices.Insert(b, from, bytes.Repeat(b[from:to], 1+rng.IntN(3))...)
	case 2:
		key := []byte(keys[rng.IntN(len(keys))] + " ")
		end := from + 1
		for end < to && b[end] != ' ' && b[end] != '[' && b[end] != '(' && b[end] != '<' && b[end] != '/' {
			end++
		}
		return slices.Replace(b, from, end, key...)
	}
	return slices.Insert(b, to, []byte(keys[rng.IntN(len(keys))]+" "+values[rng.IntN(len(values))])...)
}

var keys = []string{
	"/Kids", "/Parent", "/Count", "/Type", "/Subtype", "/Length", "/Filter", "/DecodeParms", "/Predictor", "/Columns", "/Colors", "/BitsPerComponent", "/EarlyChange",
	"/Contents", "/Resources", "/Font", "/XObject", "/ExtGState", "/Pattern", "/ColorSpace", "/Properties", "/Annots", "/MediaBox", "/CropBox", "/Rotate", "/UserUnit",
	"/FontDescriptor", "/DescendantFonts", "/ToUnicode", "/Encoding", "/BaseEncoding", "/Differences", "/Widths", "/W", "/DW", "/FirstChar", "/LastChar", "/FontMatrix", "/CharProcs",
	"/FontFile", "/FontFile2", "/FontFile3", "/N", "/First", "/Extends", "/Prev", "/XRefStm", "/Size", "/Root", "/Encrypt", "/ID", "/Matrix", "/BBox", "/OCProperties", "/AP", "/StructParents",
}

var values = []string{
	"1 0 R", "2 0 R", "3 0 R", "[]", "<<>>", "null", "-1", "0", "9999999999", "0.5", "[1 0 R 1 0 R 1 0 R 1 0 R]", "[-1e30 -1e30 1e30 1e30]", "[0 0 0 0]", "[1 0 0 0 0 0]", "(x)", "<FEFF>",
	"/FlateDecode", "/LZWDecode", "/ASCII85Decode", "/ASCIIHexDecode", "/RunLengthDecode", "[/FlateDecode /FlateDecode /LZWDecode]", "/Identity-H", "/WinAnsiEncoding", "/Type3", "/Type0", "/Form", "/Image",
	"/Page", "/Pages", "/ObjStm", "/XRef", "<</Predictor 12 /Columns 2147483647>>", "<</Predictor 2 /Colors 32 /Columns 65536 /BitsPerComponent 16>>", "[0 [500 500] 1 65535 1000]", "[0/A/B/C 250/uni0041/u1F600/g12]",
}

// operator drops, doubles or moves lines of a content stream.
func operator(rng *rand.Rand, b []byte, _ corpus) []byte {
	from, to, ok := near(rng, b, operators)
	if !ok {
		return b
	}
	line := append(slices.Clone(b[from:to]), '\n')
	switch rng.IntN(4) {
	case 0:
		return slices.Delete(b, from, to)
	case 1:
		times := 1 + rng.IntN(3)
		if rng.IntN(16) == 0 {
			times = min(rng.IntN(4096), (128<<10)/len(line))
		}
		return slices.Insert(b, from, bytes.Repeat(line, times)...)
	case 2:
		return slices.Insert(b, rng.IntN(len(b)+1), line...)
	}
	return slices.Insert(b, from, []byte(lines[rng.IntN(len(lines))])...)
}

var lines = []string{
	"q\n", "Q\n", "BT\n", "ET\n", "3 Tr\n", "0 Tr\n", "7 Tr\n", "0 0 0 0 0 0 cm\n", "1e20 0 0 1e20 0 0 cm\n", "0 1 -1 0 0 0 cm\n", "1 0 0 -1 0 0 cm\n", "0 0 1 1 re W n\n",
	"-1000 Tz\n", "0 Tz\n", "1e9 Tc\n", "1e9 Tw\n", "-1e9 TL\n", "1e9 Ts\n", "0 0 Td\n", "1e9 -1e9 Td\n", "1 1 1 rg\n", "/Span <</ActualText (x)>> BDC\n", "/OC /x BDC\n", "EMC\n",
	"[(a) 1e9 (b) -1e9 (c)] TJ\n", "/Im0 Do\n", "/F1 0 Tf\n", "/F1 1e9 Tf\n", "/F1 -1 Tf\n", "BI /W 1 /H 1 ID x EI\n", "BI /W 1000000 /H 1000000 ID\n",
}

// revision adds an incremental update, whose table points back in a loop.
func revision(rng *rand.Rand, b []byte, _ corpus) []byte {
	n := rng.IntN(64)
	tail := fmt.Sprintf("\n%d 0 obj\n<</Type/%s /Kids [%d 0 R %d 0 R] /Parent %d 0 R /Count %s>>\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size %d /Root %d 0 R /Prev %d>>\nstartxref\n%d\n%%%%EOF\n",
		n, []string{"Pages", "Page", "Catalog", "Font"}[rng.IntN(4)], n, rng.IntN(64), n, numbers[rng.IntN(len(numbers))], n, rng.IntN(64), len(b), len(b))
	if rng.IntN(2) == 0 {
		return append(b, tail...)
	}
	return slices.Insert(b, rng.IntN(len(b)+1), []byte(tail)...)
}
