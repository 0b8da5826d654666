import Testing

@testable import Guides

@Suite struct SourceTextTests {
  @Test func `a byte order mark and carriage returns leave no trace`() throws {
    var notes = Notes(file: "a.yaml")
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("un\r\ndeux\rtrois".utf8)
    let source = try #require(SourceText(bytes, &notes))
    #expect(String(decoding: source.bytes, as: UTF8.self) == "un\ndeux\ntrois")
    #expect(source.lineCount == 3)
    #expect(notes.findings == [])
  }

  @Test func `a text in Latin-1 is refused where it shows`() {
    var notes = Notes(file: "a.yaml")
    let source = SourceText(Array("un\nd".utf8) + [0xE9] + Array("jà\n".utf8), &notes)
    #expect(source == nil)
    let place = Location(file: "a.yaml", line: 2, column: 2)
    #expect(notes.findings == [Finding(.notUTF8, at: place)])
  }

  @Test func `a file too large is refused without being read`() {
    var notes = Notes(file: "a.yaml")
    let source = SourceText(Array(repeating: 0x61, count: SourceText.largest + 1), &notes)
    #expect(source == nil)
    #expect(notes.findings.map(\.code) == [.tooLarge])
    #expect(notes.findings.first?.facts == ["limit": "1024"])
  }

  @Test(arguments: [
    ("a\u{0}b", "U+0000", Finding.Severity.error), ("a\u{85}b", "U+0085", .error),
    ("a\u{2028}b", "U+2028", .error), ("a\u{200B}b", "U+200B", .warning),
    ("a\u{AD}b", "U+00AD", .warning), ("a\u{202E}b", "U+202E", .warning),
  ])
  func `what nobody sees is named`(_ text: String, _ name: String, _ severity: Finding.Severity) {
    var notes = Notes(file: "a.yaml")
    _ = SourceText(Array(text.utf8), &notes)
    let place = Location(file: "a.yaml", line: 1, column: 2, length: 1)
    let facts = ["character": name]
    #expect(
      notes.findings == [Finding(.invisibleCharacter, at: place, severity: severity, facts: facts)]
    )
  }

  @Test(arguments: ["l’été\u{A0}: œuf", "\u{200F}العربية\u{200D}", "👩\u{200D}👩\u{200D}👧"])
  func `what languages need is no trap`(_ text: String) {
    var notes = Notes(file: "a.yaml")
    _ = SourceText(Array(text.utf8), &notes)
    #expect(notes.findings == [])
  }

  @Test func `rubbish fills no memory with findings`() {
    var notes = Notes(file: "a.yaml")
    _ = SourceText(Array(repeating: 0, count: 10_000), &notes)
    #expect(notes.findings.count == Notes.most)
    #expect(notes.errorCount >= Notes.most)
  }

  @Test func `columns count characters, not bytes`() throws {
    var notes = Notes(file: "a.yaml")
    let source = try #require(SourceText(Array("un\nété : œuf".utf8), &notes))
    let offset = try #require(source.bytes.firstIndex(of: Byte.colon))
    #expect(
      source.location(at: offset, count: 1)
        == Location(file: "a.yaml", line: 2, column: 5, length: 1)
    )
  }
}
