package object

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
	"crypto/rc4"
	"crypto/sha256"
	"crypto/sha512"

	"golang.org/x/text/unicode/norm"
)

// A handler is the standard security handler's part of a file: what is needed
// to tell whether a password is right and to make the file's key from it.
// ISO 32000-2, 7.6.4, names the algorithms.
type handler struct {
	version, revision int
	length            int // of the key, in bits; some writers mean bytes
	owner, user       []byte
	ownerKey, userKey []byte
	rights            uint32
	metadata          bool // metadata are encrypted too
	id                []byte
}

// fileKey tries the password, then the empty one, each as the user's and as
// the owner's. It returns nil if none opens the file.
func (h *handler) fileKey(password string) []byte {
	for _, p := range spellings(password) {
		var key []byte
		if h.revision >= 5 {
			key = h.modernKey(p)
		} else {
			key = h.classicKey(p)
		}
		if key != nil {
			return key
		}
	}
	return nil
}

// spellings returns the bytes that a password may have been typed as: newer
// files take UTF-8, older ones a single-byte encoding.
func spellings(password string) [][]byte {
	tries := [][]byte{nil}
	if password == "" {
		return tries
	}
	composed := norm.NFKC.String(password)
	tries = append(tries, []byte(password), []byte(composed))
	var latin []byte
	for _, c := range composed {
		if c > 0xFF {
			return tries
		}
		latin = append(latin, byte(c))
	}
	return append(tries, latin)
}

// padding fills up passwords of up to 32 bytes (algorithm 2, step a).
const padding = "\x28\xBF\x4E\x5E\x4E\x75\x8A\x41\x64\x00\x4E\x56\xFF\xFA\x01\x08\x2E\x2E\x00\xB6\xD0\x68\x3E\x80\x2F\x0C\xA9\xFE\x64\x53\x69\x7A"

func padded(password []byte) []byte {
	return append(bytes.Clone(password), padding...)[:32]
}

// classicKey makes the key of revisions 2 to 4.
func (h *handler) classicKey(password []byte) []byte {
	if len(h.owner) < 32 || len(h.user) < 16 {
		return nil
	}
	for _, n := range h.keyLengths() {
		user := padded(password)
		for range 2 {
			if key := h.userFileKey(user, n); h.opens(key) {
				return key
			}
			user = h.userPassword(password, n)
		}
	}
	return nil
}

// keyLengths returns the lengths in bytes that the key may have, the stated one first.
func (h *handler) keyLengths() []int {
	n := h.length
	if n >= 40 {
		n /= 8
	}
	switch {
	case h.revision == 2:
		return []int{5}
	case h.version == 4:
		return []int{16, max(5, min(n, 16))}
	}
	return []int{max(5, min(n, 16)), 16, 5}
}

// userFileKey is algorithm 2.
func (h *handler) userFileKey(padded []byte, n int) []byte {
	sum := md5.New()
	sum.Write(padded)
	sum.Write(h.owner[:32])
	sum.Write([]byte{byte(h.rights), byte(h.rights >> 8), byte(h.rights >> 16), byte(h.rights >> 24)})
	sum.Write(h.id)
	if h.revision >= 4 && !h.metadata {
		sum.Write([]byte{255, 255, 255, 255})
	}
	key := sum.Sum(nil)
	if h.revision >= 3 {
		for range 50 {
			again := md5.Sum(key[:n])
			key = again[:]
		}
	}
	return key[:n]
}

// opens reports whether a key is right (algorithms 4 to 6).
func (h *handler) opens(key []byte) bool {
	if h.revision == 2 {
		return len(h.user) >= 32 && bytes.Equal(rc4Rounds([]byte(padding), key, 0, 0), h.user[:32])
	}
	sum := md5.Sum(append([]byte(padding), h.id...))
	return bytes.Equal(rc4Rounds(sum[:], key, 0, 19), h.user[:16])
}

// userPassword gets the padded user password from the owner's (algorithm 7).
func (h *handler) userPassword(owner []byte, n int) []byte {
	sum := md5.Sum(padded(owner))
	if h.revision == 2 {
		return rc4Rounds(h.owner[:32], sum[:n], 0, 0)
	}
	for range 50 {
		sum = md5.Sum(sum[:])
	}
	return rc4Rounds(h.owner[:32], sum[:n], 19, 0)
}

// rc4Rounds applies RC4 again and again, the key changed by each number from
// first to last.
func rc4Rounds(data, key []byte, first, last int) []byte {
	out, round := bytes.Clone(data), make([]byte, len(key))
	step := 1
	if last < first {
		step = -1
	}
	for i := first; ; i += step {
		for j := range key {
			round[j] = key[j] ^ byte(i)
		}
		if c, err := rc4.NewCipher(round); err == nil {
			c.XORKeyStream(out, out)
		}
		if i == last {
			return out
		}
	}
}

// modernKey makes the key of revisions 5 and 6 (algorithm 2.A).
func (h *handler) modernKey(password []byte) []byte {
	if len(h.owner) < 48 || len(h.user) < 48 {
		return nil
	}
	password = password[:min(len(password), 127)]
	user, owner := h.user[:48], h.owner[:48]
	if bytes.Equal(h.hash(password, user[32:40], nil), user[:32]) {
		return unwrap(h.hash(password, user[40:48], nil), h.userKey)
	}
	if bytes.Equal(h.hash(password, owner[32:40], user), owner[:32]) {
		return unwrap(h.hash(password, owner[40:48], user), h.ownerKey)
	}
	return nil
}

// unwrap decrypts the file's key with the key made from a password.
func unwrap(key, wrapped []byte) []byte {
	block, err := aes.NewCipher(key)
	if err != nil || len(wrapped) < 32 {
		return nil
	}
	out := make([]byte, 32)
	cipher.NewCBCDecrypter(block, make([]byte, aes.BlockSize)).CryptBlocks(out, wrapped[:32])
	return out
}

// hash is the hash of revision 5, a plain SHA-256, or of revision 6 (algorithm 2.B).
func (h *handler) hash(password, salt, user []byte) []byte {
	seed := append(append(bytes.Clone(password), salt...), user...)
	sum := sha256.Sum256(seed)
	if h.revision == 5 {
		return sum[:]
	}
	return hardened(sum[:], password, user)
}

// maxRounds ends a hash that chance would have let go on for ever.
const maxRounds = 2048

func hardened(k, password, user []byte) []byte {
	for round := 0; round < maxRounds; round++ {
		one := append(append(bytes.Clone(password), k...), user...)
		data := bytes.Repeat(one, 64)
		block, err := aes.NewCipher(k[:16])
		if err != nil {
			return nil
		}
		cipher.NewCBCEncrypter(block, k[16:32]).CryptBlocks(data, data)
		remainder := 0
		for _, b := range data[:16] {
			remainder += int(b)
		}
		switch remainder % 3 {
		case 0:
			sum := sha256.Sum256(data)
			k = sum[:]
		case 1:
			sum := sha512.Sum384(data)
			k = sum[:]
		case 2:
			sum := sha512.Sum512(data)
			k = sum[:]
		}
		if round >= 63 && int(data[len(data)-1]) <= round-31 {
			break
		}
	}
	return k[:32]
}
