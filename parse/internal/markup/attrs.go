package markup

import "golang.org/x/net/html"

// Attrs are the attributes of a tag, by their names in lower case.
type Attrs map[string]string

const maxAttrs = 64

// ReadTag reads the name and the attributes of the tag that z stands at.
func ReadTag(z *html.Tokenizer) (string, Attrs) {
	raw, more := z.TagName()
	name := string(raw)
	var attrs Attrs
	for more {
		var key, value []byte
		key, value, more = z.TagAttr()
		if attrs == nil {
			attrs = Attrs{}
		}
		if _, twice := attrs[string(key)]; !twice && len(attrs) < maxAttrs {
			attrs[string(key)] = string(value)
		}
	}
	return name, attrs
}
