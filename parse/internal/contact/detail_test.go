package contact

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func show(d Detail) string {
	kind := [...]string{"", "email", "phone", "link"}[d.Kind]
	s := kind + " " + d.Value
	if d.Network != "" {
		s += fmt.Sprintf(" (%s %s)", d.Network, d.Username)
	}
	if !d.Sure {
		s += "?"
	}
	return s
}

func TestFind(t *testing.T) {
	tests := []struct{ text, want string }{
		{"anna.lindqvist@posteo-mail.example | +46 70 555 01 42 | lindqvist.dev.example", "email anna.lindqvist@posteo-mail.example; phone +46 70 555 01 42; link https://lindqvist.dev.example?"},
		{"E-mail: a+b@c.io, Tel.: (555) 010-3322", "email a+b@c.io; phone (555) 010-3322"},
		{"(555) 010-\n3322", "phone (555) 010-3322"},
		{"mailto:x_1@mail.example.", "email x_1@mail.example"},
		{"<jose@correo.example>", "email jose@correo.example"},
		{"github.com/gokafor", "link https://github.com/gokafor (GitHub gokafor)"},
		{"https://www.linkedin.com/in/graceokafor-sre/", "link https://www.linkedin.com/in/graceokafor-sre (LinkedIn graceokafor-sre)"},
		{"LinkedIn:linkedin.com/in/x", "link https://linkedin.com/in/x (LinkedIn x)"},
		{"uk.linkedin.com/in/jane", "link https://uk.linkedin.com/in/jane (LinkedIn jane)"},
		{"(www.priyar.example)", "link https://www.priyar.example"},
		{"maya.github.io", "link https://maya.github.io (GitHub Pages maya)"},
		{"https://stackoverflow.com/users/22656/jon", "link https://stackoverflow.com/users/22656/jon (Stack Overflow 22656)"},
		{"• priyar.example • 555-013-9021", "link https://priyar.example?; phone 555-013-9021"},
		{"555.013.9021", "phone 555.013.9021"},
		{"Albuquerque, NM 87185-1421", ""},
		{"07700 900 482", "phone 07700 900 482"},
		{"+91-98250-55061", "phone +91-98250-55061"},
		{"Pune | +91 98555\n50142", "phone +91 98555 50142"},
		{"Graz\nu.fischer-\nboehm@netzpost.example", "email u.fischer-boehm@netzpost.example"},
		{"yasmina.benaissa@poste-\nfr.example", "email yasmina.benaissa@poste-fr.example"},
		{"Graz | linkedin.com/in/ulrike-\nfischer-FSD • github.com/ufischer", "link https://linkedin.com/in/ulrike-fischer-FSD (LinkedIn ulrike-fischer-FSD); link https://github.com/ufischer (GitHub ufischer)"},
		{"See linkedin.com/in/ulrike-\nand so on", "link https://linkedin.com/in/ulrike (LinkedIn ulrike)"},
		{"+91 98555\n2019 – 2021", ""},
		{"+1 (555) 010-3322 ext. 12", "phone +1 (555) 010-3322 ext. 12"},
		{"+44 (0)20 7946 0958", "phone +44 (0)20 7946 0958"},
		{"(+351) 912 345 678", "phone (+351) 912 345 678"},
		{"0171/5550183", "phone 0171/5550183"},
		{"06.12.34.56.78", "phone 06.12.34.56.78"},
		{"9845550176", "phone 9845550176?"},
		{"+86 138 5550 0147", "phone +86 138 5550 0147"},

		{"2012 - 2016", ""},
		{"01/2019 – 12/2021", ""},
		{"2019-2021, 2016-2018", ""},
		{"03.2020 - 05.2021", ""},
		{"12.03.2020 - 05.04.2021", ""},
		{"ASP.NET, Node.js and Socket.io", ""},
		{"e.g. 1,000,000 requests", ""},
		{"Reduced 45000 to 1200", ""},
		{"version 1.2.3.4", ""},
		{"192.168.10.20", ""},
		{"$1 200 000", ""},
		{"CVE-2021-44228", ""},
		{"@handle", ""},
		{"B.Sc. Computer Science", ""},
		{"main.go, README.md", ""},
		{"TCP/IP 24/7 CI/CD", ""},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			var got []string
			for _, d := range Find(tt.text) {
				got = append(got, show(d))
				if d.Kind != Link {
					words := tt.text[d.Start:d.End] // a line break is a space in a number, nothing in an address
					assert.Contains(t, strings.ReplaceAll(words, "\n", " ")+"\n"+strings.ReplaceAll(words, "\n", ""), d.Value)
				}
			}
			assert.Equal(t, tt.want, strings.Join(got, "; "))
		})
	}
}

func TestTarget(t *testing.T) {
	tests := []struct{ target, want string }{
		{"mailto:anna@mail.example?subject=Hi", "email anna@mail.example"},
		{"tel:+46%2070%20555", "phone +46 70 555"},
		{"https://github.com/alindqvist", "link https://github.com/alindqvist (GitHub alindqvist)"},
		{"#education", ""},
		{"javascript:alert(1)", ""},
		{"file:///etc/hosts", ""},
	}
	for _, tt := range tests {
		got := ""
		if d, ok := Target(tt.target); ok {
			got = show(d)
		}
		assert.Equal(t, tt.want, got, tt.target)
	}
}

func TestTargetWithoutAddress(t *testing.T) {
	_, ok := Target("mailto:emily.example")
	require.False(t, ok)
}
