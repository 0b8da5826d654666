/// Sentences and questions that are too long to be understood when heard once.
enum LongSentenceCheck {
  /// Plain-language guides of public services ask for 15 to 20 words; easy French for 12.
  static let mostWords = 20
  static let mostEasyWords = 12
  static let mostCharacters = 120

  static func findings(in prose: Prose) -> [Finding] {
    switch prose.passage.role {
    case .label, .source, .words: return []
    case .question where prose.scalars.count > mostCharacters:
      return [question(prose)] + sentences(in: prose)
    default: return sentences(in: prose)
    }
  }

  private static func question(_ prose: Prose) -> Finding {
    let count = prose.scalars.count
    let facts = ["count": "\(count)", "most": "\(mostCharacters)"]
    return Finding(.longQuestion, at: prose.location(0..<count), facts: facts)
  }

  private static func sentences(in prose: Prose) -> [Finding] {
    let most = prose.passage.isEasy ? mostEasyWords : mostWords
    return prose.sentences.compactMap { sentence in
      let count = prose.count(sentence)
      guard count > most else { return nil }
      return Finding(
        .longSentence,
        at: prose.location(ofWords: sentence),
        // Past what is long for everybody, easy French is easy no more.
        severity: prose.passage.isEasy && count > mostWords ? .error : .warning,
        facts: ["count": "\(count)", "most": "\(most)"]
      )
    }
  }
}
