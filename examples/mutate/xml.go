package main

import (
	"bytes"
	"math/rand/v2"
	"regexp"
	"slices"
)

var (
	tags       = regexp.MustCompile(`<([A-Za-z0-9:]+)(?:\s[^<>]*)?>`)
	attributes = regexp.MustCompile(`[A-Za-z0-9:]+="[^"<>]*"`)
)

// element takes an element that is whole and drops, doubles, nests or moves it,
// so that what comes out is well-formed still and is read to the end.
func element(rng *rand.Rand, b []byte, _ corpus) []byte {
	from, inner, ok := near(rng, b, tags)
	if !ok {
		return b
	}
	open := slices.Clone(b[from:inner])
	name := tags.FindSubmatch(open)[1]
	to, closed := inner, b[inner-2] == '/'
	if !closed {
		if to, ok = end(b, inner, name); !ok {
			return b
		}
	}
	whole := slices.Clone(b[from:to])
	switch rng.IntN(6) {
	case 0:
		return slices.Delete(b, from, to)
	case 1:
		return slices.Insert(b, from, bytes.Repeat(whole, 1+rng.IntN(4))...)
	case 2:
		times := min(1+rng.IntN(2_000), (256<<10)/len(whole))
		if rng.IntN(8) > 0 {
			return b
		}
		return slices.Insert(b, from, bytes.Repeat(whole, times)...)
	case 3: // in itself
		if closed {
			return b
		}
		times := 1 + rng.IntN(4)
		if rng.IntN(8) == 0 {
			times = 1 + rng.IntN(1_000)
		}
		tail := []byte("</" + string(name) + ">")
		b = slices.Insert(b, to, bytes.Repeat(tail, times)...)
		return slices.Insert(b, from, bytes.Repeat(open, times)...)
	case 4: // somewhere else, between two others
		b = slices.Delete(b, from, to)
		at, _, ok := near(rng, append(b, "<a>"...), tags)
		if !ok {
			return b
		}
		return slices.Insert(b, min(at, len(b)), whole...)
	}
	return slices.Insert(b, from, []byte(pieces[rng.IntN(len(pieces))])...)
}

// end returns where the element ends whose inside begins at a place.
func end(b []byte, inner int, name []byte) (int, bool) {
	open, shut := append([]byte("<"), name...), append([]byte("</"), name...)
	depth, at := 1, inner
	for depth > 0 && at-inner < 64<<10 {
		i := bytes.Index(b[at:], shut)
		if i < 0 {
			return 0, false
		}
		for j := bytes.Index(b[at:at+i], open); j >= 0; {
			if next := b[at+j+len(open)]; next == ' ' || next == '>' {
				depth++
			}
			k := bytes.Index(b[at+j+1:at+i], open)
			if k < 0 {
				break
			}
			j += 1 + k
		}
		depth--
		at += i + len(shut)
	}
	if i := bytes.IndexByte(b[at:], '>'); i >= 0 && depth == 0 {
		return at + i + 1, true
	}
	return 0, false
}

// pieces are what a word processor may write in most places.
var pieces = []string{
	"<w:p/>", "<w:tab/>", "<w:br/>", "<w:br w:type=\"page\"/>", "<w:r><w:t>x</w:t></w:r>", "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>", "<w:tbl/>", "<w:tr/>", "<w:tc/>", "<w:sectPr/>",
	"<w:sdt><w:sdtContent><w:p><w:r><w:t>x</w:t></w:r></w:p></w:sdtContent></w:sdt>", "<w:txbxContent><w:p/></w:txbxContent>", "<mc:AlternateContent><mc:Choice/><mc:Fallback/></mc:AlternateContent>",
	"<w:fldChar w:fldCharType=\"begin\"/>", "<w:fldChar w:fldCharType=\"separate\"/>", "<w:fldChar w:fldCharType=\"end\"/>", "<w:instrText>HYPERLINK \"x\"</w:instrText>", "<w:hyperlink r:id=\"rId1\"/>",
	"<w:footnoteReference w:id=\"1\"/>", "<w:ins><w:r><w:t>x</w:t></w:r></w:ins>", "<w:del><w:r><w:delText>x</w:delText></w:r></w:del>", "<w:vanish/>", "<w:rPr><w:vanish/></w:rPr>", "<w:gridSpan w:val=\"100000\"/>",
	"<w:vMerge/>", "<w:numPr><w:ilvl w:val=\"9\"/><w:numId w:val=\"1\"/></w:numPr>", "<w:cols w:num=\"1000\"/>", "<w:pStyle w:val=\"Normal\"/>", "<w:basedOn w:val=\"Normal\"/>", "<!-- x -->", "<?x?>", "<![CDATA[<w:p>]]>", "&#8203;", "&amp;",
}

// attribute gives an attribute another's value, an odd one or none.
func attribute(rng *rand.Rand, b []byte, _ corpus) []byte {
	from, to, ok := near(rng, b, attributes)
	if !ok {
		return b
	}
	at := from + bytes.IndexByte(b[from:to], '"') + 1
	switch rng.IntN(4) {
	case 0:
		return slices.Delete(b, from, to)
	case 1:
		if i, j, ok := near(rng, b, attributes); ok {
			k := i + bytes.IndexByte(b[i:j], '"') + 1
			return slices.Replace(b, at, to-1, slices.Clone(b[k:j-1])...)
		}
	case 2:
		return slices.Insert(b, at, bytes.Repeat([]byte("9"), 1+rng.IntN(40))...)
	}
	return slices.Replace(b, at, to-1, []byte(numbers[rng.IntN(len(numbers))])...)
}
