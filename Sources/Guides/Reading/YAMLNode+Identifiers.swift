import Records

extension YAMLNode {
  /// An identifier; a malformed one is reported and still given, so that it can be referred to.
  func identifier(_ notes: inout Notes) -> String? {
    guard case .text(let text, let isQuoted) = content else { return self.text(&notes) }
    if !Slug.accepts(text) {
      let place = self.location(from: 0, length: text.unicodeScalars.count)
      notes.report(Identifier.malformed(text, at: location, written: place))
    } else if !isQuoted, Identifier.isAmbiguous(text) {
      notes.report(.ambiguousIdentifier, at: location, ["found": text])
    }
    return text
  }

  /// An identifier that conditions name: the words of their language are taken.
  func conditionName(_ notes: inout Notes) -> String? {
    guard let name = identifier(&notes) else { return nil }
    if ConditionLexer.reserved.contains(name) {
      notes.report(.reservedWord, at: location, ["found": name])
    }
    return name
  }
}

/// What identifiers may look like beyond their letters.
enum Identifier {
  /// Whether other readers of YAML would take the word for a truth value, nothing, or a number.
  ///
  /// `yes` and `no` are left out: they name the choices of a yes-no question.
  static func isAmbiguous(_ text: String) -> Bool {
    ["on", "off", "true", "false", "null", "y", "n"].contains(text)
      || text.utf8.allSatisfy(Byte.isDigit)
  }

  /// What is said of a malformed identifier, with the change that would make it a good one.
  static func malformed(_ text: String, at location: Location, written: Location) -> Finding {
    let proposal = proposal(for: text)
    return Finding(
      .malformedIdentifier,
      at: location,
      facts: ["found": text],
      suggestion: proposal,
      repair: proposal.map {
        Finding.Repair(location: written, original: text, replacement: $0)
      }
    )
  }

  /// The nearest well-formed identifier, if any letter is left.
  static func proposal(for text: String) -> String? {
    let words = FoldedText.words(in: text)
    let slug = String(words.joined(separator: "-").prefix(64))
    return Slug.accepts(slug) ? slug : nil
  }
}

/// The only links that content may show.
enum SecureLink {
  static func accepts(_ text: String) -> Bool {
    guard text.hasPrefix("https://") else { return false }
    let rest = text.utf8.dropFirst("https://".utf8.count)
    guard let first = rest.first, Byte.isLetter(first) || Byte.isDigit(first) else { return false }
    let host = rest.prefix { $0 != UInt8(ascii: "/") }
    return host.contains(UInt8(ascii: ".")) && rest.allSatisfy { $0 > Byte.space && $0 != 0x7F }
  }
}
