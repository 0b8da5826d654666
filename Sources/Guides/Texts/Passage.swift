/// A text for people, which knows where each of its characters was written.
package struct Passage: Sendable, Equatable {
  let text: MarkedText
  let role: Role
  /// The tag of the language it is in.
  let language: String

  /// What a text is for, which decides the rules it is held to.
  enum Role: Sendable, Equatable {
    /// Asked of the visitor.
    case question
    /// The same question in easy French.
    case easyQuestion
    case prose
    /// A title or a name: no sentence.
    case label
    /// The title of a source, in the words of who published it.
    case source
    /// Words to look for, or to explain.
    case words
  }
}

extension Passage {
  var file: String { text.location(0..<0).file }

  /// Easy French is held to shorter sentences.
  var isEasy: Bool { role == .easyQuestion || language.hasSuffix("-simple") }

  var isFrench: Bool { language == "fr" || language.hasPrefix("fr-") }
}

extension Passage {
  /// The texts for people under a node, found by the keys that hold them.
  static func passages(in node: YAMLNode, language: String, _ source: SourceText) -> [Passage] {
    var passages: [Passage] = []
    collect(node, under: "", language, source, &passages)
    return passages
  }

  private static func collect(
    _ node: YAMLNode,
    under parent: String,
    _ language: String,
    _ source: SourceText,
    _ passages: inout [Passage]
  ) {
    switch node.content {
    case .list(let items):
      for item in items { collect(item, under: parent, language, source, &passages) }
    case .map(let pairs):
      for pair in pairs { collect(pair.value, under: node.key, language, source, &passages) }
    case .text(let text, _):
      guard !text.isEmpty, let role = role(of: node.key, under: parent) else { return }
      let place = node.location(from: 0, length: text.unicodeScalars.count)
      passages.append(
        Passage(
          text: MarkedText(text, at: place, isExact: source.holds(place.length, at: place)),
          role: role,
          language: node.key == "en" ? "en" : language
        )
      )
    }
  }

  private static func role(of key: String, under parent: String) -> Role? {
    if parent == "sources" { return key == "title" ? .source : nil }
    if parent == "gates" || parent == "alerts" { return .prose }
    return roles[key]
  }

  private static let roles: [String: Role] = [
    "ask": .question, "simple": .easyQuestion,
    "text": .prose, "en": .prose, "why": .prose, "how": .prose, "notice": .prose,
    "summary": .prose, "non_digital": .prose, "legal": .prose, "at_hand": .prose,
    "to_verify": .prose,
    "title": .label, "name": .label, "axis": .label, "unit": .label,
    "source": .source, "words": .words, "term": .words, "also": .words,
  ]
}
