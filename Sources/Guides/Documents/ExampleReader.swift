import Records

extension QuestionnaireReader {
  mutating func readExamples(_ node: YAMLNode?) {
    for item in node?.items(&notes) ?? [] {
      guard let fields = Fields<ExampleKey>(item, &notes) else { continue }
      var example = Example(
        name: fields.required(.name, &notes)?.text(&notes) ?? "",
        answers: answers(fields.required(.answers, "{ … }", &notes))
      )
      if let node = fields[.name] {
        reportTwin(.example(example.name), example.name, at: node.location)
      }
      if let node = fields.required(.expect, "{ level: … }", &notes),
        let expectation = Fields<ExpectationKey>(node, &notes)
      {
        read(expectation, into: &example)
      }
      questionnaire.examples.append(example)
    }
  }

  private mutating func answers(_ node: YAMLNode?) -> [String: Answer] {
    var answers: [String: Answer] = [:]
    for pair in node?.pairs(&notes) ?? [] {
      guard let id = pair.key.text(&notes) else { continue }
      let target = Reference.Target.question(id, nil, before: nil)
      references.append(Reference(target: target, location: pair.key.location))
      guard let question = questionnaire.question(id) else { continue }
      answers[id] = answer(pair.value, to: question)
    }
    return answers
  }

  private mutating func answer(_ node: YAMLNode, to question: Question) -> Answer? {
    if case .text(let text, _) = node.content, let nonAnswer = NonAnswer(rawValue: text) {
      let target = Reference.Target.answer(text, of: question.id)
      references.append(Reference(target: target, location: node.location))
      return .nonAnswer(nonAnswer)
    }
    switch question.form {
    case .number, .scale:
      let bounds = question.bounds ?? 0...1_000_000
      return node.integer(in: bounds, &notes).map(Answer.number)
    case .someOf:
      let ids = node.texts(&notes).compactMap { choice($0, of: question) }
      return .choices(Set(ids))
    case .yesNo, .oneOf, .observation, .note:
      return choice(node, of: question).map(Answer.choice)
    }
  }

  private mutating func choice(_ node: YAMLNode, of question: Question) -> String? {
    guard let id = node.text(&notes) else { return nil }
    let target = Reference.Target.answer(id, of: question.id)
    references.append(Reference(target: target, location: node.location))
    return id
  }

  private mutating func read(_ fields: Fields<ExpectationKey>, into example: inout Example) {
    example.level = fields[.level].flatMap { expectedLevel($0, of: Questionnaire.overall) }
    for pair in fields[.levels]?.pairs(&notes) ?? [] {
      guard let domain = pair.key.text(&notes) else { continue }
      references.append(Reference(target: .domain(domain), location: pair.key.location))
      example.domainLevels[domain] = expectedLevel(pair.value, of: domain)
    }
    example.recommendations = fields[.recommendations].map { node in
      names(node) { .recommendation($0) }
    }
    example.notAsked =
      fields[.notAsked].map { node in
        names(node) { .question($0, nil, before: nil) }
      } ?? []
  }

  private mutating func names(
    _ node: YAMLNode,
    _ target: (String) -> Reference.Target
  ) -> [String] {
    node.texts(&notes).compactMap { item in
      guard let id = item.text(&notes) else { return nil }
      references.append(Reference(target: target(id), location: item.location))
      return id
    }
  }

  private mutating func expectedLevel(_ node: YAMLNode, of domain: String) -> ExpectedLevel? {
    if case .text("unknown", _) = node.content { return .unknown }
    guard let level = node.integer(in: Level.scale, &notes) else { return nil }
    references.append(Reference(target: .level(level, of: domain), location: node.location))
    return .known(level)
  }
}
