extension PortableObject {
  /// An entry while its lines are being read.
  struct Draft {
    private(set) var entry = Entry(source: "", translations: [])
    /// The line of the first keyword; nothing but comments was read while there is none.
    private(set) var firstLine: Int?
    private var context: String?
    private var source: String?
    private var open: (keyword: Line.Keyword, era: Line.Era)?

    var isTranslated: Bool { !entry.translations.isEmpty }

    /// Whether a keyword that may open an entry belongs to the next entry rather than this one.
    func isEnded(by keyword: Line.Keyword, _ era: Line.Era) -> Bool {
      guard !era.isPrevious else { return isTranslated }
      switch keyword {
      case .context: return context != nil || source != nil
      case .source: return source != nil
      case .plural, .translation, .form: return false
      }
    }

    /// Whether the entry, of which a line could not be read, is surely over at that keyword.
    func isLeft(at keyword: Line.Keyword) -> Bool {
      keyword == .context || keyword == .source && source != nil
    }

    mutating func add(_ comment: Line.Comment, _ text: String) {
      switch comment {
      case .translator: entry.comments.append(text)
      case .explanation: entry.explanations.append(text)
      case .reference: entry.references += words(of: text, separatedBy: " ")
      case .flags: entry.flags += words(of: text, separatedBy: ",")
      }
    }

    private func words(of text: String, separatedBy sign: Unicode.Scalar) -> [String] {
      text[...].split(at: sign).map { String($0.trimmed) }.filter { !$0.isEmpty }
    }

    mutating func add(
      _ keyword: Line.Keyword,
      _ text: String,
      _ era: Line.Era,
      line: Int
    ) throws(Fault) {
      if era.isPrevious {
        try addPrevious(keyword, text)
      } else {
        try addCurrent(keyword, text)
        entry.isObsolete = era.isObsolete
        firstLine = firstLine ?? line
      }
      open = (keyword, era)
    }

    private mutating func addCurrent(_ keyword: Line.Keyword, _ text: String) throws(Fault) {
      let count = entry.translations.count
      switch keyword {
      case .context where source == nil && context == nil:
        context = text
      case .source where source == nil:
        source = text
      case .plural where source != nil && entry.plural == nil && count == 0:
        entry.plural = text
      case .translation where source != nil && entry.plural == nil && count == 0:
        entry.translations = [text]
      case .form(let form) where source != nil && entry.plural != nil:
        guard form == count else { throw .formOutOfOrder(expected: count, found: form) }
        entry.translations.append(text)
      default:
        throw .misplacedKeyword(keyword.word)
      }
    }

    private mutating func addPrevious(_ keyword: Line.Keyword, _ text: String) throws(Fault) {
      switch keyword {
      case .context: entry.previous.context = text
      case .source: entry.previous.source = text
      case .plural: entry.previous.plural = text
      case .translation, .form: throw .misplacedKeyword(keyword.word)
      }
    }

    mutating func extend(with text: String, _ era: Line.Era) throws(Fault) {
      guard let open, open.era == era else { throw .stringWithoutKeyword }
      switch open.keyword {
      case .context where era.isPrevious: entry.previous.context? += text
      case .source where era.isPrevious: entry.previous.source? += text
      case .plural where era.isPrevious: entry.previous.plural? += text
      case .context: context? += text
      case .source: source? += text
      case .plural: entry.plural? += text
      case .translation, .form: entry.translations[entry.translations.count - 1] += text
      }
    }

    /// The entry once all its lines are read; comments alone make none.
    func finished() throws(Fault) -> Entry? {
      guard let firstLine else { return nil }
      guard let source, isTranslated else { throw .missingTranslation(source: source ?? "") }
      var entry = entry
      entry.context = context
      entry.source = source
      entry.line = firstLine
      return entry
    }
  }
}
