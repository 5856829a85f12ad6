package docx

import (
	"path"
	"strings"
)

// relation is a link of a part to another part or to the world outside.
type relation struct {
	kind     string // last element of the type's address: "hyperlink", "header", "styles"
	target   string // part name, or address if external
	external bool
}

// relations reads the relations of a part. A damaged file gives those that could be read.
func (d *document) relations(partName string) map[string]relation {
	dir, base := path.Split(partName)
	x := d.elements(dir + "_rels/" + base + ".rels")
	if x == nil {
		return nil
	}
	rels := map[string]relation{}
	for x.child(1) {
		rel := relation{
			kind:     x.attr("Type")[strings.LastIndexByte(x.attr("Type"), '/')+1:],
			target:   x.attr("Target"),
			external: x.attr("TargetMode") == "External",
		}
		if !rel.external {
			rel.target = resolve(dir, rel.target)
		}
		rels[x.attr("Id")] = rel
		if err := d.left.entry(); err != nil {
			x.fail(err)
		}
	}
	d.note(x.err)
	return rels
}

// resolve returns the name of the part that a relation of a part in dir means.
func resolve(dir, target string) string {
	target = strings.ReplaceAll(target, `\`, "/")
	if strings.HasPrefix(target, "/") {
		return strings.TrimPrefix(path.Clean(target), "/")
	}
	return strings.TrimPrefix(path.Clean("/"+dir+target), "/")
}

// related returns the target of the relation of a kind, or standard if there is none.
func related(rels map[string]relation, kind, standard string) string {
	found := ""
	for _, rel := range rels {
		// The least name, so that two relations of one kind always give the same part.
		if rel.kind == kind && !rel.external && (found == "" || rel.target < found) {
			found = rel.target
		}
	}
	if found == "" {
		return standard
	}
	return found
}
