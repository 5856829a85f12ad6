package object

// A role is what an object is for, as the place tells that refers to it.
type role uint8

const (
	plain  role = iota
	names       // a dictionary whose keys are names that the file made up
	glyphs      // a dictionary of glyphs that are small content streams
	bare        // a stream of which the dictionary is enough: images, colour profiles
	type1       // a font program, of which the part in clear is enough
	sfnt        // a font program in TrueType or CFF
	later       // a stream that is rarely asked for and decoded when it is
)

// roleOf tells the role of what a dictionary has under a key.
func roleOf(key []byte) role {
	switch string(key) {
	case "Font", "XObject", "ExtGState", "ColorSpace", "Pattern", "Shading", "Properties", "N", "R", "D":
		return names
	case "CharProcs":
		return glyphs
	case "FontFile":
		return type1
	case "FontFile2", "FontFile3":
		return sfnt
	case "CIDToGIDMap":
		return later
	}
	return plain
}

// idKey is the key under which the clean file states an object's number, for
// the library does not tell it. No writer makes such a name.
const idKey = "\x01"

// unneeded reports whether a key leads to nothing that is painted: back up, to
// the logical structure, to previews, attachments and programs; or to what of
// a font or an annotation nobody asks for. What type an object is of is told
// by its place.
func unneeded(key []byte) bool {
	switch string(key) {
	case "Ascent", "Descent", "CapHeight", "XHeight", "AvgWidth", "MaxWidth", "Leading", "StemH", "CharSet", "LastChar", "Length1",
		"Length2", "Length3", "Registry", "Supplement", "ProcSet", "Border", "BS", "H", "M", "NM", "Type":
		return true
	case "Parent", "Thumb", "PieceInfo", "Metadata", "StructTreeRoot", "StructParent", "StructParents", "AA", "Dest", "Popup", "IRT",
		"XFA", "OPI", "Alternates", "SMask", "Mask", "JS", "CIDSet", "FS", "EF", "AF", "Sound", "Movie", "RichMediaContent", "3DD":
		return true
	}
	return false
}
