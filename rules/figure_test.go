package rules

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestFindFigures(t *testing.T) {
	tests := []struct{ text, want string }{
		{"cutting latency by 40%", "40%=40 %"},
		{"handling 5M daily requests", "5M=5e+06"},
		{"Reduced p99 API latency from 800ms to 200ms", "p99=99 p!, 800ms=800 ms, 200ms=200 ms<800"},
		{"from 7.6 s to 2.5 s", "7.6 s=7.6 s, 2.5 s=2.5 s<7.6"},
		{"coverage from 37% to 84%", "37%=37 %, 84%=84 %<37"},
		{"a $1.5M annual reduction", "$1.5M=1.5e+06 $"},
		{"about EUR 87 million a month across 6 currencies", "EUR 87 million=8.7e+07 EUR, 6=6"},
		{"10k+ requests/day", "10k+=10000~"},
		{"over 45 million records with a median of 36 ms", "45 million=4.5e+07, 36 ms=36 ms"},
		{"to satisfy SOC 2 and GDPR reviews", "2=2!"},
		{"OAuth 2.0 login", "2.0=2!"},
		{"moved to EC2 and S3", ""},
		{"in 2021", "2021=2021!"},
		{"24/7 support", "24=24!, 7=7!"},
		{"migration from MySQL 5.7 to Oracle for 304 million rows", "5.7=5.7!, 304 million=3.04e+08"},
		{"from 2.9x to 1.4x", "2.9x=2.9 x, 1.4x=1.4 x<2.9"},
		{"3x the previous peak", "3x=3 x"},
		{"uptime of 99.99%", "99.99%=99.99 %"},
		{"led two teams", "two=2"},
		{"halved the build time", "halved=0.5 x"},
		{"5,000 users", "5,000=5000"},
		{"50 req/s", "50 req/s=50 req/s"},
		{"saved $503k a year", "$503k=503000 $"},
		{"takes 27 minutes instead of 4 days", "27 minutes=27 minutes, 4 days=4 days"},
		{"(2.7 TB) by tenant", "2.7 TB=2.7 tb"},
		{"placed 2nd of 31 teams", "2=2!, 31=31"},
		{"Python 3.11", "3.11=3.11!"},
		{"192.168.0.1", "192.168.0.1=192168!"},
		{"", ""},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			var got []string
			for _, f := range findFigures(tt.text, 0) {
				s := fmt.Sprintf("%s=%g", tt.text[f.Span.Start:f.Span.End], f.Value)
				if f.Unit != "" {
					s += " " + f.Unit
				}
				if f.Approx {
					s += "~"
				}
				if f.From != 0 {
					s += fmt.Sprintf("<%g", f.From)
				}
				if !f.Measurable {
					s += "!"
				}
				got = append(got, s)
			}
			assert.Equal(t, tt.want, strings.Join(got, ", "))
		})
	}
}
