package place

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// show writes a match as city/region/country/code/post code.
func show(text string, m Match, ok bool) string {
	if !ok {
		return ""
	}
	s := strings.TrimRight(strings.Join([]string{m.City, m.Region, m.Country, m.PostalCode}, "/"), "/") + " " + m.CountryCode
	if m.Remote {
		s += " remote"
	}
	if !m.Known {
		s += "?"
	}
	return strings.TrimSpace(s)
}

func TestParse(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Gothenburg, Västra Götaland, Sweden", "Gothenburg/Västra Götaland/Sweden SE"},
		{"Gothenburg, Västra Götaland", "Gothenburg/Västra Götaland SE"},
		{"Austin, TX", "Austin/TX US"},
		{"Austin TX", "Austin/TX US"},
		{"Smallville, KS 66002", "Smallville/KS//66002 US?"},
		{"Berlin", "Berlin DE"},
		{"9500 Wil SG", "Wil/SG//9500 CH?"},
		{"London, England, United Kingdom", "London/England/United Kingdom GB"},
		{"London, England", "London//England GB"},
		{"Guildford, Surrey, UK", "Guildford/Surrey/UK GB"},
		{"Ballybeg, Co. Cork, Ireland", "Ballybeg/Co. Cork/Ireland IE?"},
		{"Hilo, Hawaiʻi", "Hilo/Hawaiʻi US?"},
		{"Inverness IV2 3NN", "Inverness///IV2 3NN GB"},
		{"Raum Stuttgart", "Raum Stuttgart DE"},
		{"Remote, EU", "remote"},
		{"Remote (Europe)", "remote"},
		{"Europe", ""},
		{"Graduate Programme 2027", ""},
		{"Autumn 2027", ""},
		{"Winterthur 2027", "Winterthur///2027 CH"},
		{"Sandvika 1337", "Sandvika///1337 ?"},
		{"Dayton, OH 45402 US", "Dayton/OH/US/45402 US"},
		{"Silver Spring, MD 20904 United States", "Silver Spring/MD/United States/20904 US?"},
		{"Bengaluru 560001 India", "Bengaluru//India/560001 IN"},
		{"2217 Cedar Hollow Lane", ""},
		{"London SE15", "London///SE15 GB"},
		{"Nottingham NG7", "Nottingham///NG7 GB"},
		{"Enugu, Nigeria 🇳🇬", "Enugu//Nigeria NG"},
		{"10115 Berlin", "Berlin///10115 DE"},
		{"Berlin, Germany", "Berlin//Germany DE"},
		{"Remote", "remote"},
		{"Halle (Saale)", "Halle DE"},
		{"м. Львів", "Львів UA"},
		{"Cluj-Napoca, jud. Cluj", "Cluj-Napoca/jud. Cluj RO"},
		{"القاهرة، مصر", "القاهرة//مصر EG"},
		{"41122 Modena (MO)", "Modena/MO//41122 IT"},
		{"Bogotá, D.C.", "Bogotá/D.C. CO"},
		{"Washington, D.C.", "Washington/D.C. US"},
		{"Remote, USA", "//USA US remote"},
		{"Austin, TX & Remote", "Austin/TX US remote"},
		{"Remote or Berlin", "Berlin DE remote"},
		{"Trinidad & Remote Islands", ""},
		{"Lagos, Nigeria (remote in WAT ±3h)", "Lagos//Nigeria NG remote"},
		{"Kraków, Poland / remote EU", "Kraków//Poland PL remote"},
		{"Gothenburg, Sweden (hybrid)", "Gothenburg//Sweden SE"},
		{"Bengaluru, Karnataka 560001, India", "Bengaluru/Karnataka/India/560001 IN"},
		{"São Paulo - SP, Brazil", "São Paulo/SP/Brazil BR"},
		{"San Jose, California, United States", "San Jose/California/United States US"},
		{"Hangzhou, China", "Hangzhou//China CN"},
		{"北京", "北京 CN"},
		{"Da Nang, Vietnam", "Da Nang//Vietnam VN"},
		{"London SW1A 1AA", "London///SW1A 1AA GB"},
		{"London, UK", "London//UK GB"},
		{"Greater Seattle Area", "Greater Seattle Area US"},
		{"San Francisco Bay Area", "San Francisco Bay Area US"},
		{"New York, NY", "New York/NY US"},
		{"New York", "New York US"},
		{"Singapore", "Singapore SG"},
		{"Singapore, Singapore", "Singapore//Singapore SG"},
		{"Hong Kong", "Hong Kong HK"},
		{"Atlanta, Georgia", "Atlanta/Georgia US"},
		{"Tbilisi, Georgia", "Tbilisi//Georgia GE"},
		{"Washington, D.C.", "Washington/D.C. US"},
		{"123 Main St, Springfield, IL 62704", "Springfield/IL//62704 US"},
		{"Musterstraße 12, 10115 Berlin", "Berlin///10115 DE"},
		{"Toronto, ON, Canada", "Toronto/ON/Canada CA"},
		{"Москва, Россия", "Москва//Россия RU"},
		{"Dubai, UAE", "Dubai//UAE AE"},
		{"Hyderabad, India", "Hyderabad//India IN"},
		{"Klein Flottbek, Germany", "Klein Flottbek//Germany DE?"},
		{"Madison, WI, United States", "Madison/WI/United States US"},

		{"Kraków, PL", "Kraków//PL PL"},
		{"Gothenburg, Västra Götaland, SE", "Gothenburg/Västra Götaland/SE SE"},
		{"Toronto, ON, CA", "Toronto/ON/CA CA"},
		{"Lagos, (NG)", "Lagos//NG NG"},
		{"Dubai, , AE", "Dubai//AE AE"},
		{"Berlin, DE", "Berlin//DE DE"},
		{"Wilmington, DE", "Wilmington/DE US?"},
		{"San Jose, CA", "San Jose/CA US"},
		{"Nürnberg Bayern DE", "Nürnberg/Bayern/DE DE"},
		{"Vienna AT", "Vienna//AT AT"},
		{"Atlanta, GA US", "Atlanta/GA/US US"},
		{"Hyderabad, IN", "Hyderabad//IN IN"},

		{"Go, Java", ""},
		{"Software Engineer", ""},
		{"Acme Inc, Germany", ""},
		{"AWS, GCP, CA", ""},
		{"Fjordpay AB", ""},
		{"PostgreSQL, MySQL, IN", ""},
		{"Anna Lindqvist", ""},
		{"", ""},
	}
	for _, tt := range tests {
		m, ok := Parse(tt.text)
		assert.Equal(t, tt.want, show(tt.text, m, ok), tt.text)
	}
}

func TestAtEnd(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Fjordpay AB, Gothenburg, Sweden", "Gothenburg, Sweden"},
		{"Kobo Transfer – Lagos", "Lagos"},
		{"Self-employed, Vienna, Austria / remote", "Vienna, Austria / remote"},
		{"Acme, Labs, Smallville, France", "Smallville, France"},
		{"Acme, France", "France"},
		{"Volunteer Web Developer - Peachtree Community Kitchen, Atlanta, GA", "Atlanta, GA"},
		{"Lakeside University (Madison, WI)", "Madison, WI"},
		{"Muster GmbH, Kirchberg SG", "Kirchberg SG"},
		{"Muster GmbH, Donau Kredit AG", ""},
		{"Kirchberg SG", ""},
		{"Backend Engineer", ""},
		{"Go, PostgreSQL", ""},
		{"Lagos, Nigeria", "Nigeria"},
	}
	for _, tt := range tests {
		m, ok := AtEnd(tt.text)
		got := ""
		if ok {
			got = tt.text[m.Start:m.End]
		}
		assert.Equal(t, tt.want, got, tt.text)
	}
}

func TestKnownTail(t *testing.T) {
	for name, want := range map[string]int{
		"Acme Boston": 5, "Acme Labs New York": 10, "New Boston": 0, "Villa Nova Lima": 0, "Smallville": 0, "Acme Labs": 0, "Boston": 0,
	} {
		assert.Equal(t, want, KnownTail(name), name)
	}
}
