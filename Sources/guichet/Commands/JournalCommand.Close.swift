import ArgumentParser
import Glibc
import Guides
import Journal
import Locales
import Records
import Statistics
import Terminal

extension JournalCommand {
  /// `guichet journal close [MONTH]`: rounds a month once and freezes it.
  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Close a month: round its counts once and freeze them."
    )

    @OptionGroup var options: GlobalOptions

    @Argument(help: "The month, as 2026-10; the oldest open month without it.")
    var month: String?

    func run() throws {
      let counter = try Counter.open(options)
      let content = try counter.content()
      let catalogue = try counter.catalogue(content)
      let journal = try counter.journal()
      try counter.telling {
        let month = try chosenMonth(counter, journal)
        let today = counter.world.today()
        guard month.isClosable(on: today) else { throw counter.notYet(month) }
        guard try hasBegun(journal, by: month) else {
          throw counter.failure(.refused, "journal.nothing-to-close")
        }
        var generator = SystemRandomNumberGenerator()
        let closing = MonthClosing(
          journal: journal,
          catalogue: catalogue,
          base: try journal.base() ?? counter.settings.base
        )
        let quality = try closing.close(month, using: &generator)
        show(quality, month, counter, catalogue)
      }
    }

    /// Whether the journal had a visit or a closed month by then: an empty month counts only after a first one.
    private func hasBegun(_ journal: Journal, by month: Month) throws -> Bool {
      try journal.frozenMonths().contains { $0 <= month }
        || journal.openMonths().contains { $0 <= month }
    }

    private func chosenMonth(_ counter: Counter, _ journal: Journal) throws -> Month {
      guard let month else {
        guard let oldest = try journal.openMonths().first else {
          throw counter.failure(.refused, "journal.nothing-to-close")
        }
        return oldest
      }
      guard let month = Month(month) else {
        throw counter.failure(.wrongUse, "error.month", ["month": .text(month)])
      }
      return month
    }

    /// The errors go to the standard error: they are for the manager, and no file keeps them.
    private func show(
      _ quality: RoundingQuality,
      _ month: Month,
      _ counter: Counter,
      _ catalogue: Catalogue
    ) {
      let say = counter.say
      counter.screen(on: STDOUT_FILENO)
        .paragraph(say("journal.was-closed", ["month": .text(say.month("\(month)"))]))
      let remarks = counter.screen(on: STDERR_FILENO)
      remarks.paragraph(say("journal.quality"))
      for kind in quality.kinds {
        let title =
          catalogue.table(kind.table)
          .map { say.translate("table/\($0.id)", else: $0.title) } ?? kind.table
        remarks.paragraph(
          say(
            kind.isTerritory ? "journal.quality.territory" : "journal.quality.sites",
            [
              "table": .text(title), "mean": .text(say.decimal(kind.meanError)),
              "largest": .integer(kind.largestError),
            ]
          )
        )
      }
    }
  }
}

extension Counter {
  /// The refusal of a month that cannot be closed, or reported, yet.
  func notYet(_ month: Month) -> Failure {
    let day = month.closableFrom
    return failure(
      .refused,
      "error.month-open",
      [
        "month": .text(say.month("\(month)")),
        "date": .text(say.date(year: day.year, month: day.month, day: day.day)),
      ]
    )
  }
}
