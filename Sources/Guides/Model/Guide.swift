package import Records

/// A step-by-step guide, or an emergency, which has the same form.
package struct Guide: Sendable, Equatable {
  package var id: String
  package var kind: Kind
  package var version: Int
  package var status: Publication
  /// The language of this text: `fr`, `en`, `fr-simple`.
  package var language: String
  package var title: String
  package var summary: String
  /// What people say when they need it, for the search.
  package var words: [String]
  package var minutes: Int
  package var audience: Audience
  package var theme: Theme
  package var atHand: [String]
  package var nonDigital: String
  package var legal: String?
  package var review: Review
  package var steps: [Step]

  package init(
    id: String,
    kind: Kind = .guide,
    version: Int = 1,
    status: Publication = .published,
    language: String = "fr",
    title: String,
    summary: String = "",
    words: [String] = [],
    minutes: Int = 10,
    audience: Audience = .both,
    theme: Theme,
    atHand: [String] = [],
    nonDigital: String = "",
    legal: String? = nil,
    review: Review = Review(),
    steps: [Step]
  ) {
    self.id = id
    self.kind = kind
    self.version = version
    self.status = status
    self.language = language
    self.title = title
    self.summary = summary
    self.words = words
    self.minutes = minutes
    self.audience = audience
    self.theme = theme
    self.atHand = atHand
    self.nonDigital = nonDigital
    self.legal = legal
    self.review = review
    self.steps = steps
  }
}

extension Guide {
  /// Whether the text is looked for by its need or reached at once from any prompt.
  package enum Kind: String, CaseIterable, Sendable, Hashable {
    case guide
    case emergency
  }

  /// Who reads the guide.
  package enum Audience: String, CaseIterable, Sendable, Hashable {
    case agent
    case visitor
    case both
  }

  /// The step with that identifier, and its place from 0.
  package func step(_ id: String) -> (index: Int, step: Step)? {
    steps.firstIndex { $0.id == id }.map { ($0, steps[$0]) }
  }
}
