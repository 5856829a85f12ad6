//go:build race

package main

// shadow is how many times the memory of a plain program one may take: the race
// detector keeps a shadow of every byte.
const shadow = 10
