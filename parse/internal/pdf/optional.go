package pdf

import "github.com/vitae-go/vitae/parse/internal/pdf/object"

// maxGroups bounds the layers of a file.
const maxGroups = 4096

// offLayers returns the object numbers of the layers that are off as the file opens.
func offLayers(properties object.Value) map[int]bool {
	off := map[int]bool{}
	set := func(list object.Value, state bool) {
		for i := range min(list.Len(), maxGroups) {
			if id := list.Index(i).ID(); id != 0 && state {
				off[id] = true
			} else {
				delete(off, id)
			}
		}
	}
	standard := properties.Key("D")
	if standard.Key("BaseState").Name() == "OFF" {
		set(properties.Key("OCGs"), true)
		set(standard.Key("ON"), false)
	}
	set(standard.Key("OFF"), true)
	return off
}

// layerIsOff reports whether an optional content group, or a group of
// groups, is switched off as the file opens.
func (p *painter) layerIsOff(v object.Value) bool {
	d := p.doc
	if len(d.layersOff) == 0 || v.Kind() != object.Dict {
		return false
	}
	groups := v.Key("OCGs")
	switch groups.Kind() {
	case object.Null: // a group itself
		return d.layersOff[v.ID()]
	case object.Dict:
		return d.layersOff[groups.ID()]
	}
	off, n := 0, min(groups.Len(), maxGroups)
	p.spent.operators += n
	for i := range n {
		if d.layersOff[groups.Index(i).ID()] {
			off++
		}
	}
	switch v.Key("P").Name() {
	case "AllOn":
		return off > 0
	case "AnyOff":
		return n > 0 && off == 0
	case "AllOff":
		return off < n
	}
	return n > 0 && off == n
}
