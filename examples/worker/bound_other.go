//go:build !unix

package main

// bound does nothing where the system has no limits for a process of its own.
func bound() {}
