package taxonomy_test

import (
	"fmt"
	"strings"

	"github.com/vitae-go/vitae/taxonomy"
)

func Example() {
	text := "Going forward we move from Java 8 to Go, on Kubernetes."
	for _, m := range taxonomy.Default().Match(text) {
		c, _ := taxonomy.Default().Lookup(m.ID)
		fmt.Printf("%s %s: %q\n", c.Label, m.Version, text[m.Start:m.End])
	}
	// Output:
	// Java 8: "Java"
	// Go : "Go"
	// Kubernetes : "Kubernetes"
}

// A house's own skills join the built-in ones.
func ExampleTaxonomy_With() {
	skills, err := taxonomy.Default().With(taxonomy.Concept{
		ID: "frobnicate", Label: "Frobnicate", Category: "framework", Aliases: []taxonomy.Alias{{Text: "frob"}}, Implies: []taxonomy.ID{"go"},
	})
	if err != nil {
		panic(err)
	}
	for _, m := range skills.Match("Five services on frob") {
		fmt.Println(m.ID, skills.Implied(m.ID)[0].ID)
	}
	// Output: frobnicate go
}

func ExampleLoad() {
	colours, err := taxonomy.Load(strings.NewReader(`
{"id": "red", "label": "Red", "aliases": ["crimson"]}
{"id": "light-blue", "label": "Light blue", "mode": "inflect"}
`))
	if err != nil {
		panic(err)
	}
	fmt.Println(colours.Match("crimson and light-blue"))
	// Output: [{red 0 7  false false} {light-blue 12 22  false false}]
}

func ExampleTaxonomy_Explain() {
	for _, e := range taxonomy.Default().Explain("The rest of the API is REST, written in Go") {
		fmt.Println(e.Name, e.Verdict)
	}
	// Output:
	// REST rejected
	// REST taken
	// Go taken
}

func ExampleTaxonomy_Implied() {
	for _, up := range taxonomy.Default().Implied("aws-eks") {
		fmt.Println(up.ID, up.Path)
	}
	// Output:
	// aws [aws-eks aws]
	// kubernetes [aws-eks kubernetes]
	// container [aws-eks kubernetes container]
}

func ExampleTaxonomy_Suggest() {
	if _, ok := taxonomy.Default().Find("Kuberneets"); !ok {
		fmt.Println("did you mean", taxonomy.Default().Suggest("Kuberneets", 1)[0].Label)
	}
	// Output: did you mean Kubernetes
}
