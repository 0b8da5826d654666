import Foundation
import Testing

struct ContentFaultTests {
  @Test func `a folder without words is named`() throws {
    let workplace = try Workplace()
    let folder = workplace.home + "/rien"
    let finished = try workplace.run(["guide", "list", "--content", folder])
    #expect(finished.ending == .exited(65))
    #expect(finished.output == "")
    #expect(finished.remarks.contains(folder))
  }

  @Test func `a folder without guides tells how to name another`() throws {
    let workplace = try Workplace()
    let folder = try workplace.copyContent()
    try FileManager.default.removeItem(atPath: folder + "/guides")
    let finished = try workplace.run(["guide", "list", "--content", folder])
    #expect(finished.ending == .exited(65))
    #expect(
      finished.remarks
        == "Le dossier des guides est introuvable : \(folder)/guides. "
        + "Indiquez-le avec --content.\n"
    )
  }

  @Test func `a broken line is shown with its place when it is needed, and nothing is kept`() throws
  {
    let workplace = try Workplace()
    let folder = try workplace.copyContent()
    let file = "questionnaires/counter.yaml"
    let line = try breakLine(folder + "/guides/" + file)
    let finished = try workplace.run(["--content", folder], input: "1\n7\n")
    #expect(finished.ending == .exited(65))
    #expect(finished.output == "")
    #expect(finished.remarks.contains("\(file):\(line):"), "\(finished.remarks)")
    #expect(finished.remarks.contains("guichet content check"))
    #expect(try workplace.journal.interactions() == [])
    #expect(try workplace.journal.drafts() == [])
  }

  @Test func `a broken questionnaire leaves the rest of the desk in use`() throws {
    let workplace = try Workplace()
    let folder = try workplace.copyContent()
    let file = "questionnaires/counter.yaml"
    let line = try breakLine(folder + "/guides/" + file)
    let terminal = try workplace.sit(["--content", folder])
    try terminal.answer("1")
    try terminal.wait(for: "\(file):\(line):")
    try terminal.wait(for: "Recevoir une personne sur rendez-vous")
    try terminal.answer(["3", "impôts"])
    try terminal.wait(for: ". Les impôts sur impots.gouv.fr")
  }

  @Test func `a broken guide is named in the visit that proposes it, and the visit is saved`()
    throws
  {
    let workplace = try Workplace()
    let folder = try workplace.copyContent()
    try "---\nformat: 1\n---\n".write(
      toFile: folder + "/guides/how-to/passwords.md",
      atomically: true,
      encoding: .utf8
    )
    let terminal = try workplace.sit(["--content", folder])
    try terminal.answer(["1"] + SampleVisit.answers[..<9])
    try terminal.wait(for: "how-to/passwords.md:")
    try terminal.answer(SampleVisit.answers[9...] + ["o"])
    #expect(try workplace.journal.interactions().map(\.withoutWeek) == [SampleVisit.rows])
  }

  @Test func `without the counters of the territory nothing starts`() throws {
    let workplace = try Workplace()
    let folder = try workplace.copyContent()
    try FileManager.default.removeItem(atPath: folder + "/guides/territory.yaml")
    let finished = try workplace.run(["--content", folder])
    #expect(finished.ending == .exited(65))
    #expect(finished.remarks.contains("territory.yaml:1:1"), "\(finished.remarks)")
    #expect(!workplace.journal.exists)
  }

  @Test func `the checker shows the broken line on its output`() throws {
    let workplace = try Workplace()
    let folder = try workplace.copyContent()
    let line = try breakLine(folder + "/guides/questionnaires/counter.yaml")
    let finished = try workplace.run(["content", "check", "--content", folder])
    #expect(finished.ending == .exited(1))
    #expect(finished.output.contains("questionnaires/counter.yaml:\(line):"))
  }

  /// Closes no quote on the line of the first question; returns the number of that line.
  private func breakLine(_ path: String) throws -> Int {
    var lines = try String(contentsOfFile: path, encoding: .utf8).split(
      separator: "\n",
      omittingEmptySubsequences: false
    ).map(String.init)
    let index = try #require(lines.firstIndex { $0.contains("    ask: ") })
    lines[index] = "    ask: \"sans fin\" \"encore"
    try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    return index + 1
  }
}

extension Workplace {
  /// A copy of the content that a test may damage.
  fileprivate func copyContent() throws -> String {
    let folder = home + "/content"
    try FileManager.default.createDirectory(
      atPath: folder,
      withIntermediateDirectories: true
    )
    for name in ["guides", "locales"] {
      try FileManager.default.copyItem(
        atPath: Program.packageRoot + "/" + name,
        toPath: folder + "/" + name
      )
    }
    return folder
  }
}
