import Locales
import Records
import Statistics

/// What a table says first, computed from its numbers.
extension ReportBuilder {
  /// « Participations : 1 200, soit 100 de plus qu’avant. »
  func change(_ line: Report.Line) -> String {
    let value = line.cell.count ?? 0
    var values: [String: Phrasebook.Value] = [
      "label": .text(line.label), "value": .text(say.integer(value)),
    ]
    guard let difference = line.difference else { return say("sentence.count", values) }
    values["difference"] = .text(say.integer(abs(difference)))
    // Below this, most of a difference may be rounding.
    guard ConfidentialityRule(base: source.base).mayBreakDown(abs(difference)) else {
      return say("sentence.same", values)
    }
    return difference > 0 ? say("sentence.more", values) : say("sentence.fewer", values)
  }

  /// The line with the most, « Logement, 120 sur 400, soit 30 % »; non-answers lead nothing.
  func leader(of lines: [Report.Line], fields: [Field]) -> String? {
    guard fields.count == 1, let total = lines.first(where: \.isTotal)?.cell.count, total > 0
    else { return nil }
    let answers = lines.filter { !$0.isTotal && !$0.isNonAnswer }
    let most = answers.compactMap(\.cell.count).max() ?? 0
    guard most > 0, let first = answers.first(where: { $0.cell.count == most }),
      let share = first.share
    else { return nil }
    return say(
      "sentence.leader",
      [
        "label": .text(first.label), "value": .text(say.integer(most)),
        "total": .text(say.integer(total)), "share": .text(say.percent(Double(share) / 100)),
      ]
    )
  }

  /// « Selon le lieu : de 90 à 375 »: nobody leads, for counters are not ranked.
  func range(of lines: [Report.Line]) -> String? {
    let counts = lines.compactMap(\.cell.count)
    guard counts.count > 1, let least = counts.min(), let most = counts.max(), most > 0 else {
      return nil
    }
    return say(
      "sentence.range",
      ["least": .text(say.integer(least)), "most": .text(say.integer(most))]
    )
  }

  /// « Le plus haut : mars 2026, avec 250. »
  func peak(of lines: [Report.Line]) -> String? {
    let most = lines.compactMap(\.cell.count).max() ?? 0
    guard most > 0, let first = lines.first(where: { $0.cell.count == most }) else { return nil }
    return say(
      "sentence.peak",
      ["label": .text(first.label), "value": .text(say.integer(most))]
    )
  }
}

extension Report.Line {
  /// The codes of what was not asked, not said or not known.
  static let nonAnswers: Set<String> = [
    "non_demande", "non_communique", "non_evalue", "inconnu", "ne_sait_pas",
  ]

  fileprivate var isNonAnswer: Bool {
    cell.counted.conditions.contains { !Report.Line.nonAnswers.isDisjoint(with: $0.codes) }
  }
}
