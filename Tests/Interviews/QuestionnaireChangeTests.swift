import Guides
import Records
import Specimens
import Testing

@testable import Interviews

struct `A comparison of versions` {
  private static let old: Questionnaire = {
    var sample = questionnaire(
      [scored("email"), question("phone", [choice("a"), choice("b")]), scored("device")],
      recommendations: [
        recommendation("open", .question("email", is: "0"), priority: 2),
        recommendation("other", nil),
      ],
      alerts: ["scam": Alert(id: "scam", text: "")]
    )
    sample.gates = ["low": "Low"]
    return sample
  }()

  /// A change made on purpose, and what must be said of it.
  struct Edit: Sendable {
    let changes: [QuestionnaireChange]
    let apply: @Sendable (inout Questionnaire) -> Void

    init(
      _ changes: [QuestionnaireChange],
      _ apply: @escaping @Sendable (inout Questionnaire) -> Void
    ) {
      self.changes = changes
      self.apply = apply
    }
  }

  private static let edits = [
    Edit([.sentenceChanged(.title)]) { $0.title = "New" },
    Edit([.sentenceChanged(.notice)]) { $0.notice = "New" },
    Edit([.sentenceChanged(.gate("low"))]) { $0.gates["low"] = "New" },
    Edit([.sentenceChanged(.alert("scam"))]) { $0.alerts["scam"]?.isUrgent = true },
    Edit([.questionAdded("new")]) { $0.questions.append(scored("new")) },
    Edit([.questionRemoved("phone")]) { $0.questions.remove(at: 1) },
    Edit([.questionMoved("email")]) { $0.questions.append($0.questions.remove(at: 0)) },
    Edit([.questionReworded("email", from: "email", to: "New")]) { $0.questions[0].ask = "New" },
    Edit([.formChanged(question: "phone", from: .oneOf, to: .observation)]) {
      $0.questions[1].form = .observation
    },
    Edit([.boundsChanged(question: "phone", from: nil, to: 1...5)]) {
      $0.questions[1].bounds = 1...5
    },
    Edit([.weightChanged(question: "email", from: 1, to: 2)]) { $0.questions[0].weight = 2 },
    Edit([
      .nonAnswersChanged(
        question: "email",
        from: [.doesNotKnow, .prefersNot, .notAsked],
        to: [.prefersNot]
      )
    ]) { $0.questions[0].nonAnswers = [.prefersNot] },
    Edit([.recordedFieldChanged(question: "email", from: nil, to: .email)]) {
      $0.questions[0].records = .email
    },
    Edit([.askIfChanged(question: "device", from: nil, to: .isAnswered(question: "email"))]) {
      $0.questions[2].askIf = .isAnswered(question: "email")
    },
    Edit([.choiceAdded("c", of: "phone")]) { $0.questions[1].choices.append(choice("c")) },
    Edit([.choiceRemoved("a", of: "phone")]) { $0.questions[1].choices.remove(at: 0) },
    Edit([.choiceReworded("a", of: "phone", from: "a", to: "New")]) {
      $0.questions[1].choices[0].text = "New"
    },
    Edit([
      .pointsChanged(choice: "1", of: "email", domain: "access", from: nil, to: 1),
      .pointsChanged(choice: "1", of: "email", domain: "autonomy", from: 1, to: nil),
    ]) { $0.questions[0].choices[1].points = ["access": 1] },
    Edit([.gateChanged(choice: "0", of: "email", from: nil, to: 2)]) {
      $0.questions[0].choices[0].atMost = 2
    },
    Edit([.alertChanged(choice: "0", of: "email", from: nil, to: "scam")]) {
      $0.questions[0].choices[0].alert = "scam"
    },
    Edit([.codesChanged(choice: "0", of: "email", from: [], to: ["aucun"])]) {
      $0.questions[0].choices[0].codes = ["aucun"]
    },
    Edit([.exclusionChanged(choice: "0", of: "email", isExclusive: true)]) {
      $0.questions[0].choices[0].isExclusive = true
    },
    Edit([.domainAdded("new")]) { $0.domains.append(Domain(id: "new", title: "")) },
    Edit([.domainRemoved("access")]) { $0.domains.removeLast() },
    Edit([.scoringChanged(domain: "autonomy", isScored: false)]) { $0.domains[0].isScored = false },
    Edit([.coverageChanged(from: 60, to: 80)]) { $0.coverage = 80 },
    Edit([.thresholdChanged(2, of: "overall", from: 40, to: 45)]) {
      $0.overallLevels.steps[1].upTo = 45
    },
    Edit([.levelReworded(2, of: "overall")]) { $0.overallLevels.steps[1].title = "New" },
    Edit([.levelRemoved(5, of: "overall")]) { $0.overallLevels.steps.removeLast() },
    Edit([.levelAdded(6, of: "access")]) {
      $0.domainLevels["access"]?.steps.append(LevelStep(id: 6, upTo: nil, title: ""))
    },
    Edit([.recommendationAdded("new")]) { $0.recommendations.append(recommendation("new", nil)) },
    Edit([.recommendationRemoved("open")]) { $0.recommendations.remove(at: 0) },
    Edit([.recommendationReworded("open", from: "open", to: "New")]) {
      $0.recommendations[0].title = "New"
    },
    Edit([
      .conditionChanged(
        recommendation: "open",
        from: .isChoice(question: "email", choice: "0"),
        to: nil
      )
    ]) { $0.recommendations[0].condition = nil },
    Edit([.priorityChanged(recommendation: "open", from: 2, to: 1)]) {
      $0.recommendations[0].priority = 1
    },
    Edit([.guideChanged(recommendation: "open", from: nil, to: "caf")]) {
      $0.recommendations[0].guide = "caf"
    },
  ]

  @Test(arguments: edits) func `names each change and nothing else`(_ edit: Edit) {
    var new = Self.old
    edit.apply(&new)
    let changes = QuestionnaireChange.all(from: Self.old, to: new)
    #expect(Set(changes) == Set(edit.changes))
    #expect(changes.count == edit.changes.count)
  }

  @Test func `finds nothing between a version and itself`() {
    for seed in 0..<100 {
      let questionnaire = GeneratedQuestionnaire.make(seed: seed)
      let comparison = QuestionnaireComparison(from: questionnaire, to: questionnaire, visits: 20)
      #expect(comparison.changes == [], "seed \(seed)")
      #expect(comparison.randomVisits.changed == [] && comparison.randomVisits.count == 20)
    }
  }

  @Test func `reads the same both ways`() {
    for seed in 0..<200 {
      let one = GeneratedQuestionnaire.make(seed: seed)
      let other = GeneratedQuestionnaire.make(seed: seed + 1000)
      let forth = QuestionnaireChange.all(from: one, to: other)
      let back = QuestionnaireChange.all(from: other, to: one)
      #expect(Set(forth.compactMap(\.added)) == Set(back.compactMap(\.removed)), "seed \(seed)")
    }
  }
}

extension QuestionnaireChange {
  fileprivate var added: String? {
    switch self {
    case .questionAdded(let id), .domainAdded(let id), .recommendationAdded(let id): id
    case .choiceAdded(let id, let question): "\(question)/\(id)"
    default: nil
    }
  }

  fileprivate var removed: String? {
    switch self {
    case .questionRemoved(let id), .domainRemoved(let id), .recommendationRemoved(let id): id
    case .choiceRemoved(let id, let question): "\(question)/\(id)"
    default: nil
    }
  }
}
