import Guides

extension QuestionnaireChange {
  /// What changes in the questions and in their choices.
  static func questions(_ old: Questionnaire, _ new: Questionnaire) -> [QuestionnaireChange] {
    let pairs = Pairing(old.questions, new.questions, by: \.id)
    let moved = moved(pairs.kept.map(\.new.id), among: old.questions.map(\.id))
    return pairs.added.map { .questionAdded($0.id) } + moved.map { .questionMoved($0) }
      + pairs.kept.flatMap { $0.old.changes(to: $0.new) }
      + pairs.removed.map { .questionRemoved($0.id) }
  }

  /// The fewest questions to move to put the others in their old order.
  private static func moved(_ kept: [String], among old: [String]) -> [String] {
    let difference = kept.difference(from: old.filter(kept.contains))
    return difference.insertions.compactMap { change in
      if case .insert(_, let id, _) = change { id } else { nil }
    }
  }
}

extension Question {
  fileprivate func changes(to new: Question) -> [QuestionnaireChange] {
    var changes: [QuestionnaireChange] = []
    if ask != new.ask { changes.append(.questionReworded(id, from: ask, to: new.ask)) }
    if form != new.form { changes.append(.formChanged(question: id, from: form, to: new.form)) }
    if bounds != new.bounds {
      changes.append(.boundsChanged(question: id, from: bounds, to: new.bounds))
    }
    if weight != new.weight {
      changes.append(.weightChanged(question: id, from: weight, to: new.weight))
    }
    if Set(nonAnswers) != Set(new.nonAnswers) {
      changes.append(.nonAnswersChanged(question: id, from: nonAnswers, to: new.nonAnswers))
    }
    if records != new.records {
      changes.append(.recordedFieldChanged(question: id, from: records, to: new.records))
    }
    if askIf != new.askIf {
      changes.append(.askIfChanged(question: id, from: askIf, to: new.askIf))
    }
    return changes + choiceChanges(to: new)
  }

  private func choiceChanges(to new: Question) -> [QuestionnaireChange] {
    let pairs = Pairing(choices, new.choices, by: \.id)
    return pairs.added.map { .choiceAdded($0.id, of: id) }
      + pairs.kept.flatMap { $0.old.changes(to: $0.new, of: id) }
      + pairs.removed.map { .choiceRemoved($0.id, of: id) }
  }
}

extension Choice {
  fileprivate func changes(to new: Choice, of question: String) -> [QuestionnaireChange] {
    var changes: [QuestionnaireChange] = []
    if text != new.text {
      changes.append(.choiceReworded(id, of: question, from: text, to: new.text))
    }
    for domain in Set(points.keys).union(new.points.keys).sorted()
    where points[domain] != new.points[domain] {
      changes.append(
        .pointsChanged(
          choice: id,
          of: question,
          domain: domain,
          from: points[domain],
          to: new.points[domain]
        )
      )
    }
    if atMost != new.atMost {
      changes.append(.gateChanged(choice: id, of: question, from: atMost, to: new.atMost))
    }
    if alert != new.alert {
      changes.append(.alertChanged(choice: id, of: question, from: alert, to: new.alert))
    }
    if Set(codes) != Set(new.codes) {
      changes.append(.codesChanged(choice: id, of: question, from: codes, to: new.codes))
    }
    if isExclusive != new.isExclusive {
      changes.append(
        .exclusionChanged(choice: id, of: question, isExclusive: new.isExclusive)
      )
    }
    return changes
  }
}
