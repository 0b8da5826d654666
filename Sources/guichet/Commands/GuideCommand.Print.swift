import ArgumentParser
import Glibc
import Guides
import Locales
import Records
import Reports

extension GuideCommand {
  /// `guichet guide print ID`: the sheet that a visitor takes home.
  struct Print: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the take-home sheet of a guide, as a page to print.",
      discussion: "--language chooses the visitor's language; French stands in where it is silent."
    )

    @OptionGroup var options: GlobalOptions

    @Argument(help: "The identifier of a guide.")
    var id: String

    @Option(help: ArgumentHelp("The counter, whose neighbourhood is searched.", valueName: "code"))
    var site: String?

    @Option(
      help: ArgumentHelp("The file to write; the standard output without it.", valueName: "path")
    )
    var output: String?

    func run() throws {
      let counter = try Counter.open(options)
      let content = try counter.content()
      let words = counter.sheetWords
      guard let guide = content.guide(id, language: words.say.language.tag) else {
        throw counter.failure(.refused, "guide.unknown", ["id": .text(id)])
      }
      let commune = try commune(counter, content)
      let sheet = GuideSheet(
        guide,
        content: content,
        commune: commune,
        words: words,
        today: counter.world.today()
      )
      try counter.write(sheet.page.html, to: output)
      guard commune == nil else { return }
      FileDescriptor.write(counter.say("sheet.no-counter") + "\n", to: STDERR_FILENO)
    }

    /// Where the counter stands: the flag, then the environment, then the settings.
    private func commune(_ counter: Counter, _ content: Content) throws(Failure) -> String? {
      guard let wish = counter.wishedSite(site) else { return nil }
      return try counter.site(wish, among: content.territory.sites).commune
    }
  }
}

extension Counter {
  /// The words of a sheet, which must know what is still in French.
  var sheetWords: SheetWords {
    let reader = PhrasebookReader(folder: .live(path: folders.content + "/locales"))
    let languages = reader.languages().value
    let french = languages[Language.sourceTag].map {
      reader.phrasebook($0, among: languages).value
    }
    return SheetWords(say, french: french ?? say)
  }
}
