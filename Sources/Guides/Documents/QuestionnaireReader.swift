import Records

/// Reads one questionnaire; whatever is wrong is noted and reading goes on.
package struct QuestionnaireReader {
  var notes: Notes
  var questionnaire: Questionnaire
  var origins = Origins()
  var references: [Reference] = []
  /// The questions of which nobody can tell what answers they take.
  var formless: Set<String> = []
  /// Whether the question being read says, rightly or not, which field it fills.
  var hasRecords = false

  /// Reads the bytes of `guides/questionnaires/ID.yaml` and checks its references to itself.
  package static func read(_ bytes: [UInt8], file: String) -> DocumentReading<Questionnaire> {
    let draft = draft(bytes, file: file)
    return DocumentReading(draft.questionnaire, origins: draft.origins, draft.notes)
  }

  /// The same, with the references to other files left to the caller.
  static func draft(_ bytes: [UInt8], file: String) -> QuestionnaireReader {
    let id = FileName(file).id
    var reader = QuestionnaireReader(
      notes: Notes(file: file),
      questionnaire: Questionnaire(id: id)
    )
    if let top = YAMLDocument.read(bytes, &reader.notes),
      let fields = Fields<QuestionnaireKey>(top, &reader.notes)
    {
      reader.read(fields, id: id)
    }
    return reader
  }

  private mutating func read(_ fields: Fields<QuestionnaireKey>, id: String) {
    let header = fields.header(id: id, kinds: ["questionnaire"], &notes)
    guard !notes.findings.contains(where: { $0.code == .newerFormat }) else { return }
    questionnaire.id = header.id
    questionnaire.version = header.version
    questionnaire.status = header.status
    questionnaire.title = header.title
    questionnaire.name = fields[.name]?.text(&notes) ?? header.title
    questionnaire.review = header.review
    questionnaire.review.toVerify = (fields[.toVerify]?.texts(&notes) ?? []).compactMap {
      $0.text(&notes)
    }
    if let node = fields[.id] { origins.keep(.identifier, at: node.location) }
    if let node = fields[.version] { origins.keep(.version, at: node.location) }
    if let node = fields[.reviewBefore] { origins.keep(.reviewBefore, at: node.location) }
    questionnaire.minutes =
      fields.required(.minutes, "5", &notes)?.integer(in: 1...240, &notes) ?? 5
    questionnaire.channel =
      fields[.channel]?.code(among: Channel.codes, &notes).flatMap(Channel.init)
    questionnaire.notice = fields.required(.notice, &notes)?.text(&notes) ?? ""
    questionnaire.coverage = coverage(fields)
    readDomains(fields.required(.domains, "{ … }", &notes))
    readQuestions(fields.required(.questions, "…", &notes))
    readSentences(gates: fields[.gates], alerts: fields[.alerts])
    readLevels(fields.required(.levels, "{ overall: … }", &notes))
    readRecommendations(fields.required(.recommendations, "…", &notes))
    readExamples(fields[.examples])
    readMigrations(fields[.migrations])
    QuestionnaireReferences(self).check(references, &notes)
  }

  private mutating func coverage(_ fields: Fields<QuestionnaireKey>) -> Int {
    guard let node = fields[.coverage], let text = node.text(&notes) else { return 60 }
    guard let percent = Int(text), (1...100).contains(percent) else {
      notes.report(.coverageOutOfRange, at: node.location, ["found": text])
      return 60
    }
    return percent
  }

  private mutating func readDomains(_ node: YAMLNode?) {
    for pair in node?.pairs(&notes) ?? [] {
      guard let id = pair.key.identifier(&notes) else { continue }
      origins.keep(.domain(id), at: pair.key.location)
      var domain = Domain(id: id, title: "")
      if let fields = Fields<DomainKey>(pair.value, &notes) {
        domain.title = fields.required(.title, &notes)?.text(&notes) ?? ""
        domain.isScored = fields[.scored]?.flag(&notes) ?? true
      }
      questionnaire.domains.append(domain)
    }
  }

  private mutating func readSentences(gates: YAMLNode?, alerts: YAMLNode?) {
    for pair in gates?.pairs(&notes) ?? [] {
      guard let id = pair.key.identifier(&notes) else { continue }
      origins.keep(.gate(id), at: pair.key.location)
      questionnaire.gates[id] = pair.value.text(&notes) ?? ""
    }
    for pair in alerts?.pairs(&notes) ?? [] {
      guard let id = pair.key.identifier(&notes) else { continue }
      origins.keep(.alert(id), at: pair.key.location)
      questionnaire.alerts[id] = alert(id, pair.value)
    }
  }

  /// The short form is the sentence alone.
  private mutating func alert(_ id: String, _ node: YAMLNode) -> Alert {
    if case .text(let text, _) = node.content { return Alert(id: id, text: text) }
    guard let fields = Fields<AlertKey>(node, &notes) else { return Alert(id: id, text: "") }
    return Alert(
      id: id,
      text: fields.required(.text, &notes)?.text(&notes) ?? "",
      isUrgent: fields[.urgent]?.flag(&notes) ?? false,
      guide: guide(fields[.guide])
    )
  }

  /// The identifier of a guide, which another file defines.
  mutating func guide(_ node: YAMLNode?) -> String? {
    guard let node, let id = node.identifier(&notes) else { return nil }
    references.append(Reference(target: .guide(id), location: node.location))
    return id
  }

  /// A condition, with its mentions kept as references.
  mutating func condition(_ node: YAMLNode?, before index: Int?) -> Condition? {
    guard let node, let text = node.text(&notes) else { return nil }
    do throws(ConditionFault) {
      let parsed = try ConditionParser.parse(text)
      for mention in parsed.mentions {
        let place = node.location(from: mention.offset, length: mention.length)
        let target: Reference.Target =
          switch mention.subject {
          case .question(let id, let test): .question(id, test, before: index)
          case .choice(let id, let question): .choice(id, of: question)
          case .domain(let id): .domain(id)
          case .level(let level, let domain): .level(level, of: domain)
          }
        references.append(Reference(target: target, location: place))
      }
      return parsed.condition
    } catch {
      notes.report(error.finding(in: node))
      return nil
    }
  }
}
