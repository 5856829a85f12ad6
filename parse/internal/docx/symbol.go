package docx

import "strings"

// symbolFonts draw other signs than the letters their text holds.
var symbolFonts = map[string]bool{
	"symbol": true, "wingdings": true, "wingdings 2": true, "wingdings 3": true, "webdings": true, "opensymbol": true, "starsymbol": true,
}

// dingbats are the signs of symbol fonts that resumes use, by the low byte of
// their private-use code (Wingdings; 0xB7 also Symbol).
var dingbats = map[byte]string{
	0x28: "☎", 0x29: "✆", 0x2a: "✉", 0x2b: "✉", 0x3a: "💻", 0x2d: "-",
	0x6c: "●", 0x6d: "❍", 0x6e: "■", 0x6f: "□", 0x70: "□", 0x71: "❑", 0x72: "❒", 0x73: "◆", 0x74: "◆", 0x75: "◆", 0x76: "❖", 0x77: "◆",
	0x9e: "·", 0x9f: "•", 0xa0: "▪", 0xa1: "○", 0xa2: "○", 0xa4: "◉", 0xa7: "▪", 0xa8: "◻", 0xab: "★",
	0xb7: "•", 0xb0: "°", 0xd8: "➢", 0xd2: "➢", 0xe0: "→", 0xe8: "→", 0xf0: "➢", 0xf1: "➢", 0xfb: "✗", 0xfc: "✓", 0xfd: "☒", 0xfe: "☑",
	0xbe: "-", 0xb4: "×", 0xae: "→",
}

// pastedBullets are the private-use codes that mean bullets even where the text
// lost its symbol font. Other codes there are icons of whatever font.
var pastedBullets = map[rune]bool{0xf0b7: true, 0xf0a7: true, 0xf0d8: true, 0xf0fc: true, 0xf076: true, 0xf06e: true}

// bulletGlyph returns a bullet as a person sees it.
func bulletGlyph(text string, symbol bool) string {
	text = strings.TrimSpace(text)
	var out strings.Builder
	for _, r := range text {
		switch {
		case r >= 0xe000 && r <= 0xf8ff:
			if sign := dingbats[byte(r)]; r >= 0xf000 && r <= 0xf0ff && sign != "" {
				out.WriteString(sign)
			} else {
				out.WriteString("•")
			}
		case symbol && r < 0x100:
			if sign := dingbats[byte(r)]; sign != "" {
				out.WriteString(sign)
			} else {
				out.WriteString("•")
			}
		case !invisible(r):
			out.WriteRune(r)
		}
	}
	if out.Len() == 0 {
		return "•"
	}
	return out.String()
}

// sign returns the text of <w:sym w:font="Wingdings" w:char="F0FC"/>.
func sign(font string, code rune) string {
	private := code >= 0xf000 && code <= 0xf0ff
	if symbolFonts[strings.ToLower(font)] && (private || code < 0x100) || private && pastedBullets[code] {
		return dingbats[byte(code)]
	}
	if code < 0x20 || code >= 0xe000 && code <= 0xf8ff || code > 0x10ffff {
		return ""
	}
	return string(code)
}

// invisible reports whether a character takes no room: zero-width, a mark of
// direction, a soft hyphen, a control.
func invisible(r rune) bool {
	switch {
	case r < 0x20, r >= 0x7f && r < 0xa0, r == 0xad, r == 0x61c, r == 0x180e, r == 0xfeff,
		r >= 0x200b && r <= 0x200f, r >= 0x202a && r <= 0x202e, r >= 0x2060 && r <= 0x206f,
		r >= 0xfff9 && r <= 0xfffb, r >= 0xe0000 && r <= 0xe007f:
		return true
	}
	return false
}
