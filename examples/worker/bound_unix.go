//go:build unix

package main

import "syscall"

// bound lets the system end the process after a time on the processor, should
// the parent be gone, and keeps strangers' words out of core files.
func bound() {
	set := func(what int, to uint64) {
		var now syscall.Rlimit
		if syscall.Getrlimit(what, &now) == nil && uint64(now.Max) > to {
			now.Cur, now.Max = to, to
			_ = syscall.Setrlimit(what, &now)
		}
	}
	set(syscall.RLIMIT_CPU, 30)
	set(syscall.RLIMIT_CORE, 0)
}
