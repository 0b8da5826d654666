/// Two negations that cancel each other, which tired readers read the wrong way.
enum DoubleNegationCheck {
  static func findings(in prose: Prose) -> [Finding] {
    guard prose.passage.isFrench, prose.passage.role != .source, prose.passage.role != .words
    else { return [] }
    if prose.passage.role == .question || prose.passage.role == .easyQuestion,
      let index = negativeQuestion(in: prose)
    {
      return [Finding(.doubleNegation, at: prose.location(ofWords: index..<index + 1))]
    }
    return prose.words.indices.filter { isDouble($0, in: prose) }.map { index in
      Finding(.doubleNegation, at: prose.location(ofWords: index..<index + 2))
    }
  }

  /// « pas sans », « pas impossible », « ne … pas ne … pas ».
  private static func isDouble(_ index: Int, in prose: Prose) -> Bool {
    guard index + 1 < prose.words.count, negations.contains(prose.words[index].folded),
      prose.sentences.contains(where: { $0.contains(index) && $0.contains(index + 1) })
    else { return false }
    let between = prose.words[index].range.upperBound..<prose.words[index + 1].range.lowerBound
    guard !prose.scalars[between].contains(where: { ",:;".unicodeScalars.contains($0) }) else {
      return false
    }
    return opposites.contains(prose.words[index + 1].folded)
  }

  private static let negations: Set<String> = ["pas", "jamais", "point", "non"]

  private static let opposites: Set<String> = [
    "sans", "impossible", "inutile", "interdit", "interdite", "incapable", "illegal", "illegale",
    "inconnu", "inconnue", "faux", "rare", "ne",
  ]

  /// « N’avez-vous pas … ? » : a « non » to it means two things.
  private static func negativeQuestion(in prose: Prose) -> Int? {
    guard let first = prose.words.first, first.folded == "ne" || first.folded == "n",
      prose.words.contains(where: { $0.folded == "pas" })
    else { return nil }
    return 0
  }
}
