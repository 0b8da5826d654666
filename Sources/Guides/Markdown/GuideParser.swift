import Records

/// Reads the body of a guide: a strict subset of Markdown that refuses all the rest.
struct GuideParser {
  var notes: Notes
  private(set) var steps: [Step] = []
  private(set) var origins: Origins
  var references: [GuideReference] = []
  private(set) var lines: [GuideLine] = []
  var position = 0
  private var hasStrayText = false
  let language: String

  /// Reads the lines of a source from a number on.
  init(_ source: SourceText, from first: Int, origins: Origins, _ notes: Notes) {
    self.notes = notes
    self.origins = origins
    language = FileName(source.file).mainLanguage
    guard first <= source.lineCount else { return }
    lines = (first...source.lineCount).map { number in
      let text = String(decoding: source.line(number), as: UTF8.self)
      return GuideLine(text[...], number: number, file: source.file)
    }
  }

  mutating func parse() {
    while let line = next, !notes.isFull {
      reportGlue(before: line)
      switch line.kind {
      case .blank: position += 1
      case .heading: readHeading(line)
      case .callout: readCallout(line)
      case .bullet: add(.bullets(items(of: .bullet)))
      case .number: add(.numbered(numberedItems()))
      case .question: readBranch(line)
      case .trouble: add(.trouble(readItem()))
      case .paragraph, .indented: readParagraph()
      case .refused(let signs): refuse(signs, line)
      case .fence(let signs): skipFence(signs, line)
      }
    }
    checkSteps()
  }

  var next: GuideLine? { position < lines.count ? lines[position] : nil }

  mutating func add(_ block: Block) {
    guard !steps.isEmpty else {
      if !hasStrayText, let line = lines[..<position].last(where: { $0.kind != .blank }) {
        notes.report(.textBeforeFirstStep, at: line.location)
      }
      hasStrayText = true
      return
    }
    steps[steps.count - 1].blocks.append(block)
  }

  mutating func refuse(_ signs: String, _ line: GuideLine) {
    notes.report(.unsupportedMarkdown, at: line.location, ["found": signs])
    position += 1
  }

  /// One finding is enough for a whole block of code.
  private mutating func skipFence(_ signs: String, _ line: GuideLine) {
    refuse(signs, line)
    while let next {
      position += 1
      if next.kind == .fence(signs) { return }
    }
  }

  /// Two blocks that touch: often a marker was lost, and a list is read as a sentence.
  private mutating func reportGlue(before line: GuideLine) {
    guard position > 0, line.kind.mustStandApart, notes.hasRoom(for: .warning) else { return }
    let previous = lines[position - 1].kind
    guard previous.mustStandApart, previous != line.kind else { return }
    notes.report(.gluedBlocks, at: line.location)
  }

  private mutating func readHeading(_ line: GuideLine) {
    position += 1
    let heading = StepHeading(line)
    let title = MarkedText(heading.title, at: line.location)
    notes.keep { [language] in [Passage(text: title, role: .label, language: language)] }
    if let sign = heading.title.unicodeScalars.first(where: { "*[{`<".unicodeScalars.contains($0) })
    {
      notes.report(.unsupportedMarkdown, at: line.location, ["found": String(sign)])
    }
    if heading.title.isEmpty {
      notes.report(.missingKey, at: line.location, ["key": "#", "line": "# … {#…}"])
    }
    guard let id = heading.id else {
      let proposal = Identifier.proposal(for: heading.title)
      let facts = ["title": heading.title, "line": "{#\(proposal ?? "…")}"]
      notes.report(.stepWithoutIdentifier, at: line.location, facts)
      steps.append(Step(id: proposal ?? "", title: heading.title, blocks: []))
      return
    }
    if !Slug.accepts(id.text) {
      notes.report(Identifier.malformed(id.text, at: id.place, written: id.place))
    }
    notes.reportTwin(.step(id.text), id.text, at: id.place, in: &origins)
    steps.append(Step(id: id.text, title: heading.title, blocks: []))
  }

  private mutating func checkSteps() {
    if steps.isEmpty, !notes.isFull {
      notes.report(.guideWithoutStep, at: lines.last?.location ?? Location(file: notes.file))
    }
    let ids = steps.map(\.id)
    let known = Set(ids)
    for reference in references where !notes.isFull {
      guard case .step(let id) = reference.target, !known.contains(id) else { continue }
      let facts = ["found": id, "allowed": ids.joined(separator: ", ")]
      let nearest = EditDistance.nearest(to: id, in: ids)
      notes.report(.unknownStep, at: reference.location, facts, suggestion: nearest)
    }
  }
}
