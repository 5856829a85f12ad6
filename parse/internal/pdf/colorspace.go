package pdf

import (
	"math"

	"github.com/vitae-go/vitae/parse/internal/pdf/object"
)

// colorSpace turns the components of a colour into RGB. Profiles are not
// applied: a space based on one is the device space with as many components.
type colorSpace struct {
	components int
	rgb        func(c []float64) uint32
}

var (
	deviceGray = &colorSpace{1, func(c []float64) uint32 { return pack(c[0], c[0], c[0]) }}
	deviceRGB  = &colorSpace{3, func(c []float64) uint32 { return pack(c[0], c[1], c[2]) }}
	deviceCMYK = &colorSpace{4, func(c []float64) uint32 {
		k := 1 - unit(c[3])
		return pack((1-unit(c[0]))*k, (1-unit(c[1]))*k, (1-unit(c[2]))*k)
	}}
	lab      = &colorSpace{3, labRGB}
	patterns = &colorSpace{0, func([]float64) uint32 { return 0 }}
)

// spacesByName are the spaces that need no definition, with their short names in inline images.
var spacesByName = map[string]*colorSpace{
	"DeviceGray": deviceGray, "CalGray": deviceGray, "G": deviceGray,
	"DeviceRGB": deviceRGB, "CalRGB": deviceRGB, "RGB": deviceRGB,
	"DeviceCMYK": deviceCMYK, "CalCMYK": deviceCMYK, "CMYK": deviceCMYK,
	"Lab": lab, "Pattern": patterns,
}

// Bounds of colour spaces: how deep they stand on others, and their components.
const (
	maxSpaceDepth = 4
	maxInks       = 32
)

// spaceOf reads a colour space; what cannot be read is grey.
func spaceOf(v object.Value, depth int) *colorSpace {
	family := v.Name()
	if v.Kind() == object.Array {
		family = v.Index(0).Name()
	}
	if known := spacesByName[family]; known != nil {
		return known
	}
	if depth > maxSpaceDepth {
		return deviceGray
	}
	switch family {
	case "ICCBased":
		switch v.Index(1).Key("N").Number() {
		case 3:
			return deviceRGB
		case 4:
			return deviceCMYK
		}
	case "Indexed", "I":
		return indexed(v, depth)
	case "Separation", "DeviceN":
		return tints(v, depth)
	}
	return deviceGray
}

// indexed reads [/Indexed base hival table].
func indexed(v object.Value, depth int) *colorSpace {
	base := spaceOf(v.Index(1), depth+1)
	table := v.Index(3).Bytes()
	if table == nil {
		table = v.Index(3).Data()
	}
	n := base.components
	return &colorSpace{1, func(c []float64) uint32 {
		at := int(min(max(c[0], 0), 4095)) * n
		if at+n > len(table) {
			return 0
		}
		parts := make([]float64, n)
		for i := range parts {
			parts[i] = float64(table[at+i]) / 255
		}
		return base.rgb(parts)
	}}
}

// tints reads [/Separation name alternate function] and its like for several
// inks. Only functions of one exponential step are computed; with others the
// darkest ink makes a grey.
func tints(v object.Value, depth int) *colorSpace {
	n := 1
	if names := v.Index(1); names.Kind() == object.Array {
		n = min(max(names.Len(), 1), maxInks)
	}
	alternate, function := spaceOf(v.Index(2), depth+1), v.Index(3)
	if n > 1 || function.Key("FunctionType").Number() != 2 {
		return &colorSpace{n, func(c []float64) uint32 {
			darkest := 0.0
			for _, tint := range c {
				darkest = max(darkest, unit(tint))
			}
			return pack(1-darkest, 1-darkest, 1-darkest)
		}}
	}
	from, to := values(function.Key("C0"), alternate.components, 0), values(function.Key("C1"), alternate.components, 1)
	power := function.Key("N").Number()
	return &colorSpace{1, func(c []float64) uint32 {
		mixed, x := make([]float64, len(from)), math.Pow(unit(c[0]), power)
		for i := range mixed {
			mixed[i] = from[i] + x*(to[i]-from[i])
		}
		return alternate.rgb(mixed)
	}}
}

// values reads n numbers; those that are missing are the standard.
func values(v object.Value, n int, standard float64) []float64 {
	out := make([]float64, n)
	for i := range out {
		if out[i] = standard; i < v.Len() {
			out[i] = v.Index(i).Number()
		}
	}
	return out
}

// labRGB turns a CIE Lab colour into sRGB, its white point taken as white.
func labRGB(c []float64) uint32 {
	cube := func(t float64) float64 {
		if t > 6.0/29 {
			return t * t * t
		}
		return 3 * 36.0 / 841 * (t - 4.0/29)
	}
	gamma := func(v float64) float64 {
		if v <= 0.0031308 {
			return 12.92 * v
		}
		return 1.055*math.Pow(v, 1/2.4) - 0.055
	}
	light := (c[0] + 16) / 116
	x, y, z := 0.9505*cube(light+c[1]/500), cube(light), 1.089*cube(light-c[2]/200)
	return pack(gamma(3.2406*x-1.5372*y-0.4986*z), gamma(-0.9689*x+1.8758*y+0.0415*z), gamma(0.0557*x-0.204*y+1.057*z))
}
