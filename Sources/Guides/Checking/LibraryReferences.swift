/// Checks what files say of one another: guides that are named, translations of their steps.
struct LibraryReferences {
  private var mentions: [(guide: String, location: Location)] = []
  private var texts: [String: [GuideText]] = [:]

  /// One guide in one language.
  private struct GuideText {
    let language: String
    let file: String
    let steps: [(id: String, location: Location)]
  }

  mutating func add(_ references: [Reference]) {
    for reference in references {
      guard case .guide(let id) = reference.target else { continue }
      mentions.append((id, reference.location))
    }
  }

  mutating func add(_ draft: GuideReader) {
    for reference in draft.references {
      guard case .guide(let id) = reference.target else { continue }
      mentions.append((id, reference.location))
    }
    let file = draft.notes.file
    let steps = draft.guide.steps.map { step in
      (step.id, draft.origins[.step(step.id)] ?? Location(file: file))
    }
    let text = GuideText(language: draft.guide.language, file: file, steps: steps)
    texts[FileName(file).id, default: []].append(text)
  }

  func check() -> [Finding] {
    let ids = texts.keys.sorted()
    var findings: [Finding] = []
    for mention in mentions where texts[mention.guide] == nil {
      let nearest = EditDistance.nearest(to: mention.guide, in: ids)
      findings.append(
        Finding(
          .unknownGuide,
          at: mention.location,
          facts: ["found": mention.guide],
          suggestion: nearest
        )
      )
    }
    for id in ids { findings += checkTexts(texts[id] ?? [], of: id) }
    return findings
  }

  private func checkTexts(_ texts: [GuideText], of id: String) -> [Finding] {
    var findings: [Finding] = []
    var firsts: [String: GuideText] = [:]
    for text in texts {
      if let first = firsts[text.language] {
        let facts = ["id": id, "first": first.file]
        let place = Location(file: text.file)
        let related = Location(file: first.file)
        findings.append(Finding(.duplicateIdentifier, at: place, facts: facts, related: related))
      }
      firsts[text.language] = firsts[text.language] ?? text
    }
    let translations = texts.filter { $0.language != Guide.mainLanguage }
    guard let main = firsts[Guide.mainLanguage] else {
      return findings
        + translations.map { text in
          Finding(.translationWithoutMainText, at: Location(file: text.file), facts: ["id": id])
        }
    }
    return findings + translations.flatMap { checkSteps(of: $0, against: main) }
  }

  /// The steps of a translation are some of those of the main text, in the same order.
  private func checkSteps(of text: GuideText, against main: GuideText) -> [Finding] {
    let ids = main.steps.map(\.id)
    var findings: [Finding] = []
    var position = 0
    for step in text.steps {
      if let index = ids[position...].firstIndex(of: step.id) {
        position = index + 1
        continue
      }
      let nearest = EditDistance.nearest(to: step.id, in: ids)
      findings.append(
        Finding(
          .stepNotInMainText,
          at: step.location,
          facts: ["step": step.id, "file": main.file, "allowed": ids.joined(separator: ", ")],
          suggestion: nearest,
          related: main.steps.first { $0.id == step.id }?.location
        )
      )
    }
    return findings
  }
}
