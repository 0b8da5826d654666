import Locales

extension Markup {
  /// Marks every passage that is not in the language around it, as high in the tree as possible.
  ///
  /// WCAG 2.2 asks it (3.1.2): a screen reader changes its voice, and a browser its direction.
  /// Varieties of a language, such as `fr` and `fr-simple`, are read with the same voice.
  func marked(around page: Language) -> Markup {
    marked(inside: Markup.primary(page.tag), of: page)
  }

  private func marked(inside tag: String, of page: Language) -> Markup {
    switch self {
    case .style: return self
    case .text(_, let language):
      guard let language = language.map(Markup.primary), language != tag else { return self }
      return .element(.span, Markup.marks(language, inside: tag, of: page), [self])
    case .element(let element, let attributes, let children):
      guard let only = onlyLanguage, only != tag else {
        return .element(element, attributes, children.map { $0.marked(inside: tag, of: page) })
      }
      return .element(
        element,
        attributes + Markup.marks(only, inside: tag, of: page),
        children.map { $0.marked(inside: only, of: page) }
      )
    }
  }

  private var onlyLanguage: String? {
    let all = languages
    return all.count == 1 ? all.first : nil
  }

  private var languages: Set<String> {
    switch self {
    case .style: []
    case .text(_, let language): Set([language].compactMap { $0.map(Markup.primary) })
    case .element(_, _, let children): children.reduce(into: []) { $0.formUnion($1.languages) }
    }
  }

  private static func primary(_ tag: String) -> String { String(tag.prefix { $0 != "-" }) }

  private static func marks(
    _ language: String,
    inside tag: String,
    of page: Language
  ) -> [Attribute] {
    func direction(_ tag: String) -> Language.Direction {
      tag == primary(page.tag) ? page.direction : .usual(for: tag)
    }
    let turned = direction(language)
    return [.lang(language)] + (turned == direction(tag) ? [] : [.dir(turned.rawValue)])
  }
}
