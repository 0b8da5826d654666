import ArgumentParser
import Glibc
import Guides
import Locales
import Terminal

extension ContentCommand {
  /// `guichet content test`: runs the examples that mediators wrote, and says what none of them shows.
  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Run the examples of the questionnaires and list what none of them shows."
    )

    @OptionGroup var options: GlobalOptions

    @Argument(help: "The identifiers of questionnaires; all of them without any.")
    var ids: [String] = []

    func run() throws {
      let counter = try Counter.open(options)
      let content = try counter.content()
      for id in ids where content.questionnaire(id) == nil {
        throw counter.failure(
          .refused,
          "author.unknown",
          [
            "id": .text(id),
            "known": .text(counter.say.list(content.questionnaires.map(\.id))),
          ]
        )
      }
      let texts = content.questionnaires.filter { ids.isEmpty || ids.contains($0.id) }
        .map { ExampleText(say: counter.say, questionnaire: $0) }
      show(texts, on: counter.screen(on: STDOUT_FILENO))
      if !texts.allSatisfy(\.isPassed) { Guichet.exit(withCode: .refused) }
    }

    private func show(_ texts: [ExampleText], on screen: Screen) {
      for (index, text) in texts.enumerated() {
        if index > 0 { screen.blankLine() }
        screen.heading(text.heading)
        for line in text.lines { screen.paragraph(line.text, indent: line.indent) }
      }
    }
  }
}
