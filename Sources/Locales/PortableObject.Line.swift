extension PortableObject {
  /// What one line of a `.po` file is, by itself.
  enum Line: Equatable {
    case blank
    case comment(Comment, String)
    case keyword(Keyword, String, Era)
    case continuation(String, Era)

    enum Comment: Equatable {
      case translator
      case explanation
      case reference
      case flags
    }

    enum Keyword: Equatable {
      case context
      case source
      case plural
      case translation
      case form(Int)
    }

    /// To which state of the program a string belongs.
    enum Era: Equatable {
      case current
      case previous
      case obsolete
      case obsoletePrevious

      var isObsolete: Bool { self == .obsolete || self == .obsoletePrevious }
      var isPrevious: Bool { self == .previous || self == .obsoletePrevious }
    }

    private static let marks: [(mark: String, era: Era)] = [
      ("#~|", .obsoletePrevious), ("#~", .obsolete), ("#|", .previous),
    ]

    private static let comments: [(mark: String, comment: Comment)] = [
      ("#.", .explanation), ("#:", .reference), ("#,", .flags),
    ]

    init(_ text: String) throws(Fault) {
      let line = text[...].trimmedStart
      guard !line.isEmpty else {
        self = .blank
        return
      }
      guard line.utf8.first == UInt8(ascii: "#") else {
        self = try Self.statement(line, era: .current)
        return
      }
      if let (mark, era) = Self.marks.first(where: { line.startsWithBytes(of: $0.mark) }) {
        self = try Self.statement(line.dropping(mark).trimmed, era: era)
        return
      }
      let (mark, comment) =
        Self.comments.first { line.startsWithBytes(of: $0.mark) } ?? ("#", .translator)
      let rest = line.dropping(mark)
      self = .comment(comment, String(rest.startsWithBytes(of: " ") ? rest.dropping(" ") : rest))
    }

    private static func statement(_ text: Substring, era: Era) throws(Fault) -> Line {
      guard !text.isEmpty else { return .blank }
      guard text.utf8.first != UInt8(ascii: "\"") else {
        return .continuation(try Quoted.text(of: text), era)
      }
      let end = text.utf8.firstIndex { $0.isBlank || $0 == UInt8(ascii: "\"") }
      let word = String(text[..<(end ?? text.endIndex)])
      guard let keyword = Keyword(word) else { throw .unknownKeyword(word) }
      let string = text[(end ?? text.endIndex)...].trimmed
      guard string.utf8.first == UInt8(ascii: "\"") else { throw .missingString(keyword: word) }
      return .keyword(keyword, try Quoted.text(of: string), era)
    }
  }
}

extension PortableObject.Line.Keyword {
  init?(_ word: String) {
    switch word {
    case "msgctxt": self = .context
    case "msgid": self = .source
    case "msgid_plural": self = .plural
    case "msgstr": self = .translation
    default:
      guard word.hasPrefix("msgstr["), word.hasSuffix("]"),
        let form = Int(word.dropFirst(7).dropLast()), form >= 0
      else { return nil }
      self = .form(form)
    }
  }

  var word: String {
    switch self {
    case .context: "msgctxt"
    case .source: "msgid"
    case .plural: "msgid_plural"
    case .translation: "msgstr"
    case .form(let form): "msgstr[\(form)]"
    }
  }
}
