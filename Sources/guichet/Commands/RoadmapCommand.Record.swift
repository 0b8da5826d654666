import ArgumentParser
import Guides
import Locales
import Records
import Statistics

extension RoadmapCommand {
  /// `guichet roadmap record ID VALUE`: a figure that the journal cannot know.
  struct Record: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Record the figure of an objective that is measured elsewhere."
    )

    @OptionGroup var options: GlobalOptions

    @Argument(help: "The identifier of an objective.")
    var id: String

    @Argument(help: "The figure, in the unit of the objective.")
    var value: String

    @Option(help: ArgumentHelp("The day on which it was true; today.", valueName: "day"))
    var date: String?

    @Option(help: ArgumentHelp("Who counted it, or where it is written.", valueName: "words"))
    var source: String

    func run() throws {
      let counter = try Counter.open(options)
      let content = try counter.content()
      let objective = try objective(counter, content)
      let figure = RecordedFigure(
        objective: objective.id,
        value: try number(counter),
        day: try day(counter),
        source: try words(counter, content)
      )
      let file = FigureFile(besideJournal: counter.folders.journal)
      let text = FigureFile.text(try counter.recordedFigures(), adding: figure)
      try counter.write(text, to: file.path)
      try counter.write(
        counter.say(
          "roadmap.recorded",
          ["objective": .text(objective.title), "path": .text(file.path)]
        ) + "\n",
        to: nil
      )
    }

    private func objective(_ counter: Counter, _ content: Content) throws(Failure) -> Objective {
      let external = content.objectives.filter { $0.indicator == .external }
      guard let objective = external.first(where: { $0.id == id }) else {
        let known = external.map(\.id).joined(separator: ", ")
        throw counter.failure(
          .wrongUse,
          "error.objective",
          ["id": .text(id), "known": .text(known)]
        )
      }
      return objective
    }

    private func number(_ counter: Counter) throws(Failure) -> Double {
      guard let number = Double(value.replacing(",", with: ".")), number.isFinite,
        (0...1_000_000_000).contains(number)
      else { throw counter.failure(.wrongUse, "error.figure", ["value": .text(value)]) }
      return number
    }

    private func day(_ counter: Counter) throws(Failure) -> Day {
      let today = counter.world.today()
      guard let date else { return today }
      guard let day = Day(iso: date), day <= today else {
        throw counter.failure(.wrongUse, "error.day", ["day": .text(date)])
      }
      return day
    }

    /// The words stay on the disk and in print: nothing of a person may slip in.
    private func words(_ counter: Counter, _ content: Content) throws(Failure) -> String {
      let words = source.split(whereSeparator: \.isNewline).joined(separator: " ")
      guard (1...200).contains(words.count) else {
        throw counter.failure(.wrongUse, "error.source-length")
      }
      let found = PersonalDataCheck.Screen.typedWords(in: content).marks(words)
      guard found.isEmpty else { throw counter.failure(.refused, "error.source-personal") }
      return words
    }
  }
}
