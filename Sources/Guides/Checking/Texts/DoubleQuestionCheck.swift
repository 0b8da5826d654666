/// Two questions in one, to which one answer cannot be true.
enum DoubleQuestionCheck {
  static func findings(in prose: Prose) -> [Finding] {
    switch prose.passage.role {
    case .question, .easyQuestion: break
    default: return []
    }
    guard let place = andOr(in: prose) ?? secondQuestion(in: prose) else { return [] }
    return [Finding(.doubleQuestion, at: place)]
  }

  /// « et/ou ».
  private static func andOr(in prose: Prose) -> Location? {
    let index = prose.words.indices.first { index in
      prose.reads(["et", "ou"], from: index) && !prose.words[index + 1].isApart
    }
    return index.map { prose.location(ofWords: $0..<$0 + 2) }
  }

  /// A second question mark, or a second verb turned round: « avez-vous … et savez-vous ».
  private static func secondQuestion(in prose: Prose) -> Location? {
    let marks = prose.scalars.indices.filter { prose.scalars[$0] == "?" }
    if marks.count > 1 { return prose.location(marks[1]..<marks[1] + 1) }
    let inversions = prose.words.indices.dropFirst().filter { index in
      let word = prose.words[index]
      return !word.isApart && pronouns.contains(word.folded)
        && prose.scalars[word.range.lowerBound - 1] == "-"
        && prose.words[index - 1].folded != "rendez"
    }
    guard inversions.count > 1 else { return nil }
    return prose.location(ofWords: inversions[1] - 1..<inversions[1] + 1)
  }

  private static let pronouns: Set<String> = ["vous", "il", "elle", "ils", "elles", "on"]
}
