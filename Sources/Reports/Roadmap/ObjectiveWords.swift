import Guides
import Locales
import Records
import Statistics

/// What is said of an objective, in the language of the report.
struct ObjectiveWords: Sendable {
  private let labels: Labels
  private let tables: [String: TableDefinition]

  init(_ labels: Labels, tables: [TableDefinition]) {
    self.labels = labels
    self.tables = Dictionary(tables.map { ($0.id, $0) }) { first, _ in first }
  }

  private var say: Phrasebook { labels.say }
}

extension ObjectiveWords {
  func title(_ objective: Objective) -> Report.Entry {
    Report.Entry(translated(objective, "title", objective.title))
  }

  func unit(_ objective: Objective) -> Report.Entry {
    Report.Entry(translated(objective, "unit", objective.unit))
  }

  func axis(_ objective: Objective) -> String { translated(objective, "axis", objective.axis) }

  /// The commitment behind the objective.
  func source(_ objective: Objective) -> String {
    translated(objective, "source", objective.source)
  }

  private func translated(_ objective: Objective, _ part: String, _ text: String) -> String {
    say.translate("objective/\(objective.id)/\(part)", else: text)
  }

  func frequency(_ objective: Objective) -> Report.Entry {
    let frequency = objective.frequency.rawValue
    return Report.Entry(say("roadmap.frequency.\(frequency)"), .code(frequency))
  }

  /// What is counted, named as in the tables: « Part, dans « Issue de la demande » : finalisée ».
  func indicator(_ objective: Objective) -> String {
    guard case .table(let id, let only, let isShare) = objective.indicator else {
      return say("roadmap.indicator.external")
    }
    let title = say.translate("table/\(id)", else: tables[id]?.title ?? id)
    let lines = only.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { field, codes in
      codes.map { labels.label($0, of: field) }
    }
    let key = (isShare ? "share" : "sum") + (lines.isEmpty ? "-of-all" : "")
    return say(
      "roadmap.indicator.\(key)",
      ["table": .text(title), "lines": .text(say.list(lines))]
    )
  }
}

extension ObjectiveWords {
  /// « 65 % », « 1 200 » or « [x] »; programs have the figure as it is shown.
  func figure(_ value: Double?, _ objective: Objective) -> Report.Entry {
    guard let value else { return Report.Entry(say("report.not-available"), .notAvailable) }
    let shown = (10 * value).rounded() / 10
    let decimals = shown == shown.rounded() ? 0 : 1
    return objective.unit == "%"
      ? Report.Entry(say.percent(shown / 100, decimals: decimals), .percent(shown))
      : Report.Entry(say.decimal(shown, decimals: decimals), .number(shown))
  }

  /// A step of the plan: nobody is told to train a third of an agent.
  func planned(_ value: Double, _ objective: Objective) -> Report.Entry {
    figure(objective.unit == "%" ? value : value.rounded(), objective)
  }

  func month(_ month: Month) -> Report.Entry {
    Report.Entry(say.month("\(month)"), .month(month))
  }

  /// The day of the figure: that of its record, or the last of the month for a figure of the journal.
  func day(_ step: ObjectiveProgress) -> Report.Entry {
    guard step.value != nil else {
      return Report.Entry(say("report.not-available"), .notAvailable)
    }
    let day = step.recorded?.day ?? step.month.lastDay
    return Report.Entry(date(day), .day(day))
  }

  func trend(_ trend: ObjectiveProgress.Trend?) -> Report.Entry {
    guard let trend else { return Report.Entry(say("report.not-available"), .notAvailable) }
    return Report.Entry(say("roadmap.trend.\(trend.rawValue)"), .code(trend.rawValue))
  }

  func status(_ status: ObjectiveProgress.Status) -> String {
    say("roadmap.status.\(status.rawValue)")
  }

  /// Where the last figure comes from: what the manager typed, or the journal.
  func proof(_ step: ObjectiveProgress) -> Report.Entry {
    if let recorded = step.recorded {
      return Report.Entry(
        say(
          "roadmap.recorded-source",
          ["source": .text(recorded.source), "date": .text(date(recorded.day))]
        )
      )
    }
    guard step.value != nil else {
      return Report.Entry(say("report.not-available"), .notAvailable)
    }
    return Report.Entry(say("roadmap.from-journal"))
  }

  private func date(_ day: Day) -> String {
    say.date(year: day.year, month: day.month, day: day.day)
  }
}
