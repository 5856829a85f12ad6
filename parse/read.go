package parse

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// File reads the resume in a file. Errors are of type [*Error].
func File(ctx context.Context, name string, opts *Options) (*Resume, error) {
	doc, err := FileDocument(ctx, name, opts)
	if err != nil {
		return nil, err
	}
	r, err := NewResume(ctx, doc, opts)
	return r, wrap(name, doc.Format, err)
}

// Read reads a resume from r to its end. Errors are of type [*Error].
func Read(ctx context.Context, r io.Reader, opts *Options) (*Resume, error) {
	doc, err := ReadDocument(ctx, r, opts)
	if err != nil {
		return nil, err
	}
	return NewResume(ctx, doc, opts)
}

// FileDocument reads the text and layout of a file, without its meaning.
func FileDocument(ctx context.Context, name string, opts *Options) (*Document, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, wrap(name, "", bare(err))
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return nil, wrap(name, "", errors.New("is a directory, not a file"))
	}
	return readDocument(ctx, f, name, opts)
}

// ReadDocument reads the text and layout of a file, without its meaning.
func ReadDocument(ctx context.Context, r io.Reader, opts *Options) (*Document, error) {
	return readDocument(ctx, r, "", opts)
}

// bare takes the file name out of a file system's error; [Error] holds it already.
func bare(err error) error {
	if e := (*fs.PathError)(nil); errors.As(err, &e) {
		return e.Err
	}
	return err
}

func readDocument(ctx context.Context, r io.Reader, name string, opts *Options) (doc *Document, err error) {
	format := Format{}
	defer func() {
		// The readers guard themselves; this is the last line, for what nobody thought of.
		if p := recover(); p != nil {
			doc, err = nil, corrupt(p)
		}
		err = wrap(name, format.Name, err)
	}()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	limit := opts.limits().Bytes
	src, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return nil, bare(err)
	}
	if int64(len(src)) > limit {
		return nil, &Error{Limit: "file bytes", Err: ErrLimit}
	}
	if len(src) == 0 {
		return nil, ErrEmpty
	}
	if format, err = chooseFormat(src, name, opts); err != nil {
		return nil, err
	}
	return format.Read(ctx, src, opts)
}

// chooseFormat tells the format of a file: by the caller's word, else by its
// first bytes, else by its name; text without a telling name is plain text.
func chooseFormat(src []byte, name string, opts *Options) (Format, error) {
	formats, want := Formats(), ""
	if opts != nil {
		want = opts.Format
		if opts.Formats != nil {
			formats = opts.Formats
		}
	}
	if want != "" {
		for _, f := range formats {
			if f.Name == want {
				return f, nil
			}
		}
		return Format{}, fmt.Errorf("%w: no format is named %q", ErrFormat, want)
	}
	head := src[:min(len(src), 4096)]
	for _, f := range formats {
		if f.Match != nil && f.Match(head) {
			return f, nil
		}
	}
	if f, ok := byExtension(formats, filepath.Ext(name)); ok && (f.Match == nil || f.named) {
		return f, nil
	}
	for _, f := range formats {
		if f.Match == nil && f.Name == "text" {
			return f, nil
		}
	}
	return Format{}, ErrFormat
}

func byExtension(formats []Format, ext string) (Format, bool) {
	for _, f := range formats {
		for _, e := range f.Extensions {
			if strings.EqualFold(e, ext) {
				return f, true
			}
		}
	}
	return Format{}, false
}
