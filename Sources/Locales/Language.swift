/// A language that people at the counter can choose.
package struct Language: Sendable, Equatable {
  /// The tag of BCP 47, such as `fr`, `fr-simple` or `ar`.
  package let tag: String
  /// What its speakers call it.
  package let name: String
  /// On which side its lines start.
  package let direction: Direction
  /// The tag of the language to show where this one says nothing.
  package let fallback: String?
  /// How much of it is translated.
  package let state: State

  /// Describes a language; what is not said is what most languages are.
  package init(
    tag: String,
    name: String,
    direction: Direction? = nil,
    fallback: String? = Language.sourceTag,
    state: State = .partial
  ) {
    self.tag = tag
    self.name = name
    self.direction = direction ?? .usual(for: tag)
    self.fallback = fallback
    self.state = state
  }

  /// The language in which the content is written, and which everything falls back to.
  package static let sourceTag = "fr"

  /// On which side a line starts.
  package enum Direction: String, CaseIterable, Sendable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"

    /// The languages of CLDR usually written from the right, and Dari, which it takes for Latin.
    private static let fromTheRight: Set = [
      "ar", "ckb", "dv", "fa", "he", "prs", "ps", "sd", "ug", "ur", "yi",
    ]

    /// The direction of a language nobody has described.
    package static func usual(for tag: String) -> Direction {
      let primary = tag[...].split(at: "-").first.map(String.init) ?? ""
      return fromTheRight.contains(primary.smallLetters) ? .rightToLeft : .leftToRight
    }
  }

  /// Whether everything is translated, or some texts will show in the fallback language.
  package enum State: String, CaseIterable, Sendable {
    case complete
    case partial
  }

  /// Whether the text is made of letters, digits and hyphens as BCP 47 wants.
  ///
  /// A tag becomes the name of a file, so nothing else may pass.
  package static func isTag(_ text: String) -> Bool {
    let parts = text[...].split(at: "-").map(\.utf8)
    guard let primary = parts.first, 2...3 ~= primary.count else { return false }
    return parts.allSatisfy { part in
      1...8 ~= part.count && part.allSatisfy { $0.isLetter || $0.isDigit }
    }
  }
}
