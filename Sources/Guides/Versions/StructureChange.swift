/// The first difference of structure that an author can be told by name.
enum StructureChange: Sendable, Equatable {
  case questionRemoved(String)
  case questionAdded(String)
  case formChanged(String, from: Question.Form, to: Question.Form)
  case choiceRemoved(String, of: String)
  case choiceAdded(String, of: String)
  case stepRemoved(String)
  case stepAdded(String)
  /// Points, conditions, thresholds, an order: what bears no name of its own.
  case rules

  init(from old: RecordedVersion, to new: RecordedVersion) {
    self =
      StructureChange.removed(old.questions, new.questions).map(StructureChange.questionRemoved)
      ?? StructureChange.removed(new.questions, old.questions).map(StructureChange.questionAdded)
      ?? StructureChange.question(old.questions, new.questions)
      ?? StructureChange.removed(old.steps, new.steps).map(StructureChange.stepRemoved)
      ?? StructureChange.removed(new.steps, old.steps).map(StructureChange.stepAdded)
      ?? .rules
  }

  private static func removed<Part>(_ old: [String: Part], _ new: [String: Part]) -> String? {
    old.keys.sorted().first { new[$0] == nil }
  }

  private static func question(
    _ old: [String: RecordedQuestion],
    _ new: [String: RecordedQuestion]
  ) -> StructureChange? {
    for (id, before) in old.sorted(by: { $0.key < $1.key }) {
      guard let after = new[id] else { continue }
      if before.form != after.form { return .formChanged(id, from: before.form, to: after.form) }
      if let choice = before.choices.first(where: { !after.choices.contains($0) }) {
        return .choiceRemoved(choice, of: id)
      }
      if let choice = after.choices.first(where: { !before.choices.contains($0) }) {
        return .choiceAdded(choice, of: id)
      }
    }
    return nil
  }
}

extension StructureChange {
  /// Which sentence tells it; nil for the general one.
  var variant: FindingVariant? {
    switch self {
    case .questionRemoved: .questionRemoved
    case .questionAdded: .questionAdded
    case .formChanged: .formChanged
    case .choiceRemoved: .choiceRemoved
    case .choiceAdded: .choiceAdded
    case .stepRemoved: .stepRemoved
    case .stepAdded: .stepAdded
    case .rules: nil
    }
  }

  /// What fills that sentence.
  var facts: [String: String] {
    switch self {
    case .questionRemoved(let id), .questionAdded(let id): ["question": id]
    case .formChanged(let id, let old, let new):
      ["question": id, "from": old.rawValue, "to": new.rawValue]
    case .choiceRemoved(let choice, let id), .choiceAdded(let choice, let id):
      ["choice": choice, "question": id]
    case .stepRemoved(let id), .stepAdded(let id): ["step": id]
    case .rules: [:]
    }
  }
}
