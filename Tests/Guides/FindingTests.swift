import Guides
import Specimens
import Testing

@Suite struct FindingTests {
  @Test func `findings come in reading order`() {
    func finding(_ file: String, _ line: Int, _ column: Int, _ code: Finding.Code) -> Finding {
      Finding(code, at: Location(file: file, line: line, column: column))
    }
    let inOrder = [
      finding("a", 2, 9, .colonInText), finding("a", 10, 1, .unknownKey),
      finding("a", 10, 2, .colonInText), finding("a", 10, 2, .unknownKey),
      finding("b", 1, 1, .colonInText),
    ]
    #expect(inOrder.reversed().sorted() == inOrder)
  }

  /// What needs bytes, folders or an unreadable disk has its own tests.
  private static let provokedElsewhere: Set<Finding.Code> = [
    .tooLarge, .notUTF8, .unreadableFile, .missingFile,
  ]

  /// Those of translations have fixtures beside the code that checks them.
  private static func isAboutTranslations(_ code: Finding.Code) -> Bool {
    code.rawValue.hasPrefix("G")
      && ![.stepNotInMainText, .translationWithoutMainText].contains(code)
  }

  @Test func `every code of one content folder has a fixture that provokes it`() {
    let provoked = Set(Fixture.faulty.flatMap(\.expected).map { String($0.suffix(4)) })
    let missing = Finding.Code.allCases.filter {
      !provoked.contains($0.rawValue) && !FindingTests.provokedElsewhere.contains($0)
        && !FindingTests.isAboutTranslations($0) && !Finding.Code.shownByVisits.contains($0)
    }
    #expect(missing == [])
  }
}
