/// Parts that nothing leads to: alerts and gates that no choice raises, steps off every way.
enum UnusedPartCheck {
  static func findings(_ questionnaire: Questionnaire, _ origins: Origins) -> [Finding] {
    let choices = questionnaire.questions.flatMap(\.choices)
    let alerts = Set(choices.compactMap(\.alert))
    let gates = Set(choices.compactMap(\.gate))
    let unused =
      questionnaire.alerts.keys.filter { !alerts.contains($0) }.map { ($0, Origins.Part.alert($0)) }
      + questionnaire.gates.keys.filter { !gates.contains($0) }.map { ($0, Origins.Part.gate($0)) }
    return unused.compactMap { finding($0.0, $0.1, origins) }
  }

  /// A step that follows a branching question is reached only by an answer or a link.
  static func findings(_ guide: Guide, _ origins: Origins) -> [Finding] {
    let targets = Set(guide.steps.flatMap(\.targets))
    let orphans = zip(guide.steps, guide.steps.dropFirst()).filter { previous, step in
      previous.branches && !targets.contains(step.id)
    }
    return orphans.compactMap { finding($0.1.id, .step($0.1.id), origins) }
  }

  private static func finding(
    _ id: String,
    _ part: Origins.Part,
    _ origins: Origins
  ) -> Finding? {
    origins[part].map { Finding(.unusedPart, at: $0, facts: ["id": id]) }
  }
}

extension Step {
  fileprivate var branches: Bool {
    blocks.contains { if case .branch = $0 { true } else { false } }
  }

  /// The steps that the text sends to.
  fileprivate var targets: [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .branch(let question, let ways): question.steps + ways.map(\.step)
      case .paragraph(let text), .callout(_, let text), .trouble(let text): text.steps
      case .bullets(let items), .numbered(let items): items.flatMap(\.steps)
      }
    }
  }
}

extension [Inline] {
  fileprivate var steps: [String] {
    compactMap { if case .step(let id) = $0 { id } else { nil } }
  }
}
