/// A piece of content in one canonical form, where structure is told from wording.
package indirect enum Outline: Sendable, Equatable {
  /// What makes answers comparable: identifiers, forms, points, conditions.
  case structure(Scalar)
  /// What is only read, or shown: it can change without a new version when its meaning stays.
  case wording(Scalar)
  case list([Outline])
  case map([String: Outline])

  /// What stands at the end of a branch.
  package enum Scalar: Sendable, Equatable {
    case text(String)
    case number(Int)
    case flag(Bool)
  }

  /// Which of the two a fingerprint is taken of.
  package enum Aspect: Sendable {
    case structure
    case wording
  }
}

extension Outline {
  /// The whole as JSON, its keys in the order of their scalars.
  package var json: String { text(of: nil) ?? "{}" }

  /// One aspect alone, as the text that is hashed.
  package func canonicalText(_ aspect: Aspect) -> String { text(of: aspect) ?? "" }

  /// Nil when nothing of the aspect is left on the branch.
  private func text(of aspect: Aspect?) -> String? {
    switch self {
    case .structure(let scalar): aspect == .wording ? nil : scalar.json
    case .wording(let scalar):
      switch aspect {
      case .structure: nil
      case .wording: scalar.withPlainTypography.json
      case nil: scalar.json
      }
    case .list(let items): items.compactMap { $0.text(of: aspect) }.joined(in: "[]", of: aspect)
    case .map(let branches):
      branches.sorted { $0.key < $1.key }
        .compactMap { key, branch in branch.text(of: aspect).map { "\(key.quotedJSON):\($0)" } }
        .joined(in: "{}", of: aspect)
    }
  }
}

extension [String] {
  /// An empty list counts in the whole, and says nothing in an aspect.
  fileprivate func joined(in brackets: String, of aspect: Outline.Aspect?) -> String? {
    guard !isEmpty || aspect == nil else { return nil }
    return brackets.prefix(1) + joined(separator: ",") + brackets.suffix(1)
  }
}

extension Outline.Scalar {
  fileprivate var json: String {
    switch self {
    case .text(let text): text.quotedJSON
    case .number(let number): "\(number)"
    case .flag(let flag): "\(flag)"
    }
  }

  /// A better space or a better apostrophe is no other wording.
  fileprivate var withPlainTypography: Outline.Scalar {
    guard case .text(let text) = self else { return self }
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    return .text(String(words.map { $0 == "\u{2019}" ? "'" : $0 }))
  }
}
