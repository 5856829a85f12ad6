package score

import _ "embed"

//go:embed schema/report.schema.json
var schema string

// Schema returns the JSON Schema (draft 2020-12) of what [WriteJSON] writes.
func Schema() string { return schema }
