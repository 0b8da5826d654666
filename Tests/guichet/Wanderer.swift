import Guides
import Records
import Statistics
import Synchronization
import Terminal

@testable import guichet

/// What somebody ends up answering: one typed line for each question and each field.
struct FinalAnswers: Sendable {
  /// By `field:…` or `question:…`, as the review names its lines.
  private(set) var lines: [String: String] = [:]
  /// By the identifiers of what can be chosen, which tell one question from another.
  private(set) var items: [[String]: String] = [:]

  init(_ questionnaire: Questionnaire, using generator: inout SeededGenerator) {
    for question in questionnaire.questions {
      let item = "question:\(question.id)"
      items[question.choices.map(\.id)] = item
      lines[item] = FinalAnswers.line(question, using: &generator)
    }
    for field in [.theme, .minutes, .help, .frame, .outcome, .referral] + Visit.additions {
      lines["field:\(field.rawValue)"] = FinalAnswers.line(field, using: &generator)
    }
  }

  private static func line(_ question: Question, using generator: inout SeededGenerator) -> String {
    let refusals = question.nonAnswers.map { reason in
      switch reason {
      case .doesNotKnow: "nsp"
      case .prefersNot: "refus"
      case .notAsked: "-"
      }
    }
    if generator.happens(15), let line = refusals.randomElement(using: &generator) { return line }
    if question.form == .number { return String(Int.random(in: 0...20, using: &generator)) }
    return String(Int.random(in: 1...question.choices.count, using: &generator))
  }

  private static func line(_ field: Field, using generator: inout SeededGenerator) -> String {
    let isOptional = Visit.additions.contains(field) && field != .referral
    if isOptional, generator.happens(60) { return "-" }
    return String(Int.random(in: 1...3, using: &generator))
  }
}

/// Somebody at the keyboard who ends with some answers, straight on or after many detours.
final class Wanderer: Sendable {
  private struct State {
    var generator: SeededGenerator
    /// The lines of the review that were answered for good.
    var settled: Set<String> = []
    /// Those that a detour called: even what ends without answer must be said again.
    var disturbed: Set<String> = []
    /// The line of the review that was called.
    var called = ""
    var hasSaved = false
    var detours: Int
    var justAnswered = false
  }

  private let answers: FinalAnswers
  private let leavesAfterEachAnswer: Bool
  private let wanders: Bool
  private let state: Mutex<State>

  init(_ answers: FinalAnswers, detours: Int, leavesAfterEachAnswer: Bool = false, seed: UInt64) {
    self.answers = answers
    self.leavesAfterEachAnswer = leavesAfterEachAnswer
    wanders = detours > 0
    state = Mutex(State(generator: SeededGenerator(seed: seed), detours: detours))
  }

  private static let additions = Set(Visit.additions.map { "field:\($0.rawValue)" })

  /// The lines that are typed, whatever is asked.
  var lines: LineSource {
    LineSource { prompt in .text(self.state.withLock { self.line(prompt, &$0) }) }
  }

  private func line(_ prompt: Prompt, _ state: inout State) -> String {
    let ids = prompt.completions.map(\.id)
    func number(_ id: String) -> String { String((ids.firstIndex(of: id) ?? 0) + 1) }
    if ids.contains("quit") { return startLine(prompt, &state) }
    // The only prompt without words is that of a hidden screen.
    if prompt.text.isEmpty { return "revenir" }
    if leavesAfterEachAnswer, state.justAnswered {
      state.justAnswered = false
      return "menu"
    }
    if state.detours > 0, ids.contains("save") || state.generator.happens(35) {
      state.detours -= 1
      return detour(ids, &state)
    }
    // From the first review without detour on, every line is answered for good.
    if ids.contains("save") {
      guard let next = ids.first(where: { isToSettle($0, state) }) else {
        state.hasSaved = true
        return "o"
      }
      state.settled.insert(next)
      state.called = next
      return number(next)
    }
    if ids.contains("why") { return "" }
    state.justAnswered = true
    return answers.lines[item(ids, state)] ?? "1"
  }

  private func isToSettle(_ line: String, _ state: State) -> Bool {
    guard line.hasPrefix("field:") || line.hasPrefix("question:"), !state.settled.contains(line)
    else { return false }
    if Wanderer.additions.contains(line) {
      return answers.lines[line] != "-" || state.disturbed.contains(line)
    }
    return wanders
  }

  private func startLine(_ prompt: Prompt, _ state: inout State) -> String {
    if state.hasSaved { return "quitter" }
    let isEmpty = prompt.completions.contains { $0.id == "resume" && $0.label.contains("aucune") }
    return isEmpty ? "1" : "reprendre"
  }

  private func item(_ ids: [String], _ state: State) -> String {
    if let item = answers.items[ids] { return item }
    let field = Field.allCases.first { field in
      field.codes.map(Set(ids).isSubset) ?? (field == .residence && ids.contains("hors_territoire"))
    }
    // The same needs are offered as the main one and as the others.
    if field == .theme, state.called == "field:themes" { return "field:themes" }
    return "field:\(field?.rawValue ?? "")"
  }

  /// Something that is not the final answer: back, help, leaving, another answer, nonsense.
  private func detour(_ ids: [String], _ state: inout State) -> String {
    let other = String(Int.random(in: 1...max(1, ids.count), using: &state.generator))
    if ids.contains("save"), state.generator.happens(60) {
      let line = Int.random(in: 0..<(ids.firstIndex(of: "save") ?? 1), using: &state.generator)
      state.disturbed.insert(ids[line])
      return String(line + 1)
    }
    let remarks = [
      "<", "<", "?", "??", "menu", "pause", "zzz", "99", "1\n2", "\u{1B}[A", "cacher", "langue en",
      "langue aucune", "reprendre A",
    ]
    let others =
      ids.contains("save") ? [] : ids.contains("why") ? [""] : [other, other, other, "-"]
    return (remarks + others).randomElement(using: &state.generator) ?? "<"
  }
}
