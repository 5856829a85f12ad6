package main

import (
	"os"
	"runtime"
	"time"
)

// watch ends the process when it holds more than it may. It is the portable
// bound: it needs no privilege and works on every system.
func watch(mb int) {
	var m runtime.MemStats
	for range time.Tick(20 * time.Millisecond) {
		runtime.ReadMemStats(&m)
		if held := m.Sys - m.HeapReleased; held > uint64(mb)<<20 {
			os.Exit(outOfMemory)
		}
	}
}
