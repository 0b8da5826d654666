import Guides
import Testing

@testable import guichet

struct AcceptanceTests {
  private func reading(
    _ files: [String: String] = [:],
    register: VersionRegister? = nil,
    without gone: String? = nil
  ) throws -> ContentReading {
    var all = SmallContent.files.merging(files) { $1 }
    if let register { all[VersionRegister.file] = register.json }
    if let gone { all[gone] = nil }
    return try ContentReader.read(.inMemory(all))
  }

  private func accepted() throws -> VersionRegister {
    Acceptance(try reading(), ids: []).register
  }

  /// What the rule of versions says; the small content lacks files that matter here to nobody.
  private func codes(_ reading: ContentReading) -> [Finding.Code] {
    reading.findings.map(\.code).filter { $0.rawValue.hasPrefix("F") }
  }

  private static let counter = "guides/questionnaires/counter.yaml"
  private static let mailbox = "guides/how-to/mailbox.md"

  private func edited(_ file: String, _ old: String, _ new: String) throws -> [String: String] {
    let text = try #require(SmallContent.files[file])
    #expect(text.contains(old))
    return [file: text.replacing(old, with: new, maxReplacements: 1)]
  }

  @Test func `the first time everything is recorded`() throws {
    let acceptance = Acceptance(try reading(), ids: [])
    #expect(
      acceptance.changes == [
        .version(ContentName(.guides, "blackmail"), 1),
        .version(ContentName(.guides, "mailbox"), 1),
        .version(ContentName(.guides, "passwords"), 1),
        .version(ContentName(.questionnaires, "counter"), 2),
      ]
    )
    #expect(acceptance.obstacles == [])
    #expect(codes(try reading(register: acceptance.register)) == [])
  }

  @Test func `only what is named is recorded`() throws {
    let acceptance = Acceptance(try reading(), ids: ["counter"])
    #expect(acceptance.register.names == [ContentName(.questionnaires, "counter")])
  }

  @Test func `a second time nothing changes`() throws {
    let register = try accepted()
    let acceptance = Acceptance(try reading(register: register), ids: [])
    #expect(acceptance.changes == [])
    #expect(acceptance.register == register)
  }

  @Test func `other words are accepted under the same version`() throws {
    let files = try edited(Self.mailbox, "Trois étapes.", "Trois pas.")
    let reading = try reading(files, register: accepted())
    #expect(codes(reading) == [.wordingNotAccepted])
    let acceptance = Acceptance(reading, ids: ["mailbox"])
    #expect(acceptance.changes == [.wording(ContentName(.guides, "mailbox"), 1)])
    #expect(codes(try self.reading(files, register: acceptance.register)) == [])
  }

  @Test func `another structure under the same version is refused`() throws {
    let files = try edited(Self.counter, "up_to: 20", "up_to: 25")
    let acceptance = Acceptance(try reading(files, register: accepted()), ids: [])
    #expect(acceptance.obstacles.map(\.code) == [.versionNotRaised])
  }

  @Test func `an error elsewhere does not keep what is named from being accepted`() throws {
    let broken = try edited(Self.counter, "minutes: 5", "minutes: cinq")
    let reading = try reading(broken, register: accepted())
    #expect(Acceptance(reading, ids: ["mailbox"]).obstacles == [])
    #expect(Acceptance(reading, ids: ["counter"]).obstacles.map(\.code) == [.wrongType])
    #expect(Acceptance(reading, ids: []).obstacles.map(\.code) == [.wrongType])
  }

  @Test func `a damaged register is never written over`() throws {
    let json = try accepted().json.replacing("\"kind\": \"versions\"", with: "\"kind\": \"x\"")
    let reading = try reading([VersionRegister.file: json])
    #expect(Acceptance(reading, ids: ["mailbox"]).obstacles.map(\.code) == [.unknownValue])
  }

  @Test func `what was deleted is retired when it is named, and only then`() throws {
    let content = try edited(Self.counter, "guide: mailbox", "guide: passwords")
      .mapValues { $0.replacing("guide: mailbox", with: "guide: passwords") }
      .mapValues { $0.replacing("version: 2", with: "version: 3") }
    let reading = try reading(content, register: accepted(), without: Self.mailbox)
    #expect(reading.findings.map(\.code).contains(.deletedFile))
    #expect(!Acceptance(reading, ids: []).changes.contains(.status(Self.name, .retired)))
    let acceptance = Acceptance(reading, ids: ["mailbox"])
    #expect(acceptance.changes == [.status(Self.name, .retired)])
    let after = try self.reading(content, register: acceptance.register, without: Self.mailbox)
    #expect(!after.findings.map(\.code).contains(.deletedFile))
  }

  private static let name = ContentName(.guides, "mailbox")

  @Test func `what nobody knows is told`() throws {
    #expect(Acceptance(try reading(), ids: ["mailbox", "mail-box"]).unknown == ["mail-box"])
  }
}
