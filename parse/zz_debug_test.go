package parse

import (
	"context"
	"fmt"
	"os"
	"testing"
)

func TestZZ(t *testing.T) {
	name := os.Getenv("ZZ")
	if name == "" {
		t.Skip()
	}
	doc, err := FileDocument(context.Background(), name, nil)
	if err != nil {
		t.Fatal(err)
	}
	all := rows(doc)
	body := bodyLook(all)
	fmt.Printf("body %+v\n", body)
	for i := range all {
		if n, ok := nominate(doc, &all[i], i, body); ok {
			fmt.Printf("nominee %q kinds %v weight %.2f key %+v\n", all[i].text, n.kinds, n.weight, formKey(&n, body))
		}
	}
	m := &meaning{doc: doc, body: body}
	for _, p := range parts(doc, all, headings(doc, all, body)) {
		fmt.Printf("PART %v %q\n", p.kinds, p.heading.Value)
		if len(p.rows) == 0 {
			continue
		}
		sk := m.sketches(p.rows)
		st := cut(sk, typesOf(p.kind(), sk))
		for i := range sk {
			fmt.Printf("   %d %q m%q lvl%d prose %.1f t%.1f o%.1f w%.1f gap%.1f open%v dates%d label%q place%v link%v\n", st[i], sk[i].text, sk[i].marker, sk[i].level, sk[i].prose, sk[i].title, sk[i].org, sk[i].weight, sk[i].gap, sk[i].opens, len(sk[i].dates), sk[i].label, sk[i].place, sk[i].link)
		}
	}
}
