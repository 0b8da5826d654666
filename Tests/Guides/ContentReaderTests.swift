import Foundation
import Guides
import Testing

@Suite struct ContentReaderTests {
  private let files = Fixture.surroundings.merging([
    Fixture.counter: Fixture.soundQuestionnaire, Fixture.guide: Fixture.soundGuide,
    "guides/how-to/create-a-mailbox.en.md": Fixture.soundGuide,
    "guides/emergencies/hacked.md": Fixture.soundGuide
      .replacingOccurrences(of: "kind: guide", with: "kind: emergency")
      .replacingOccurrences(of: "id: create-a-mailbox", with: "id: hacked"),
    Fixture.places: Fixture.soundPlaces, "guides/places/README.md": "Bonjour.",
  ]) { $1 }

  @Test func `a whole folder is read`() throws {
    let reading = try ContentReader.read(.inMemory(files))
    #expect(reading.findings == [])
    #expect(reading.content.questionnaires.map(\.id) == ["counter"])
    #expect(reading.content.guides.map(\.id) == ["create-a-mailbox", "create-a-mailbox", "hacked"])
    #expect(reading.content.places.map(\.id) == ["un"])
    #expect(reading.content.tables.count == 2)
    #expect(reading.content.territory.sites.count == 1)
    #expect(reading.origins[Fixture.counter]?[.question("email")]?.line == 25)
  }

  @Test func `a missing folder is an error, not an empty content`() {
    #expect(throws: ContentError.missingFolder("guides")) {
      try ContentReader.read(.inMemory([String: String]()))
    }
  }

  @Test func `a file with an error is left out and the others are kept`() throws {
    var files = files
    files[Fixture.guide] = "---\nformat: 1\n---\n"
    let content = try ContentReader.read(.inMemory(files)).content
    #expect(content.questionnaires.count == 1)
    #expect(content.guide("create-a-mailbox")?.language == nil)
    #expect(content.guide("hacked") != nil)
  }

  @Test func `files that should be there are missed`() throws {
    let reading = try ContentReader.read(.inMemory([Fixture.guide: Fixture.soundGuide]))
    #expect(
      reading.findings.map { "\($0.location.file) \($0.code)" } == [
        "guides/glossary.yaml missingFile", "guides/statistics/objectives.yaml missingFile",
        "guides/statistics/tables.yaml missingFile", "guides/territory.yaml missingFile",
      ]
    )
  }

  @Test func `a file that cannot be read is reported`() throws {
    var folder = FolderReader.inMemory(files)
    let read = folder.read
    folder.read = { path in
      guard path != Fixture.guide else { throw FolderReader.Fault.noFile(path) }
      return try read(path)
    }
    let findings = try ContentReader.read(folder).findings
    #expect(findings.contains(Finding(.unreadableFile, at: Location(file: Fixture.guide))))
  }

  @Test func `a folder on disk reads like one in memory`() throws {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("guichet-\(UInt64.random(in: 0 ... .max))")
    defer { try? FileManager.default.removeItem(at: root) }
    for (path, text) in files {
      let file = root.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(text.utf8).write(to: file)
    }
    #expect(try ContentReader.read(.live(root)) == ContentReader.read(.inMemory(files)))
  }

  @Test func `a folder in place of a file is reported, not waited for`() throws {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("guichet-\(UInt64.random(in: 0 ... .max))")
    defer { try? FileManager.default.removeItem(at: root) }
    try FileManager.default.createDirectory(
      at: root.appendingPathComponent(Fixture.counter),
      withIntermediateDirectories: true
    )
    let findings = try ContentReader.read(.live(root)).findings
    #expect(findings.map(\.code).contains(.unreadableFile))
  }
}
