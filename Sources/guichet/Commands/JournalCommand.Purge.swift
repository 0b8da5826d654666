import ArgumentParser
import Glibc
import Journal
import Locales
import Records
import Statistics
import Terminal

extension JournalCommand {
  /// `guichet journal purge`: erases what is kept of closed months, once there was time to look into it.
  struct Purge: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Erase what is kept of closed months; their figures stay.",
      discussion: """
        A month can be purged \(Retention.verificationDays) days after its end. After \
        \(Retention.longestDays) days the desk does it by itself.
        """
    )

    @OptionGroup var options: GlobalOptions

    @Flag(help: "Do not ask first.")
    var yes = false

    func run() throws {
      let counter = try Counter.open(options)
      let journal = try counter.journal()
      let say = counter.say
      try counter.telling {
        let months = try JournalUpkeep(journal: journal, today: counter.world.today()).purgeable()
        guard let last = months.last else { return try tellNextDate(counter, journal) }
        let facts: [String: Phrasebook.Value] = [
          "n": .integer(months.count), "last": .text(say.month("\(last)")),
        ]
        try counter.confirm(say("journal.purge.ask", facts), isAgreed: yes)
        try journal.purge(months)
        counter.screen(on: STDOUT_FILENO).paragraph(say("journal.purged", facts))
      }
    }

    private func tellNextDate(_ counter: Counter, _ journal: Journal) throws {
      let say = counter.say
      let screen = counter.screen(on: STDOUT_FILENO)
      guard let next = try journal.keptMonths().first else {
        return screen.paragraph(say("journal.nothing-kept"))
      }
      let day = next.purgeableFrom
      screen.paragraph(
        say(
          "journal.purge-later",
          [
            "month": .text(say.month("\(next)")),
            "date": .text(say.date(year: day.year, month: day.month, day: day.day)),
          ]
        )
      )
    }
  }
}
