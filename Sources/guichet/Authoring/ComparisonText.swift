import Guides
import Interviews
import Locales
import Records

/// What changes from one version of a questionnaire to another, and for whom, in words.
struct ComparisonText: Sendable {
  private let say: Phrasebook
  private let old: QuestionnaireWords
  private let new: QuestionnaireWords
  private let comparison: QuestionnaireComparison

  init(say: Phrasebook, from old: Questionnaire, to new: Questionnaire) {
    self.say = say
    self.old = QuestionnaireWords(say: say, questionnaire: old)
    self.new = QuestionnaireWords(say: say, questionnaire: new)
    comparison = QuestionnaireComparison(from: old, to: new)
  }

  var heading: String {
    say(
      "compare.heading",
      [
        "id": .text(new.questionnaire.id),
        "old": .text(String(old.questionnaire.version)),
        "new": .text(String(new.questionnaire.version)),
      ]
    )
  }

  /// One sentence for each change.
  var changes: [String] {
    guard !comparison.changes.isEmpty else { return [say("compare.none")] }
    let sentences = ChangeText(say: say, old: old, new: new)
    return comparison.changes.map(sentences.sentence)
  }

  /// How many visits end otherwise, and which of the examples do.
  var effects: [String] {
    [counts("compare.examples", comparison.examples)] + comparison.examples.changed.map(sentence)
      + [counts("compare.visits", comparison.randomVisits)]
  }

  private func counts(_ key: String, _ visits: VisitsCompared) -> String {
    say(
      key,
      [
        "n": .integer(visits.count), "levels": .integer(visits.otherLevels),
        "recommendations": .integer(visits.otherRecommendations),
      ]
    )
  }

  private func sentence(_ visit: VisitsCompared.Visit) -> String {
    var parts: [String] = []
    if visit.hasOtherLevel {
      parts.append(
        say(
          "compare.example.level",
          [
            "old": .text(old.level(visit.levels.old, of: Questionnaire.overall)),
            "new": .text(new.level(visit.levels.new, of: Questionnaire.overall)),
          ]
        )
      )
    }
    let before = visit.recommendations.old
    let after = visit.recommendations.new
    let gained = after.filter { !before.contains($0) }
    let lost = before.filter { !after.contains($0) }
    if !gained.isEmpty {
      parts.append(say("compare.example.more", ["list": .text(new.recommendations(gained))]))
    }
    if !lost.isEmpty {
      parts.append(say("compare.example.less", ["list": .text(old.recommendations(lost))]))
    }
    if visit.hasOtherRecommendations, gained.isEmpty, lost.isEmpty {
      parts.append(say("compare.example.order"))
    }
    let start = say("compare.example", ["name": .text(visit.name)])
    return ([start] + parts).joined(separator: " ")
  }
}
