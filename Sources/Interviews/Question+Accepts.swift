package import Guides

extension Question {
  /// Whether an answer has the form of the question and stays inside its choices.
  package func accepts(_ answer: Answer) -> Bool {
    switch (answer, form) {
    case (.nonAnswer(let reason), let form): form != .note && nonAnswers.contains(reason)
    case (.choice(let id), .yesNo), (.choice(let id), .oneOf), (.choice(let id), .observation),
      (.choice(let id), .scale):
      choice(id) != nil
    case (.choices(let ids), .someOf): accepts(ids)
    case (.number(let number), .number), (.number(let number), .scale):
      bounds?.contains(number) ?? (choice(String(number)) != nil)
    default: false
    }
  }

  private func accepts(_ ids: Set<String>) -> Bool {
    let chosen = ids.compactMap(choice)
    return chosen.count == ids.count && !ids.isEmpty
      && (chosen.count == 1 || !chosen.contains { $0.isExclusive })
  }
}
