import Locales
import Records
import Statistics

extension Counter {
  /// The months of a report, from what a manager typed: a month or a period, then perhaps another one.
  func period(from: String, to: String?) throws(Failure) -> ReportPeriod {
    let start = try months(from)
    let end = try to.map(months) ?? start
    guard let first = start.first, let last = end.last, first <= last else {
      throw failure(
        .wrongUse,
        "error.months-out-of-order",
        ["from": .text(from), "to": .text(to ?? from)]
      )
    }
    do { return try ReportPeriod(from: first, to: last) } catch {
      throw failure(
        .wrongUse,
        "error.months-out-of-order",
        ["from": .text("\(first)"), "to": .text("\(last)")]
      )
    }
  }

  private func months(_ text: String) throws(Failure) -> [Month] {
    guard let named = NamedPeriod(text) else {
      throw failure(.wrongUse, "error.period", ["text": .text(text)])
    }
    return named.months
  }
}

extension Counter {
  /// Refuses a period that is not frozen, and says when it can be had.
  func check(_ period: ReportPeriod, frozen: Set<Month>) throws {
    do {
      try period.check(frozen: frozen, today: world.today())
    } catch ReportPeriodError.unavailable(let missing) {
      throw unavailable(missing)
    }
  }

  /// The refusal of a period: from which date each month can be had, and how to see a report now.
  private func unavailable(_ missing: [MissingMonth]) -> Failure {
    let lines = missing.map { month in
      switch month {
      case .open(let month, let day):
        say(
          "error.month-open",
          [
            "month": .text(say.month("\(month)")),
            "date": .text(say.date(year: day.year, month: day.month, day: day.day)),
          ]
        )
      case .closable(let month):
        say(
          "error.month-to-close",
          ["month": .text(say.month("\(month)")), "code": .text("\(month)")]
        )
      }
    }
    return Failure(.refused, lines + [say("error.try-demo")])
  }
}
