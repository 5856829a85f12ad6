package rules

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/vitae-go/vitae/internal/didyoumean"
	"github.com/vitae-go/vitae/parse"
)

// Config says which rules run, how much they matter and with which thresholds.
// The zero Config changes nothing.
type Config struct {
	Profile string                `yaml:"profile"` // to start from; empty: default
	Level   Level                 `yaml:"level"`   // zero: told from the resume
	Rules   map[string]RuleConfig `yaml:"rules"`   // by rule ID, or by category for all of its rules
	Words   []WordList            `yaml:"words"`   // house rules of words
}

// RuleConfig is the configuration of one rule. In YAML it is "off", "on", a
// severity, or a mapping.
type RuleConfig struct {
	Off      bool
	Severity Severity            // 0: the rule's own
	Except   []parse.SectionKind // sections in which the rule is silent
	Options  any                 // of the rule's options type, or the YAML node that will be laid over its defaults
}

// UnmarshalYAML reads a RuleConfig.
func (c *RuleConfig) UnmarshalYAML(node *yaml.Node) error {
	if node.Kind == yaml.ScalarNode {
		switch node.Value {
		case "off", "false":
			c.Off = true
			return nil
		case "on", "true":
			return nil
		}
		severity, err := ParseSeverity(node.Value)
		if err != nil {
			return fmt.Errorf("line %d: %q is neither on, off nor a severity", node.Line, node.Value)
		}
		c.Severity = severity
		return nil
	}
	var raw struct {
		Severity Severity            `yaml:"severity"`
		Except   []parse.SectionKind `yaml:"except"`
		Options  yaml.Node           `yaml:"options"`
	}
	if err := strict(node, &raw); err != nil {
		return err
	}
	c.Severity, c.Except = raw.Severity, raw.Except
	if raw.Options.Kind != 0 {
		c.Options = &raw.Options
	}
	return nil
}

// ReadConfig reads a configuration in YAML. Unknown keys are errors that name
// the line and the key that was probably meant.
func ReadConfig(r io.Reader) (Config, error) {
	var c Config
	src, err := io.ReadAll(io.LimitReader(r, maxConfig+1))
	if err != nil {
		return c, err
	}
	if len(src) > maxConfig {
		return c, fmt.Errorf("configuration is over %d bytes", maxConfig)
	}
	var node yaml.Node
	if err := yaml.Unmarshal(src, &node); err != nil {
		return c, err
	}
	if node.Kind == 0 {
		return c, nil
	}
	return c, strict(node.Content[0], &c)
}

const maxConfig = 1 << 20

// strict decodes a mapping and refuses keys that the target does not have.
func strict(node *yaml.Node, into any) error {
	if node.Kind != yaml.MappingNode {
		return fmt.Errorf("line %d: want a mapping of keys to values", node.Line)
	}
	known := yamlKeys(into)
	for i := 0; i < len(node.Content); i += 2 {
		key := node.Content[i]
		if !slices.Contains(known, key.Value) {
			return fmt.Errorf("line %d: unknown key %q%s", key.Line, key.Value, didyoumean.Hint(key.Value, known))
		}
	}
	return node.Decode(into)
}

func yamlKeys(into any) []string {
	t := reflect.TypeOf(into).Elem()
	var keys []string
	for i := range t.NumField() {
		name, _, _ := strings.Cut(t.Field(i).Tag.Get("yaml"), ",")
		if name == "" {
			name = strings.ToLower(t.Field(i).Name)
		}
		keys = append(keys, name)
	}
	return keys
}

// Configure returns the set with a configuration applied on top of its own.
// Rules and options that do not exist are errors, all of them named.
func (s *Set) Configure(c Config) (*Set, error) {
	out := &Set{rules: s.rules, settings: map[string]setting{}}
	for id, set := range s.settings {
		out.settings[id] = set
	}
	lists, err := wordRules(c.Words)
	if err != nil {
		return nil, err
	}
	if out, err = out.With(lists...); err != nil {
		return nil, err
	}
	var errs []error
	// Categories first, so that a rule's own line has the last word.
	keys := make([]string, 0, len(c.Rules))
	for key := range c.Rules {
		keys = append(keys, key)
	}
	slices.SortFunc(keys, func(a, b string) int {
		if x, y := strings.Count(a, "/"), strings.Count(b, "/"); x != y {
			return x - y
		}
		return strings.Compare(a, b)
	})
	for _, key := range keys {
		rules := out.matching(key)
		if len(rules) == 0 {
			errs = append(errs, fmt.Errorf("there is no rule %q%s", key, didyoumean.Hint(key, out.names())))
		}
		for _, rule := range rules {
			if err := out.configure(rule, c.Rules[key]); err != nil {
				errs = append(errs, err)
			}
		}
	}
	return out, errors.Join(errs...)
}

func (s *Set) matching(key string) []*Rule {
	if r, ok := s.Rule(key); ok {
		return []*Rule{r}
	}
	var of []*Rule
	for _, r := range s.rules {
		if r.Category() == key {
			of = append(of, r)
		}
	}
	return of
}

func (s *Set) names() []string {
	var names []string
	for _, r := range s.rules {
		names = append(names, r.ID, r.Category())
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func (s *Set) configure(rule *Rule, c RuleConfig) error {
	set := s.settings[rule.ID]
	set.off = c.Off
	if c.Severity != 0 {
		set.severity = c.Severity
	}
	if c.Except != nil {
		set.sections = c.Except
	}
	if c.Options != nil {
		options, err := decodeOptions(rule, set.options, c.Options)
		if err != nil {
			return err
		}
		set.options = options
	}
	s.settings[rule.ID] = set
	return nil
}

// decodeOptions lays the configured options over the ones in force.
func decodeOptions(rule *Rule, current, configured any) (any, error) {
	if current == nil {
		current = rule.Options
	}
	if current == nil {
		return nil, fmt.Errorf("rule %s has no options", rule.ID)
	}
	node, ok := configured.(*yaml.Node)
	if !ok {
		if reflect.TypeOf(configured) != reflect.TypeOf(current) {
			return nil, fmt.Errorf("rule %s: options are %T, want %T", rule.ID, configured, current)
		}
		return configured, nil
	}
	into := reflect.New(reflect.TypeOf(current))
	into.Elem().Set(reflect.ValueOf(current))
	if err := strict(node, into.Interface()); err != nil {
		return nil, fmt.Errorf("rule %s: %w", rule.ID, err)
	}
	return into.Elem().Interface(), nil
}
