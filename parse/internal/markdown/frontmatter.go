package markdown

// field is a value of the front matter.
type field struct{ key, value string }

func frontMatter(text string) (fields []field, body int) { return nil, 0 }

func (b *builder) front(fields []field) {}
