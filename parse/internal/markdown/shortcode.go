package markdown

import "strings"

// longestShortcode bounds the name of a picture, ":black_square_for_stop:".
const longestShortcode = 60

// shortcode returns the length of the picture that s begins with, written by
// its name between colons as code hosts and site builders draw it
// (":briefcase:"), or 0. It stands alone or beside another: a word before or
// behind it makes the colons a time, a path or a label.
func shortcode(before, s string) int {
	if len(s) < 3 || s[0] != ':' || before != "" && !loneBeside(before[len(before)-1]) {
		return 0
	}
	end := strings.IndexByte(s[1:min(len(s), longestShortcode)], ':') + 1
	if end < 3 || !isShortcodeName(s[1:end]) {
		return 0
	}
	if end++; end < len(s) && !loneBeside(s[end]) {
		return 0
	}
	return end
}

// loneBeside reports whether a picture can stand beside c.
func loneBeside(c byte) bool { return strings.IndexByte(" \t\n[](){}|*", c) >= 0 }

func isShortcodeName(s string) bool {
	letters := 0
	for i := range len(s) {
		switch c := s[i]; {
		case 'a' <= c && c <= 'z':
			letters++
		case '0' <= c && c <= '9' || c == '_' || c == '-' || c == '+':
		default:
			return false
		}
	}
	return letters > 0 || s == "+1" || s == "-1"
}
