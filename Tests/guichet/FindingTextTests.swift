import Guides
import Records
import Testing

@testable import guichet

struct FindingTextTests {
  private func line(_ finding: Finding, _ tag: String = "fr") -> String {
    FindingText(say: PackageFolder.phrasebook(tag)).line(finding)
  }

  private static let place = Location(file: "guides/territory.yaml", line: 3, column: 7)

  @Test(arguments: [("fr", "erreur"), ("en", "error")])
  func `a line begins with the place, the severity and the code`(_ tag: String, _ word: String) {
    let line = line(Finding(.tab, at: Self.place), tag)
    #expect(line.hasPrefix("guides/territory.yaml:3:7  \(word) A005  "))
  }

  @Test func `a warning says that it is one`() {
    #expect(line(Finding(.tab, at: Self.place, severity: .warning)).contains("  alerte A005  "))
  }

  @Test func `a suggestion ends the line`() {
    let line = line(Finding(.tab, at: Self.place, suggestion: "title"))
    #expect(line.withPlainSpaces.hasSuffix(" Vouliez-vous dire « title » ?"))
  }

  @Test(arguments: PersonalData.Kind.allCases)
  func `what a person may see of personal data is in words, never a code`(_ kind: PersonalData.Kind)
  {
    for tag in ["fr", "en"] {
      let line = line(Finding(.personalData, at: Self.place, facts: ["kind": kind.rawValue]), tag)
      let words = line.firstMatch(of: /\((.*?)\)/).map { String($0.output.1) } ?? ""
      #expect(words.count > 3)
      #expect(!words.contains("personal."))
      // Two lists of words differ in every language but for what has the same name in both.
      let isCode = kind.rawValue.contains(where: \.isUppercase)
      #expect(!isCode || words != kind.rawValue)
    }
  }

  private func block(_ finding: Finding, _ text: String) -> String {
    FindingText(say: PackageFolder.phrasebook()).block(finding, SourceLines(Array(text.utf8)))
      .joined(separator: "\n").withPlainSpaces
  }

  @Test func `a block shows the line and puts a mark under the fault`() {
    let finding = Finding(
      .unknownQuestion,
      at: Location(file: "guides/a.yaml", line: 2, column: 13, length: 5),
      facts: ["found": "emial"],
      suggestion: "email",
      related: Location(file: "guides/a.yaml", line: 1)
    )
    let expected = """
      guides/a.yaml:2:13  erreur C203
        2 |     ask_if: emial is none
          |             ^^^^^
        La question « emial » n’existe pas dans ce questionnaire. Corrigez son nom.
        Vouliez-vous dire « email » (ligne 1) ?
      """
    expectText(block(finding, "id: email\n    ask_if: emial is none\n"), expected)
  }

  @Test func `a line that is not there is not shown`() {
    let finding = Finding(.missingFile, at: Location(file: "guides/territory.yaml"))
    let expected = """
      guides/territory.yaml:1:1  alerte B122
        Ce fichier manque. Créez-le, ou reprenez celui d’origine.
      """
    expectText(block(finding, ""), expected)
  }

  @Test func `of a long line only the part around the fault is shown`() {
    let text = String(repeating: "a", count: 200) + "#" + String(repeating: "b", count: 200)
    let finding = Finding(.hashInText, at: Location(file: "a", line: 1, column: 201, length: 1))
    let lines = block(finding, text).split(separator: "\n").map(String.init)
    #expect(
      lines[1] == "  1 | … " + String(repeating: "a", count: 40) + "#"
        + String(repeating: "b", count: 49) + " …"
    )
    #expect(lines[2] == "    | " + String(repeating: " ", count: 42) + "^")
  }

  @Test(arguments: [(1, "^^"), (3, "    ^"), (4, "     ^"), (8, "         ^")])
  func `a mark stands under its character, whatever the width of those before`(
    _ column: Int,
    _ expected: String
  ) {
    let finding = Finding(.tab, at: Location(file: "a", line: 1, column: column, length: 1))
    let mark = block(finding, "日本é\tabcd").split(separator: "\n")[2]
    #expect(mark == "    | " + expected)
  }
}
