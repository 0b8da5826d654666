/// A line of a guide by what it starts.
struct GuideLine {
  let kind: Kind
  /// What follows the marker.
  let text: Substring
  /// Where that text starts.
  let location: Location
  /// What a line of a numbered list is numbered.
  let number: Int?

  enum Kind: Equatable {
    case blank
    case heading
    case callout
    case bullet
    case number
    case question
    case trouble
    /// Two spaces or more in front: the rest of the list item above.
    case indented
    case paragraph
    /// Markdown that the subset leaves out, with the signs that give it away.
    case refused(String)
    case fence(String)

    /// Whether a blank line must separate it from another kind of line.
    var mustStandApart: Bool {
      switch self {
      case .callout, .bullet, .number, .question, .trouble, .paragraph, .indented: true
      case .blank, .heading, .refused, .fence: false
      }
    }
  }

  init(_ line: Substring, number: Int, file: String) {
    let trimmed = line.trimmingBlanks
    let indent = trimmed.startIndex == line.endIndex ? 0 : line[..<trimmed.startIndex].utf8.count
    let (kind, width) = GuideLine.kind(of: trimmed, indent: indent)
    self.kind = kind
    let digits = trimmed.utf8.prefix(while: Byte.isDigit).count
    self.number = kind == .number ? Int(trimmed.prefix(digits)) : nil
    let rest = trimmed.unicodeScalars.dropFirst(width)
    text = Substring(rest).trimmingBlanks
    let skipped = line[..<text.startIndex].unicodeScalars.count
    location = Location(
      file: file,
      line: number,
      column: skipped + 1,
      length: text.unicodeScalars.count
    )
  }

  /// The kind of a line and how many characters its marker takes.
  private static func kind(of text: Substring, indent: Int) -> (Kind, Int) {
    guard let first = text.unicodeScalars.first else { return (.blank, 0) }
    if indent >= 2 { return indentedKind(of: text) }
    let second = text.unicodeScalars.dropFirst().first
    let isMarker = second == " " || second == nil
    switch first {
    case "#": return second == " " ? (.heading, 2) : (.refused(text.run(of: "#")), 0)
    case ">": return (.callout, isMarker ? 2 : 1)
    case "?": return isMarker ? (.question, 2) : (.refused("?"), 0)
    case "!": return isMarker ? (.trouble, 2) : (.refused(text.hasPrefix("![") ? "![" : "!"), 0)
    case "-" where isMarker: return (.bullet, 2)
    case "*" where isMarker, "+" where isMarker: return (.refused(String(first)), 0)
    case "|": return (.refused("|"), 0)
    case "`" where text.hasPrefix("```"): return (.fence("```"), 0)
    case "~" where text.hasPrefix("~~~"): return (.fence("~~~"), 0)
    default: break
    }
    if isRule(text, of: first) { return (.refused(String(text.prefix(3))), 0) }
    return numberedKind(of: text) ?? (.paragraph, 0)
  }

  private static func indentedKind(of text: Substring) -> (Kind, Int) {
    let isList =
      ["- ", "* ", "+ "].contains { text.hasPrefix($0) } || numberedKind(of: text) != nil
    return isList ? (.refused("  " + text.prefix(2)), 0) : (.indented, 0)
  }

  private static func numberedKind(of text: Substring) -> (Kind, Int)? {
    let digits = text.utf8.prefix(while: Byte.isDigit).count
    guard (1...3).contains(digits) else { return nil }
    let rest = text.utf8.dropFirst(digits)
    guard rest.dropFirst().first == Byte.space else { return nil }
    switch rest.first {
    case UInt8(ascii: "."): return (.number, digits + 2)
    case UInt8(ascii: ")"): return (.refused(String(text.prefix(digits + 1))), 0)
    default: return nil
    }
  }

  /// A line of three hyphens, stars, underscores or equal signs, or more.
  private static func isRule(_ text: Substring, of sign: Unicode.Scalar) -> Bool {
    ["-", "*", "_", "="].contains(sign) && text.utf8.count >= 3
      && text.unicodeScalars.allSatisfy { $0 == sign }
  }
}

extension Substring {
  /// Without the spaces and tabs at both ends.
  var trimmingBlanks: Substring {
    let isBlank: (UInt8) -> Bool = { $0 == Byte.space || $0 == Byte.tab }
    guard let start = utf8.firstIndex(where: { !isBlank($0) }),
      let last = utf8.lastIndex(where: { !isBlank($0) })
    else { return self[endIndex...] }
    return self[start..<utf8.index(after: last)]
  }

  fileprivate func run(of scalar: Unicode.Scalar) -> String {
    String(Substring(unicodeScalars.prefix { $0 == scalar }))
  }
}
