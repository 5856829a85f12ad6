package date

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Sentences name lengths of time as people say them.
func TestLength(t *testing.T) {
	for text, want := range map[string]int{
		"at least four years of experience":               48,
		"Mindestens drei Jahre Berufserfahrung":           36,
		"7 or more years of experience in operations":     84,
		"three to five years in a similar role":           36,
		"minimum of two (2) years of experience":          24,
		"more than 2 (two) years":                         24,
		"zwei bis vier Jahre":                             24,
		"au moins trois ans d'expérience":                 36,
		"más de tres años de experiencia":                 36,
		"pelo menos dois anos":                            24,
		"nie mniej niż trzy lata":                         36,
		"5+ YoE with Go":                                  60,
		"two+ years":                                      24,
		"10+ yrs of IT experience with min 5 yrs in .NET": 120,
		"Goでの開発経験3年以上":                                    36,
		"5年以上 Java 开发经验":                                  60,
		"Java 경력 3년 이상":                                   36,
		"eighteen people and six months":                  6,
	} {
		got, ok := Length(text)
		assert.True(t, ok, text)
		assert.Equal(t, want, got, text)
	}
	for _, text := range []string{"an accredited four-year college", "a two-year programme", "three people, one dog", "2021", ""} {
		_, ok := Length(text)
		assert.False(t, ok, text)
	}
}
