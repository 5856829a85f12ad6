package docx

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"strings"

	"github.com/vitae-go/vitae/parse/internal/fault"
	"github.com/vitae-go/vitae/parse/internal/flow"
)

const (
	// A part of a resume is rarely over 1 MiB; a part is held in memory as a whole.
	maxPart = 8 << 20
	// XML packs ten- to fortyfold; over this a large part is a bomb.
	maxRatio   = 200
	ratioFloor = 256 << 10
)

// archive is the zip file around the parts. Nothing is inflated before its
// stated size is found to be within bounds, and archive/zip holds every part to its stated size.
type archive struct {
	src      []byte
	parts    map[string]*part // by lower-case name without a leading slash
	zip      *zip.Reader      // nil if the directory is lost
	left     int64            // bytes that may still be inflated
	twice    bool             // a name occurs more than once
	damaged  bool             // something was read with doubt
	scanned  bool             // the local headers were read
	salvaged map[string]*part
}

// part is a member of the archive, not yet inflated.
type part struct {
	name         string
	size, packed int64 // size is -1 if the file does not state it
	sealed       bool  // encrypted
	open         func() (io.ReadCloser, error)
}

func openArchive(src []byte, limits flow.Limits) (*archive, error) {
	a := &archive{src: src, parts: map[string]*part{}, left: limits.Inflated}
	z, err := zip.NewReader(bytes.NewReader(src), int64(len(src)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		a.parts, a.damaged = a.salvage(), true
		return a, nil
	}
	if len(z.File) > limits.Objects {
		return nil, fault.Limit("zip entries")
	}
	a.zip = z
	for _, f := range z.File {
		p := &part{name: f.Name, size: int64(f.UncompressedSize64), packed: int64(f.CompressedSize64), sealed: f.Flags&1 != 0, open: f.Open}
		a.twice = add(a.parts, p) || a.twice
	}
	return a, nil
}

// add keeps the first part of a name and reports whether there was one before.
// Some writers use backslashes.
func add(parts map[string]*part, p *part) bool {
	key := partKey(p.name)
	if parts[key] != nil {
		return true
	}
	parts[key] = p
	return false
}

func partKey(name string) string {
	name = strings.TrimPrefix(strings.ReplaceAll(name, `\`, "/"), "/")
	return strings.ToLower(name)
}

func (a *archive) has(name string) bool { return a.parts[partKey(name)] != nil }

// anyUnder reports whether some part lies in a folder.
func (a *archive) anyUnder(folder string) bool {
	for name := range a.parts {
		if strings.HasPrefix(name, folder) {
			return true
		}
	}
	return false
}

// fits reports whether a part may be inflated, judged by its stated size.
func (a *archive) fits(p *part) error {
	if p.size > maxPart || p.size > a.left || (p.size > ratioFloor && p.size/maxRatio > p.packed) {
		return fault.Limit("inflated bytes")
	}
	if p.sealed {
		return fault.Encrypted
	}
	return nil
}

// read inflates a part. The text is empty if the archive has no such part. Of
// a damaged part it returns what could be had.
func (a *archive) read(name string) (string, error) {
	p := a.parts[partKey(name)]
	if p == nil {
		return "", nil
	}
	text, err := a.inflate(p)
	if err == nil || isFinal(err) {
		return text, err
	}
	a.damaged = true
	if text != "" || a.zip == nil {
		return text, nil
	}
	// The directory may point to a wrong place: look for the member itself.
	if p = a.salvage()[partKey(name)]; p == nil {
		return "", nil
	}
	if text, err = a.inflate(p); isFinal(err) {
		return "", err
	}
	return text, nil
}

// isFinal tells a reason to give the file up from mere damage.
func isFinal(err error) bool {
	return errors.Is(err, fault.OverLimit) || errors.Is(err, fault.Encrypted)
}

func (a *archive) inflate(p *part) (string, error) {
	if err := a.fits(p); err != nil {
		return "", err
	}
	r, err := p.open()
	if err != nil {
		return "", err
	}
	defer func() { _ = r.Close() }()
	bound := p.size
	if bound < 0 {
		bound = min(maxPart, a.left)
	}
	var text strings.Builder
	text.Grow(int(max(p.size, 0)))
	n, err := io.Copy(&text, io.LimitReader(r, bound+1))
	a.left -= n
	// archive/zip breaks off at the stated size with ErrFormat if there is more.
	if n > bound || (n == bound && errors.Is(err, zip.ErrFormat)) {
		return "", fault.Limit("inflated bytes")
	}
	return utf8Text(text.String()), err
}
