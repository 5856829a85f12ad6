package parse

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Entries below that are alike tell how entries begin where the first is odd.
func TestOddFirstEntry(t *testing.T) {
	tests := []struct {
		name, html     string
		eyebrow, first bool // the date stands above its entry; entries begin in bold
	}{
		{"the first lacks its title", "<p>Jul 2023 - Present</p><p>Harbour Holding</p><p><b>Baker</b> Nov 2021 - Jul 2023</p><p>Fjordpay</p><p><b>Cook</b> Jan 2019 - Nov 2021</p><p>Kobo</p><p><b>Mate</b> Jan 2018 - Jan 2019</p><p>Linfield</p>", false, true},
		{"the first is an employer above its date", "<p>Harbour Holding</p><p>Jul 2023 - Present</p><p><b>Baker, Fjordpay</b></p><p>Nov 2021 - Jul 2023</p><p><b>Cook, Kobo</b></p><p>Jan 2019 - Nov 2021</p><p><b>Mate, Linfield</b></p><p>Jan 2018 - Jan 2019</p>", false, true},
		{"all dates stand alone", "<p>Jul 2023 - Present</p><p><b>Baker</b></p><p>Nov 2021 - Jul 2023</p><p><b>Cook</b></p><p>Jan 2019 - Nov 2021</p><p><b>Mate</b></p>", true, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			doc := readAs(t, "html", "<html><body>"+test.html+"</body></html>").Document
			all := rows(doc)
			m := &meaning{ctx: t.Context(), doc: doc, body: bodyLook(all)}
			types := typesOf(Experience, m.sketches(all))
			require.Equal(t, test.eyebrow, types.eyebrow)
			require.Equal(t, test.first, types.first.bold)
		})
	}
}
