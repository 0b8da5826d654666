package import Guides

extension QuestionnaireChange {
  /// Every change, in the order of the new version, what is gone last in each group.
  package static func all(
    from old: Questionnaire,
    to new: Questionnaire
  ) -> [QuestionnaireChange] {
    sentences(old, new) + domains(old, new) + questions(old, new) + levels(old, new)
      + recommendations(old, new)
  }

  private static func sentences(_ old: Questionnaire, _ new: Questionnaire) -> [Self] {
    var changes: [Self] = []
    if old.title != new.title { changes.append(.sentenceChanged(.title)) }
    if old.notice != new.notice { changes.append(.sentenceChanged(.notice)) }
    for (gate, text) in new.gates.sorted(by: { $0.key < $1.key })
    where old.gates[gate].map({ $0 != text }) == true {
      changes.append(.sentenceChanged(.gate(gate)))
    }
    for (alert, meaning) in new.alerts.sorted(by: { $0.key < $1.key })
    where old.alerts[alert].map({ $0 != meaning }) == true {
      changes.append(.sentenceChanged(.alert(alert)))
    }
    return changes
  }

  private static func domains(_ old: Questionnaire, _ new: Questionnaire) -> [Self] {
    let pairs = Pairing(old.domains, new.domains, by: \.id)
    return pairs.added.map { .domainAdded($0.id) }
      + pairs.kept.filter { $0.old.isScored != $0.new.isScored }
      .map { .scoringChanged(domain: $0.new.id, isScored: $0.new.isScored) }
      + pairs.removed.map { .domainRemoved($0.id) }
  }

  private static func levels(_ old: Questionnaire, _ new: Questionnaire) -> [Self] {
    var changes: [Self] = []
    if old.coverage != new.coverage {
      changes.append(.coverageChanged(from: old.coverage, to: new.coverage))
    }
    let domains = new.domainLevels.keys.sorted() + old.domainLevels.keys.sorted()
    let scales =
      [(Questionnaire.overall, old.overallLevels, new.overallLevels)]
      + domains.uniqued.map { ($0, old.domainLevels[$0] ?? .none, new.domainLevels[$0] ?? .none) }
    for (domain, before, after) in scales {
      let pairs = Pairing(before.steps, after.steps, by: \.id)
      changes += pairs.added.map { .levelAdded($0.id, of: domain) }
      for (old, new) in pairs.kept {
        if old.upTo != new.upTo {
          changes.append(.thresholdChanged(new.id, of: domain, from: old.upTo, to: new.upTo))
        }
        if old.title != new.title || old.text != new.text {
          changes.append(.levelReworded(new.id, of: domain))
        }
      }
      changes += pairs.removed.map { .levelRemoved($0.id, of: domain) }
    }
    return changes
  }

  private static func recommendations(_ old: Questionnaire, _ new: Questionnaire) -> [Self] {
    let pairs = Pairing(old.recommendations, new.recommendations, by: \.id)
    return pairs.added.map { .recommendationAdded($0.id) }
      + pairs.kept.flatMap { $0.old.changes(to: $0.new) }
      + pairs.removed.map { .recommendationRemoved($0.id) }
  }
}

extension Recommendation {
  fileprivate func changes(to new: Recommendation) -> [QuestionnaireChange] {
    var changes: [QuestionnaireChange] = []
    if title != new.title || text != new.text {
      changes.append(.recommendationReworded(id, from: title, to: new.title))
    }
    if condition != new.condition {
      changes.append(.conditionChanged(recommendation: id, from: condition, to: new.condition))
    }
    if priority != new.priority {
      changes.append(.priorityChanged(recommendation: id, from: priority, to: new.priority))
    }
    if guide != new.guide {
      changes.append(.guideChanged(recommendation: id, from: guide, to: new.guide))
    }
    return changes
  }
}

extension LevelScale {
  fileprivate static var none: LevelScale { LevelScale(steps: []) }
}

extension [String] {
  fileprivate var uniqued: [String] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
