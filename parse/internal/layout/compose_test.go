package layout

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse/internal/flow"
	"github.com/vitae-go/vitae/parse/internal/flow/flowtest"
)

func TestCompose(t *testing.T) {
	flowtest.Golden(t, "testdata/*.txtar", func(src []byte) (*flow.Document, error) {
		pages, asides := Compose(typesetPages(t, string(src)))
		return &flow.Document{Pages: pages, Asides: asides}, nil
	})
}

// Each trap is one page as it is painted and how it reads.
func TestTraps(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"words by gap where no space is painted", "set spaces off\n50 100 10 Senior Backend Engineer", "Senior Backend Engineer"},
		{"letter-spaced", "set track 4\n50 100 12 WORK EXPERIENCE", "WORK EXPERIENCE"},
		{"letter-spaced by spaces", "50 100 12 C O N T A C T", "CONTACT"},
		{"lightly letter-spaced", "set track 1.6\nset spaces off\n50 100 12 PROFESSIONAL SUMMARY", "PROFESSIONAL SUMMARY"},
		{"letter-spaced unevenly, as far as words stand apart", "set track 1.5\n50 100 12 FUEN\n87.85 100 12 TE", "FUENTE"},
		{"single letters are words", "50 100 10 C and R or Go", "C and R or Go"},
		{"raised signs behind a label", "50 100 10 Programming\n120 100 10 C/C\n138.4 97.9 5.3 ++\n143.6 100 10 , Java, Python", "Programming\tC/C++, Java, Python"},
		{"raised ordinal", "50 100 10 On the 1\n83.5 96.5 6.5 st\n90.7 100 10 of May", "On the 1st of May"},
		{"degree sign raised", "50 100 10 On the 1\n83.5 96.5 6.5 ◦\n90.7 100 10 of arc", "On the 1° of arc"},
		{"word in two pieces", "50 100 10 Exp\n66.4 100 10b erience", "Experience"},
		{"a name in two faces without a space", "50 100 30 nora\n110 100 30b quist", "nora quist"},
		{"a date too long for its column before initials in another face", "50 100 10 03/2021\n83.4 100 10b SOC Analyst", "03/2021 SOC Analyst"},
		{"a date too long for its column before a title in another face", "50 100 10 03/2021\n83.4 100 10b Data Scientist", "03/2021 Data Scientist"},
		{"a figure in a word in two faces", "50 100 10 5G\n61 100 10b Core", "5GCore"},
		{"letters that a face lacks in a name", "50 100 30 Kowal\n125 100 30b ść", "Kowalść"},
		{"a word in two faces in small type", "50 100 10 nora\n70 100 10b quist", "noraquist"},
		{"fake bold", "50 100 10 Name\n50.3 100 10 Name", "Name"},
		{"shadow", "50 100 10 Jane Doe\n50.6 100.6 10 Jane Doe", "Jane Doe"},
		{"double letters are no shadow", "50 100 10 Illinois 11 llama", "Illinois 11 llama"},
		{"painted from right to left", "73.5 100 10 Doe\n50 100 10 Jane", "Jane Doe"},
		{"date at the margin", "50 100 10 Engineer\n~550 100 10 2019 – 2021", "Engineer\t2019 – 2021"},
		{"date in smaller type set by its top", "50 100 14 Engineer\n~550 98 9 2019 – 2021", "Engineer\t2019 – 2021"},
		{"two sizes of type at the margin", "50 100 14 Fjordpay\n~550 99 11 Oslo\n50 116 12 Engineer\n~550 114.4 9 2019 – 2021\n60 132 10 Wrote it\n50 150 14 Kobo\n~550 149 11 Lagos\n50 166 12 Tester\n~550 164.4 9 2017 – 2019\n60 182 10 Tested it", "Fjordpay\tOslo\nEngineer\t2019 – 2021\nWrote it\nKobo\tLagos\nTester\t2017 – 2019\nTested it"},
		{"one item beside the label of its entry", "50 100 10b Jobs\n50 116 10 2019 – 2021\n50 130 10 Lagos\n170 116 10 Engineer\n170 130 10 • Wrote the ledger\nrule 50 138 550 138.5\n50 152 10 2017 – 2019\n50 166 10 Oslo\n170 152 10 Tester\n170 166 10 • Tested the ledger", "Jobs\n2019 – 2021\tEngineer\nLagos\nWrote the ledger\n2017 – 2019\tTester\nOslo\nTested the ledger"},
		{"rail of dates beside headings in small type", "50 99.2 7 EXPERIENCE\n150 100 8 Medtronic\n~550 100 8 Galway\n150 110 8 Accountant\n~550 110 8 2019 – 2021\n160 120 8 • Ran the payroll of all the staff\n160 130 8 • Cut the end of the month to five days\n150 150 8 Kobo\n~550 150 8 Tuam\n150 160 8 Assistant\n~550 160 8 2015 – 2019\n160 170 8 • Kept the tills of many restaurants\n150 190 8 Bank\n~550 190 8 Cork\n150 200 8 Official\n~550 200 8 2012 – 2014", "EXPERIENCE\tMedtronic\tGalway\nAccountant\t2019 – 2021\nRan the payroll of all the staff\nCut the end of the month to five days\nKobo\tTuam\nAssistant\t2015 – 2019\nKept the tills of many restaurants\nBank\tCork\nOfficial\t2012 – 2014"},
		{"lists in two columns below each job", "50 100 10b Engineer\n~550 99.1 8 2019 – 2021\n50 112 9 Fjordpay\n58 126 8 • Wrote the ledger\n58 137 8 • Ran the team\n300 126 8 • Cut the cost\n50 170 10b Tester\n~550 169.1 8 2017 – 2019\n50 182 9 Kobo\n58 196 8 • Tested it\n58 207 8 • Broke it\n300 196 8 • Mended it\n300 207 8 • Sold it\n50 240 10b Clerk\n~550 239.1 8 2012 – 2017\n50 252 9 Bank\n58 266 8 • Kept the tills\n300 266 8 • Ran the post", "Engineer\t2019 – 2021\nFjordpay\nWrote the ledger\nRan the team\nCut the cost\nTester\t2017 – 2019\nKobo\nTested it\nBroke it\nMended it\nSold it\nClerk\t2012 – 2017\nBank\nKept the tills\nRan the post"},
		{"word of a sentence that begins where a column does", "=50=277 80 10 Taught herself, and likes all sorts of very hard and odd\n279.5 80 10 problems in any tongue\n50 94 10 Jobs\n50 106 10 Fjordpay in the harbour of Oslo, Norway\n50 118 10 Wrote the ledger of some of the old banks\n50 130 10 Ran the team\n50 142 10 Cut the cost of a payment to a third\n279.5 100 10 Skills\n279.5 112 10 Go\n279.5 124 10 Python\n279.5 136 10 SQL\n279.5 148 10 Bash", "Taught herself, and likes all sorts of very hard and odd problems in any tongue\nJobs\nFjordpay in the harbour of Oslo, Norway\nWrote the ledger of some of the old banks\nRan the team\nCut the cost of a payment to a third\nSkills\nGo\nPython\nSQL\nBash"},
		{"mixed sizes", "50 100 14 Jane Doe\n112 100 9 Engineer", "Jane Doe Engineer"},
		{"dash before a year is no sign in the line", "50 100 10 2019\n79.5 100 10 –\n96 100 10 2021", "2019 – 2021"},
		{"right to left, painted from the left", "50 100 10 םולש", "שלום"},
		{"years in a line from right to left", "50 100 10 2020 - 2016 תדבוע", "עובדת 2016 - 2020"},
		{"a number in a line from right to left", "50 100 10 0143 555 +20 תדבוע", "עובדת +20 555 0143"},
		{"right to left with a number", "50 100 10 2021 תנשב Go דבע", "עבד Go בשנת 2021"},
		{"a word from right to left in a line from left to right", "50 100 10 Speaks fluent Hebrew (תירבע) daily", "Speaks fluent Hebrew (עברית) daily"},
		{"letters set into each other, as in a logo", "50 100 10 L\n53 98 7 A\n55.6 100 10 TEX and Git", "LATEX and Git"},
		{"heading above a rule across the page ends the columns", "50 100 14b Education\n300 100 14b Profile\n50 120 10 University of Oslo\n50 132 10 Master of Science\n300 120 10 Engineer of radio links who\n300 132 10 has set up stations in the\n300 144 10 north and in the south, in\n300 156 10 snow and rain and in a very\n300 168 10 long night of the winter on\n300 180 10 an island with no road, and\n300 192 10 writes about it every week\n300 204 10 in a paper of the town that\n300 216 10 many people read with joy\n50 150 10 University of Bergen\n50 162 10 Bachelor of Science\n50 250 14b Work\nrule 50 258 550 259\n50 280 10 Engineer\n50 292 10 Nordlink, where I built the first stations of the country", "Education\nUniversity of Oslo\nMaster of Science\nUniversity of Bergen\nBachelor of Science\nProfile\nEngineer of radio links who\nhas set up stations in the\nnorth and in the south, in\nsnow and rain and in a very\nlong night of the winter on\nan island with no road, and\nwrites about it every week\nin a paper of the town that\nmany people read with joy\nWork\nEngineer\nNordlink, where I built the first stations of the country"},
		{"two lists below a line that ends just before their gutter", "50 85 10 Engineer of radio links for the north and for all the ports at sea\n50 97 10 Set up forty new stations for the coast guard and for fishing\n50 130 14b Skills\n420 130 14b Languages\n60 150 10 Antennas\n60 164 10 Welding\n60 178 10 Sailing\n60 192 10 Snow\n440 148 10b Norwegian\n440 160 10 Native speaker\n440 176 10b English\n440 188 10 Fluent", "Engineer of radio links for the north and for all the ports at sea\nSet up forty new stations for the coast guard and for fishing\nSkills\nAntennas\nWelding\nSailing\nSnow\nLanguages\nNorwegian\nNative speaker\nEnglish\nFluent"},
		{"a date at the margin of each item", "50 100 14 Awards\n50 120 10 • Prize of the harbour town\n~550 120 10 October 2023\n50 132 10 • Medal for the best fog horn\n~550 132 10 May 2023\n50 144 10 • Honours of the coast guard\n~550 144 10 March 2022", "Awards\nPrize of the harbour town\tOctober 2023\nMedal for the best fog horn\tMay 2023\nHonours of the coast guard\tMarch 2022"},
		{"rows of a table the longest of which ends its column", "50 100 14 Studies\nrule 50 105 550 106\n50 120 10 2013 – 2015\n130 120 10 Engineer of locks at the school of Brno\n50 132 10 2010 – 2013\n130 132 10 Bachelor of trade at the school of Brno\n50 160 14 Skills\nrule 50 165 550 166\n50 180 10 Tongues\n120 180 10 Rust, Python\n50 192 10 Safety\n120 192 10 Vault, Falco, Burp Suite\n50 204 10 Platforms\n120 204 10 Kubernetes, Linux", "Studies\n2013 – 2015\tEngineer of locks at the school of Brno\n2010 – 2013\tBachelor of trade at the school of Brno\nSkills\nTongues\tRust, Python\nSafety\tVault, Falco, Burp Suite\nPlatforms\tKubernetes, Linux"},
		{"labels beside evenly set lines", "~150 100 10b JOBS\n~150 115 9 May 2018 –\n~150 129 9 Present\n160 102 10b Developer\n160 118 10 Acme\n160 134 10 Keeps the books of all the shops.\n160 152 10 • Ledgers\n160 168 10 • Tills\n~150 185 9 Jul 2015 –\n~150 199 9 Nov 2017\n160 186 10b Tester\n160 204 10 Bolt\n160 220 10 Counts all that there is in the town.\n160 238 10 • Ledgers\n160 254 10 • Tills and whatever else was there\n~150 271 9 Nov 2013 –\n~150 285 9 Feb 2015\n160 272 10b Clerk\n160 290 10 Cask\n160 306 10 • Ledgers", "JOBS\nMay 2018 –\nPresent\nDeveloper\nAcme\nKeeps the books of all the shops.\nLedgers\nTills\nJul 2015 –\nNov 2017\nTester\nBolt\nCounts all that there is in the town.\nLedgers\nTills and whatever else was there\nNov 2013 –\nFeb 2015\nClerk\nCask\nLedgers"},
		{"bold labels beside lists of one width", "50 100 10b Languages\n50 112 10b Protocols\n50 124 10b Databases\n50 136 10b Servers\n150 100 10 Java and Ruby and Python\n150 112 10 HTTP and JSON and SOAP 1\n150 124 10 Postgres and Redis here\n150 136 10 Tomcat and Glassfish too", "Languages\tJava and Ruby and Python\nProtocols\tHTTP and JSON and SOAP 1\nDatabases\tPostgres and Redis here\nServers\tTomcat and Glassfish too"},
		{"labels flush right against their text", "134 80 14 Skills\n~130 100 10 Tools\n134 100 10 Git, Make\n~130 114 10 Programming\n134 114 10 Go, Python\n~130 128 10 Since 2019\n134 128 10 Terraform\n~131.5 142 10 Bases de données\n134 142 10 SQL\n134 156 10 and some Redis\n~130 170 10 Test\n134 170 10 Bats", "Skills\nTools\tGit, Make\nProgramming\tGo, Python\nSince 2019\tTerraform\nBases de données\tSQL\nand some Redis\nTest\tBats"},
		{"a label before each item of a list", "50 100 10 Tools\n120 100 10 •\n130 100 10 Git, Make\n50 112 10 Coding\n120 112 10 •\n130 112 10 Go, Python\n50 124 10 Web\n120 124 10 •\n130 124 10 Caddy\n120 150 14 Jobs\n50 170 10 2010\n120 170 10 •\n130 170 10 Oslo, a bank\n50 194 10 2009\n120 194 10 •\n130 194 10 On the 1\n163.5 190.5 6.5 st\n175 194 10 of May and\n130 206 10 as long as I like\n50 230 10 2008\n120 230 10 •\n130 230 10 Harstad", "Tools\nGit, Make\nCoding\nGo, Python\nWeb\nCaddy\nJobs\n2010\nOslo, a bank\n2009\nOn the 1st of May and\nas long as I like\n2008\nHarstad"},
		{"years flush right in a column of dates", "134 80 14 Jobs\n~130 100 10 2010 – 2012\n134 100 10 Oslo\n~130 114 10 May 2009\n134 114 10 Bergen\n~130 128 10 2008\n134 128 10 Harstad\n~130 142 10 2004 – 2007\n134 142 10 Bodø\n134 156 10 far from home", "Jobs\n2010 – 2012\tOslo\nMay 2009\tBergen\n2008\tHarstad\n2004 – 2007\tBodø\nfar from home"},
		{"words that stand apart up to the margin", "=50=400 100 10 A line of prose that ends where the first row of words does\n=50=400 112 10 and that is followed by another line of just the same width\n=50=400 140 10 Ledgers Tills Scales Drawers\n50 155 10 Shelves\n150 155 10 Bags", "A line of prose that ends where the first row of words does\nand that is followed by another line of just the same width\nLedgers\tTills\tScales\tDrawers\nShelves\tBags"},
		{"years beside lines of many lengths below headings", "50 80 12b Posts of honour\n50 100 10 2020 –\n130 100 10 Keeper of the lamps of the harbour\n50 112 10 2017 – 2020\n130 112 10 Mate of the keeper, with nine lamps to clean a day\n50 124 10 Spring 2016\n130 124 10 Guest of the school of lamps in the north of the land\n50 150 12b Studies\n50 170 10 2013 – 2017\n130 170 10 Doctor of lamps\n130 182 10 On the burning of whale oil beside the open sea\n50 194 10 2012\n130 194 10 Master of lamps at the school of the great islands\n50 206 10 2009 – 2012\n130 206 10 Bachelor of lamps", "Posts of honour\n2020 –\tKeeper of the lamps of the harbour\n2017 – 2020\tMate of the keeper, with nine lamps to clean a day\nSpring 2016\tGuest of the school of lamps in the north of the land\nStudies\n2013 – 2017\tDoctor of lamps\nOn the burning of whale oil beside the open sea\n2012\tMaster of lamps at the school of the great islands\n2009 – 2012\tBachelor of lamps"},
		{"evenly set years far from the next heading", "50 80 12b Prizes for keepers\n50 100 10 2022\n130 100 10 Prize of the harbour for whoever keeps three lamps\n50 112 10 2018\n130 112 10 Medal of the coast guard\n50 124 10 2013\n130 124 10 Thanks\n50 160 12b Posts\n50 190 10 2021 –\n130 190 10 Keeper of lamps\n50 202 10 2020 – 2021\n130 202 10 Mate\n50 240 12b Tongues", "Prizes for keepers\n2022\tPrize of the harbour for whoever keeps three lamps\n2018\tMedal of the coast guard\n2013\tThanks\nPosts\n2021 –\tKeeper of lamps\n2020 – 2021\tMate\nTongues"},
		{"three years below each other, closer than the rows of other sections", "50 80 12b Jobs\n50 100 10 04/2014 – 2020\n130 100 10b Keeper of lamps\n130 112 10 Harbour of Harstad, on all the piers and moles that there are\n50 136 10 08/2006 – 2014\n130 136 10b Mate\n130 148 10 Harbour of Bergen\n50 184 12b Courses\n50 204 10 2022\n130 204 10 Fog and its horns\n50 216 10 2019\n130 216 10 The trimming of wicks in whale oil and in other oils at sea\n50 228 10 2016\n130 228 10 Ladders\n50 264 12b Tongues\n50 284 10 Czech\n130 284 10 well", "Jobs\n04/2014 – 2020\tKeeper of lamps\nHarbour of Harstad, on all the piers and moles that there are\n08/2006 – 2014\tMate\nHarbour of Bergen\nCourses\n2022\tFog and its horns\n2019\tThe trimming of wicks in whale oil and in other oils at sea\n2016\tLadders\nTongues\nCzech\twell"},
		{"two years at the margin", "50 80 12b Papers of the harbour and of its keepers\n50 100 10b Warden of lamps of the first class, given by the coast guard\n~550 100 10i 2022\n50 112 10b Keeper of ladders, given by the harbour\n~550 112 10i 2020\n50 140 12b Talks", "Papers of the harbour and of its keepers\nWarden of lamps of the first class, given by the coast guard\t2022\nKeeper of ladders, given by the harbour\t2020\nTalks"},
		{"words and ranges broken within a cell", "~150 100 10 Dates\n170 100 10 2019 – 2021\n~150 114 10 Occupation or\n~150 126 10 position held\n170 114 10 Keeper of the lamps and the horn of the harbour\n~150 140 10 Name of the em-\n~150 152 10 ployer\n170 140 10 Harbour of Harstad, an employer of the north\n~150 166 10 Main duties\n170 166 10 Lamps\n~150 180 10 Tills, 2011-\n~150 192 10 2018\n170 180 10 Bergen", "Dates\t2019 – 2021\nOccupation or position held\tKeeper of the lamps and the horn of the harbour\nName of the em\u00adployer\tHarbour of Harstad, an employer of the north\nMain duties\tLamps\nTills, 2011-2018\tBergen"},
		{"a second column of labels as close to their text as the first", "134 80 14 Jobs\n~130 100 10 2010 – 2012\n138 100 10 Oslo\n~130 114 10 May 2009\n138 114 10 Bergen\n~130 128 10 2008\n138 128 10 Harstad\n138 142 10 far from home\n138 156 10 and quite cold\n134 176 14 Skills\n~130 190 10 Tongues\n138 190 10 Go, Rust\n~370 190 10 Libraries\n378 190 10 Qt, OpenCV\n~130 204 10 Tools\n138 204 10 Git, Make\n~370 204 10 Norms\n378 204 10 IEC", "Jobs\n2010 – 2012\tOslo\nMay 2009\tBergen\n2008\tHarstad\nfar from home\nand quite cold\nSkills\nTongues\tGo, Rust\tLibraries\tQt, OpenCV\nTools\tGit, Make\tNorms\tIEC"},
		{"labels of a form beside a rule", "~150 100 9 Name\n170 100 10b Nora Quist\n~150 114 9 Address\n170 114 10 9 Harbour Road, 4001 Harstad\n~150 128 9 Telephone\n170 128 10 +47 5555 0123\n~150 142 9 Mail\n170 142 10 nora@quist.example\n~150 156 9 Driving licence\n170 156 10 class B\nrule 160 90 160.5 160", "Name\tNora Quist\nAddress\t9 Harbour Road, 4001 Harstad\nTelephone\t+47 5555 0123\nMail\tnora@quist.example\nDriving licence\tclass B"},
		{"labels longer than what they label", "~150 100 10 Dates\n170 100 10 2019 – 2021\n~150 114 10 Occupation or\n~150 126 10 position held\n170 114 10 Keeper of the lamps and the horn of the harbour\n~150 140 10 Name of the\n~150 152 10 employer\n170 140 10 Harbour of Harstad\n~150 166 10 Main duties\n170 166 10 Lamps\n~150 192 10 Dates\n170 192 10 2017 – 2019\n~150 206 10 Occupation or\n~150 218 10 position held\n170 206 10 Mate\n~150 232 10 Name of the\n~150 244 10 employer\n170 232 10 Harbour of Bergen", "Dates\t2019 – 2021\nOccupation or position held\tKeeper of the lamps and the horn of the harbour\nName of the employer\tHarbour of Harstad\nMain duties\tLamps\nDates\t2017 – 2019\nOccupation or position held\tMate\nName of the employer\tHarbour of Bergen"},
		{"levels below each other in a table", "50 100 10 angielski\n150 100 10 C1\n200 100 10 C1\n250 100 10 B2\n300 100 10 B2\n350 100 10 C1\n50 114 10 niemiecki\n150 114 10 A2\n200 114 10 B1\n250 114 10 A2\n300 114 10 A2\n350 114 10 A2\n50 140 10 Reads and writes letters in both of these tongues every single day, and speaks well", "angielski\tC1\tC1\tB2\tB2\tC1\nniemiecki\tA2\tB1\tA2\tA2\tA2\nReads and writes letters in both of these tongues every single day, and speaks well"},
		{"arrows that begin several lines", "50 100 10 > Ledgers of all the shops\n50 112 10 > Tills\n50 140 10 Clerk > Cashier", "Ledgers of all the shops\nTills\nClerk > Cashier"},
		{"cells as wide as the lines below", "50 100 10 May 2018\n150 100 10b Intern Data\n~500 100 10 Galway\n150 112 10b Engineer\n150 124 10 Acme\n150 140 10 • Keeps the\n162 152 10 books and\n162 164 10 the shelves\n150 176 10 • Counts\n162 188 10 of the tills", "May 2018\tIntern Data Engineer\tGalway\nAcme\nKeeps the\nbooks and\nthe shelves\nCounts\nof the tills"},
		{"large headings set lower than their first rows", "181 49 13b Lakeside School\n~540 49 10 2019 – 2021\n~160 75 19 Studies\n199 68 10b Ledgers and Tills\n200 84 10 Diploma\n181 111 13 Courses\n199 133 10 • Bookkeeping\n199 151 10 • Law of trade\n199 170 10 • Letters\n199 189 10 • Languages\n199 208 10 • Sums\n181 252 13 Trades\n~160 270 19 Skills\n199 268 10 • Weighing\n199 286 10 • Counting\n199 305 10 • Sorting\n199 324 10 • Packing", "Studies\nLakeside School\t2019 – 2021\nLedgers and Tills\nDiploma\nCourses\nBookkeeping\nLaw of trade\nLetters\nLanguages\nSums\nSkills\nTrades\nWeighing\nCounting\nSorting\nPacking"},
		{"date in small type beside the middle of its title", "50 100 13b Lakeside School\n~550 96.5 7.6 2018 – 2019\n50 116 9 Diploma\n50 150 13b Hillside School\n~550 146.5 7.6 2015 – 2016\n50 166 9 Certificate", "Lakeside School\t2018 – 2019\nDiploma\nHillside School\t2015 – 2016\nCertificate"},
		{"small date close to a bold title", "50 100 8 Sep 2021 –\n96 100 10b Keeper of lamps", "Sep 2021 –\tKeeper of lamps"},
		{"small words as close in one weight", "50 100 8 Sep 2021 –\n96 100 10 Keeper of lamps", "Sep 2021 – Keeper of lamps"},
		{"soft break", "50 100 10 In that role we wrote a great many appli-\n50 112 10 cations and some applications", "In that role we wrote a great many appli\u00ad\ncations and some applications"},
		{"compound at the end of the line", "50 100 10 In that role we built a great many end-to-\n50 112 10 end tests; all were end-to-end", "In that role we built a great many end-to-\nend tests; all were end-to-end"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			pages, _ := Compose(typesetPages(t, test.in))
			require.Equal(t, test.want, strings.TrimSpace(flowtest.Text(&flow.Document{Pages: pages})))
		})
	}
}

func TestPaintedTwiceIsBold(t *testing.T) {
	pages, _ := Compose(typesetPages(t, "50 100 10 Name\n50.3 100 10 Name"))
	require.Len(t, pages[0].Blocks, 1)
	require.True(t, pages[0].Blocks[0].Lines[0].Runs[0].Style.Bold)
}

func TestHiddenText(t *testing.T) {
	in := "50 100 10 Jane Doe\nset hidden white on white\n50 120 1 kubernetes expert\n50 130 1 guru\nset plain\n50 140 10 Engineer"
	pages, asides := Compose(typesetPages(t, in))
	require.Equal(t, "Jane Doe\nEngineer\n", flowtest.Text(&flow.Document{Pages: pages}))
	require.Len(t, asides, 1)
	require.Equal(t, "white on white", asides[0].Reason)
	require.Equal(t, "kubernetes expert\nguru", asides[0].Text)
	require.Equal(t, 1, asides[0].Page)
	require.Equal(t, [2]int{0, 0}, asides[0].After)
	require.False(t, asides[0].Box.Empty())
}

// TestSpacedSmallCapitals holds that the space set between letters parts no word
// where capitals and small capitals, or figures, stand beside each other.
func TestSpacedSmallCapitals(t *testing.T) {
	pages, _ := Compose(typesetPages(t, "set track 1.15\n50 100 10 2019-06\n97 100 7.5 TO\n111 100 10 2019-08"))
	require.Equal(t, "2019-06 TO 2019-08", strings.TrimSpace(flowtest.Text(&flow.Document{Pages: pages})))
}

func TestLinksSplitRuns(t *testing.T) {
	in := "50 100 10 Mail jane@doe.example or call\nlink 68 90 141 103 mailto:jane@doe.example"
	pages, _ := Compose(typesetPages(t, in))
	runs := pages[0].Blocks[0].Lines[0].Runs
	require.Len(t, runs, 3)
	require.Equal(t, "mailto:jane@doe.example", runs[1].Link)
	require.Equal(t, "jane@doe.example ", runs[1].Text)
}

func TestTurnedTextStaysApart(t *testing.T) {
	in := "50 100 10 Jane Doe\nset angle 90\n20 400 10 DRAFT COPY\nset plain\n50 112 10 Engineer"
	pages, _ := Compose(typesetPages(t, in))
	require.Equal(t, "Jane Doe\nEngineer\nDRAFT COPY\n", flowtest.Text(&flow.Document{Pages: pages}))
	turned := pages[0].Blocks[len(pages[0].Blocks)-1].Box
	require.Greater(t, turned.Y1-turned.Y0, turned.X1-turned.X0)
}

// Headings that run up the page beside their sections stand before these; a page
// of which most is turned stays as it is.
func TestHeadingsSideways(t *testing.T) {
	text := "50 50 24 Nora Quist\n50 80 10 Clerk of the harbour, by the sea, in the north\n" +
		"50 180 10 Engineer of radio links for all the ports\n50 194 10 Built the first stations of the country\n50 208 10 Tester of fog horns\n50 222 10 Broke every one of them in one night\n" +
		"50 340 10 Writes about it every week, in a paper of the town\n50 440 10 Master of Science\n50 454 10 University of Oslo\n"
	for _, angle := range []string{"set angle 90\n530 300 24 WORK\n530 500 24 STUDY\nset plain\n", "set angle 270\n530 180 24 WORK\n530 410 24 STUDY\nset plain\n"} {
		pages, _ := Compose(typesetPages(t, angle+text))
		require.Equal(t, "Nora Quist\nClerk of the harbour, by the sea, in the north\nWORK\n"+
			"Engineer of radio links for all the ports\nBuilt the first stations of the country\nTester of fog horns\nBroke every one of them in one night\n"+
			"Writes about it every week, in a paper of the town\nSTUDY\nMaster of Science\nUniversity of Oslo\n", flowtest.Text(&flow.Document{Pages: pages}))
	}
	pages, _ := Compose(typesetPages(t, "set angle 90\n530 300 24 WORK\nset plain\n50 50 10 Page 1\n50 500 10 of 2"))
	require.Equal(t, "Page 1\nof 2\nWORK\n", flowtest.Text(&flow.Document{Pages: pages}))
}

func TestOddNumbers(t *testing.T) {
	page := Page{Width: 600, Height: 800}
	for _, v := range []float64{math.NaN(), math.Inf(1), math.Inf(-1), -1e300, 1e300, 0} {
		page.Glyphs = append(page.Glyphs,
			Glyph{Text: "x", X: v, Y: 100, W: 5, Size: 10}, Glyph{Text: "x", X: 50, Y: v, W: 5, Size: 10},
			Glyph{Text: "x", X: 50, Y: 100, W: v, Size: 10}, Glyph{Text: "x", X: 50, Y: 100, W: 5, Size: v},
			Glyph{Text: "x", X: 50, Y: 100, W: 5, Size: 10, Angle: v, Font: -1})
		page.Rules = append(page.Rules, flow.Box{X0: v, Y0: v, X1: v, Y1: v})
		page.Fills = append(page.Fills, Fill{Box: flow.Box{X0: v, Y1: v}})
		page.Dots = append(page.Dots, flow.Box{X0: v, Y1: v})
		page.Links = append(page.Links, Link{Box: flow.Box{X0: v, Y1: v}})
	}
	require.NotPanics(t, func() { Compose([]Page{page, {}, page}) })
}

// The cost must grow with the glyphs, not with their square.
func BenchmarkCompose(b *testing.B) {
	var page strings.Builder
	for y := 60; y < 760; y += 12 {
		page.WriteString("50 " + strconv.Itoa(y) + " 10 Built an ingestion service that handles nine million records a day in Go\n")
		if y%5 == 0 {
			page.WriteString("~550 " + strconv.Itoa(y) + " 10 2019 – 2021\n")
		}
	}
	for _, n := range []int{2, 20, 200} {
		pages := typesetPages(b, strings.Repeat("page\n"+page.String(), n))
		b.Run(strconv.Itoa(n)+"pages", func(b *testing.B) {
			b.ReportAllocs()
			glyphs := 0
			for i := range pages {
				glyphs += len(pages[i].Glyphs)
			}
			for b.Loop() {
				Compose(pages)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(glyphs), "ns/glyph")
		})
	}
}

func TestFurnitureHasRoles(t *testing.T) {
	in := `50 40 18b Jane Doe
50 80 10 First
|300 780 8 Jane Doe – page 1 of 2
page
50 40 18b Jane Doe
50 80 10 Second
|300 780 8 Jane Doe – page 2 of 2`
	pages, _ := Compose(typesetPages(t, in))
	require.Equal(t, []flow.Role{flow.Body, flow.Body, flow.Footer}, roles(&pages[0]), "the first page keeps its head")
	require.Equal(t, []flow.Role{flow.Header, flow.Body, flow.Footer}, roles(&pages[1]))
}

func TestLonePageNumberIsFooter(t *testing.T) {
	pages, _ := Compose(typesetPages(t, "50 80 10 Jane Doe\n|300 780 8 1\npage\n50 80 10 2019\n|300 780 8 2"))
	require.Equal(t, []flow.Role{flow.Body, flow.Footer}, roles(&pages[0]))
	require.Equal(t, []flow.Role{flow.Body, flow.Footer}, roles(&pages[1]))
	pages, _ = Compose(typesetPages(t, "50 80 10 Jane Doe\npage\n50 40 15b Tongues\n50 60 10 C#"))
	require.Equal(t, []flow.Role{flow.Body, flow.Body}, roles(&pages[1]), "a number sign is no number")
}

func roles(p *flow.Page) []flow.Role {
	var out []flow.Role
	for i := range p.Blocks {
		out = append(out, p.Blocks[i].Role)
	}
	return out
}

func TestCellEndsAtColon(t *testing.T) {
	cell := func(last rune) bool {
		p := &parting{a: []row{{base: 100, size: 10, last: last, mate: 0}, {base: 112, size: 10, mate: -1}}, b: []row{{base: 100, size: 10}}}
		return p.continues(1)
	}
	require.True(t, cell('n'))
	require.False(t, cell(':'))
}

func TestBoldTitleOpensLine(t *testing.T) {
	pages, _ := Compose(typesetPages(t, `
=50=550 60 10 She has worked in emergency rooms of three hospitals and taught
=50=550 72 10 nurses in two of them, and now looks for a place to do both again
126.5 100 10b Charge Nurse
185.4 100 10 , Saint Vincent Medical Center, Portland, Oregon, since the early spring of 2018, by night
126.5 112 10b Staff Nurse
179.5 112 10 , Linfield Hospital, Salem, 2013 to 2018`))
	var wraps []bool
	for _, b := range pages[0].Blocks {
		for _, l := range b.Lines {
			wraps = append(wraps, l.Wraps)
		}
	}
	require.Equal(t, []bool{true, false, false, false}, wraps)
}

func TestImprint(t *testing.T) {
	foot := func(size string) flow.Role {
		pages, _ := Compose(typesetPages(t, "50 100 10 Jane Doe\n50 120 10 Engineer\n50 140 10 Oslo\n50 780 "+size+" Jane Doe, June 2024"))
		blocks := pages[0].Blocks
		return blocks[len(blocks)-1].Role
	}
	require.Equal(t, flow.Footer, foot("8"))
	require.Equal(t, flow.Body, foot("10"))
}

// Each case is the lines of a narrow column, of which the first must go on or not.
func TestOpenLines(t *testing.T) {
	tests := []struct {
		name, first, second string
		want                bool
	}{
		{"a preposition", "Royal Institute of Trade in", "Sweden", true},
		{"an open bracket", "Leader, second rank (Home", "Guard)", true},
		{"a closed bracket", "Leader (second) rank Home", "Guard", false},
		{"neither", "Royal Institute Trade All", "Sweden", false},
		{"a figure", "Royal Institute Trade No I", "Sweden", false},
		{"a bold dash", "Royal Institute of the Trade of Herrings", "- Sweden and the Isles", true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			pages, _ := Compose(typesetPages(t, "50 100 12b "+test.first+"\n50 118 12b "+test.second+"\n50 136 10 2014 – 2015\n50 150 10 A town of some size in the far north of it all"))
			require.Equal(t, test.want, pages[0].Blocks[0].Lines[0].Wraps)
		})
	}
}

// TestTitlesGoOnInOneWord holds that bold titles of which one word did not find
// room are no list of sentences.
func TestTitlesGoOnInOneWord(t *testing.T) {
	pages, _ := Compose(typesetPages(t, `
50 60 10 Baked bread of many kinds in the town for years, and learned to write books
50 100 14b Diploma, Ledgers and Tills of the Port - Lakeside
50 116 14b Academy
50 130 10 2019 – 2021
50 170 14b Certificate, Weighing of Herrings, Cod - Hillside
50 186 14b College
50 200 10 2015 – 2016`))
	require.Len(t, pages[0].Blocks, 5)
	require.True(t, pages[0].Blocks[1].Lines[0].Wraps)
	require.True(t, pages[0].Blocks[3].Lines[0].Wraps)
}

// The number of a page stands far above the edge where the lower margin is deep.
func TestFolioAboveDeepMargin(t *testing.T) {
	last := func(lines string) flow.Role {
		pages, _ := Compose(typesetPages(t, "50 100 10 Jane Doe\n50 120 10 Keeper of the lights\n50 "+lines))
		blocks := pages[0].Blocks
		return blocks[len(blocks)-1].Role
	}
	require.Equal(t, flow.Footer, last("640 10 Kept the log\n300 690 10 1"))
	require.Equal(t, flow.Body, last("640 10 Kept the log\n300 690 10 7"), "another number")
	require.Equal(t, flow.Body, last("640 10 Kept the log\n50 652 10 1"), "right below the text")
	require.Equal(t, flow.Body, last("240 10 Kept the log\n300 290 10 1"), "in the middle of the page")
}

// TestRatingIsNoListSign holds that dots side by side sign no list, and single ones do.
func TestRatingIsNoListSign(t *testing.T) {
	items := func(dots string) (n int) {
		pages, _ := Compose(typesetPages(t, dots+"150 98 10b Clerk at Acme\n150 112 10 Keeps the books\n150 138 10b Porter at Bolt"))
		for _, b := range pages[0].Blocks {
			if b.Kind == flow.Item {
				n++
			}
		}
		return n
	}
	require.Equal(t, 2, items("dot 134 92 138 96\ndot 134 132 138 136\n"))
	require.Zero(t, items("dot 127 92 131 96\ndot 134 92 138 96\ndot 127 132 131 136\ndot 134 132 138 136\n"))
}

// TestNamesInNarrowColumn holds that names are told by the distance of their lines
// where one of them goes on in small letters.
func TestNamesInNarrowColumn(t *testing.T) {
	names := func(and string) (lines []int) {
		pages, _ := Compose(typesetPages(t, "50 100 12 Team\n50 113 12 Leadership\n50 126 12 "+and+"\n50 139 12 Management\n50 165 12 Architecture\n50 178 12 Shipyards\n50 204 12 Rapid\n50 217 12 Unloading"))
		for _, b := range pages[0].Blocks {
			lines = append(lines, len(b.Lines))
		}
		return lines
	}
	require.Equal(t, []int{4, 2, 2}, names("and"))
	require.Equal(t, []int{1, 1, 1, 1, 1, 1, 1, 1}, names("Town"))
}

// TestItemEndsBeforeItalics holds that an item which fills the longest line does
// not go on in a title in italics, set back to where its sign stands.
func TestItemEndsBeforeItalics(t *testing.T) {
	last := func(style string) int {
		pages, _ := Compose(typesetPages(t, "50 88 10 • Keeps the log\n50 100 10 • Counts all the lights that burn at night along the coast\n50 112 10"+style+" Stoker, since the spring of 2016\n50 124 10 • Feeds the fire"))
		return len(pages[0].Blocks[1].Lines)
	}
	require.Equal(t, 2, last(""))
	require.Equal(t, 1, last("i"))
}
