package lexicon

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse/internal/wordlist"
)

func TestKey(t *testing.T) {
	for in, want := range map[string]string{
		"Diplômes & Études":  "diplomesetudes",
		"S K I L L S":        "skills",
		"Ph.D.":              "phd",
		"Straße":             "strasse",
		"Łódź":               "lodz",
		"Опыт работы":        "опытработы",
		"Work   Experience:": "workexperience",
		"–":                  "",
	} {
		require.Equal(t, want, Key(in), in)
	}
}

func TestHeadings(t *testing.T) {
	for in, want := range map[string]string{
		"Work Experience":                 "experience",
		"EMPLOYMENT HISTORY":              "experience",
		"Significant Coursework":          "courses",
		"Relevant Work Experience":        "experience",
		"Education & Certifications":      "education certifications",
		"Skills & Interests":              "skills interests",
		"Experience and Projects":         "experience projects",
		"Honors & Awards":                 "awards",
		"Talks and Publications":          "publications",
		"Formación académica":             "education",
		"Expérience professionnelle":      "experience",
		"Expérience - Stages":             "experience",
		"Skills – Languages":              "skills languages",
		"Sprachkenntnisse":                "languages",
		"Atividades e Participações":      "volunteering",
		"Опыт работы":                     "experience",
		"Wykształcenie":                   "education",
		"Munkatapasztalat":                "experience",
		"C ontact":                        "contact",
		"L ANGUAGES":                      "languages",
		"Expereince":                      "experience",
		"WORK EXPERIANCE":                 "experience",
		"Educaton & Cerifications":        "education certifications",
		"Experienced":                     "",
		"Reduction":                       "",
		"Where I left my mark":            "",
		"Acme and Sons":                   "",
		"Education & Rolling Stones":      "",
		strings.Repeat("experience ", 20): "",
	} {
		require.Equal(t, want, strings.Join(Headings(in), " "), in)
	}
}

func TestHeadingGuess(t *testing.T) {
	for in, want := range map[string]string{
		"Leadership Experience at Sea": "experience",
		"Stuff and Languages":          "languages",
		"Framework":                    "",
		"Networks":                     "",
	} {
		got, _ := HeadingGuess(in)
		require.Equal(t, want, got, in)
	}
}

func TestTitleScore(t *testing.T) {
	for _, in := range []string{
		"Senior Backend Engineer", "Teaching Assistant, Data Structures", "Softwareentwickler", "Head of Cloud",
		"Старший разработчик", "Projektleder", "Lập trình viên", "エンジニア", "Trainee (IT Specialist)", "Engineer II",
	} {
		require.GreaterOrEqual(t, TitleScore(in), 3.0, in)
	}
	require.InDelta(t, 2.5, TitleScore("Développeuse web (alternance)"), 0.01)
	for _, in := range []string{"Fjordpay AB", "Lakeside University", "Prairie Analytics", "The Brass Ladle"} {
		require.Less(t, TitleScore(in), 2.0, in)
	}
}

func TestOrganizationScore(t *testing.T) {
	for _, in := range []string{
		"Fjordpay AB", "Acme, Inc.", "ООО «Ромашка»", "PT Nusantara Jaya", "Công ty Sao Mai", "Portici Commerce S.r.l.", "Adsonic Sp. z o.o.", "Muster GmbH", "Nordvik Software",
		"Lakeside University", "Fränkische Hochschule für Technik",
	} {
		require.GreaterOrEqual(t, OrganizationScore(in), 2.0, in)
	}
	for _, in := range []string{"Senior Developer", "Registered Nurse", "Line Cook"} {
		require.Zero(t, OrganizationScore(in), in)
	}
}

func TestDegree(t *testing.T) {
	for in, want := range map[string]string{
		"Bachelor of Science in Computer Science":                 "Bachelor of Science",
		"Bachelor of Engineering Computer Science and Technology": "Bachelor of Engineering",
		"Master of Information Systems Security":                  "Master",
		"Master of Business Analytics, Oslo":                      "Master",
		"Bachelor of Science Physics":                             "Bachelor of Science",
		"M.S.E. in Computer Science":                              "M.S.E.",
		"BSc (Hons), Computing":                                   "BSc (Hons)",
		"MSc Eng. Computer Science":                               "MSc Eng.",
		"B.E., Computer Science":                                  "B.E.",
		"S1 Teknik Informatika":                                   "S1",
		"Diplom-Informatiker (FH) Computer Science":               "Diplom-Informatiker (FH)",
		"Laurea triennale in Informatica":                         "Laurea triennale",
		"Diplôme d'ingénieur en informatique":                     "Diplôme d'ingénieur",
		"Higher Secondary (XII)":                                  "Higher Secondary (XII)",
		"Ph.D. in Physics":                                        "Ph.D.",
		"Бакалавр, Прикладная информатика":                        "Бакалавр",
		"B.S. and M.S. in Computer Science":                       "B.S. and M.S.",
		"Bachelor and Master of Science, Physics":                 "Bachelor and Master of Science",
		"B.A. and Minor in Music":                                 "B.A.",
		"Certificate of Completion, Welding":                      "Certificate of Completion",
		"BTEC Level 3 Extended Diploma, Health":                   "BTEC Level 3 Extended Diploma",
		"Échange Erasmus, Informatique":                           "Échange Erasmus",
		"Høgskolekandidat, Informasjonsteknologi":                 "Høgskolekandidat",
		"Bachelor & Master in Ship Building":                      "Bachelor & Master",
		"BSc / MSc Physics":                                       "BSc / MSc",
		"Master and commander":                                    "Master",
		"ERASMUS Master in Ship Building":                         "ERASMUS Master",
		"Joint Master of Science, Physics":                        "Joint Master of Science",
		"Course in Knots":                                         "Course",
		"Incomplete":                                              "Incomplete",
		"Course instructor":                                       "",
		"Joint venture":                                           "",
		"DEC, Sciences humaines":                                  "DEC",
		"Dec, five of them":                                       "",
		"Me and my friends":                                       "",
		"As a developer":                                          "",
		"be quick":                                                "",
		"Lakeside University":                                     "",
	} {
		require.Equal(t, want, in[:Degree(in)], in)
	}
}

func TestWords(t *testing.T) {
	require.True(t, IsSchool("Aire Valley Sixth Form"))
	require.True(t, IsSchool("Fachhochschule Köln"))
	require.True(t, IsSchool("Filmakademie am See"))
	require.False(t, IsSchool("Torre Editoria"))
	require.True(t, IsLanguage("Mandarin Chinese"))
	require.False(t, IsLanguage("Python"))
	require.True(t, IsLevel("Native or Bilingual"))
	require.True(t, IsLevel("C1"))
	require.True(t, StartsWithVerb("Led a team of five"))
	require.True(t, StartsWithVerb("Mentoring juniors"))
	require.False(t, StartsWithVerb("Company with 12 employees"))
	require.Equal(t, len("Issued by "), ByPrefix("Issued by Oracle"))
	require.Zero(t, ByPrefix("Bytes and Bits"))
	require.True(t, IsIndependent("Freelance Sysadmin"))
	require.True(t, IsDocumentTitle("LEBENSLAUF"))
	part, ok := Label("Eingesetzte Technologien")
	require.True(t, ok)
	require.Equal(t, "stack", part)
}

// TestData holds that the words of every file can be found by their keys, and
// that no heading names two kinds within one language's lines by accident.
func TestData(t *testing.T) {
	files, err := filepath.Glob("data/*.txt")
	require.NoError(t, err)
	for _, name := range files {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		n := 0
		for value, phrase := range wordlist.Phrases(string(text)) {
			n++
			require.NotEmpty(t, phrase, "%s: an empty phrase under %q", name, value)
			require.LessOrEqual(t, len(phrase), 90, "%s: %q", name, phrase)
		}
		require.Positive(t, n, name)
	}
}

// The letters that are folded by a way of their own are folded as any other.
func TestFolded(t *testing.T) {
	for r := 'À'; r <= 0xFFFF; r++ {
		want := ""
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			want = string(appendFolded(nil, string(r), unicode.ToLower(r)))
		}
		require.Equal(t, want, Key(string(r)), "%c", r)
	}
}

func TestEvent(t *testing.T) {
	for in, want := range map[string]string{
		"緑大学に入学": "enter 緑大学", "株式会社ソラ　エンジニアとして入社": "enter 株式会社ソラ　エンジニア", "一身上の都合により退職": "leave ",
		"한빛대학교 졸업 예정": "expect 한빛대학교", "現在に至る": "stay ", "検査装置の設計": " ", "Left school": " ",
	} {
		kind, end := Event(in)
		require.Equal(t, want, kind+" "+in[:end], in)
	}
}

func TestSubjectLead(t *testing.T) {
	for in, want := range map[string]string{
		"in the field of Physics": "Physics", "z Informatyki": "Informatyki", "d'Informatique": "Informatique", "по специальности Физика": "Физика",
		"Physics": "Physics", "D Flat": "D Flat", "in": "in",
	} {
		require.Equal(t, want, in[SubjectLead(in):], in)
	}
}
