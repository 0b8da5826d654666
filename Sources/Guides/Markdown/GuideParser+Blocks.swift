extension GuideParser {
  private mutating func inlines(_ text: MarkedText) -> [Inline] {
    notes.keep { [language] in [Passage(text: text, role: .prose, language: language)] }
    return InlineParser.parse(text, &references, &notes)
  }

  mutating func readParagraph() {
    var text = MarkedText()
    while let line = next, line.kind == .paragraph || line.kind == .indented {
      text.add(line.text, at: line.location)
      position += 1
    }
    reportArrow(in: text)
    add(.paragraph(inlines(text)))
  }

  /// An arrow belongs to an answer or to « Si ça bloque », whose sign was probably lost.
  private mutating func reportArrow(in text: MarkedText) {
    guard let index = text.scalars.firstIndex(of: "→") else { return }
    notes.report(.strayArrow, at: text.location(index..<index + 1))
  }

  /// A line with a marker and the indented lines that continue it.
  private mutating func itemText() -> MarkedText {
    var text = MarkedText()
    guard let line = next else { return text }
    text.add(line.text, at: line.location)
    position += 1
    while let line = next, line.kind == .indented {
      text.add(line.text, at: line.location)
      position += 1
    }
    return text
  }

  mutating func readItem() -> [Inline] { inlines(itemText()) }

  /// An item of a list that is no answer: an arrow there tells of a question cut off from it.
  private mutating func readListItem() -> [Inline] {
    let text = itemText()
    reportArrow(in: text)
    return inlines(text)
  }

  mutating func items(of kind: GuideLine.Kind) -> [[Inline]] {
    var items: [[Inline]] = []
    while next?.kind == kind { items.append(readListItem()) }
    return items
  }

  /// A number out of its turn tells that the list lost a line, or was cut in two.
  mutating func numberedItems() -> [[Inline]] {
    var items: [[Inline]] = []
    var isReported = false
    while let line = next, line.kind == .number {
      let expected = items.count + 1
      if let number = line.number, number != expected, !isReported {
        let facts = ["found": "\(number)", "expected": "\(expected)"]
        notes.report(.wrongItemNumber, at: line.location, facts)
        isReported = true
      }
      items.append(readListItem())
    }
    return items
  }

  mutating func readCallout(_ line: GuideLine) {
    guard let label = CalloutLabel(line) else { return refuse(">", line) }
    let known = Callout.allCases.map(\.rawValue)
    let callout = Callout(rawValue: label.name)
    if callout == nil {
      notes.report(
        .unknownValue,
        at: label.place,
        ["key": "[!…]", "found": label.name, "allowed": known.joined(separator: ", ")],
        suggestion: EditDistance.nearest(to: label.name, in: known)
      )
    }
    var text = MarkedText()
    if !label.rest.isEmpty { text.add(label.rest, at: label.restPlace) }
    position += 1
    while let line = next, line.kind == .callout, CalloutLabel(line) == nil {
      if !line.text.isEmpty { text.add(line.text, at: line.location) }
      position += 1
    }
    add(.callout(callout ?? .tip, inlines(text)))
  }

  mutating func readBranch(_ line: GuideLine) {
    let question = readItem()
    var ways: [Way] = []
    var count = 0
    while let line = next, line.kind == .bullet || line.kind == .blank {
      // A blank line may stand between the question and its answers, not among them.
      if line.kind == .blank {
        guard count == 0, position + 1 < lines.count, lines[position + 1].kind == .bullet else {
          break
        }
        position += 1
      } else {
        count += 1
        if let way = way(at: line) { ways.append(way) }
      }
    }
    if question.sendsToStep { notes.report(.wayWithoutStep, at: line.location) }
    if count < 2 {
      let facts = ["question": String(line.text), "count": "\(count)"]
      notes.report(.tooFewChoices, at: line.location, facts)
    }
    add(.branch(question: question, ways: ways))
  }

  /// `text → {step:id}`.
  private mutating func way(at line: GuideLine) -> Way? {
    var words = inlines(itemText())
    guard case .step(let step)? = words.popLast(), case .text(let text)? = words.popLast(),
      let arrow = ["→", "->"].first(where: { text[...].trimmingBlanks.hasSuffix($0) })
    else {
      notes.report(.wayWithoutStep, at: line.location)
      return nil
    }
    let answer = text[...].trimmingBlanks.dropLast(arrow.count).trimmingBlanks
    if !answer.isEmpty { words.append(.text(String(answer))) }
    // A second step in one answer is the next answer, whose line was lost.
    guard !words.isEmpty, !words.sendsToStep else {
      notes.report(.wayWithoutStep, at: line.location)
      return nil
    }
    return Way(text: words, step: step)
  }
}

extension [Inline] {
  fileprivate var sendsToStep: Bool {
    contains { if case .step = $0 { true } else { false } }
  }
}
