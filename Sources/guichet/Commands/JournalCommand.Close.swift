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

    @Flag(help: "Do not show the effect of the rounding first, nor ask.")
    var yes = false

    func run() throws {
      let counter = try Counter.open(options)
      let content = try counter.content()
      let catalogue = try counter.catalogue(content)
      let journal = try counter.journal()
      let words = QualityWords(counter: counter, catalogue: catalogue)
      try counter.telling {
        let month = try chosenMonth(counter, journal)
        let today = counter.world.today()
        guard month.isClosable(on: today) else { throw counter.notYet(month) }
        guard try hasBegun(journal, by: month) else {
          throw counter.failure(.refused, "journal.nothing-to-close")
        }
        let closing = MonthClosing(
          journal: journal,
          catalogue: catalogue,
          base: try journal.base() ?? counter.settings.base,
          communes: content.territory.communeOfSites
        )
        if !yes { try ask(month, closing, words) }
        var generator = SystemRandomNumberGenerator()
        let quality = try closing.close(month, using: &generator)
        try JournalUpkeep(journal: journal, today: today).run()
        counter.screen(on: STDOUT_FILENO).paragraph(
          counter.say("journal.was-closed", ["month": .text(counter.say.month("\(month)"))])
        )
        words.show(quality, under: "journal.quality")
        try advise(month, closing, words)
      }
    }

    /// Shows what the rounding would do, then asks; a month that cannot close is refused before.
    private func ask(_ month: Month, _ closing: MonthClosing, _ words: QualityWords) throws {
      let counter = words.counter
      var trial = SystemRandomNumberGenerator()
      let preview = try closing.preview(month, using: &trial)
      if counter.world.isTerminal(STDIN_FILENO) {
        words.show(preview, under: "journal.quality.preview")
      }
      let name = counter.say.month("\(month)")
      try counter.confirm(
        counter.say("journal.close.ask", ["month": .text(name)]),
        isAgreed: false
      )
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

    /// What a manager should know before publishing: a month that says too little, visitors who were not counted.
    private func advise(_ month: Month, _ closing: MonthClosing, _ words: QualityWords) throws {
      let say = words.counter.say
      let remarks = words.counter.screen(on: STDERR_FILENO)
      let visits = try closing.journal.frozenMonth(month)?.0.cells.reduce(0) { $0 + $1.count } ?? 0
      let rule = ConfidentialityRule(base: closing.base)
      if rule.advisesQuarters(monthlyVisits: [visits]) {
        remarks.paragraph(say("journal.advise-quarters", ["n": .integer(rule.quietMonth)]))
      }
      let objections = try closing.journal.objections(of: month)
      guard objections > 0 else { return }
      remarks.paragraph(
        objections < closing.base
          ? say("journal.few-objections", ["n": .integer(closing.base)])
          : say("journal.objections", ["n": .integer(rule.rounded(objections))])
      )
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
