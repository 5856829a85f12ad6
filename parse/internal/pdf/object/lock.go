package object

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
	"crypto/rc4"

	"github.com/vitae-go/vitae/parse/internal/fault"
)

// A lock decrypts what the standard security handler encrypted.
type lock struct {
	key     []byte
	streams method
	texts   method
	named   map[string]method // crypt filters by name
	own     int32             // object number of the encryption dictionary, which is in clear
}

// A method is how a crypt filter encrypts.
type method uint8

const (
	identity method = iota
	rc4Method
	aes128
	aes256
)

// unlock finds whether the file is encrypted, and the key if so.
func (r *reader) unlock(password string) {
	for i := len(r.trailers) - 1; i >= 0 && !r.stopped(); i-- {
		ref := r.trailers[i].dict.get("Encrypt")
		dict, at := r.resolve(ref)
		if dict.kind != dictNode {
			continue
		}
		r.unlockWith(dict, r.documentID(), password)
		if r.lock != nil && at >= 0 {
			r.lock.own = r.entries[at].num
		}
		clear(r.parsed) // whatever was read so far was read encrypted
		return
	}
	if len(r.trailers) == 0 {
		r.findLock(password)
	}
}

// findLock looks for an encryption dictionary in a file that has lost its trailer.
func (r *reader) findLock(password string) {
	for i, e := range r.entries {
		if e.data != 0 || r.stopped() {
			continue
		}
		dict := r.read(int32(i))
		if dict.get("Filter").is("Standard") && dict.has("O") && dict.has("U") && dict.has("P") {
			r.unlockWith(dict, nil, password)
			if r.lock != nil {
				r.lock.own = e.num
			}
			clear(r.parsed)
			return
		}
	}
}

// documentID returns the first part of the file's ID.
func (r *reader) documentID() []byte {
	for i := len(r.trailers) - 1; i >= 0; i-- {
		if id := r.get(r.trailers[i].dict, "ID"); id.kind == arrayNode && len(id.items) > 0 {
			first, _ := r.resolve(id.items[0])
			return first.text
		}
	}
	return nil
}

func (r *reader) unlockWith(dict node, id []byte, password string) {
	h := handler{
		version:  r.get(dict, "V").integer(),
		revision: r.get(dict, "R").integer(),
		length:   r.get(dict, "Length").integer(),
		owner:    r.get(dict, "O").text,
		user:     r.get(dict, "U").text,
		ownerKey: r.get(dict, "OE").text,
		userKey:  r.get(dict, "UE").text,
		rights:   uint32(int64(r.get(dict, "P").num)),
		id:       id,
	}
	meta := r.get(dict, "EncryptMetadata")
	h.metadata = meta.kind != boolNode || meta.num == 1
	if !r.get(dict, "Filter").is("Standard") || h.version < 1 || h.version > 5 || h.revision < 2 || h.revision > 6 {
		r.fail(fault.Encrypted)
		return
	}
	l := &lock{streams: rc4Method, texts: rc4Method, own: -1}
	if h.version >= 4 {
		l.named = r.cryptFilters(r.get(dict, "CF"), &h)
		l.streams = l.method(r.get(dict, "StmF"))
		l.texts = l.method(r.get(dict, "StrF"))
	}
	if l.key = h.fileKey(password); l.key == nil {
		r.fail(fault.Encrypted)
		return
	}
	r.lock = l
}

// cryptFilters reads the methods of the crypt filters, and the key's length
// where a filter states it.
func (r *reader) cryptFilters(filters node, h *handler) map[string]method {
	named := map[string]method{}
	if filters.kind != dictNode {
		return named
	}
	for i := 0; i+1 < len(filters.items); i += 2 {
		f, _ := r.resolve(filters.items[i+1])
		switch m := r.get(f, "CFM"); {
		case m.is("V2"):
			named[string(filters.items[i].text)] = rc4Method
		case m.is("AESV2"):
			named[string(filters.items[i].text)] = aes128
		case m.is("AESV3"):
			named[string(filters.items[i].text)] = aes256
		default:
			continue
		}
		if n := r.get(f, "Length").integer(); n > 0 && h.length == 0 {
			h.length = n
		}
	}
	return named
}

// method returns the method of the crypt filter of that name; the absent and
// the unknown ones leave the data as they are.
func (l *lock) method(name node) method {
	if name.kind != nameNode {
		return identity
	}
	return l.named[string(name.text)]
}

// strings decrypts the strings of an object in place.
func (l *lock) strings(n node, e entry) node {
	if l.texts == identity || e.num == l.own {
		return n
	}
	switch n.kind {
	case stringNode:
		n.text = l.decrypt(n.text, e, l.texts)
	case arrayNode, dictNode:
		for i := range n.items {
			n.items[i] = l.strings(n.items[i], e)
		}
	}
	return n
}

// stream decrypts the data of a stream.
func (l *lock) stream(data []byte, e entry, dict node, filters, parms []node) []byte {
	m := l.streams
	if dict.get("Type").is("XRef") {
		return data
	}
	for i, f := range filters {
		if f.is("Crypt") {
			m = l.method(parms[i].get("Name"))
		}
	}
	return l.decrypt(data, e, m)
}

func (l *lock) decrypt(data []byte, e entry, m method) []byte {
	switch m {
	case identity:
		return data
	case rc4Method:
		out := make([]byte, len(data))
		if c, err := rc4.NewCipher(l.objectKey(e, false)); err == nil {
			c.XORKeyStream(out, data)
		}
		return out
	case aes128:
		return decryptCBC(l.objectKey(e, true), data)
	}
	return decryptCBC(l.key, data)
}

// objectKey returns the key for the strings and streams of one object.
func (l *lock) objectKey(e entry, aes bool) []byte {
	salted := append([]byte(nil), l.key...)
	salted = append(salted, byte(e.num), byte(e.num>>8), byte(e.num>>16), byte(e.gen), byte(e.gen>>8))
	if aes {
		salted = append(salted, "sAlT"...)
	}
	sum := md5.Sum(salted)
	return sum[:min(len(l.key)+5, 16)]
}

// decryptCBC decrypts data that begin with their initial vector and end with
// their padding; a part of a block at the end is lost.
func decryptCBC(key, data []byte) []byte {
	block, err := aes.NewCipher(key)
	whole := len(data) / aes.BlockSize * aes.BlockSize
	if err != nil || whole < 2*aes.BlockSize {
		return nil
	}
	out := make([]byte, whole-aes.BlockSize)
	cipher.NewCBCDecrypter(block, data[:aes.BlockSize]).CryptBlocks(out, data[aes.BlockSize:whole])
	if pad := int(out[len(out)-1]); pad >= 1 && pad <= aes.BlockSize {
		out = out[:len(out)-pad]
	}
	return out
}
