package rules

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestCountWords(t *testing.T) {
	tests := []struct {
		text string
		want int
	}{
		{"Moved the reporting tables", 4},
		{"Разработка системы управления", 3},
		{"负责支付服务的设计与开发", 6},
		{"Go 服务的重构", 4},
		{"", 0},
	}
	for _, tt := range tests {
		assert.Equal(t, tt.want, countWords(tt.text), tt.text)
	}
}
