import ArgumentParser
import Foundation
import Glibc
import Guides
import Locales
import Terminal

extension ContentCommand {
  /// `guichet content compare OLD NEW`: what changes between two versions of a questionnaire.
  struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say in words what changes between two versions of a questionnaire.",
      discussion: "It also says for how many of the examples and of 1000 random visits."
    )

    @OptionGroup var options: GlobalOptions

    @Argument(help: "The file of the old version.")
    var old: String

    @Argument(help: "The file of the new version.")
    var new: String

    func run() throws {
      let counter = try Counter.open(options)
      let before = try counter.questionnaire(in: old)
      let after = try counter.questionnaire(in: new)
      guard before.id == after.id else {
        throw counter.failure(
          .refused,
          "compare.different",
          ["old": .text(before.id), "new": .text(after.id)]
        )
      }
      let text = ComparisonText(say: counter.say, from: before, to: after)
      let screen = counter.screen(on: STDOUT_FILENO)
      screen.heading(text.heading)
      for sentence in text.changes { screen.paragraph(sentence) }
      screen.blankLine()
      for sentence in text.effects { screen.paragraph(sentence) }
    }
  }
}

extension Counter {
  /// A questionnaire in a file of any name, for two versions cannot have the same.
  fileprivate func questionnaire(in path: String) throws(Failure) -> Questionnaire {
    let folder = FolderReader.live(URL(fileURLWithPath: "/"))
    guard let bytes = try? folder.read(URL(fileURLWithPath: path).path) else {
      throw failure(.badData, "author.unreadable", ["path": .text(path)])
    }
    let first = QuestionnaireReader.read(bytes, file: path)
    if let questionnaire = first.value { return questionnaire }
    // The name of the file should be the identifier: it is read again as if it were.
    let misnamed = first.findings.first { $0.code == .fileNameMismatch }
    let reading = misnamed?.facts["id"].map { QuestionnaireReader.read(bytes, file: $0) } ?? first
    if let questionnaire = reading.value { return questionnaire }
    let findings = first.findings.filter { $0.severity == .error && $0.code != .fileNameMismatch }
    throw Failure(
      .badData,
      [say("author.faulty", ["path": .text(path), "n": .integer(findings.count)])]
        + findings.map { FindingText(say: say).line($0) }
    )
  }
}
