import ArgumentParser
import Glibc
import Guides
import Journal
import Locales
import Records
import Terminal

extension JournalCommand {
  /// `guichet journal object`: counts a visitor who refuses to be counted, and keeps nothing else.
  struct Object: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Count a visitor who does not want to be counted among the visits.",
      discussion: "A number per month and site goes up by one. It is never published."
    )

    @OptionGroup var options: GlobalOptions

    @Option(help: ArgumentHelp("The counter where the visitor is.", valueName: "code"))
    var site: String?

    func run() throws {
      let counter = try Counter.open(options)
      let content = try counter.content()
      let known = content.territory.sites.map(\.code)
      let wish = site ?? counter.world.environment["GUICHET_SITE"] ?? counter.settings.site ?? ""
      guard known.contains(wish) else {
        throw counter.failure(
          .wrongUse,
          "error.site",
          ["site": .text(wish), "known": .text(known.joined(separator: ", "))]
        )
      }
      let journal = try counter.journal()
      try counter.telling {
        let month = Week(of: counter.world.today()).month
        try journal.object(site: wish, month: month, lists: content.closedLists)
      }
      counter.screen(on: STDOUT_FILENO).paragraph(counter.say("journal.objected"))
    }
  }
}
