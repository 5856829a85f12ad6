package rules

var degreeRankNames = [...]string{"", "associate", "bachelor", "master", "doctor"}

// String returns the name in lower case, "" for NoDegree.
func (r DegreeRank) String() string { return degreeRankNames[min(int(r), len(degreeRankNames)-1)] }
