import Records

extension Questionnaire {
  /// Everything that an interview depends on; dates, sources and examples are left out.
  package var outline: Outline {
    .branches([
      "id": .structure(id),
      "name": .wording(name),
      "title": .wording(title),
      "notice": .wording(notice),
      "coverage": .structure(coverage),
      "domains": .list(domains.map(\.outline)),
      "questions": .list(questions.map(\.outline)),
      "gates": .map(gates.mapValues(Outline.wording)),
      "alerts": .map(alerts.mapValues(\.outline)),
      "levels": .map(
        domainLevels.merging([Questionnaire.overall: overallLevels]) { $1 }.mapValues(\.outline)
      ),
      "recommendations": .list(recommendations.map(\.outline)),
    ])
  }
}

extension Question {
  var outline: Outline {
    .branches([
      "id": .structure(id),
      "ask": .wording(ask),
      "simple": simple.map(Outline.wording),
      "why": why.map(Outline.wording),
      "how": how.map(Outline.wording),
      "form": .structure(form.rawValue),
      "weight": .structure(weight),
      "records": records.map { .structure($0.rawValue) },
      "ask_if": askIf.map { .structure($0.description) },
      "non_answers": .structure(nonAnswers.map(\.rawValue).sorted()),
      "choices": .list(choices.map(\.outline)),
      "from": bounds.map { .structure($0.lowerBound) },
      "to": bounds.map { .structure($0.upperBound) },
    ])
  }
}

extension Choice {
  fileprivate var outline: Outline {
    .branches([
      "id": .structure(id),
      "text": .wording(text),
      "points": .map(points.mapValues(Outline.structure)),
      "code": .structure(codes.sorted()),
      "at_most": atMost.map(Outline.structure),
      "gate": gate.map(Outline.structure),
      "alert": alert.map(Outline.structure),
      "exclusive": .structure(isExclusive),
    ])
  }
}

extension Domain {
  fileprivate var outline: Outline {
    .map(["id": .structure(id), "title": .wording(title), "scored": .structure(isScored)])
  }
}

extension LevelScale {
  fileprivate var outline: Outline {
    .list(
      steps.map { step in
        .branches([
          "id": .structure(step.id),
          "up_to": step.upTo.map(Outline.structure),
          "title": .wording(step.title),
          "text": .wording(step.text),
        ])
      }
    )
  }
}

extension Alert {
  fileprivate var outline: Outline {
    .branches([
      "id": .structure(id),
      "text": .wording(text),
      "urgent": .wording(isUrgent),
      "guide": guide.map(Outline.wording),
    ])
  }
}

extension Recommendation {
  /// No record keeps what was recommended: only when it comes is structure.
  var outline: Outline {
    .branches([
      "id": .structure(id),
      "if": condition.map { .structure($0.description) },
      "priority": .wording(priority),
      "title": .wording(title),
      "text": .wording(text),
      "guide": guide.map(Outline.wording),
      "help": help.map(Outline.wording),
      "sheet": .wording(isOnSheet),
    ])
  }
}
