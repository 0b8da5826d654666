package import Locales

/// The numbers of a report as people read them.
package struct ReportWords: Sendable {
  private let say: Phrasebook

  package init(_ say: Phrasebook) { self.say = say }

  /// « 1 200 », or the symbol that says why there is no number.
  package func text(_ cell: Report.Cell?) -> String {
    switch cell?.figure {
    case .count(let count): say.integer(count)
    case .notAvailable: say("report.not-available")
    case .notApplicable, nil: say("report.not-applicable")
    }
  }

  /// « +65 », « −5 » or « 0 ».
  package func difference(_ line: Report.Line) -> String {
    guard let difference = line.difference else { return say("report.not-available") }
    return difference > 0 ? "+" + say.integer(difference) : say.integer(difference)
  }

  /// « 43 % ».
  package func share(_ line: Report.Line) -> String {
    line.share.map { say.percent(Double($0) / 100) } ?? say("report.not-applicable")
  }
}
