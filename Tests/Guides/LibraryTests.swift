import Foundation
import Guides
import Synchronization
import Testing

struct LibraryTests {
  private static var root: URL {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 1...3 { url.deleteLastPathComponent() }
    return url
  }

  private let folder = FolderReader.live(root)
  private func whole() throws -> Content { try ContentReader.read(folder, rules: []).content }

  /// The shipped folder with some files written otherwise, or taken away.
  private func folder(_ changed: [String: String?]) -> FolderReader {
    FolderReader(
      list: { path in
        try folder.list(path).filter { changed["\(path)/\($0)"] != .some(nil) }
      },
      read: { path in
        guard let text = changed[path] ?? nil else { return try folder.read(path) }
        return Array(text.utf8)
      }
    )
  }

  @Test func `a library read part by part gives what is read whole`() throws {
    let library = try Library.open(folder)
    let content = try whole()
    let known = Library(content)
    #expect(try library.territory() == content.territory)
    #expect(library.sites == content.territory.sites)
    #expect(library.territoryTitle == content.territory.title)
    #expect(library.offered == known.offered)
    #expect(library.offered.map(\.id) == ["counter", "appointment"])
    for questionnaire in content.questionnaires {
      #expect(try library.questionnaire(questionnaire.id) == questionnaire)
    }
    for language in ["fr", "en", "fr-simple", "no"] {
      #expect(try library.howTos(language: language) == content.howTos(language: language))
      #expect(
        try library.emergencies(language: language) == content.emergencies(language: language)
      )
      #expect(try known.howTos(language: language) == content.howTos(language: language))
    }
    #expect(try library.places() == content.places)
  }

  @Test func `a broken commune is told with its line when communes are wanted`() throws {
    let file = "guides/territory.yaml"
    let text = String(decoding: try folder.read(file), as: UTF8.self)
    let wrong = text.replacing("code: \"76231\"", with: "code: \"rouen\"")
    let lines = wrong.split(separator: "\n", omittingEmptySubsequences: false)
    let library = try Library.open(folder([file: wrong]))
    #expect(library.sites.count == 8)
    let fault = #expect(throws: LibraryFault.self) { try library.territory() }
    #expect(
      fault?.findings.first?.location.line
        == (lines.firstIndex { $0.contains("rouen\", name") } ?? 0) + 1
    )
  }

  @Test func `a counter that cannot be read keeps the library shut`() throws {
    let file = "guides/territory.yaml"
    let text = String(decoding: try folder.read(file), as: UTF8.self)
    let wrong = text.replacing("sites:", with: "site:")
    #expect(throws: LibraryFault.self) { try Library.open(folder([file: wrong])) }
  }

  @Test(arguments: ["fr", "en", "fr-simple", "fr-other", "no"])
  func `a guide falls back to the nearest language`(_ language: String) throws {
    let library = try Library.open(folder)
    let content = try whole()
    for id in ["passwords", "appointments", "blackmail", "nothing"] {
      let guide = try library.guide(id, language: language)
      #expect(guide == content.guide(id, language: language), "\(id)")
    }
  }

  @Test func `what does not exist is nil`() throws {
    let library = try Library.open(folder)
    #expect(try library.questionnaire("nothing") == nil)
    #expect(try library.questionnaire("../questionnaires/counter") == nil)
  }

  @Test func `opening reads the territory and the questionnaires only`() throws {
    let files = ReadFiles()
    _ = try Library.open(
      FolderReader(
        list: folder.list,
        read: { path in
          files.add(path)
          return try folder.read(path)
        }
      )
    )
    let expected: Set = [
      "guides/territory.yaml", "guides/questionnaires/appointment.yaml",
      "guides/questionnaires/counter.yaml",
    ]
    #expect(files.paths == expected)
  }

  @Test(arguments: [
    ("guides/territory.yaml", "format: 1\nkind: territory\n"),
    ("guides/questionnaires/counter.yaml", "format: 1\nstatus: published\n"),
    ("guides/questionnaires/counter.yaml", "a: \"b\" c\n"),
  ])
  func `what the first screen needs must be sound`(_ file: String, _ text: String) throws {
    let fault = #expect(throws: LibraryFault.self) { try Library.open(folder([file: text])) }
    let findings = try #require(fault?.findings)
    #expect(!findings.isEmpty)
    #expect(findings.allSatisfy { $0.location.file == file && $0.severity == .error })
  }

  @Test func `a folder without territory names it, one without guides too`() throws {
    let file = "guides/territory.yaml"
    let fault = #expect(throws: LibraryFault.self) { try Library.open(folder([file: nil])) }
    #expect(fault?.findings.map(\.code) == [.missingFile])
    #expect(throws: ContentError.missingFolder("guides")) {
      try Library.open(.inMemory([:] as [String: String]))
    }
  }

  @Test func `a broken guide is refused, and no other`() throws {
    let file = "guides/how-to/passwords.md"
    let library = try Library.open(folder([file: "---\nformat: 1\n---\n"]))
    let fault = #expect(throws: LibraryFault.self) { try library.guide("passwords") }
    #expect(fault?.findings.first?.location.file == file)
    #expect(try library.guide("appointments")?.id == "appointments")
    #expect(throws: LibraryFault.self) { try library.howTos(language: "fr") }
    #expect(try !library.emergencies(language: "fr").isEmpty)
  }

  @Test func `a questionnaire broken after its header is refused when it is opened`() throws {
    let file = "guides/questionnaires/counter.yaml"
    let text = String(decoding: try folder.read(file), as: UTF8.self)
    let broken = text.replacing("    ask: ", with: "    aks: ", maxReplacements: 1)
    let library = try Library.open(folder([file: broken]))
    #expect(library.offered.map(\.id) == ["counter", "appointment"])
    let fault = #expect(throws: LibraryFault.self) { try library.questionnaire("counter") }
    #expect(fault?.findings.first?.location.file == file)
    #expect(try library.questionnaire("appointment")?.id == "appointment")
  }
}

/// Which files were asked for.
private final class ReadFiles: Sendable {
  private let kept = Mutex<Set<String>>([])
  var paths: Set<String> { kept.withLock(\.self) }
  func add(_ path: String) { kept.withLock { _ = $0.insert(path) } }
}
