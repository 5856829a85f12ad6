package score

import (
	"bytes"
	"embed"
	"html/template"
	"io"
	"sync"

	"github.com/vitae-go/vitae/rules"
)

//go:embed html/*.tmpl html/*.css
var htmlFiles embed.FS

// HTMLOptions say what an HTML report shows. The zero value shows all that the
// report holds.
type HTMLOptions struct {
	Name    string     // of the file, for the title
	Rules   *rules.Set // whose docs explain the findings; nil means [rules.Default]
	NoText  bool       // leave out the text of the resume
	Refresh int        // seconds after which a browser loads the page anew; 0 means never
}

// WriteHTML writes a report as one page that needs nothing else: no script, no
// font, no picture, no network. It reads on a phone, by keyboard, by screen
// reader and in the dark, and prints its essentials on two pages. Words of the
// resume and of the posting are text on it, whatever they hold. The only errors
// are those of w.
func WriteHTML(w io.Writer, r *Report, opts *HTMLOptions) error {
	if opts == nil {
		opts = &HTMLOptions{}
	}
	// A page that breaks off half-way is worse than none.
	var page bytes.Buffer
	if err := htmlTemplate().ExecuteTemplate(&page, "report.tmpl", newHTMLPage(r, opts)); err != nil {
		return err
	}
	_, err := w.Write(page.Bytes())
	return err
}

var htmlTemplate = sync.OnceValue(func() *template.Template {
	style, err := htmlFiles.ReadFile("html/report.css")
	if err != nil {
		panic(err) // the files are ours, and tested
	}
	funcs := template.FuncMap{"style": func() template.CSS { return template.CSS(style) }}
	return template.Must(template.New("").Funcs(funcs).ParseFS(htmlFiles, "html/*.tmpl"))
})
