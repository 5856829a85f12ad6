package markup

// elementKind is what an element of HTML does to the text.
type elementKind uint8

const (
	inline    elementKind = iota // also every element that is not known
	container                    // parts the text around it
	title                        // h1 to h6
	listing                      // ul, ol
	entry                        // li
	table
	tableRow
	tableCell
	lineBreak
	ruleLine
	picture
	void    // has no content and means nothing here
	notText // its content is not text of the page
)

var elements = map[string]elementKind{
	"p": container, "div": container, "section": container, "article": container, "header": container,
	"footer": container, "main": container, "aside": container, "nav": container, "address": container,
	"center": container, "blockquote": container, "figure": container, "figcaption": container, "pre": container,
	"details": container, "summary": container, "dl": container, "dt": container, "dd": container,
	"form": container, "fieldset": container, "legend": container, "hgroup": container, "body": container,
	"caption": container, "dir": listing, "menu": listing, "ul": listing, "ol": listing, "li": entry,
	"h1": title, "h2": title, "h3": title, "h4": title, "h5": title, "h6": title,
	"table": table, "tr": tableRow, "td": tableCell, "th": tableCell,
	"br": lineBreak, "hr": ruleLine, "img": picture, "image": picture,
	"meta": void, "link": void, "base": void, "input": void, "col": void, "source": void, "track": void,
	"wbr": void, "area": void, "embed": void, "param": void,
	"script": notText, "style": notText, "template": notText, "noscript": notText, "iframe": notText,
	"object": notText, "svg": notText, "math": notText, "canvas": notText, "audio": notText, "video": notText,
	"select": notText, "datalist": notText, "title": notText, "noframes": notText, "noembed": notText,
	"textarea": notText,
}

// implied says which elements a start tag ends, and through which blocks that
// lie between it may reach.
var implied = map[string]struct{ closes, through []string }{
	"p":  {closes: []string{"p"}},
	"li": {closes: []string{"li"}, through: []string{"p", "div"}},
	"dt": {closes: []string{"dt", "dd"}, through: []string{"p", "div"}},
	"dd": {closes: []string{"dt", "dd"}, through: []string{"p", "div"}},
	"td": {closes: []string{"td", "th"}, through: cellContent},
	"th": {closes: []string{"td", "th"}, through: cellContent},
	"tr": {closes: []string{"tr"}, through: append([]string{"td", "th"}, cellContent...)},
}

var cellContent = []string{"p", "div", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "center", "section"}
