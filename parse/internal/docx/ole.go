package docx

import (
	"bytes"

	"github.com/vitae-go/vitae/parse/internal/fault"
)

// oleMagic begins a compound file: an old .doc, or the box in which Word locks a document.
const oleMagic = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

// directoryEntry is the size of an entry of a compound file's directory; entries are aligned to it.
const directoryEntry = 128

// oleFault says why a compound file cannot be read: a stream named
// EncryptedPackage or EncryptionInfo is a locked document, all else is another format.
func oleFault(src []byte) error {
	for _, name := range []string{"EncryptedPackage", "EncryptionInfo"} {
		if hasStream(src, name) {
			return fault.Encrypted
		}
	}
	return fault.Format
}

func hasStream(src []byte, name string) bool {
	wide := make([]byte, 0, 2*len(name)+2)
	for i := range len(name) + 1 {
		c := byte(0)
		if i < len(name) {
			c = name[i]
		}
		wide = append(wide, c, 0)
	}
	for at := 0; ; {
		n := bytes.Index(src[at:], wide)
		if n < 0 {
			return false
		}
		if (at+n)%directoryEntry == 0 {
			return true
		}
		at += n + len(wide)
	}
}
