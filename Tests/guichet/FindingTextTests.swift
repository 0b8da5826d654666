import Guides
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
}
