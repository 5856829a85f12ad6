package place

// preferRegion reads "Atlanta, Georgia" as a city in a state, not in the country.
func (m *Match) preferRegion() {
	g, key := world(), fold(m.Country)
	state, ok := g.find(key, region)
	if !ok || m.Region != "" || m.City == "" {
		return
	}
	if _, there := g.within(fold(m.City), city, m.CountryCode); there {
		return
	}
	if _, here := g.within(fold(m.City), city, state.code); here {
		m.Region, m.Country, m.CountryCode = m.Country, "", state.code
	}
}

// preferCity reads the short form of a region as one of the country that its city
// is in, where both names are of several: "Bogotá, D.C.".
func (m *Match) preferCity() {
	g, key, short := world(), fold(m.City), fold(m.Region)
	if m.City == "" || m.Region == "" || m.Country != "" || g.inCountry(key, m.CountryCode) {
		return
	}
	for e := range g.all(short) {
		if e.level == regionShort || e.level == region {
			if _, there := g.within(key, city, e.code); there {
				m.CountryCode = e.code
				return
			}
		}
	}
}
