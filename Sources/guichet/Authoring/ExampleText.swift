import Guides
import Interviews
import Locales
import Records

/// What the examples of a questionnaire show, as a mediator reads it.
struct ExampleText: Sendable {
  private let say: Phrasebook
  private let words: QuestionnaireWords
  private let test: ExampleTest

  init(say: Phrasebook, questionnaire: Questionnaire) {
    self.say = say
    words = QuestionnaireWords(say: say, questionnaire: questionnaire)
    test = ExampleTest(of: questionnaire)
  }

  var isPassed: Bool { test.isPassed }

  /// A paragraph and how far it stands from the margin.
  struct Line: Equatable {
    let text: String
    let indent: Int
  }

  var heading: String {
    let questionnaire = words.questionnaire
    return say(
      "author.edition",
      [
        "title": .text(questionnaire.title), "id": .text(questionnaire.id),
        "version": .text(String(questionnaire.version)),
      ]
    )
  }

  /// How many examples hold, what the others show, and what none shows.
  var lines: [Line] {
    let failed = test.results.filter { !$0.differences.isEmpty }
    let count = test.results.count
    var lines: [Line] = []
    if count == 0 {
      lines.append(Line(text: say("example.none"), indent: 0))
    } else if failed.isEmpty {
      lines.append(Line(text: say("example.passed", ["n": .integer(count)]), indent: 0))
    } else {
      lines.append(
        Line(
          text: say("example.failed", ["n": .integer(failed.count), "count": .integer(count)]),
          indent: 0
        )
      )
    }
    for result in failed {
      lines.append(
        Line(text: say("example.one", ["name": .text(result.example.name)]), indent: 0)
      )
      lines += result.differences.map { Line(text: sentence($0), indent: 2) }
    }
    return lines + gaps
  }

  private func sentence(_ difference: ExampleDifference) -> String {
    switch difference {
    case .level(let domain, let expected, let found):
      say(
        "example.level",
        [
          "scale": .text(words.scale(domain)),
          "expected": .text(words.level(expected.level, of: domain)),
          "found": .text(words.level(found, of: domain)),
        ]
      )
    case .missingRecommendation(let id):
      say("example.missing", ["recommendation": .text(words.recommendation(id))])
    case .unexpectedRecommendation(let id):
      say("example.unexpected", ["recommendation": .text(words.recommendation(id))])
    case .otherOrder(let expected, let found):
      say(
        "example.order",
        ["expected": .text(say.list(expected)), "found": .text(say.list(found))]
      )
    case .asked(let id): say("example.asked", ["question": .text(words.question(id))])
    case .unusedAnswer(let id): say("example.unused", ["question": .text(words.question(id))])
    case .impossibleAnswer(let id, let answer):
      say(
        "example.impossible",
        [
          "question": .text(words.question(id)),
          "answer": .text(words.answer(answer, to: id)),
        ]
      )
    }
  }
}

extension ExampleText {
  private var gaps: [Line] {
    let coverage = test.coverage
    guard test.results.count > 0, !coverage.isComplete else { return [] }
    let gaps =
      coverage.recommendations.map {
        say("example.gap.recommendation", ["name": .text(words.recommendation($0))])
      }
      + coverage.levels.map { place in
        say(
          "example.gap.level",
          [
            "scale": .text(words.scale(place.domain)),
            "level": .text(words.level(.known(place.level), of: place.domain)),
          ]
        )
      }
      + coverage.gates.map { say("example.gap.gate", ["name": .text($0)]) }
      + coverage.alerts.map { say("example.gap.alert", ["name": .text($0)]) }
      + choiceGaps
    return [Line(text: say("example.gaps"), indent: 0)]
      + gaps.map { Line(text: $0, indent: 2) }
  }

  /// The choices that no example takes, question by question.
  private var choiceGaps: [String] {
    let byQuestion = Dictionary(grouping: test.coverage.choices, by: \.question)
    return words.questionnaire.questions.compactMap { question in
      guard let places = byQuestion[question.id] else { return nil }
      let choices = places.map { words.choice($0.choice, of: question.id) }
      return say(
        "example.gap.choices",
        [
          "n": .integer(choices.count), "choices": .text(say.list(choices)),
          "question": .text(words.question(question.id)),
        ]
      )
    }
  }
}

extension ExpectedLevel {
  fileprivate var level: Level {
    switch self {
    case .known(let number): .known(number)
    case .unknown: .unknown
    }
  }
}
