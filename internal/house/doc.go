// Package house holds the tests that keep the module's structure: which package
// may import which, and which single file stands between us and a dependency.
package house
