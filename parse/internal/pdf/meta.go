package pdf

import (
	"strings"

	"github.com/vitae-go/vitae/parse/internal/flow"
	"github.com/vitae-go/vitae/parse/internal/layout"
	"github.com/vitae-go/vitae/parse/internal/pdf/object"
)

// maxMeta bounds an entry of the document information, in bytes.
const maxMeta = 1000

// metaOf reads the document information dictionary.
func metaOf(info object.Value) flow.Meta {
	entry := func(key string) string { return oneLine(textString(info.Key(key).Bytes()), maxMeta) }
	return flow.Meta{
		Title: entry("Title"), Author: entry("Author"), Subject: entry("Subject"), Keywords: entry("Keywords"),
		Producer: entry("Producer"), Creator: entry("Creator"),
		Created: dateOf(entry("CreationDate")), Modified: dateOf(entry("ModDate")),
	}
}

// dateOf turns a PDF date, D:20240131120000+01'00', into RFC 3339; as much of
// it as there is. Anything else is returned as it stands.
func dateOf(s string) string {
	digits := strings.TrimPrefix(s, "D:")
	n := 0
	for n < len(digits) && n < 14 && '0' <= digits[n] && digits[n] <= '9' {
		n++
	}
	zone := strings.ReplaceAll(strings.TrimSuffix(digits[n:], "'"), "'", ":")
	digits = digits[:n]
	switch {
	case n < 4:
		return s
	case n < 6:
		return digits[:4]
	case n < 8:
		return digits[:4] + "-" + digits[4:6]
	}
	day := digits[:4] + "-" + digits[4:6] + "-" + digits[6:8]
	if n < 14 {
		return day
	}
	switch {
	case zone == "" || zone[0] == 'Z':
		zone = "Z"
	case len(zone) == 3:
		zone += ":00"
	case len(zone) != 6:
		return day
	}
	return day + "T" + digits[8:10] + ":" + digits[10:12] + ":" + digits[12:14] + zone
}

// Measures of a portrait photo: its place in the upper part of the first
// page, its size in points, its proportions.
const (
	photoWithin         = 0.4
	photoMin, photoMax  = 40, 220
	photoSlim, photoFat = 0.6, 1.4
)

// photo reports whether an image on the page is placed like a portrait.
func photo(p *layout.Page) bool {
	for _, b := range p.Images {
		w, h := b.X1-b.X0, b.Y1-b.Y0
		if (b.Y0+b.Y1)/2 < photoWithin*p.Height && min(w, h) >= photoMin && max(w, h) <= photoMax && w/h >= photoSlim && w/h <= photoFat {
			return true
		}
	}
	return false
}
