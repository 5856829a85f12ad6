// Package taxonomy knows the vocabulary of backend work and finds it in text.
//
// A [Concept] is a thing that text can mention: a skill, a job title, a
// degree. A [Taxonomy] is an immutable set of them, safe for concurrent use.
// [Default] holds skills; [Titles], [Degrees], [Certifications] and [Lexicon]
// hold the rest. Each is decoded when it is first asked for. Users bring their
// own with [New], [Load] and [LoadFS], or add to a built-in one with
// [Taxonomy.With]. data/README.md describes the files.
//
// # Matching
//
// [Taxonomy.Match] reads a text once. A tokenizer keeps C++, C#, .NET, Node.js
// and CI/CD whole and remembers what stands between words, so that no name
// goes across a comma, a colon, a full stop or a line unless it is written
// with one. A trie of words finds the leftmost, longest names. Inflections are
// expanded when a taxonomy is built; nothing is stemmed while matching.
//
// Many names mean something else too. A name has a tier: 0 is taken, 1 is
// taken unless something speaks against it, 2 only if something speaks for
// it. What speaks are neighbours in a list, capitals, versions, the words
// before and behind, other skills nearby, and the hints of the concept
// itself. Where they do not decide, the match is Ambiguous;
// [Taxonomy.Explain] tells the reasons. [SkillList] tells the matcher that a
// text is a list of skills.
package taxonomy
