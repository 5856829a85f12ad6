package score

var (
	sideNames  = [...]string{"", "match", "quality"}
	askedNames = [...]string{"", "preferred", "required"}
	stateNames = [...]string{"missing", "near", "implied", "listed", "shown", "proven"}
)

// String returns the name in lower case.
func (s Side) String() string { return sideNames[min(int(s), len(sideNames)-1)] }

// String returns the name in lower case, "" for NotAsked.
func (a Asked) String() string { return askedNames[min(int(a), len(askedNames)-1)] }

// String returns the name in lower case.
func (s State) String() string { return stateNames[min(int(s), len(stateNames)-1)] }
