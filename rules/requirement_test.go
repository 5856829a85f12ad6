package rules

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
	"github.com/vitae-go/vitae/taxonomy"
)

// TestRequirementLines reads single lines of postings. In want, requirements are
// parted by "; ", the alternatives that a line names by " | "; "~" marks one that
// something similar meets as well.
func TestRequirementLines(t *testing.T) {
	for _, test := range []struct{ line, want string }{
		{"Go", "go"},
		{"Kafka", "kafka"},
		{"TypeScript and React", "typescript; react"},
		{"Python, Java or Go", "go | java | python"},
		{"One of Go or Python", "go | python"},
		{"PostgreSQL or MySQL", "mysql | postgresql"},
		{"Java/Kotlin", "java | kotlin"},
		{"Snowflake, BigQuery or Redshift", "aws-redshift | gcp-bigquery | snowflake"},
		{"Python and Django (or Flask/FastAPI)", "python; django | fastapi | flask"},
		{"Event streaming with Kafka or a similar system", "~kafka"},
		{"PostgreSQL or a similar database", "~postgresql"},
		{"gRPC or another RPC framework", "~grpc"},
		{"Distributed data stores such as Cassandra or DynamoDB", "~cassandra | dynamodb"},
		{"Automated tests (Playwright, Cypress or similar)", "~cypress | playwright"},
		{"Deep JVM knowledge (Java or Kotlin)", "java | kotlin"},
		{"SQL databases, ideally PostgreSQL or Oracle", "~oracle-database | postgresql"},
		{"Docker, Kubernetes and Terraform", "docker; kubernetes; terraform"},
		{"4+ years in data engineering or BI", ""},
		{"3 years with Python web frameworks", "python"},
		{"At least 5 years of professional back-end development", ""},
		{"Excellent communication skills", ""},
		{"A degree in computing or similar", ""},
		{"Bachelor's degree in data science, statistics or a related field; Python", "python"},
		{"Sound experience in software development and Go", "go"},
		{"Workflow engines (Temporal, Karnak, Airflow)", "airflow | temporal"},
		{"Our stack (TypeScript, PostgreSQL, Terraform)", "typescript; postgresql; terraform"},
		{"Version control (Git), Docker", "git; docker"},
		{"HTML/CSS", "html; css"},
		{"Systems such as Kafka/OpenSearch/Snowflake", "~kafka | opensearch | snowflake"},
		{"Spring Boot / Hibernate", "spring-boot; hibernate"},
		{"At least one BI tool (Tableau or Power BI) and Snowflake", "power-bi | tableau; snowflake"},
		{"Vertrautheit mit Git und Docker", "git; docker"},
		{"Work authorization in the EU", ""},
	} {
		t.Run(test.line, func(t *testing.T) {
			require.Equal(t, test.want, writeRequirements(lineOf(test.line)))
		})
	}
}

func lineOf(text string) []Requirement {
	tax := taxonomy.Default()
	r := requirementReader{tax: tax, peers: peersOf(tax), asked: map[taxonomy.ID]bool{}}
	return r.line(parse.Field[string]{Value: text, Span: parse.Span{End: len(text)}, Confidence: parse.High})
}

func writeRequirements(all []Requirement) string {
	var out []string
	for i := range all {
		r := &all[i]
		var ids []string
		for _, id := range sortedCopy(r.Any[:r.Named]) {
			ids = append(ids, string(id))
		}
		text := strings.Join(ids, " | ")
		if r.Open {
			text = "~" + text
		}
		out = append(out, text)
	}
	return strings.Join(out, "; ")
}

func TestRequirementYears(t *testing.T) {
	all := lineOf("3+ years of experience with Java")
	require.Len(t, all, 1)
	require.InDelta(t, 3, all[0].Years, 0)
}

func TestRequirementClassOfThings(t *testing.T) {
	all := lineOf("A public cloud")
	require.Len(t, all, 1)
	for _, id := range []taxonomy.ID{"aws", "azure"} {
		require.Contains(t, all[0].Any, id)
	}
}

// TestPeers holds the names of the peers to the skills: a line with less than
// two that are known says nothing.
func TestPeers(t *testing.T) {
	p := peersOf(taxonomy.Default())
	for _, j := range append(p.jobs, p.near...) {
		require.GreaterOrEqual(t, len(j.members), 2, "%v", j.members)
	}
	require.Contains(t, p.like("kafka"), taxonomy.ID("rabbitmq"))
	require.NotContains(t, p.like("docker"), taxonomy.ID("kubernetes"))
	require.Contains(t, p.nearTo("docker"), taxonomy.ID("kubernetes"))
	require.NotEmpty(t, p.general)
}

func sortedCopy(ids []taxonomy.ID) []taxonomy.ID {
	set := map[taxonomy.ID]int{}
	for i, id := range ids {
		set[id] = i
	}
	return sortedIDs(set)
}
