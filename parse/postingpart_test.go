package parse

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestPostingParts reads postings in the shapes that people write them in. Lines
// are parted by "; ".
func TestPostingParts(t *testing.T) {
	for _, tt := range []struct {
		name, format, text         string
		title, required, preferred string
	}{
		{
			"headings inside headings", "markdown",
			"# Data Analyst\n\n## Requirements\n\n### Education & Experience\n- A degree\n\n### Tools of the trade\n- SQL\n\n" +
				"## Preferred Qualifications\n\n### Technical Skills\n- Tableau\n\n### Domain knowledge\n- Payments\n\n## Why Osprey\n- Shares\n",
			"Data Analyst", "A degree; SQL", "Tableau; Payments",
		},
		{
			"plain headings inside plain headings", "text",
			"Backend Engineer\nOsprey India\n\nMandatory Requirements\nExperience & Education\n- 6 years of Java\nData & Storage\n- PostgreSQL\n",
			"Backend Engineer", "6 years of Java; PostgreSQL", "",
		},
		{
			"a condition as a heading", "markdown",
			"# Product Engineer\n\n## You'll feel at home in this role if\n\n- Jira\n\n## It'd be lovely if you\n\n- Postman\n",
			"Product Engineer", "Jira", "Postman",
		},
		{
			"a title that is the heading, too", "text",
			"Java Developer Requirements\nStrong Java\nMySQL\nDocker a plus\n",
			"Java Developer", "Strong Java; MySQL", "Docker a plus",
		},
		{
			"the title in a sentence", "text",
			"About us\n\nOsprey makes nets. We are seeking a Rust Software Engineer to help us with them.\n\nRequirements:\n- Rust\n",
			"Rust Software Engineer", "Rust", "",
		},
		{
			"what a person comes with", "text",
			"Sobre Milano\n\nBuscamos un perfil de Desarrollador Backend, con conocimientos en PHP.\n",
			"Desarrollador Backend", "conocimientos en PHP", "",
		},
		{
			"candidates in the middle of a sentence", "text",
			"Engineer\n\nAbout the job\n\nOne year or thirty, applicants should be comfortable in Rust. How many tabs do you have open?\n",
			"Engineer", "be comfortable in Rust", "",
		},
		{
			"what is not asked for", "text",
			"Engineer\n\nWho you are\n- Go\n\nExtra credit\n- eBPF\n\nWhat we don't need\n- A degree\n\nOsprey is an equal opportunity employer.\n",
			"Engineer", "Go", "eBPF",
		},
		{
			"how much each is wanted, in brackets", "text",
			"Engineer\n\nRequirements:\n- Cloud: AWS (must), GCP (nice to have)\n- Docker (nice to have)\n- Bonus points if you've run Istio\n",
			"Engineer", "Cloud: AWS (must)", "GCP (nice to have); Docker (nice to have); Bonus points if you've run Istio",
		},
		{
			"you and we", "markdown",
			"# Engineer\n\n### You\n- write Rust\n\n### Even better\n- CRDTs\n\n### We\n- use Postgres\n",
			"Engineer", "write Rust", "CRDTs",
		},
		{
			"a condition in plain type", "text",
			"Engineer\n\nWhat you'll be working on\n• The ledger\n\nWhat we're looking for\n• Kotlin\n\nIt'd be a bonus if you have\n• Worked in banking\n",
			"Engineer", "Kotlin", "Worked in banking",
		},
		{
			"a choice in a sentence", "text",
			"Engineer\n\nYOUR PROFILE\nYou have worked with Airflow, Dagster or Prefect. Please send your CV to jobs@osprey.example\n",
			"Engineer", "worked with Airflow, Dagster or Prefect", "",
		},
		{
			"wishes beside what is asked for", "text",
			"Engineer\n\nMinimum qualifications:\n- C++\n\nAbout the job\n\nWe need engineers who bring ideas from networking and security.\n",
			"Engineer", "C++", "",
		},
		{
			"wishes alone", "text",
			"Engineer\n\nWe need people who know networking and security.\n",
			"Engineer", "people who know networking and security", "",
		},
		{
			"years in a sentence", "text",
			"Engineer\n\nFor this we need you to have seven or more years of experience in operations.\n",
			"Engineer", "For this we need you to have seven or more years of experience in operations", "",
		},
		{
			"a number in a label", "text",
			"Engineer\n\nTop 4 skills: Go, Rust\n\nPlus:\n- C\n",
			"Engineer", "Go; Rust", "C",
		},
		{
			"what makes one stand out", "markdown",
			"# Engineer\n\n**You bring**\n* Kafka\n\n**You'll stand out if you**\n* have run Iceberg\n\nTo apply, send two links.\n",
			"Engineer", "Kafka", "have run Iceberg",
		},
		{
			"Dutch", "text",
			"Developer\n\nJouw rol\nJe ontwikkelt.\n\nJij brengt mee\n- Python\n- Kubernetes is mooi meegenomen\n\nWij bieden jou\n- 27 vakantiedagen\n",
			"Developer", "Python", "Kubernetes is mooi meegenomen",
		},
		{
			"welcome though not required", "markdown",
			"# Engineer\n\n### You might be a good fit if you:\n- Know Rails\n\n### It's not required, but great if you:\n- Know Okta\n\n### Not for you if\n- you hate writing docs\n",
			"Engineer", "Know Rails", "Know Okta",
		},
		{
			"ticks and crosses", "text",
			"Engineer\n\nMust-haves\n✅ Go (3+ yrs)\n✔️ Docker\n\nNice-to-haves\n➕ Rust\n\nNot for you if\n❌ you want to trade tokens\n",
			"Engineer", "Go (3+ yrs); Docker", "Rust",
		},
		{
			"a table of skills and levels", "markdown",
			"# Engineer\n\n| Requirement | Level |\n|---|---|\n| Java | advanced |\n| SQL | junior |\n| Cypress | nice to have |\n",
			"Engineer", "Java advanced; SQL junior", "Cypress",
		},
		{
			"Ukrainian", "text",
			"Вакансія: Node.js Developer\n\nВимоги:\n- NestJS\n\nБуде плюсом:\n- AWS\n\nМи пропонуємо:\n- 20 днів відпустки\n",
			"Node.js Developer", "NestJS", "AWS",
		},
		{
			"Japanese", "text",
			"バックエンドエンジニア\n株式会社ミナト\n\n業務内容\n・APIの設計\n\n必須スキル\n・Go\n\n歓迎スキル\n・gRPC\n\n待遇\n・フルリモート可\n",
			"バックエンドエンジニア", "Go", "gRPC",
		},
		{
			"two that are welcome", "text",
			"Developer\n\nYou have experience with databases, Go and Python would be a plus.\n",
			"Developer", "experience with databases", "Go and Python would be a plus",
		},
		{
			"a chance is not asked for", "text",
			"Developer\n\nYou will have the opportunity to learn Go, Rust and Zig.\n",
			"Developer", "", "",
		},
		{
			"points under words of their own", "text",
			"Developer\n\nRequirements:\n- Go\nExperience in at least one of:\n- Terraform\n- Ansible\n",
			"Developer", "Go; Terraform; Ansible", "",
		},
		{
			"an optional aside", "text",
			"Developer\n\nRequirements:\n- Any Python framework (Django is a plus)\n- SQL databases (PostgreSQL preferred), NoSQL\n",
			"Developer", "Any Python framework; SQL databases; NoSQL", "Django is a plus; PostgreSQL preferred",
		},
		{
			"semicolons inside of an aside", "text",
			"Developer\n\nRequirements:\n- Any database (PostgreSQL; MongoDB is a plus)\n- Go (or Rust; Zig is a plus\n",
			"Developer", "Any database", "PostgreSQL; MongoDB is a plus; Go (or Rust; Zig is a plus",
		},
		{"no title", "markdown", "## The job\n\n### Tech stack\n\n- Go\n\n### Requirements\n\n- Go\n", "", "Go", ""},
		{"a position", "text", "Data Analyst Position\n\nRequirements:\n- SQL\n", "Data Analyst", "SQL", ""},
		{"joining as", "text", "About us\n\nOsprey is seeking a self-driven individual to join our team as an Analytics Engineer. Apply.\n\nRequirements:\n- SQL\n", "Analytics Engineer", "SQL", ""},
		{"an employer behind a dash", "markdown", "# Data Analyst - Osprey Solutions\n\nRequirements: SQL\n", "Data Analyst", "SQL", ""},
		{"where one may live", "text", "Java Engineer (Poland only)\n\nRequirements: Java\n", "Java Engineer", "Java", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p, err := ReadPosting(context.Background(), strings.NewReader(tt.text), &Options{Format: tt.format})
			require.NoError(t, err)
			assert.Equal(t, tt.title, p.Title.Value)
			assert.Equal(t, tt.required, strings.Join(values(p.Required), "; "))
			assert.Equal(t, tt.preferred, strings.Join(values(p.Preferred), "; "))
		})
	}
}
