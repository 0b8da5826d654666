import ArgumentParser
import Glibc
import Journal
import Locales
import Terminal

extension JournalCommand {
  /// `guichet journal backup FILE`: copies the journal, which only a closing allows.
  struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Copy the journal; possible right after a month was closed.",
      discussion: "Two copies with a single visit between them would tell that visit."
    )

    @OptionGroup var options: GlobalOptions

    @Argument(help: "The new file; it must not exist.")
    var path: String

    func run() throws {
      let counter = try Counter.open(options)
      let journal = try counter.journal()
      try counter.telling { try journal.copy(to: path) }
      counter.screen(on: STDOUT_FILENO)
        .paragraph(counter.say("journal.copied", ["path": .text(path)]))
    }
  }
}
