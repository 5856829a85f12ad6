module github.com/vitae-go/vitae/internal/bench

go 1.25.0

require github.com/vitae-go/vitae v0.0.0

require github.com/BobuSumisu/aho-corasick v1.0.3

require github.com/kljensen/snowball v0.10.0 // indirect

replace github.com/vitae-go/vitae => ../..
