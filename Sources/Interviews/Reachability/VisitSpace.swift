import Guides
import Records

/// Every visit that a questionnaire allows, in numbers: variables, their values, what each earns.
struct VisitSpace: Sendable {
  let questionnaire: Questionnaire
  /// What has a level: the whole questionnaire first, then each scored domain with a scale.
  let scales: [VisitScale]
  private(set) var questions: [VisitQuestion] = []
  private(set) var variables: [VisitVariable] = []
  var table = FormulaTable()
  /// Whether no question has more kinds of answers than a search can tell apart.
  private(set) var isComplete = true
  private var levels: [VisitVariable: Int] = [:]
  /// The variables of levels and their scales, by the question before which they are looked at.
  private(set) var levelVariables: [Int: [(variable: Int, scale: Int)]] = [:]

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    scales = VisitScale.all(of: questionnaire)
    for index in questionnaire.questions.indices { add(index) }
    for index in questions.indices {
      guard let condition = questionnaire.questions[index].askIf else { continue }
      questions[index].asked = table.not(isFalse(condition, at: index))
    }
  }

  /// Where the level of a scale is looked at: before a question, or at the end.
  var end: Int { questions.count }

  /// The variable of a level as it stands before a question.
  mutating func levelVariable(of scale: Int, at position: Int) -> Int {
    let variable = VisitVariable.level(scale: scale, at: position)
    if let index = levels[variable] { return index }
    let index = add(variable, values: scales[scale].levels.count + 1)
    levels[variable] = index
    levelVariables[position, default: []].append((index, scale))
    return index
  }

  /// What a statement demands of each scale by itself, when it demands other things too.
  mutating func partsOnOneScale(of formula: Formula) -> [Formula] {
    guard case .all(let parts) = table.contents[Int(formula.index)] else { return [] }
    var byScale: [Int: [Formula]] = [:]
    for part in parts {
      let read = Set(table.variables[Int(part.index)].map { variables[$0].scale })
      guard read.count == 1, case .some(.some(let scale)) = read.first else { continue }
      byScale[scale, default: []].append(part)
    }
    return byScale.sorted { $0.key < $1.key }.map { table.all($0.value) }.filter { $0 != formula }
  }

  private mutating func add(_ variable: VisitVariable, values: Int) -> Int {
    variables.append(variable)
    if case .level(let scale, _) = variable {
      return table.addVariable(values: values, scale: scale)
    }
    return table.addVariable(values: values)
  }
}

/// What a variable of a visit tells.
enum VisitVariable: Sendable, Hashable {
  /// Which kind of answer a question gets; 0 is none.
  case answer(question: Int)
  /// Whether a choice is among several; 1 is yes.
  case choice(question: Int, choice: String)
  /// The level of a scale before a question is reached; 0 is unknown.
  case level(scale: Int, at: Int)

  /// The scale of a level; nil for an answer.
  var scale: Int? { if case .level(let scale, _) = self { scale } else { nil } }
}

extension VisitSpace {
  private mutating func add(_ index: Int) {
    let question = questionnaire.questions[index]
    let single = question.form != .someOf
    let alone = question.choices.filter { single || $0.isExclusive }
    var answers = questionnaire.candidates(for: question).filter { answer in
      guard case .choices(let ids) = answer else { return true }
      return alone.contains { ids.contains($0.id) }
    }
    let parts = single ? [] : question.choices.filter { !$0.isExclusive }
    // Several choices together have the empty set as their kind, and a variable for each choice.
    if !parts.isEmpty { answers.append(.choices([])) }
    var options = distinct(answers.map { option($0, to: question) }, of: question)
    if options.count >= FormulaTable.mostValues {
      isComplete = false
      options = Array(options.prefix(FormulaTable.mostValues - 1))
    }
    let variable = add(.answer(question: index), values: options.count + 1)
    questions.append(
      VisitQuestion(
        question: question,
        variable: variable,
        refused: option(nil, to: question),
        options: options,
        parts: parts.map { choice in
          let none = option(.choices([]), to: question)
          let one = option(.choices([choice.id]), to: question)
          return VisitPart(
            choice: choice,
            variable: add(.choice(question: index, choice: choice.id), values: 2),
            earned: zip(one.scores, none.scores).map { $0.earned - $1.earned }
          )
        }
      )
    )
  }

  private func option(_ answer: Answer?, to question: Question) -> VisitOption {
    let answers = answer.map { [question.id: $0] } ?? [:]
    let scores = Scores(questionnaire, questions: [question], answers: answers)
    return VisitOption(
      answer: answer,
      choices: [question].chosen(answers).map(\.choice),
      scores: scales.map { scale in
        scale.isOverall ? scores.overall : scores.domains[scale.domain] ?? Score()
      }
    )
  }

  /// Of the answers that nothing tells apart, only the first.
  private func distinct(_ options: [VisitOption], of question: Question) -> [VisitOption] {
    let tests = questionnaire.conditions.flatMap(\.tests)
      .filter { $0.questions.contains(question.id) }
    var seen: Set<Signature> = []
    return options.filter { option in
      let evidence = Evidence(answers: option.answer.map { [question.id: $0] } ?? [:])
      return seen.insert(
        Signature(
          truths: tests.map(evidence.truth),
          scores: option.scores,
          caps: option.choices.map(\.atMost),
          gates: option.choices.map(\.gate),
          alerts: option.choices.map(\.alert),
          isSeveral: option.isSeveral
        )
      ).inserted
    }
  }

  private struct Signature: Hashable {
    let truths: [Truth]
    let scores: [Score]
    let caps: [Int?]
    let gates: [String?]
    let alerts: [String?]
    let isSeveral: Bool
  }
}
