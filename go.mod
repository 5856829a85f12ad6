module github.com/vitae-go/vitae

go 1.25.0
