package docx

// readMeta reads what the file says of itself.
func (d *document) readMeta() {
	d.properties(related(d.root, "core-properties", "docProps/core.xml"))
	d.properties(related(d.root, "extended-properties", "docProps/app.xml"))
}

func (d *document) properties(name string) {
	x := d.elements(name)
	if x == nil {
		return
	}
	meta := &d.out.Meta
	for x.child(1) {
		switch x.name {
		case "title":
			meta.Title = cleanText(x.content())
		case "creator":
			meta.Author = cleanText(x.content())
		case "subject":
			meta.Subject = cleanText(x.content())
		case "keywords":
			meta.Keywords = cleanText(x.content())
		case "created":
			meta.Created = cleanText(x.content())
		case "modified":
			meta.Modified = cleanText(x.content())
		case "Application":
			meta.Producer = cleanText(x.content())
		case "Pages":
			meta.Pages = max(number(x.content(), 0), 0)
		}
	}
	d.note(x.err)
}

func cleanText(s string) string { return string(appendClean(nil, s, false)) }
