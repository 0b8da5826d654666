import Guides
import Locales

/// The cases by which the authors check what is decided.
extension QuestionnaireSheet {
  var examples: [Markup] {
    let rows = questionnaire.examples.map { example in
      [
        [.text(example.name, language: Guide.mainLanguage)], answers(example), expected(example),
      ]
    }
    return table(
      [words("paper.examples")],
      ["paper.column.case", "paper.column.answers", "paper.column.expected"],
      rows
    )
  }

  /// Questions that got the same answer stand together: a case of forty answers stays readable.
  private func answers(_ example: Example) -> [Markup] {
    var groups: [(numbers: [Int], answer: [Markup])] = []
    for (index, question) in questionnaire.questions.enumerated() {
      guard let given = example.answers[question.id] else { continue }
      let answer = self.answer(given, to: question)
      if let alike = groups.firstIndex(where: { $0.answer == answer }) {
        groups[alike].numbers.append(index + 1)
      } else {
        groups.append((numbers: [index + 1], answer: answer))
      }
    }
    let sentences = groups.map { group in
      words.sentence(
        "paper.answers-alike",
        ["numbers": [.neutral(spans(group.numbers))], "answer": group.answer]
      )
    }
    return Array(sentences.joined(separator: [.neutral(" ")]))
  }

  /// Numbers that follow each other are written from the first to the last.
  private func spans(_ numbers: [Int]) -> String {
    var spans: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = spans.last, last.upperBound + 1 == number {
        spans[spans.count - 1] = last.lowerBound...number
      } else {
        spans.append(number...number)
      }
    }
    return words.say.list(
      spans.flatMap { span in
        span.count > 2 ? ["\(span.lowerBound)–\(span.upperBound)"] : span.map(String.init)
      }
    )
  }

  private func answer(_ answer: Answer, to question: Question) -> [Markup] {
    switch answer {
    case .choice(let id):
      [question.choice(id).map { choice($0, of: question) } ?? .neutral(id)]
    case .choices(let ids):
      joined(
        question.choices.filter { ids.contains($0.id) }.map { [choice($0, of: question)] },
        by: "list.and"
      )
    case .number(let number): [.neutral(String(number))]
    case .nonAnswer(let reason): [words("nonAnswer.\(reason.rawValue)")]
    }
  }

  private func expected(_ example: Example) -> [Markup] {
    var expected = example.level.map { level($0, words("paper.levels.overall")) } ?? []
    for domain in questionnaire.domains {
      guard let level = example.domainLevels[domain.id] else { continue }
      expected.append(contentsOf: self.level(level, domainTitle(domain.id)))
    }
    for id in example.recommendations ?? [] {
      let known = questionnaire.recommendations.first { $0.id == id }
      expected += words.sentence("paper.proposed", ["title": [known.map(title) ?? .neutral(id)]])
      expected.append(.neutral(" "))
    }
    if !example.notAsked.isEmpty {
      let numbers = example.notAsked.compactMap(number).sorted().map(String.init)
      let list = Markup.neutral(words.say.list(numbers))
      expected += words.sentence("paper.not-asked", ["numbers": [list]])
    }
    return expected
  }

  private func level(_ level: ExpectedLevel, _ name: Markup) -> [Markup] {
    let sentence: [Markup] =
      switch level {
      case .known(let number):
        words.sentence(
          "paper.expected-level",
          ["name": [name], "level": [.neutral(String(number))]]
        )
      case .unknown: words.sentence("paper.expected-unknown", ["name": [name]])
      }
    return sentence + [.neutral(" ")]
  }
}
