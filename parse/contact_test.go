package parse

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// readText reads a plain text as a resume.
func readText(t *testing.T, text string) *Resume {
	t.Helper()
	r, err := Read(context.Background(), strings.NewReader(text), &Options{Format: "text"})
	require.NoError(t, err)
	return r
}

func TestContact(t *testing.T) {
	const body = "\n\nExperience\nBackend Engineer, Fjordpay AB, Gothenburg, Sweden, Mar 2021 - Present\n- Wrote services in Go\n"
	tests := []struct {
		header                          string
		name, label, email, phone, city string
		links                           string
	}{
		{
			"Anna Lindqvist\nSenior Backend Engineer\nanna@posteo.example | +46 70 555 01 42 | Gothenburg, Sweden | github.com/alindqvist",
			"Anna Lindqvist", "Senior Backend Engineer", "anna@posteo.example", "+46 70 555 01 42", "Gothenburg", "https://github.com/alindqvist",
		},
		{
			"Curriculum Vitae\nDr. Patrick O'Connor, PhD – Data Scientist\nTel: (555) 010-3322\nE-mail: po@mail.example\nAddress: Smallville, KS 66002",
			"Patrick O'Connor", "Data Scientist", "po@mail.example", "(555) 010-3322", "Smallville", "",
		},
		{
			"Nora Quist\n4417 Elm Ridge * Plano, TX 75024 * nora@mail.example",
			"Nora Quist", "", "nora@mail.example", "", "Plano", "",
		},
		{
			"Nora Quist\nAarhus C · 28 55 01 63 · nora@mail.example",
			"Nora Quist", "", "nora@mail.example", "28 55 01 63", "Aarhus C", "",
		},
		{
			"Nora Quist\nAdres: Veerallee 31\n8019 AC Zwolle\nE-mail: nora@mail.example",
			"Nora Quist", "", "nora@mail.example", "", "Zwolle", "",
		},
		{
			"Nora Quist\nQA Lead — Lviv, Ukraine (UTC+2)\nnora@mail.example",
			"Nora Quist", "QA Lead", "nora@mail.example", "", "Lviv", "",
		},
		{
			"Nora Quist\nnora@mail.example | Cardiff (happy to travel / remote)",
			"Nora Quist", "", "nora@mail.example", "", "Cardiff", "",
		},
		{
			"Résumé of NORA QUIST\nnora@mail.example",
			"NORA QUIST", "", "nora@mail.example", "", "", "",
		},
		{
			"CURRICULUM VITAE DI NORA QUIST\nnora@mail.example",
			"NORA QUIST", "", "nora@mail.example", "", "", "",
		},
		{
			"Nora Quist\nRua das Flores, 245 – Uberlândia/MG – CEP 38400-123\n(34) 99955-0137 | nora@mail.example",
			"Nora Quist", "", "nora@mail.example", "(34) 99955-0137", "Uberlândia", "",
		},
		{
			"ΒΙΟΓΡΑΦΙΚΟ ΣΗΜΕΙΩΜΑ\nΟΝΟΜΑΤΕΠΩΝΥΜΟ: Νίκος Βαρδής\nΔιεύθυνση: Αγίου Δημητρίου 56, 54633 Θεσσαλονίκη\nΚινητό: 694 555 0123\nnora@mail.example",
			"Νίκος Βαρδής", "", "nora@mail.example", "694 555 0123", "Θεσσαλονίκη", "",
		},
		{
			"Ville Korhonen\nHämeenkatu 14 A 22, 33100 Tampere\nville@korhonen.example",
			"Ville Korhonen", "", "ville@korhonen.example", "", "Tampere", "",
		},
		{
			"INFORMAȚII PERSONALE\nNume / Prenume: IONESCU Andrei\nTelefon: 0745 555 019\nAdresă: Str. Lungă 4, Cluj-Napoca, jud. Cluj",
			"IONESCU Andrei", "", "", "0745 555 019", "Cluj-Napoca", "",
		},
		{
			"NORA QUIST RESUME\nnora@mail.example",
			"NORA QUIST", "", "nora@mail.example", "", "", "",
		},
		{
			"Nora Quist Curriculum Vitae\nnora@mail.example",
			"Nora Quist", "", "nora@mail.example", "", "", "",
		},
		{
			"nora quist\nclerk at sea\nnora.quist@mail.example",
			"nora quist", "clerk at sea", "nora.quist@mail.example", "", "", "",
		},
		{
			"the harbour clerk\nnora writes\nnora.quist@mail.example",
			"", "", "nora.quist@mail.example", "", "", "",
		},
		{
			"LEE MEI HUA, VIVIAN\nvivianlee@mail.example",
			"LEE MEI HUA, VIVIAN", "", "vivianlee@mail.example", "", "", "",
		},
		{
			"ANNA BERG, PARIS\nanna@mail.example",
			"ANNA BERG", "", "anna@mail.example", "", "PARIS", "",
		},
		{
			"Apellidos / Nombre:\tVega Soler, Marta\nmarta.vega@correo.example",
			"Vega Soler, Marta", "", "marta.vega@correo.example", "", "", "",
		},
		{
			"Claire MOREL\n12 rue des Lilas\n69003 LYON\nTél. : 06.55.50.11.22\nCourriel : c.morel@courriel.example\n35 ans, mariée\nASSISTANTE COMMERCIALE",
			"Claire MOREL", "ASSISTANTE COMMERCIALE", "c.morel@courriel.example", "06.55.50.11.22", "LYON", "",
		},
		{
			"Анна Лебедева\nanna@pochta.example\n\nЖелаемая должность и зарплата\n\nИнженер по качеству\nЗанятость: полная занятость",
			"Анна Лебедева", "Инженер по качеству", "anna@pochta.example", "", "", "",
		},
		{
			"Wang Wei (王伟)\nHangzhou, China\nLinkedIn: wangwei\nwei@youjian.example",
			"Wang Wei (王伟)", "", "wei@youjian.example", "", "Hangzhou", "https://linkedin.com/in/wangwei",
		},
		{
			"履 歴 書\n氏 名\t佐藤 緑(Sato Midori)\nmidori@meeru.example",
			"佐藤 緑", "", "midori@meeru.example", "", "", "",
		},
		{
			"KEVIN TRAN\nFull Stack Developer | Java | Python\nkt@post.example\nSan Jose, California, United States",
			"KEVIN TRAN", "Full Stack Developer | Java | Python", "kt@post.example", "", "San Jose", "",
		},
		{
			"Ingrid Sæther Haugen\nForms and focus rings\ningrid@haugen.example\nBergen, Norway",
			"Ingrid Sæther Haugen", "Forms and focus rings", "ingrid@haugen.example", "", "Bergen", "",
		},
		{
			"Lars Brandt\nLB\nHarbour Engineer\nlars@unipost.example",
			"Lars Brandt", "Harbour Engineer", "lars@unipost.example", "", "", "",
		},
		{
			"Lars Brandt\n4417 Juniper Ct., Boise, ID 83706\nlars@unipost.example",
			"Lars Brandt", "", "lars@unipost.example", "", "Boise", "",
		},
		{
			"Lars Brandt\nlars@unipost.example\nGitLab CI",
			"Lars Brandt", "", "lars@unipost.example", "", "", "",
		},
		{
			"Lars Brandt\n📍 Aachen\n📧 lars@unipost.example",
			"Lars Brandt", "", "lars@unipost.example", "", "Aachen", "",
		},
		{
			"Eleni Papadopoulou\nFORTH, Heraklion, Greece\nep@math.example",
			"Eleni Papadopoulou", "", "ep@math.example", "", "Heraklion", "",
		},
		{
			"Nachname: Brünn\nVorname: Dominik\nTelefon: (555) 010-3311\nE-Mail: db@post.example",
			"Dominik Brünn", "", "db@post.example", "(555) 010-3311", "", "",
		},
		{
			"Augusto Lanari\nMobile Engineer | Android Specialist\nal@post.example",
			"Augusto Lanari", "Mobile Engineer | Android Specialist", "al@post.example", "", "", "",
		},
		{
			"Dana Stone\n407 Harbor Drive, Cambridge MA 02139 -- (555) 010-3553 -- ds@post.example",
			"Dana Stone", "", "ds@post.example", "(555) 010-3553", "Cambridge", "",
		},
		{
			"Dana Stone\nds@post.example ⋄ github.com/dstone\nSão Jorge ⋄ 69033-510 ⋄ Manaus, AM, Brasil",
			"Dana Stone", "", "ds@post.example", "", "Manaus", "https://github.com/dstone",
		},
		{"", "", "", "", "", "", ""},
	}
	for _, tt := range tests {
		c := readText(t, tt.header+body).Contact
		assert.Equal(t, tt.name, c.Name.Value, tt.header)
		assert.Equal(t, tt.label, c.Label.Value, tt.header)
		assert.Equal(t, tt.email, c.Email.Value, tt.header)
		assert.Equal(t, tt.phone, c.Phone.Value, tt.header)
		assert.Equal(t, tt.city, c.Location.Value.City, tt.header)
		var links []string
		for _, l := range c.Links {
			links = append(links, l.Value.URL)
		}
		assert.Equal(t, tt.links, strings.Join(links, " "), tt.header)
	}
}

func TestContactPointsAtWords(t *testing.T) {
	r := readText(t, "Anna Lindqvist\nanna@posteo.example | +46 70 555 01 42 | Gothenburg, Sweden\n\nSkills\nGo, Kafka\n")
	c, doc := r.Contact, r.Document
	assert.Equal(t, "Anna Lindqvist", doc.Words(c.Name.Span))
	assert.Equal(t, "anna@posteo.example", doc.Words(c.Email.Span))
	assert.Equal(t, "+46 70 555 01 42", doc.Words(c.Phone.Span))
	assert.Equal(t, "Gothenburg, Sweden", doc.Words(c.Location.Span))
}

func TestContactInventsNothing(t *testing.T) {
	r := readText(t, "INVOICE No. 2031\nDate: 2024-03-01\nQuantity  Price  Total\n12  4.50  54.00\nPayment due within 30 days.\n")
	c := r.Contact
	assert.False(t, c.Name.Found(), c.Name.Value)
	assert.False(t, c.Email.Found())
	assert.False(t, c.Phone.Found(), c.Phone.Value)
	assert.Empty(t, c.Links)
}

func TestPrivateData(t *testing.T) {
	r := readText(t, "Fatima Al-Hassan (she/her)\nfatima@bareed.example\nDate of birth: 12.03.1990\nNationality: Jordanian\nMarital status: single\nFather's Name: Yusuf Al-Hassan\n\nSkills\nSQL\n")
	got := map[PrivateKind]string{}
	for _, p := range r.Contact.Private {
		got[p.Value.Kind] = p.Value.Text
	}
	assert.Equal(t, map[PrivateKind]string{
		Pronouns: "she/her", BirthDate: "12.03.1990", Nationality: "Jordanian", MaritalStatus: "single", Relative: "Yusuf Al-Hassan",
	}, got)
	assert.Equal(t, "Fatima Al-Hassan", r.Contact.Name.Value)
}

func TestLargeLettersEnd(t *testing.T) {
	tests := []struct {
		words []string
		sizes []float64
		want  int
	}{
		{[]string{"Jane Doe ", "Oslo, Norway"}, []float64{17, 11}, 9},
		{[]string{"J", "ane ", "D", "oe"}, []float64{17, 12, 17, 12}, 0},
		{[]string{"J", "ane"}, []float64{17, 12}, 0},
		{[]string{"Jane Doe, ", "Oslo"}, []float64{11, 11}, 0},
	}
	for _, tt := range tests {
		r := row{text: strings.Join(tt.words, "")}
		r.span = Span{0, len(r.text)}
		line, at := Line{Span: r.span}, 0
		for i, w := range tt.words {
			line.Runs = append(line.Runs, Run{Span: Span{at, at + len(w)}, Style: Style{Size: tt.sizes[i]}})
			at += len(w)
		}
		r.lines = []Line{line}
		assert.Equal(t, tt.want, r.falls(), r.text)
	}
}

// A name that leads to the person's site is a name.
func TestNameIsLink(t *testing.T) {
	c := readAs(t, "markdown", "# [Abhi Kesh](https://abhi.example)\n\n[GitHub](https://github.com/abhi) | Pune\n\n## Skills\n\nGo, C\n").Contact
	assert.Equal(t, "Abhi Kesh", c.Name.Value)
	require.Len(t, c.Links, 2)
	assert.Equal(t, "https://abhi.example", c.Links[0].Value.URL)
}

// A name in large letters before the details is one though it leads to a site
// that is shown again below, and though it is set in small capitals.
func TestNameIsLinkAmongDetails(t *testing.T) {
	const site = "https://keshdesigns.example"
	link := func(s *sheet, last int) *sheet {
		runs := s.last().Lines[0].Runs
		for i := range runs[:last] {
			runs[i].Link = site
		}
		return s
	}
	large := Style{Size: 14, Bold: true}
	s := link(new(sheet).set(0, 50, large, "Abhi Kesh").then(roman, "Email : abhi@keshdesigns.example"), 1)
	c := link(s.set(0, 50, roman, site).then(roman, "Mobile : 555 010 0199"), 1).set(0, 50, big, "Skills").set(0, 50, roman, "Go, Java").read(t).Contact
	assert.Equal(t, "Abhi Kesh", c.Name.Value)
	require.Len(t, c.Links, 1)

	s = link(new(sheet).set(0, 50, Style{Size: 20}, "Abhi").then(Style{Size: 18}, "Kesh"), 2)
	c = s.set(0, 50, roman, "abhi@keshdesigns.example").set(0, 50, big, "Skills").set(0, 50, roman, "Go, Java").read(t).Contact
	assert.Equal(t, "Abhi Kesh", c.Name.Value)
	require.Len(t, c.Links, 1)
}

// A name in large letters may go on in a second row, behind a degree and before the
// title; what the document is called is no title.
func TestNameOverTwoRows(t *testing.T) {
	tests := []struct{ first, second, below, name, label string }{
		{"Dipl.-Inf. Henrike", "Vogelsang", "Lebenslauf", "Henrike Vogelsang", ""},
		{"María José Ibáñez", "Olmos | Ingeniera de sistemas", "Murcia", "María José Ibáñez Olmos", "Ingeniera de sistemas"},
		{"Nora Quist", "Engineer of lamps", "Harstad", "Nora Quist", "Engineer of lamps"},
	}
	large := Style{Size: 24, Bold: true}
	for _, tt := range tests {
		s := new(sheet).set(0, 50, large, tt.first).set(0, 50, large, tt.second).set(0, 50, big, tt.below)
		c := s.set(0, 50, roman, "quist@mail.example").set(0, 50, big, "Skills").set(0, 50, roman, "Go, Java").read(t).Contact
		assert.Equal(t, tt.name, c.Name.Value)
		assert.Equal(t, tt.label, c.Label.Value)
	}
}

// The head of a later page says whose resume goes on there, and its foot who made the
// form: neither is part of a section or a way to reach somebody.
func TestRunningHead(t *testing.T) {
	for _, head := range []string{"Curriculum vitae\tNora Quist", "Nora Quist – Page 2 of 2", "QUIST, Nora", "Nora Quist — résumé — 2"} {
		s := new(sheet).set(0, 50, Style{Size: 20}, "Nora Quist").set(0, 50, roman, "nora@quist.example")
		s.set(0, 50, big, "Experience").set(0, 50, roman, "Engineer, Acme Ltd, 2019 – 2021").set(0, 50, roman, "Mended the lamps of the harbour and of both the piers.")
		r := s.page().set(0, 50, roman, head).set(0, 50, big, "Skills").set(0, 50, roman, "Go, Java").read(t)
		require.Len(t, r.Unplaced, 1, head)
		assert.Equal(t, head, s.doc.Words(r.Unplaced[0]))
	}
	s := new(sheet).set(0, 50, Style{Size: 20}, "Nora Quist").set(0, 50, roman, "nora@quist.example").set(0, 50, big, "Skills").set(0, 50, roman, "Go, Java")
	s.set(0, 50, roman, "© European Union | https://europass.europa.eu | https://quist.example").last().Role = PageFooter
	links := s.read(t).Contact.Links
	require.Len(t, links, 1)
	assert.Equal(t, "https://quist.example", links[0].Value.URL)
}

// An address far below the last section, above a telephone number, is the foot of the
// page and no part of the section.
func TestAddressAtFoot(t *testing.T) {
	s := new(sheet).set(0, 50, Style{Size: 20}, "Nora Quist").set(0, 50, roman, "Keeper of lamps")
	s.set(0, 50, big, "Skills").set(0, 50, roman, "Go, Java, Rust").top(700)
	r := s.set(0, 50, roman, "Storgata 4, 0155 Oslo").set(0, 50, roman, "+47 22 55 50 14 · nora@quist.example").read(t)
	assert.Equal(t, "Oslo", r.Contact.Location.Value.City)
	require.Len(t, r.Sections, 1)
	require.Len(t, r.Sections[0].Groups[0].Keywords, 3)
}

// TestTownAmongDetails holds that a town which no list knows is told by standing
// among the ways to reach somebody, and that two such rows tell nothing.
func TestTownAmongDetails(t *testing.T) {
	city := func(rows string) string {
		return readText(t, "Ada Example\nClerk\n\nEXPERIENCE\nClerk, Harbour Office, May 2017 - April 2019\n- Kept the books\n\nCONTACT\n+1 555 010 0199\n"+rows+"ada@example.example\n").Contact.Location.Value.City
	}
	require.Equal(t, "Lesser Quayford", city("Lesser Quayford\n"))
	require.Empty(t, city("Lesser Quayford\nGreater Quayford\n"))
	require.Empty(t, city("Website\n"))
	require.Empty(t, city("June 2018\n"))
}

func TestHomeBehind(t *testing.T) {
	tests := []struct{ label, title, home string }{
		{"Data engineer from Nairobi, Kenya", "Data engineer", "Nairobi, Kenya"},
		{"Softwareentwickler aus Köln", "Softwareentwickler", "Köln"},
		{"Doctorante en informatique de l'université de Bordeaux", "", ""},
		{"Engineer from scratch", "", ""},
	}
	for _, test := range tests {
		left, right := homeBehind(test.label)
		if test.title == "" {
			require.Zero(t, right, test.label)
			continue
		}
		require.Equal(t, [2]string{test.title, test.home}, [2]string{test.label[:left], test.label[right:]})
	}
}

// A long name in large letters takes three rows of a side bar, with a hyphen
// between two of them.
func TestNameOverThreeRows(t *testing.T) {
	s := new(sheet).set(0, 20, name, "Kwabena").set(0, 20, name, "Asante-").set(0, 20, name, "Frimpong").
		set(0, 20, roman, "Stack Developer").set(0, 20, roman, "kwabena@learn.example")
	assert.Equal(t, "Kwabena Asante-Frimpong", s.read(t).Contact.Name.Value)
}
