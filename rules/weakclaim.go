package rules

import (
	"strings"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/taxonomy"
)

// weakClaims finds claims that sound big and have nothing to hold on to. A
// bullet with a figure or a named constraint makes none.
func weakClaims(b *Bullet, text string) []WeakClaim {
	if b.Grounded() {
		return nil
	}
	lexicon := taxonomy.Lexicon("weak-claim")
	var claims []WeakClaim
	for _, m := range lexicon.Match(text) {
		c, _ := lexicon.Lookup(m.ID)
		area, _ := areaByID(c.Category)
		claims = append(claims, WeakClaim{
			Span: parse.Span{Start: b.Span.Start + m.Start, End: b.Span.Start + m.End}, Area: area, Phrase: string(c.ID), Prove: c.Note,
		})
	}
	if claim, ok := b.gain(text); ok && len(claims) == 0 {
		claims = append(claims, claim)
	}
	if len(claims) == 0 && len(b.Vague) == 0 && b.generic(text) {
		claims = append(claims, vague(b, b.Span))
	}
	if len(claims) == 0 && len(b.Vague) > 0 && b.Words < 25 {
		claims = append(claims, vague(b, b.Vague[0]))
	}
	return claims
}

// vague is the claim of words that could mean anything.
func vague(b *Bullet, at parse.Span) WeakClaim {
	area := Area(0)
	for a := range b.Areas {
		if b.Areas[a] > NoProof {
			area = Area(a)
			break
		}
	}
	return WeakClaim{Span: at, Area: area, Phrase: "vague", Prove: "name the system, and what changed in it"}
}

// weakAreas is where a resume claims an area without proof.
func weakAreas(bullets []Bullet, area Area) []WeakClaim {
	var weak []WeakClaim
	for i := range bullets {
		for _, c := range bullets[i].WeakClaims {
			if c.Area == area && !strings.HasPrefix(c.Phrase, "vague") {
				weak = append(weak, c)
			}
		}
	}
	return weak
}
