import Records

extension QuestionnaireReader {
  mutating func choices(_ node: YAMLNode?, of question: Question) -> [Choice] {
    var choices: [Choice] = []
    for item in node?.items(&notes) ?? [] {
      guard let fields = Fields<ChoiceKey>(item, &notes),
        let choice = choice(fields, of: question)
      else { continue }
      choices.append(choice)
    }
    return choices
  }

  private mutating func choice(_ fields: Fields<ChoiceKey>, of question: Question) -> Choice? {
    guard let node = fields.required(.id, "…", &notes),
      let id = question.form == .scale ? scalePoint(node) : node.conditionName(&notes)
    else { return nil }
    reportTwin(.choice(id, of: question.id), id, at: node.location)
    if question.form == .yesNo, !["yes", "no"].contains(id) {
      _ = node.code(among: ["yes", "no"], &notes)
    }
    var choice = Choice(
      id: id,
      text: fields.required(.text, &notes)?.text(&notes) ?? "",
      points: points(fields[.points]),
      codes: codes(fields[.code], of: question),
      atMost: fields[.atMost]?.integer(in: Level.scale, &notes),
      gate: name(fields[.gate], Reference.Target.gate),
      alert: name(fields[.alert], Reference.Target.alert),
      isExclusive: fields[.exclusive]?.flag(&notes) ?? false
    )
    if let node = fields[.atMost], let level = choice.atMost {
      let target = Reference.Target.level(level, of: Questionnaire.overall)
      references.append(Reference(target: target, location: node.location))
    }
    if choice.isExclusive, question.form != .someOf, let node = fields[.exclusive] {
      notes.report(.uselessExclusive, at: node.location, ["form": question.form.rawValue])
      choice.isExclusive = false
    }
    return choice
  }

  private mutating func scalePoint(_ node: YAMLNode) -> String? {
    node.integer(in: 0...1_000_000, &notes).map(String.init)
  }

  private mutating func name(
    _ node: YAMLNode?,
    _ target: (String) -> Reference.Target
  ) -> String? {
    guard let node, let id = node.identifier(&notes) else { return nil }
    references.append(Reference(target: target(id), location: node.location))
    return id
  }

  mutating func points(_ node: YAMLNode?) -> [String: Int] {
    var points: [String: Int] = [:]
    for pair in node?.pairs(&notes) ?? [] {
      guard let domain = pair.key.text(&notes), let text = pair.value.text(&notes) else { continue }
      references.append(Reference(target: .domain(domain), location: pair.key.location))
      guard let number = Int(text), (0...Choice.mostPoints).contains(number) else {
        let facts = ["found": text, "most": "\(Choice.mostPoints)"]
        notes.report(.pointsOutOfRange, at: pair.value.location, facts)
        continue
      }
      points[domain] = number
    }
    return points
  }

  /// The codes that the record keeps; several only where one visitor can have several.
  private mutating func codes(_ node: YAMLNode?, of question: Question) -> [String] {
    guard let node else { return [] }
    guard let field = question.records else {
      if !hasRecords {
        notes.report(.codeWithoutField, at: node.location, ["question": question.id])
      }
      return []
    }
    // Non-answers have their own codes, which no choice may take.
    let codes = (field.codes ?? []).filter { !["non_communique", "non_demande"].contains($0) }
    let nodes = field.isSetValued ? node.texts(&notes) : [node]
    return nodes.compactMap { $0.code(among: codes, &notes) }
  }

  /// Without choices of its own, a yes-no question has the two that everybody knows.
  mutating func yesNoChoices(_ fields: Fields<QuestionKey>, of question: Question) -> [Choice] {
    if let node = fields[.choices] {
      let choices = choices(node, of: question)
      for id in ["yes", "no"] where !choices.contains(where: { $0.id == id }) {
        let facts = ["key": "id: \(id)", "line": "- { id: \(id), text: \"…\" }"]
        notes.report(.missingKey, at: node.location, facts)
      }
      return choices
    }
    var choices = [Choice(id: "yes", text: ""), Choice(id: "no", text: "")]
    guard let node = fields[.points], let points = Fields<YesNoKey>(node, &notes) else {
      return choices
    }
    choices[0].points = self.points(points[.yes])
    choices[1].points = self.points(points[.no])
    return choices
  }
}

private enum YesNoKey: String, DocumentKey {
  case yes
  case no
}
