import Guides
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

  @Test func `every code of the reader has a fixture that provokes it`() {
    let provoked = Set(Fixture.faulty.flatMap(\.expected).map { String($0.suffix(4)) })
    let missing = Finding.Code.allCases.filter {
      !provoked.contains($0.rawValue) && !FindingTests.provokedElsewhere.contains($0)
    }
    #expect(missing == [])
  }
}
