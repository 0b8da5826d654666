/// « Tu » in content that says « vous » everywhere else.
enum FamiliarAddressCheck {
  static func findings(in prose: Prose) -> [Finding] {
    guard prose.passage.isFrench, prose.passage.role != .words, prose.passage.role != .source
    else { return [] }
    let index = prose.words.indices.first { isFamiliar($0, in: prose) }
    guard let index else { return [] }
    let word = prose.words[index]
    let facts = ["found": prose.string(word)]
    return [Finding(.familiarAddress, at: prose.location(word.range), facts: facts)]
  }

  private static func isFamiliar(_ index: Int, in prose: Prose) -> Bool {
    let word = prose.words[index]
    guard pronouns.contains(word.folded), !isQuoted(word, in: prose) else { return false }
    // « le ton », « du ton » : the tone of a voice.
    guard word.folded == "ton", index > 0 else { return true }
    return !["le", "un", "du", "de", "au", "ce", "votre"].contains(prose.words[index - 1].folded)
  }

  private static let pronouns: Set<String> = ["tu", "toi", "te", "ton", "ta", "tes"]

  /// What somebody else says is quoted as it is said.
  private static func isQuoted(_ word: Prose.Word, in prose: Prose) -> Bool {
    let before = prose.scalars[..<word.range.lowerBound]
    guard let opening = before.lastIndex(of: "«") else { return false }
    return !before[opening...].contains("»")
  }
}
