/// Words that a guide offers to explain and that the glossary does not know.
enum TermCheck {
  static func findings(_ reading: ContentReading) -> [Finding] {
    let glossary = reading.content.glossary
    // A glossary with an error, or none at all, has its own finding.
    guard !glossary.terms.isEmpty else { return [] }
    let names = glossary.terms.flatMap(\.names)
    let known = Set(names.map(Term.key))
    return reading.terms.filter { !known.contains(Term.key(of: $0.word)) }.map { mention in
      Finding(
        .unknownTerm,
        at: mention.location,
        facts: ["found": mention.word],
        suggestion: EditDistance.nearest(to: mention.word, in: names)
      )
    }
  }
}
