import Testing

@testable import Guides

/// Files that nobody would write on purpose, unless to bring the program down.
@Suite struct HostileFilesTests {
  private func codes(_ bytes: [UInt8], _ file: String = Fixture.counter) throws -> Set<String> {
    let files = Fixture.surroundings.mapValues { Array($0.utf8) }.merging([file: bytes]) { $1 }
    let reading = try ContentReader.read(.inMemory(files))
    let findings = ContentChecker.findings(reading, today: Fixture.today)
    #expect(findings.count <= Notes.most + 10)
    return Set(findings.filter { $0.location.file == file }.map(\.code.rawValue))
  }

  private static let kinds = [Fixture.counter, Fixture.territory, Fixture.glossary, Fixture.guide]

  @Test(arguments: kinds, ["[", "{a: ", "- ", "? ", "a:\n "])
  func `deep nesting is refused`(_ file: String, _ sign: String) throws {
    let deep = String(repeating: sign, count: 20_000)
    let text = file == Fixture.guide ? "---\n\(deep)\n---\n" : deep
    #expect(!(try codes(Array(text.utf8), file)).isEmpty)
  }

  @Test(arguments: kinds)
  func `aliases that would explode are refused before they do`(_ file: String) throws {
    var lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    for level in 1...30 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      lines.append("a\(level): &a\(level) [\(aliases)]")
    }
    let bomb = lines.joined(separator: "\n")
    let text = file == Fixture.guide ? "---\n\(bomb)\n---\n" : bomb
    #expect(try codes(Array(text.utf8), file).contains("A010"))
  }

  @Test(arguments: kinds)
  func `ten megabytes are too many`(_ file: String) throws {
    let line = "text: \"Une phrase comme une autre.\"\n"
    let bytes = Array(String(repeating: line, count: 10_000_000 / line.utf8.count + 1).utf8)
    #expect(try codes(bytes, file) == ["A012"])
  }

  @Test func `a large file of places may be ten megabytes, not twenty`() throws {
    let lines = Fixture.soundPlaces.split(separator: "\n").map { "\($0)\n" }
    let rows = String(repeating: lines[1], count: 20_000_000 / lines[1].utf8.count)
    #expect(try codes(Array((lines[0] + rows).utf8), Fixture.places) == ["A012"])
  }

  @Test func `a NUL is shown`() throws {
    let text = Fixture.soundQuestionnaire.replacing("minutes: 5", with: "minutes: 5\u{0}")
    #expect(try codes(Array(text.utf8)).contains("A009"))
  }

  @Test func `Latin-1 is told apart`() throws {
    let bytes = Fixture.soundQuestionnaire.unicodeScalars.map {
      UInt8(truncatingIfNeeded: $0.value)
    }
    #expect(try codes(bytes) == ["A014"])
  }

  @Test(arguments: ["\r\n", "\r"])
  func `other ends of lines and a byte order mark change nothing`(_ end: String) throws {
    let plain = try ContentReader.read(.inMemory([Fixture.counter: Fixture.soundQuestionnaire]))
    let text = "\u{FEFF}" + Fixture.soundQuestionnaire.replacing("\n", with: end)
    let other = try ContentReader.read(.inMemory([Fixture.counter: text]))
    #expect(other == plain)
  }
}
