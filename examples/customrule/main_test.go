package main

import (
	"testing"
	"time"

	"github.com/vitae-go/vitae/rules"
	"github.com/vitae-go/vitae/rules/rulestest"
)

func TestOldRoles(t *testing.T) {
	set, err := rules.NewSet(oldRoles)
	if err != nil {
		t.Fatal(err)
	}
	rulestest.Run(t, set, "testdata/old-roles.md", &rules.Options{Now: time.Date(2026, 1, 31, 0, 0, 0, 0, time.UTC)})
}
