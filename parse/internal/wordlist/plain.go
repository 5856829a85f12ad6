package wordlist

// latin has the plain letters of those from À to ſ, and a blank where a letter
// has none or several.
const latin = "aaaaaa ceeeeiiii nooooo ouuuuy  aaaaaa ceeeeiiii nooooo ouuuuy yaaaaaaccccccccddddeeeeeeeeeegggg" +
	"gggghh  iiiiiiiiii  jjkk llllll  llnnnnnn   oooooo  rrrrrrsssssssstttt  uuuuuuuuuuuuwwyyyzzzzzz "

// greek has the plain letters of those from Ά to ώ, and a blank for what is none.
// Capitals have no accents and one sigma.
var greek = []rune("α εηι ο υωιαβγδεζηθικλμνξοπρ στυφχψωιυαεηιυαβγδεζηθικλμνξοπρσστυφχψωιυουω")

// Plain returns a letter of the Latin script beyond ASCII, a Greek, a Russian or a
// Chinese one, in lower case without its accents, if it has one plain letter.
func Plain(r rune) (plain rune, ok bool) {
	switch {
	case 'À' <= r && int(r-'À') < len(latin):
		plain = rune(latin[r-'À'])
		return plain, plain != ' '
	case 'Ά' <= r && int(r-'Ά') < len(greek):
		plain = greek[r-'Ά']
		return plain, plain != ' '
	case '一' <= r && r <= 0x9FFF:
		return r, true
	case 'А' <= r && r < 'а':
		r += 'а' - 'А'
	case r < 'а' || r > 'я':
		return 0, false
	}
	if r == 'й' {
		return 'и', true
	}
	return r, true
}
