import ArgumentParser
import Guides
import Locales

extension ContentCommand {
  /// `guichet content extract`: the sentences to translate, or what a language lacks of them.
  struct Extract: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write every sentence to translate as a gettext template.",
      discussion: """
        With --for, list instead what a language lacks, what it has translated \
        from an older French, and what is no longer said.
        """
    )

    @OptionGroup var options: GlobalOptions

    @Option(
      name: .customLong("for"),
      help: ArgumentHelp("List what this language lacks instead.", valueName: "tag")
    )
    var tag: String?

    @Option(
      help: ArgumentHelp("The file to write; the standard output without it.", valueName: "path")
    )
    var output: String?

    func run() throws {
      let counter = try Counter.open(options)
      let folder = LocaleFolder.live(path: counter.folders.content + "/locales")
      func object(_ tag: String) -> PortableObject? {
        folder.bytes("\(tag).po").map { PortableObject.read($0).value }
      }
      let template = LocaleTemplate(
        french: object(Language.sourceTag) ?? PortableObject(),
        try counter.soundReading()
      )
      guard let tag else { return try counter.write(template.text, to: output) }
      let languages = PhrasebookReader(folder: folder).languages().value.all.map(\.tag)
        .filter { $0 != Language.sourceTag }
      guard languages.contains(tag) else {
        throw counter.failure(
          .wrongUse,
          "extract.unknown",
          ["tag": .text(tag), "known": .text(languages.joined(separator: ", "))]
        )
      }
      let progress = TranslationProgress(of: object(tag), against: template)
      try counter.write(progress.text(counter.say), to: output)
    }
  }
}
