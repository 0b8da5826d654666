import Records

extension QuestionnaireReader {
  mutating func readLevels(_ node: YAMLNode?) {
    guard let node, let pairs = node.pairs(&notes) else { return }
    for pair in pairs {
      guard let domain = pair.key.text(&notes) else { continue }
      let scale = scale(pair.value, of: domain)
      if domain == Questionnaire.overall {
        questionnaire.overallLevels = scale
      } else {
        references.append(Reference(target: .domain(domain), location: pair.key.location))
        questionnaire.domainLevels[domain] = scale
      }
    }
    if !pairs.contains(where: { $0.key.text(&notes) == Questionnaire.overall }) {
      notes.report(
        .missingKey,
        at: node.location,
        ["key": Questionnaire.overall, "line": "\(Questionnaire.overall): …"]
      )
    }
  }

  private mutating func scale(_ node: YAMLNode, of domain: String) -> LevelScale {
    var steps: [(step: LevelStep, location: Location)] = []
    for item in node.items(&notes) ?? [] {
      guard let fields = Fields<LevelKey>(item, &notes),
        let idNode = fields.required(.id, "1", &notes),
        let id = idNode.integer(in: Level.scale, &notes)
      else { continue }
      let title =
        domain == Questionnaire.overall ? fields.required(.title, &notes) : fields[.title]
      let step = LevelStep(
        id: id,
        upTo: fields[.upTo]?.integer(in: 0...100, &notes),
        title: title?.text(&notes) ?? "",
        text: fields[.text]?.text(&notes) ?? ""
      )
      origins.keep(.level(id, of: domain), at: idNode.location)
      steps.append((step, fields[.upTo]?.location ?? idNode.location))
    }
    reportDisorder(steps, of: domain)
    return LevelScale(steps: steps.map(\.step))
  }

  /// Levels go up one by one, their ends go up, and only the last one is without end.
  private mutating func reportDisorder(
    _ steps: [(step: LevelStep, location: Location)],
    of domain: String
  ) {
    var end = -1
    for (index, (step, location)) in steps.enumerated() {
      let isLast = index == steps.count - 1
      let goesUp = step.upTo.map { $0 > end } ?? isLast
      if step.id != index + 1 || !goesUp || (step.upTo == nil) != isLast {
        notes.report(
          .levelsNotIncreasing,
          at: location,
          ["domain": domain, "level": "\(step.id)", "expected": "\(index + 1)"]
        )
      }
      end = step.upTo ?? end
    }
  }
}
