import ArgumentParser
import Glibc
import Journal
import Locales
import Records
import Statistics
import Terminal

extension JournalCommand {
  /// `guichet journal status`: what is open, what is closed, what can be closed today.
  struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tell which months are open, closed and ready to close."
    )

    @OptionGroup var options: GlobalOptions

    func run() throws {
      let counter = try Counter.open(options)
      let journal = try counter.journal()
      let screen = counter.screen(on: STDOUT_FILENO)
      let say = counter.say
      try counter.telling {
        screen.paragraph(say("journal.path", ["path": .text(counter.folders.journal)]))
        if try journal.kind() == .demo { screen.paragraph(say("report.demo")) }
        screen.paragraph(say("journal.drafts", ["n": .integer(try journal.drafts().count)]))
        let closed = try journal.frozenMonths()
        screen.paragraph(
          closed.isEmpty
            ? say("journal.none-closed")
            : say(
              "journal.closed",
              [
                "n": .integer(closed.count), "first": .text(say.month("\(closed[0])")),
                "last": .text(say.month("\(closed[closed.count - 1])")),
              ]
            )
        )
        for (month, interactions) in try journal.openCounts() {
          let day = month.closableFrom
          let values: [String: Phrasebook.Value] = [
            "month": .text(say.month("\(month)")), "code": .text("\(month)"),
            "date": .text(say.date(year: day.year, month: day.month, day: day.day)),
            "n": .integer(interactions),
          ]
          let isReady = month.isClosable(on: counter.world.today())
          screen.paragraph(say(isReady ? "journal.ready" : "journal.open", values))
        }
      }
    }
  }
}
