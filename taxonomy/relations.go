package taxonomy

// Broader returns what a concept is a kind of, near ones first, each once.
func (t *Taxonomy) Broader(id ID) []ID {
	var ids []ID
	for _, step := range t.climb(id, func(c *Concept) []ID { return c.Broader }) {
		ids = append(ids, step.ID)
	}
	return ids
}

// Implication is something that a concept implies.
type Implication struct {
	ID   ID
	Path []ID // from the concept to ID, both included; the shortest
}

// Implied returns all that who knows a concept surely knows, near ones first,
// each once, with the way to it: EKS implies Kubernetes, and by it containers.
func (t *Taxonomy) Implied(id ID) []Implication {
	return t.climb(id, func(c *Concept) []ID { return c.Implies })
}

// climb walks edges from a concept, breadth first.
func (t *Taxonomy) climb(id ID, edges func(*Concept) []ID) []Implication {
	if i, ok := t.at[id]; !ok || len(edges(&t.concepts[i])) == 0 {
		return nil
	}
	found := []Implication{{ID: id, Path: []ID{id}}}
	seen := map[ID]bool{id: true}
	for i := 0; i < len(found); i++ {
		from := found[i]
		for _, up := range edges(&t.concepts[t.at[from.ID]]) {
			if !seen[up] {
				seen[up] = true
				path := append(from.Path[:len(from.Path):len(from.Path)], up)
				found = append(found, Implication{ID: up, Path: path})
			}
		}
	}
	return found[1:]
}

// Related returns the concepts near enough to name when this one is missing:
// those it calls related and those that call it so, in the taxonomy's order.
func (t *Taxonomy) Related(id ID) []ID {
	i, ok := t.at[id]
	if !ok {
		return nil
	}
	return t.related()[i]
}

// mutual inverts the related field of the concepts.
func mutual(concepts []Concept, at map[ID]uint32) [][]ID {
	all := make([][]ID, len(concepts))
	seen := make(map[[2]uint32]bool)
	add := func(i, j uint32) {
		if k := [2]uint32{i, j}; !seen[k] {
			seen[k] = true
			all[i] = append(all[i], concepts[j].ID)
		}
	}
	for i := range concepts {
		for _, id := range concepts[i].Related {
			if j, ok := at[id]; ok {
				add(uint32(i), j)
				add(j, uint32(i))
			}
		}
	}
	return all
}
