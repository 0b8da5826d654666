extension PortableObject {
  /// Reads the bytes of a `.po` file; a broken entry is reported and left out, the others are kept.
  package static func read(_ bytes: [UInt8]) -> Reading<PortableObject, Located<Fault>> {
    var reader = Reader()
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    let lines = bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      reader.read(line.last == 0x0D ? line.dropLast() : line, line: index + 1)
    }
    reader.closeEntry()
    let problems = reader.problems
    return Reading(
      reader.object,
      problems: problems.isEmpty ? [] : problems.sorted { $0.line < $1.line }
    )
  }

  private struct Reader {
    var object = PortableObject()
    var problems: [Located<Fault>] = []
    private var draft = Draft()
    /// After a fault, lines are passed over until an entry can start again.
    private var isLost = false
    private var firstLines: [Name: Int] = [:]

    /// gettext takes two entries for the same one when both texts are equal.
    private struct Name: Hashable {
      let context: String?
      let source: String
    }

    mutating func read(_ bytes: ArraySlice<UInt8>, line: Int) {
      do throws(Fault) {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
        try read(Line(text), line: line)
      } catch {
        report(error, line: line)
        isLost = true
      }
    }

    private mutating func read(_ content: Line, line: Int) throws(Fault) {
      switch content {
      case .blank:
        if draft.isTranslated || isLost { closeEntry() }
      case .comment(let comment, let text):
        if draft.isTranslated || isLost { closeEntry() }
        draft.add(comment, text)
      case .keyword(let keyword, let text, let era):
        if isLost ? draft.isLeft(at: keyword) : draft.isEnded(by: keyword, era) { closeEntry() }
        guard !isLost else { return }
        try draft.add(keyword, text, era, line: line)
      case .continuation(let text, let era):
        guard !isLost else { return }
        try draft.extend(with: text, era)
      }
    }

    mutating func closeEntry() {
      let draft = draft
      let wasLost = isLost
      self.draft = Draft()
      isLost = false
      guard !wasLost else { return }
      do throws(Fault) {
        guard let entry = try draft.finished() else { return }
        keep(entry)
      } catch {
        report(error, line: draft.firstLine ?? 1)
      }
    }

    private mutating func keep(_ entry: Entry) {
      guard !entry.isObsolete else {
        object.entries.append(entry)
        return
      }
      let name = Name(context: entry.context, source: entry.source)
      if let firstLine = firstLines[name] {
        report(.duplicateEntry(source: entry.source, firstLine: firstLine), line: entry.line)
      } else if entry.context == nil, entry.source.isEmpty, entry.plural == nil {
        keepHeader(entry)
      } else {
        object.entries.append(entry)
      }
      firstLines[name] = firstLines[name] ?? entry.line
    }

    private mutating func keepHeader(_ entry: Entry) {
      object.header = Header(comments: entry.comments, flags: entry.flags, line: entry.line)
      for line in entry.translations.joined()[...].split(at: "\n") where !line.trimmed.isEmpty {
        guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else {
          report(.headerLineWithoutColon(String(line)), line: entry.line)
          continue
        }
        let value = Substring(line.utf8[colon...].dropFirst()).trimmed
        object.header.fields.append(Field(String(line[..<colon].trimmed), String(value)))
      }
    }

    private mutating func report(_ fault: Fault, line: Int) {
      problems.append(Located(line: line, fault: fault))
    }
  }
}
