import Guides
import Interviews
import Testing

@testable import guichet

/// A questionnaire that points at what its visits come to: ` ❌C208` in the line where it is expected.
struct VisitFixture: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  /// Such as `12 C208`, in order.
  let expected: [String]

  var testDescription: String { name }

  /// A sound questionnaire of which some lines are replaced.
  init(_ name: String, _ changes: [String: String] = [:]) {
    self.name = name
    var text = VisitFixture.sound
    for (line, faulty) in changes {
      precondition(text.split(separator: line, omittingEmptySubsequences: false).count == 2, line)
      text = text.replacing(line, with: faulty)
    }
    var lines: [String] = []
    var expected: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let parts = line.split(separator: " ❌", omittingEmptySubsequences: false)
      expected += parts.dropFirst().map { "\(lines.count + 1) \($0)" }
      lines.append(String(parts[0]))
    }
    self.text = lines.joined(separator: "\n")
    self.expected = expected.sorted()
  }

  func check(
    effort: Reachability.Effort = Reachability.Effort(),
    _ tag: String = "fr"
  ) throws -> ReachabilityCheck {
    let file = "guides/questionnaires/visits.yaml"
    let reading = QuestionnaireReader.read(Array(text.utf8), file: file)
    let (value, faults) = (reading.value, reading.findings)
    let questionnaire = try #require(value, "\(faults)")
    return ReachabilityCheck(
      questionnaire,
      reading.origins,
      say: PackageFolder.phrasebook(tag),
      effort: effort
    )
  }

  func findings() throws -> [String] {
    try check().findings.map { "\($0.location.line) \($0.code.rawValue)" }.sorted()
  }

  private static let sound = """
    format: 1
    kind: questionnaire
    id: visits
    version: 1
    status: published
    title: "Visites"
    minutes: 5
    reviewed: 2026-11-21
    review_before: 2027-05-21
    notice: "Tout se refuse."
    domains:
      means: { title: "Moyens" }
      habits: { title: "Habitudes", scored: "no" }
    questions:
      - id: phone
        ask: "Quel téléphone avez-vous ?"
        form: one_of
        choices:
          - { id: smart, text: "Récent", points: { means: 3 } }
          - { id: simple, text: "Simple", points: { means: 1 } }
          - { id: none, text: "Aucun", points: { means: 0 }, at_most: 1, gate: no-phone, alert: alone }
      - id: bill
        ask: "Payez-vous en ligne ?"
        form: one_of
        ask_if: phone is not none
        choices:
          - { id: often, text: "Souvent", points: { means: 3 } }
          - { id: never, text: "Jamais", points: { means: 0 } }
      - id: sites
        ask: "Combien de sites utilisez-vous ?"
        form: number
        from: 0
        to: 9
    gates:
      no-phone: "Sans téléphone, on avance à deux."
    alerts:
      alone: "Personne isolée."
    levels:
      overall:
        - { id: 1, up_to: 40, title: "À deux" }
        - { id: 2, title: "Autonome" }
    recommendations:
      - id: pay
        if: bill is never
        title: "Payer en ligne"
      - id: rest
        otherwise: true
        title: "Revenir"

    """
}

extension VisitFixture {
  private static let condition = "    ask_if: phone is not none"
  private static let paying = "    if: bill is never"
  private static let lastResort = "    otherwise: true"

  static let faulty: [VisitFixture] = [
    VisitFixture(
      "a question asked of nobody",
      [
        "  - id: phone": "  - id: phone ❌D306",
        condition: "    ask_if: phone is smart and not (phone is answered) ❌C208",
        paying: "    if: phone is none",
      ]
    ),
    VisitFixture(
      "a question asked only for want of an answer",
      [
        "  - id: phone": "  - id: phone ❌D306",
        condition: "    ask_if: phone is smart and phone is none ❌C208",
        paying: "    if: phone is none",
      ]
    ),
    VisitFixture(
      "a question asked of everybody",
      [condition: "    ask_if: phone in [smart, simple, none] ❌C209"]
    ),
    VisitFixture(
      "a recommendation that nothing rules out",
      [paying: "    if: phone in [smart, simple, none] ❌C209"]
    ),
    VisitFixture(
      "a recommendation for nobody",
      [paying: "    if: bill is never and bill is often ❌C210"]
    ),
    VisitFixture(
      "a last resort that is never needed",
      [
        paying: "    if: phone is answered or not (phone is answered) ❌C209",
        "  - id: rest": "  - id: rest ❌C210",
      ]
    ),
    VisitFixture(
      "no way out when answers are missing",
      [
        paying: "    if: phone is answered",
        "  - id: rest": "  - id: rest ❌C211",
        lastResort: "    if: bill is unanswered and sites is unanswered",
      ]
    ),
    VisitFixture(
      "no way out even with every answer",
      [
        "  - id: rest": "  - id: rest ❌C213",
        lastResort: "    if: phone is unanswered",
      ]
    ),
    VisitFixture(
      "no way out for those who refuse everything",
      [
        "  - id: rest": "  - id: rest ❌C215",
        lastResort: "    if: phone is answered or bill is answered or sites is answered",
      ]
    ),
    VisitFixture(
      "a recommendation for those who do not answer",
      [
        "  - id: phone": "  - id: phone ❌D306",
        condition: "    ask_if: phone is smart and phone is none ❌C208",
        paying: "    if: bill is never ❌C214",
      ]
    ),
    VisitFixture(
      "a limit without its level",
      [
        "at_most: 1, gate": "gate",
        "  no-phone: \"Sans téléphone, on avance à deux.\"":
          "  no-phone: \"Sans téléphone.\" ❌C228",
      ]
    ),
    VisitFixture(
      "a level between two others that nobody gets",
      [
        "    - { id: 2, title: \"Autonome\" }":
          "    - { id: 2, up_to: 41, title: \"Entre\" } ❌D304\n    - { id: 3, title: \"Autonome\" }"
      ]
    ),
    VisitFixture(
      "no points at all",
      [
        "points: { means: 3 } }\n      - { id: simple":
          "points: { habits: 3 } }\n      - { id: simple",
        "text: \"Simple\", points: { means: 1 }": "text: \"Simple\"",
        "points: { means: 0 }, at_most: 1": "at_most: 1",
        "text: \"Souvent\", points: { means: 3 }": "text: \"Souvent\"",
        "text: \"Jamais\", points: { means: 0 }": "text: \"Jamais\"",
        "    - { id: 1, up_to: 40, title: \"À deux\" }":
          "    - { id: 1, up_to: 40, title: \"À deux\" } ❌D304",
      ]
    ),
    VisitFixture(
      "a question that outweighs the others",
      [
        "  - id: bill": "  - id: bill ❌D306",
        condition: condition + "\n    weight: 10",
      ]
    ),
  ]
}
