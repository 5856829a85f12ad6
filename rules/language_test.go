package rules

import (
	_ "embed"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vitae-go/vitae/parse"
)

// germanResume is read by the tests of score too.
//
//go:embed testdata/german.md
var germanResume string

const nurseResume = `# Marta Example

Registered Nurse

## Experience

### Registered Nurse, City Hospital, Leeds, UK
Jan 2012 – Mar 2021

- Cared for 6 patients a shift on a cardiology ward
- Trained 11 newly qualified nurses in infection control

## Skills

Wound care, patient education, triage
`

func TestLanguage(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"German", germanResume, "German"},
		{"French", "## Expérience\n\n### Développeur, Acme\n2019 – 2021\n\n- Conception et mise en place de la plateforme de paiement pour les clients du groupe\n- Migration des services vers Kubernetes avec une équipe de quatre personnes\n- Réduction de la latence de l'API par la mise en cache des requêtes\n", "French"},
		{"Spanish", "## Experiencia\n\n### Desarrollador, Acme\n2019 – 2021\n\n- Desarrollo de la plataforma de pagos para los clientes del grupo\n- Migración de los servicios a Kubernetes con un equipo de cuatro personas\n- Reducción de la latencia de la API mediante el uso de caché en las consultas\n", "Spanish"},
		{"Portuguese", "## Experiência\n\n### Desenvolvedor, Acme\n2019 – 2021\n\n- Desenvolvimento da plataforma de pagamentos para os clientes do grupo\n- Migração dos serviços para Kubernetes em uma equipe com quatro pessoas\n- Redução da latência da API através do uso de cache nas consultas\n", "Portuguese"},
		{"Russian", "## Опыт работы\n\nРазработка платёжной платформы на Java и Kubernetes для клиентов банка", "Russian or another language in Cyrillic"},
		{"Chinese", "## 工作經歷\n\n負責設計和維護公司的支付系統以及訂單處理平台 Java Kubernetes PostgreSQL", "Chinese"},
		{"Japanese", "## 職務経歴\n\n株式会社アオバ\n- 決済機能の設計と開発、運用保守の担当\n- 社内勉強会の企画", "Japanese"},
		{"Czech", "## Pracovní zkušenosti\n\nVývojář, Vltava Systémy, leden 2019 – současnost\n- Vývoj bankovních aplikací\n- Vedení čtyřčlenného týmu\n\n## Vzdělání\n\nInženýr, Vysoké učení technické, Brno", "Czech"},
		{"Turkish", "## İş Deneyimi\n\nYazılım Geliştirici, Marmara Yazılım, Ekim 2020 - Günümüz\n- Kurumsal uygulamaların geliştirilmesi\n- Ekip içi eğitim\n\n## Eğitim\n\nBilgisayar Mühendisliği, Kuzey Üniversitesi", "Turkish"},
		{"Finnish", "## Työkokemus\n\nOhjelmistokehittäjä, Järvi Oy\n- Rakensin maksujärjestelmän rajapinnan ja sen testit\n- Käynnistin testiympäristön\n\n## Koulutus\n\nInsinööri, tietojenkäsittely, Itäinen yliopisto, päättötyö\n\n## Kielitaito\n\nsuomi: äidinkieli", "Finnish"},
		{"German without sentences", "# Jan Maier\n\n## Persönliche Daten\n\nGeburtsort: Hof\n\n## Ausbildung\n\nOktober 2009 – Juli 2012, Fachinformatiker, Realschule Hof\n\n## Berufserfahrung\n\nSeit Mai 2015, Lead Developer, Acme Group\n\n## Kenntnisse\n\nDocker, Kubernetes, Visual Studio Code, Internet of Things\n\n## Sprachkenntnisse\n\nEnglisch", "German"},
		{"English with a stay abroad", "# Jan Maier\n\n## Experience\n\nEngineer, Acme, Oktober 2009 – Juli 2012\nBuilt the billing of the shop with a team of 4\n\n## Education\n\nAusbildung, Berufsschule Hof, Diplom; Lebenslauf prize, the best of its year\n\n## Skills\n\nGo, Java", "English"},
		{"English", "- Built the invoice import of the shop and added retries to the carrier client for all of the teams", "English"},
		{"English with foreign names", "- Led the move of La Poste and the Bank of São Paulo to Kubernetes\n- Studied at the Universidad de la República and the École des Mines de Paris with a grant of the DAAD", "English"},
		{"a list of names", "Java, Kotlin, PostgreSQL, die, das, der", "English"},
		{"nothing", "", "English"},
	}
	for _, tt := range tests {
		assert.Equal(t, tt.want, languageOf(&parse.Document{Text: tt.text}), tt.name)
	}
}

// No word of a German, French or Spanish resume is judged by English lists.
func TestOtherLanguagesAreNotJudgedByWords(t *testing.T) {
	resume, err := parse.Read(t.Context(), strings.NewReader(germanResume), &parse.Options{Format: "markdown"})
	require.NoError(t, err)
	got, err := Default().Run(t.Context(), resume, &Options{Now: docDay})
	require.NoError(t, err)
	for _, d := range got.Diagnostics {
		assert.NotContains(t, []string{"bullet", "integrity"}, strings.Split(d.Rule, "/")[0], "%s: %s", d.Rule, d.Message)
		assert.NotEqual(t, "skills/spelling", d.Rule, d.Message)
	}
}
