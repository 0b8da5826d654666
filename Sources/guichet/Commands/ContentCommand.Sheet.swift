import ArgumentParser
import Guides
import Locales
import Reports

extension ContentCommand {
  /// `guichet content sheet ID`: a questionnaire on paper.
  struct Sheet: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a questionnaire as a blank paper form, or as a table of decisions."
    )

    @OptionGroup var options: GlobalOptions

    @Argument(help: "The identifier of a questionnaire.")
    var id: String

    @Flag(help: "Write the table of what the answers decide, for the team that signs it.")
    var decisions = false

    @Option(
      help: ArgumentHelp("The file to write; the standard output without it.", valueName: "path")
    )
    var output: String?

    func run() throws {
      let counter = try Counter.open(options)
      let content = try counter.content()
      guard let questionnaire = content.questionnaire(id) else {
        let known = content.questionnaires.map(\.id).joined(separator: ", ")
        throw counter.failure(
          .refused,
          "paper.no-questionnaire",
          ["id": .text(id), "known": .text(known)]
        )
      }
      let sheet = QuestionnaireSheet(questionnaire, content: content, words: counter.sheetWords)
      try counter.write((decisions ? sheet.decisionsPage : sheet.page).html, to: output)
    }
  }
}
