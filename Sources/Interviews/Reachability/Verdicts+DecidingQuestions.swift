import Guides
import Records

extension Verdicts {
  /// Questions whose answer gives a level whatever the others are, when everything is answered.
  mutating func decidingQuestions() -> [ReachabilityFinding] {
    space.scales.indices.flatMap { scale -> [ReachabilityFinding] in
      // A level that never changes is decided by nothing.
      guard hasSeveralLevels(scale) else { return [] }
      let scoring = space.questions.indices.filter { space.questions[$0].counts(in: scale) }
      let deciding = scoring.count == 1 ? scoring : scoring.filter { decides($0, scale) }
      return deciding.map { index in
        ReachabilityFinding(
          .oneQuestionDecides(
            question: space.questions[index].question.id,
            levelOf: space.scales[scale].domain
          ),
          isProven: isExact
        )
      }
    }
  }

  /// Random visits refute most questions; each answer of the others is looked into.
  private mutating func decides(_ index: Int, _ scale: Int) -> Bool {
    let question = space.questions[index]
    let values = 0...question.options.count
    func levels(_ verdicts: Verdicts, _ value: Int) -> Set<Int> {
      verdicts.sightings[Sighting(scale: scale, question: index, value: value)] ?? []
    }
    guard values.allSatisfy({ levels(self, $0).count <= 1 }) else { return false }
    for value in values {
      // Once a search had to give up, what was seen has to do.
      let reached =
        isExact
        ? levelsReached(with: value, of: index, on: scale)
        : levels(self, value).sorted()
      guard reached.count <= 1 else { return false }
    }
    return true
  }

  /// Whether people who answer everything can get more than one level.
  private func hasSeveralLevels(_ scale: Int) -> Bool {
    let scale = space.scales[scale]
    return scale.levels.count { isReached(.level($0, of: scale.domain), onlyAnswers: true) } > 1
  }

  private mutating func levelsReached(with value: Int, of index: Int, on scale: Int) -> [Int] {
    let levels = space.scales[scale].levels
    let goals = levels.map { level in
      Goal.decides(
        question: space.questions[index].question.id,
        option: value,
        level: level,
        of: space.scales[scale].domain
      )
    }
    settle(goals.map { Quest(goal: $0, onlyAnswers: true) })
    return zip(levels, goals).filter { isReached($0.1, onlyAnswers: true) }.map(\.0)
  }
}
