import Guides
import Interviews
import Records

/// Somebody who does not exist: an age, an ease with digital tools that goes with it, a need.
struct InventedVisitor {
  let ageBand: AgeBand
  /// From 0, never online, to 1, at ease with everything.
  let ease: Double
  let theme: Theme

  /// Draws a visitor; the weights follow what counters see: elderly people and procedures first.
  init(using generator: inout some RandomNumberGenerator) {
    let age = InventedVisitor.ages[generator.draw(InventedVisitor.ages.map(\.weight))]
    ageBand = age.band
    ease = min(max(age.ease + Double.random(in: -0.35...0.35, using: &generator), 0), 1)
    theme = InventedVisitor.themes[generator.draw(InventedVisitor.themes.map(\.weight))].theme
  }

  /// Insee Première 1953 (2023): 62 % of people over 75 are at odds with digital tools, 2 % before 25.
  private static let ages: [(weight: Int, band: AgeBand, ease: Double)] = [
    (3, .from12, 0.75), (9, .from18, 0.8), (20, .from25, 0.72), (26, .from40, 0.58),
    (21, .from60, 0.42), (21, .from70, 0.25),
  ]

  /// Requests made in France Services in 2023 (Cour des comptes, 2024) set the order of procedures.
  private static let themes: [(weight: Int, theme: Theme)] = [
    (19, .papers), (16, .socialAndHealth), (15, .moneyAndTaxes), (13, .familyAndSchool),
    (8, .workAndTraining), (7, .housing), (6, .email), (6, .handlingEquipment), (5, .transport),
    (4, .foreignersAndEurope), (4, .digitalSafety), (3, .browsing), (2, .managingContent),
    (2, .justice),
  ]
}

extension InventedVisitor {
  /// How often a question is refused, of a hundred.
  private static let refusals = 4

  /// Answers a question as somebody of that ease would.
  func answer(
    to question: Question,
    using generator: inout some RandomNumberGenerator
  ) -> Answer {
    if let refusal = question.nonAnswers.first, generator.happens(InventedVisitor.refusals) {
      return .nonAnswer(refusal)
    }
    if question.choices.isEmpty {
      let bounds = question.bounds ?? 0...5
      return .number(Int.random(in: bounds, using: &generator))
    }
    let choice = question.choices[generator.draw(question.choices.map(weight))]
    return question.form == .someOf ? .choices([choice.id]) : .choice(choice.id)
  }

  /// A choice is the likelier the closer its points are to the visitor's ease.
  private func weight(of choice: Choice) -> Int {
    guard let points = choice.points.values.max() else { return 10 }
    let gap = abs(Double(points) / Double(Choice.mostPoints) - ease)
    return 1 + Int(40 * max(0, 1 - 1.6 * gap))
  }
}

extension RandomNumberGenerator {
  /// Draws an index according to weights.
  mutating func draw(_ weights: [Int]) -> Int {
    var rest = Int.random(in: 0..<max(1, weights.reduce(0, +)), using: &self)
    for (index, weight) in weights.enumerated() {
      if rest < weight { return index }
      rest -= weight
    }
    return max(0, weights.count - 1)
  }

  /// Whether something happens that does so many times of a hundred.
  mutating func happens(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &self) < percent
  }
}
