/// What looks like somebody’s name, number or address in content that everybody reads.
package enum PersonalDataCheck {
  /// Says where a text holds what could tell who somebody is.
  package struct Screen: Sendable {
    package var marks: @Sendable (String) -> [Mark]

    package init(_ marks: @escaping @Sendable (String) -> [Mark]) { self.marks = marks }
  }

  /// A part of a text, in Unicode scalars from its start, and what it looks like.
  package struct Mark: Sendable, Equatable {
    package var kind: String
    package var offset: Int
    package var length: Int

    package init(kind: String, offset: Int, length: Int) {
      self.kind = kind
      self.offset = offset
      self.length = length
    }
  }

  static func findings(in prose: Prose, _ context: TextContext) -> [Finding] {
    // What looks like a name in French may be a plain word elsewhere.
    guard prose.passage.isFrench, prose.passage.role != .source, mayIdentify(prose) else {
      return []
    }
    return context.screen.marks(String(prose.scalars)).map { mark in
      let place = prose.location(mark.offset..<mark.offset + mark.length)
      return Finding(.personalData, at: place, facts: ["kind": mark.kind])
    }
  }

  /// A screen is thorough and slow: what has no figure, no @ and no two capitals names nobody.
  private static func mayIdentify(_ prose: Prose) -> Bool {
    if prose.scalars.contains(where: { ("0"..."9").contains($0) || $0 == "@" }) { return true }
    var wasCapital = false
    for word in prose.words {
      let isCapital = prose.scalars[word.range.lowerBound].properties.isUppercase
      if isCapital, wasCapital { return true }
      wasCapital = isCapital
    }
    return false
  }
}
