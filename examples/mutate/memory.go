package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"strconv"
	"strings"
	"time"
)

// allowed is the memory promised for a file of so many bytes.
func allowed(size int) int64 { return shadow * (40<<20 + 12*int64(size)) }

// watch notes the most memory that objects take, garbage included.
func (b *bench) watch(ctx context.Context) {
	for tick := time.NewTicker(time.Millisecond); ctx.Err() == nil; <-tick.C {
		if now := heap(); now > b.peak.Load() {
			b.peak.Store(now)
		}
	}
}

func heap() int64 { return metric("/memory/classes/heap/objects:bytes") }
func total() int64 {
	return metric("/memory/classes/total:bytes") - metric("/memory/classes/heap/released:bytes")
}

func metric(name string) int64 {
	s := []metrics.Sample{{Name: name}}
	metrics.Read(s)
	return int64(s[0].Value.Uint64())
}

// memory says whether reading took more memory than promised. What it took
// here holds the garbage of others; a suspect is read again without it, then in
// a process of its own.
func (b *bench) memory(src []byte, worst *event) string {
	suspect := allowed(len(src)) - allowed(0)/2 // a program needs memory of its own
	took := max(heap(), b.peak.Load()) - b.idle
	if took > suspect {
		runtime.GC()
		b.peak.Store(0)
		_ = b.chain.read(context.Background(), src)
		took = max(heap(), b.peak.Load()) - b.idle
	}
	worst.Memory = max(worst.Memory, took)
	if took <= suspect {
		return ""
	}
	took, err := measure(src, b.postings)
	if err != nil {
		return err.Error()
	}
	worst.Memory = max(worst.Memory, took)
	if took <= allowed(len(src)) {
		return ""
	}
	return fmt.Sprintf("memory: %d MB for %.1f MB", took>>20, float64(len(src))/(1<<20))
}

// measure reads a file in a process of its own and returns how much memory
// that held at most.
func measure(src []byte, posting bool) (int64, error) {
	f, err := os.CreateTemp("", "mutant")
	if err != nil {
		return 0, err
	}
	defer os.Remove(f.Name())
	_, err = f.Write(src)
	if err = errors.Join(err, f.Close()); err != nil {
		return 0, err
	}
	self, err := os.Executable()
	if err != nil {
		return 0, err
	}
	kind := "resume"
	if posting {
		kind = "posting"
	}
	cmd := exec.Command(self, "-alone", kind, f.Name())
	var out, said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &said
	if err := cmd.Run(); err != nil {
		return 0, fmt.Errorf("alone: %w: %s", err, head(said.String(), 20))
	}
	return strconv.ParseInt(out.String(), 10, 64)
}

// small is what a program holds that can read and do nothing else; this one is larger.
const small = 8 << 20

// alone reads one file, as a program for single files would, and writes how
// many bytes it held at most.
func alone(posting bool, name string) int {
	debug.SetGCPercent(400)
	debug.SetMemoryLimit(32 << 20)
	before := held()
	src, err := os.ReadFile(name)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 2
	}
	c, err := newChain(posting, "")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 2
	}
	if why := c.read(context.Background(), src); why != "" {
		fmt.Fprintln(os.Stderr, why)
		return 1
	}
	fmt.Print(small + held() - before)
	return 0
}

// held returns the most memory that this process held. The count that a parent
// gets will not do: it holds what the parent had when it started its child.
func held() int64 {
	status, err := os.ReadFile("/proc/self/status")
	if _, rest, ok := strings.Cut(string(status), "VmHWM:"); err == nil && ok {
		if kb, err := strconv.ParseInt(strings.Fields(rest)[0], 10, 64); err == nil {
			return kb << 10
		}
	}
	return total() // not Linux: what is held now is a little less
}
