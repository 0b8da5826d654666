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
      let site = try counter.site(counter.wishedSite(site) ?? "", among: content.territory.sites)
      let journal = try counter.journal()
      try counter.telling {
        let month = Week(of: counter.world.today()).month
        try journal.object(site: site.code, month: month, lists: content.closedLists)
      }
      counter.screen(on: STDOUT_FILENO).paragraph(counter.say("journal.objected"))
    }
  }
}
