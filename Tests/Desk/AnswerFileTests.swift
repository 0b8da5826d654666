import Foundation
import Testing

/// Quick records saved without a question.
struct AnswerFileTests {
  private static let records = """
    theme: argent_impots
    minutes: de_10_a_29
    help: j_accompagne
    outcome: finalisee

    theme: logement
    minutes: 1
    help: informer
    outcome: orient
    referral: 2

    """

  @Test(arguments: [
    (["--no-input"], ["--site", "--answers"]),
    (["desk", "--no-input", "--site", "sotteville"], ["--answers"]),
    (["desk", "--no-input", "--answers", "/nowhere"], ["--site"]),
  ])
  func `without a question every missing flag is named, and nothing is written`(
    _ arguments: [String],
    _ flags: [String]
  ) throws {
    let workplace = try Workplace()
    workplace.environment["GUICHET_SITE"] = nil
    let terminal = try TerminalUnderTest(arguments, at: workplace, columns: 80, rows: 24)
    #expect(try terminal.waitForEnd() == .exited(2))
    #expect(["--site", "--answers"].filter(terminal.screen.contains) == flags)
    #expect(terminal.terminal.settings == terminal.terminal.firstSettings)
    #expect(!workplace.journal.exists)
  }

  @Test(arguments: [["--no-input"], []])
  func `a file or a pipe of answers leaves one row for each record`(_ flags: [String]) throws {
    let workplace = try Workplace()
    try workplace.write(Self.records, to: "matin.txt")
    for (answers, input) in [(workplace.home + "/matin.txt", ""), ("-", Self.records)] {
      let finished = try workplace.run(["desk", "--answers", answers] + flags, input: input)
      #expect(finished.ending == .exited(0))
      #expect(finished.remarks == "")
      #expect(finished.output.components(separatedBy: "Visite enregistrée").count == 3)
    }
    let rows = try workplace.journal.interactions()
    #expect(rows.count == 4)
    #expect(Set(rows.map(\.withoutWeek)).count == 2)
    #expect(try workplace.journal.drafts() == [])
  }

  @Test func `a record that lacks something names it all, and none is saved`() throws {
    let workplace = try Workplace()
    let finished = try workplace.run(
      ["desk", "--no-input", "--answers", "-"],
      input: Self.records + "\ntheme: 2\nhelp: je_fais\n"
    )
    #expect(finished.ending == .exited(2))
    #expect(
      finished.remarks == """
        Relevé de la ligne 12, il manque : Durée, Cadre juridique, Issue.
        Rien n’est enregistré.

        """
    )
    #expect(finished.output == "")
    #expect(try workplace.journal.interactions() == [])
  }

  @Test(arguments: ["\u{FF}", String(repeating: "x", count: 1_000_001)])
  func `what is no text of a reasonable size is refused`(_ text: String) throws {
    let workplace = try Workplace()
    let file = URL(fileURLWithPath: workplace.home + "/matin.txt")
    try Data(text.unicodeScalars.map { UInt8($0.value) }).write(to: file)
    let finished = try workplace.run(["desk", "--answers", file.path])
    #expect(finished.ending == .exited(65))
    #expect(try workplace.journal.interactions() == [])
  }

  @Test(arguments: ["", "\n\n"])
  func `a file without answers is told apart from one that cannot be read`(_ text: String) throws {
    let workplace = try Workplace()
    try workplace.write(text, to: "matin.txt")
    let finished = try workplace.run(["desk", "--answers", workplace.home + "/matin.txt"])
    #expect(finished.ending == .exited(2))
    #expect(finished.remarks.contains("ne contient aucune réponse"))
  }

  @Test func `the setup says where to write what it would ask`() throws {
    let workplace = try Workplace()
    let terminal = try TerminalUnderTest(
      ["setup", "--no-input"],
      at: workplace,
      columns: 80,
      rows: 24
    )
    #expect(try terminal.waitForEnd() == .exited(2))
    #expect(terminal.screen.contains("config/guichet/settings.yaml"))
  }
}
