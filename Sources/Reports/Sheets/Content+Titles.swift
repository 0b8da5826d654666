import Guides
import Locales

extension Content {
  /// The titles of all guides by identifier, each in the language it was found in.
  func titles(in language: Language) -> [String: Markup] {
    var titles: [String: Markup] = [:]
    for id in Set(guides.map(\.id)) {
      guard let guide = guide(id, language: language.tag) else { continue }
      titles[id] = .text(guide.title, language: guide.language)
    }
    return titles
  }
}
