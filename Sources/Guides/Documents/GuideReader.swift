import Records

/// Reads one guide or emergency: its front matter, then its steps.
package struct GuideReader {
  var notes: Notes
  var guide: Guide
  var origins = Origins()
  /// The guides that its text sends to.
  var references: [GuideReference] = []

  /// Reads the bytes of `guides/how-to/ID.md` or `guides/emergencies/ID.md`, in any language.
  package static func read(_ bytes: [UInt8], file: String) -> DocumentReading<Guide> {
    let draft = draft(bytes, file: file)
    return DocumentReading(draft.guide, origins: draft.origins, draft.notes)
  }

  /// The same, with the references to other files left to the caller.
  static func draft(_ bytes: [UInt8], file: String) -> GuideReader {
    let name = FileName(file)
    let guide = Guide(
      id: name.id,
      kind: file.contains("emergencies/") ? .emergency : .guide,
      language: name.language ?? Guide.mainLanguage,
      title: "",
      theme: .digitalDiagnosis,
      steps: []
    )
    var reader = GuideReader(notes: Notes(file: file), guide: guide)
    reader.read(bytes)
    return reader
  }

  private mutating func read(_ bytes: [UInt8]) {
    guard let source = SourceText(bytes, &notes) else { return }
    guard let end = frontMatterEnd(of: source) else {
      notes.report(.missingFrontMatter, at: Location(file: notes.file, length: 3))
      return
    }
    readFrontMatter(source.prefix(lines: end - 1))
    guard !notes.findings.contains(where: { $0.code == .newerFormat }) else { return }
    var parser = GuideParser(source, from: end + 1, origins: origins, notes)
    parser.parse()
    guide.steps = parser.steps
    origins = parser.origins
    notes = parser.notes
    references = parser.references
  }

  /// The number of the line that closes the front matter.
  private func frontMatterEnd(of source: SourceText) -> Int? {
    func isMark(_ line: Int) -> Bool {
      let bytes = source.line(line)
      return bytes.starts(with: "---".utf8) && bytes.dropFirst(3).allSatisfy { $0 == Byte.space }
    }
    guard isMark(1), source.lineCount > 1 else { return nil }
    return (2...source.lineCount).first(where: isMark)
  }

  private mutating func readFrontMatter(_ source: SourceText) {
    guard let top = YAMLDocument.read(source, &notes),
      let fields = Fields<GuideKey>(top, &notes)
    else { return }
    let folderKind = guide.kind
    let kinds = Guide.Kind.allCases.map(\.rawValue)
    let header = fields.header(id: guide.id, kinds: kinds, &notes)
    guide.id = header.id
    guide.version = header.version
    guide.status = header.status
    guide.title = header.title
    guide.review = header.review
    if let node = fields[.id] { origins.keep(.identifier, at: node.location) }
    if let node = fields[.version] { origins.keep(.version, at: node.location) }
    if let node = fields[.reviewBefore] { origins.keep(.reviewBefore, at: node.location) }
    if case .text(let kind, _)? = fields[.kind]?.content, kinds.contains(kind),
      kind != folderKind.rawValue, let node = fields[.kind]
    {
      let facts = ["found": kind, "expected": folderKind.rawValue]
      notes.report(.wrongFolder, at: node.location, facts)
    }
    readTexts(fields)
  }

  private mutating func readTexts(_ fields: Fields<GuideKey>) {
    guide.summary = fields.required(.summary, &notes)?.text(&notes) ?? ""
    guide.words = words(fields)
    guide.minutes = fields.required(.minutes, "15", &notes)?.integer(in: 1...480, &notes) ?? 10
    guide.audience =
      fields.required(.audience, "both", &notes)?.value(of: Guide.Audience.self, &notes) ?? .both
    guide.theme =
      fields.required(.theme, Theme.email.rawValue, &notes)?.value(of: Theme.self, &notes)
      ?? guide.theme
    guide.atHand = fields[.atHand]?.texts(&notes).compactMap { $0.text(&notes) } ?? []
    guide.nonDigital = fields.required(.nonDigital, &notes)?.text(&notes) ?? ""
    guide.legal = fields[.legal]?.text(&notes)
    let toVerify = fields[.toVerify]?.texts(&notes) ?? []
    guide.review.toVerify = toVerify.compactMap { $0.text(&notes) }
  }

  /// One text with commas, or a list.
  private mutating func words(_ fields: Fields<GuideKey>) -> [String] {
    let isMain = guide.language == Guide.mainLanguage
    guard let node = isMain ? fields.required(.words, &notes) : fields[.words] else { return [] }
    return node.texts(&notes).compactMap { $0.text(&notes) }
      .flatMap { $0.split(separator: ",") }
      .map { String($0.trimmingBlanks) }
      .filter { !$0.isEmpty }
  }
}

extension GuideReader {
  /// The words of the glossary that the text names.
  var terms: [TermMention] {
    references.compactMap { reference in
      guard case .term(let word) = reference.target else { return nil }
      return TermMention(word: word, location: reference.location)
    }
  }
}

private enum GuideKey: String, HeaderKey {
  case format
  case kind
  case id
  case version
  case status
  case title
  case summary
  case words
  case minutes
  case audience
  case theme
  case atHand = "at_hand"
  case nonDigital = "non_digital"
  case legal
  case reviewed
  case reviewBefore = "review_before"
  case sources
  case toVerify = "to_verify"
}
