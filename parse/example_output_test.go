package parse_test

import (
	"context"
	"fmt"
	"os"
	"strings"

	"github.com/vitae-go/vitae/parse"
)

func ExampleRead() {
	r, err := parse.Read(context.Background(), strings.NewReader("Anna Lindqvist\nBackend Engineer\nanna@posteo.example | Gothenburg, Sweden\n"), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(r.Contact.Name.Value)
	fmt.Println(r.Contact.Location.Value.City, r.Contact.Location.Value.CountryCode)
	fmt.Println(r.Document.Words(r.Contact.Email.Span), r.Contact.Email.Confidence)
	// Output:
	// Anna Lindqvist
	// Gothenburg SE
	// anna@posteo.example exact
}

func ExampleWriteJSONResume() {
	r, err := parse.Read(context.Background(), strings.NewReader("Anna Lindqvist\nanna@posteo.example\n"), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	if err := parse.WriteJSONResume(os.Stdout, r); err != nil {
		fmt.Println(err)
	}
	// Output:
	// {
	//   "$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
	//   "basics": {
	//     "name": "Anna Lindqvist",
	//     "email": "anna@posteo.example"
	//   }
	// }
}

func ExampleReadPosting() {
	posting := "Backend Engineer at Acme (Berlin)\n\nRequirements: 3 years of Go; PostgreSQL or MySQL.\nNice to have: Kafka.\n"
	p, err := parse.ReadPosting(context.Background(), strings.NewReader(posting), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(p.Title.Value, "|", p.Company.Value, "|", p.Location.Value.City, "|", p.MinYears.Value)
	for _, line := range p.Required {
		fmt.Println("required:", line.Value)
	}
	for _, line := range p.Preferred {
		fmt.Println("preferred:", line.Value)
	}
	// Output:
	// Backend Engineer | Acme | Berlin | 3
	// required: 3 years of Go
	// required: PostgreSQL or MySQL
	// preferred: Kafka
}

func ExampleRedact() {
	r, err := parse.Read(context.Background(), strings.NewReader("Anna Lindqvist\nanna@posteo.example\n\nSummary\nAnna leads her team.\n"), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(strings.TrimSpace(strings.ReplaceAll(parse.Redact(r).Text, "\n\n", "\n")))
	// Output:
	// [name]
	// [email]
	// Summary
	// [name] leads [gender] team.
}
