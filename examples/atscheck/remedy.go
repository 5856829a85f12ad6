package main

import (
	"errors"
	"io/fs"

	"github.com/vitae-go/vitae/parse"
)

// remedies say what a person can do about a file that gives no result.
var remedies = []struct {
	err    error
	advice string
}{
	{parse.ErrEncrypted, "give its password with -password, or save a copy without one"},
	{parse.ErrNoText, "export it as text from the program it was written in, or run OCR on it first"},
	{parse.ErrCorrupt, "open it in the program it comes from and export it again"},
	{parse.ErrEmpty, "nothing to check"},
	{parse.ErrFormat, "save it as PDF, DOCX, Markdown or plain text"},
	{parse.ErrEncoding, "save it as UTF-8"},
	{parse.ErrLimit, "a resume is rarely that big; check that this is one"},
	{fs.ErrNotExist, "check the path"},
	{fs.ErrPermission, "you may not read it"},
}

// remedy is the one line that a person gets for a file that gave no result.
func remedy(err error) string {
	for _, r := range remedies {
		if errors.Is(err, r.err) {
			return err.Error() + " – " + r.advice
		}
	}
	return err.Error()
}
