import Records

extension QuestionnaireReader {
  mutating func readQuestions(_ node: YAMLNode?) {
    for item in node?.items(&notes) ?? [] {
      guard let fields = Fields<QuestionKey>(item, &notes),
        let question = question(fields)
      else { continue }
      questionnaire.questions.append(question)
    }
  }

  private mutating func question(_ fields: Fields<QuestionKey>) -> Question? {
    guard let node = fields.required(.id, "…", &notes), let id = node.conditionName(&notes) else {
      return nil
    }
    reportTwin(.question(id), id, at: node.location)
    let form =
      fields.required(.form, "one_of", &notes)?.value(of: Question.Form.self, &notes)
    var question = Question(
      id: id,
      ask: fields.required(.ask, &notes)?.text(&notes) ?? "",
      simple: fields[.simple]?.text(&notes),
      why: fields[.why]?.text(&notes),
      how: fields[.how]?.text(&notes),
      form: form ?? .note,
      weight: fields[.weight]?.integer(in: 0...10, &notes) ?? 1
    )
    question.records = recordField(fields[.records])
    hasRecords = fields[.records] != nil
    question.askIf = condition(fields[.askIf], before: questionnaire.questions.count)
    if let place = fields[.askIf]?.location { origins.keep(.askIf(id), at: place) }
    if let node = fields[.nonAnswers] { question.nonAnswers = nonAnswers(node) }
    guard form != nil else {
      // What the choices should be is unknown: they are read so that others can name them.
      formless.insert(id)
      question.form = .oneOf
      question.choices = choices(fields[.choices], of: question)
      return question
    }
    readChoices(fields, into: &question)
    return question
  }

  mutating func reportTwin(_ part: Origins.Part, _ id: String, at location: Location) {
    notes.reportTwin(part, id, at: location, in: &origins)
  }

  /// The only fields of a record that an answer fills by itself.
  static let recordFields: [Field] = [.equipment, .connection, .email, .barrier]

  private mutating func recordField(_ node: YAMLNode?) -> Field? {
    let names = QuestionnaireReader.recordFields.map(\.rawValue)
    return node?.code(among: names, &notes).flatMap(Field.init(rawValue:))
  }

  private mutating func nonAnswers(_ node: YAMLNode) -> [NonAnswer] {
    node.texts(&notes).compactMap { $0.value(of: NonAnswer.self, &notes) }
  }

  private mutating func readChoices(_ fields: Fields<QuestionKey>, into question: inout Question) {
    switch question.form {
    case .yesNo:
      fields.exclude(.points, .choices, &notes)
      question.choices = yesNoChoices(fields, of: question)
    case .oneOf, .someOf, .observation:
      question.choices = choices(fields[.choices], of: question)
      reportTooFewChoices(question, fields)
    case .scale:
      question.choices = choices(fields[.choices], of: question)
      question.bounds = bounds(fields) ?? scaleBounds(question)
      if question.bounds == nil { _ = fields.required(.from, "1", &notes) }
      reportPointsOutside(question)
    case .number:
      question.bounds = bounds(fields)
    case .note:
      break
    }
    reportUnexpected(fields, in: question)
  }

  /// The named points of a scale stand between its two ends.
  private mutating func reportPointsOutside(_ question: Question) {
    guard let bounds = question.bounds else { return }
    for choice in question.choices {
      guard let point = Int(choice.id), !bounds.contains(point),
        let place = origins[.choice(choice.id, of: question.id)]
      else { continue }
      let facts = [
        "key": "id", "found": choice.id, "least": "\(bounds.lowerBound)",
        "most": "\(bounds.upperBound)",
      ]
      notes.report(.numberOutOfRange, at: place, facts)
    }
  }

  private mutating func reportTooFewChoices(
    _ question: Question,
    _ fields: Fields<QuestionKey>
  ) {
    let count = question.choices.count
    guard count < 2 else { return }
    let place = fields[.choices]?.location ?? fields[.form]?.location ?? fields.location
    notes.report(.tooFewChoices, at: place, ["question": question.id, "count": "\(count)"])
  }

  /// Keys that mean nothing for the form.
  private mutating func reportUnexpected(_ fields: Fields<QuestionKey>, in question: Question) {
    let unexpected: [QuestionKey] =
      switch question.form {
      case .yesNo: [.from, .to]
      case .oneOf, .someOf, .observation: [.points, .from, .to]
      case .scale: [.points]
      case .number: [.points, .choices]
      case .note: [.points, .choices, .from, .to]
      }
    for key in unexpected {
      guard let node = fields[key] else { continue }
      let facts = ["key": key.rawValue, "form": question.form.rawValue, "question": question.id]
      notes.report(.unexpectedChoices, at: node.location, facts)
    }
  }

  private mutating func bounds(_ fields: Fields<QuestionKey>) -> ClosedRange<Int>? {
    let span = 0...1_000_000
    guard fields[.from] != nil || fields[.to] != nil else { return nil }
    guard let from = fields.required(.from, "0", &notes)?.integer(in: span, &notes),
      let node = fields.required(.to, "10", &notes),
      let to = node.integer(in: from...span.upperBound, &notes)
    else { return nil }
    return from...to
  }

  private func scaleBounds(_ question: Question) -> ClosedRange<Int>? {
    let points = question.choices.compactMap { Int($0.id) }
    guard let least = points.min(), let most = points.max() else { return nil }
    return least...most
  }
}
