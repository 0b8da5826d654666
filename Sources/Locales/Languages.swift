/// The languages of an installation, in the order they are offered.
package struct Languages: Sendable, Equatable {
  /// Every language, the first offered first.
  package let all: [Language]

  /// Takes languages as they are, tags all different.
  package init(_ all: [Language]) {
    self.all = all
  }

  /// The language of that very tag.
  package subscript(tag: String) -> Language? { all.first { $0.tag == tag } }

  /// The language and those that speak when it is silent, down to the one everything is written in.
  package func chain(from language: Language) -> [Language] {
    var chain: [Language] = [language]
    while let fallback = chain.last?.fallback, let next = self[fallback],
      !chain.contains(where: { $0.tag == next.tag })
    {
      chain.append(next)
    }
    guard !chain.contains(where: { $0.tag == Language.sourceTag }) else { return chain }
    let source = Language(tag: Language.sourceTag, name: Language.sourceTag, fallback: nil)
    return chain + [self[Language.sourceTag] ?? source]
  }

  /// Whether following the fallbacks of a language leads back to it.
  func goesRoundInCircles(from language: Language) -> Bool {
    var visited: [String] = []
    var tag = language.fallback
    while let next = tag, !visited.contains(next) {
      guard next != language.tag else { return true }
      visited.append(next)
      tag = self[next]?.fallback
    }
    return false
  }
}
