package rules

import "github.com/vitae-go/vitae/parse"

// GraphicsOptions are the options of layout/graphics.
type GraphicsOptions struct {
	Paths  int `yaml:"paths"`  // vector shapes a page
	Images int `yaml:"images"` // images in all
}

var layoutGraphics = &Rule{
	ID:       "layout/graphics",
	Severity: Warning,
	Options:  GraphicsOptions{Paths: 150, Images: 0},
	Doc: Doc{
		What:    "Photos, icons, charts or skill bars, and heavy vector art.",
		Why:     "Screening software drops them, with whatever they say.",
		Sources: []string{"backend"},
	},
	Run: func(p *Pass) {
		o, doc := p.Options.(GraphicsOptions), p.Resume.Document
		images := 0
		for i := range doc.Pages {
			page := &doc.Pages[i]
			for _, box := range page.Images {
				if box.Empty() || box.X1-box.X0 > iconSize || box.Y1-box.Y0 > iconSize {
					images++
				}
			}
			if page.Paths > o.Paths {
				p.Reportf(p.pageTop(i), "page %d holds %d drawn shapes; what they say is lost to software", i+1, page.Paths)
			}
		}
		if images > o.Images && !hasPhoto(p.Resume) {
			p.Reportf(p.Top(), "%s in the file; software drops them with whatever they say", count(images, "image"))
		}
	},
}

// hasPhoto reports whether a photo is reported as private data already.
func hasPhoto(r *parse.Resume) bool {
	for _, private := range r.Contact.Private {
		if private.Value.Kind == parse.Photo {
			return true
		}
	}
	return false
}

// iconSize is the side of an image, in points, up to which it is a sign in a line of text.
const iconSize = 24
