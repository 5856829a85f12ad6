package flow

// Limits are the bounds of one reading, all of them set; a bound that the
// caller lifted is the largest int.
type Limits struct {
	Bytes, Inflated             int64
	Objects, Depth, Pages, Text int
}
