import Testing

@testable import Guides

struct VersionRegisterTests {
  private func present(_ questionnaire: String = Fixture.soundQuestionnaire) throws
    -> [PresentContent]
  {
    let files = Fixture.surroundings.merging(
      [Fixture.counter: questionnaire, Fixture.guide: Fixture.soundGuide]
    ) { $1 }
    return try ContentReader.read(.inMemory(files)).content.versioned
  }

  private func register() throws -> VersionRegister {
    VersionRegister().accepting(try present())
  }

  @Test func `the file says what was accepted, one line for each part`() throws {
    let questionnaire = try #require(try present().first { $0.name.shelf == .questionnaires })
    let print = questionnaire.recorded.fingerprint
    let email = try #require(questionnaire.recorded.questions["email"])
    let lines = try register().json.split(separator: "\n").map(String.init)
    #expect(lines.first == "{")
    #expect(lines.contains("        \"structure\": \"\(print.structure)\","))
    #expect(lines.contains("        \"wording\": \"\(print.wording)\","))
    #expect(lines.contains("        \"domains\": [\"access\"],"))
    #expect(
      lines.contains(
        """
                  "email": { "form": "one_of", "choices": ["own", "none"], \
        "wording": "\(email.wording)" },
        """
      )
    )
  }

  @Test func `what is written is read back`() throws {
    let second = Fixture.edited([("version: 1", "version: 2"), ("id: ease", "id: comfort")])
    let register = try register().accepting(
      try present(Fixture.replacing("ease: 2, ", by: "", in: second))
    )
    #expect(register.latest(ContentName(.questionnaires, "counter")) == 2)
    let reading = VersionRegisterReader.read(Array(register.json.utf8))
    #expect(reading.notes.findings == [])
    #expect(reading.register == register)
    #expect(reading.register.json == register.json)
  }

  @Test func `an empty register is a file like another`() {
    let reading = VersionRegisterReader.read(Array(VersionRegister().json.utf8))
    #expect(reading.notes.findings == [])
    #expect(reading.register == VersionRegister())
  }

  @Test func `a draft waits until it is published`() throws {
    let draft = Fixture.replacing(
      "status: published",
      by: "status: draft",
      in: Fixture.soundQuestionnaire
    )
    #expect(
      VersionRegister().accepting(try present(draft)).names.map(\.name) == ["create-a-mailbox"]
    )
    // Once its version was accepted, calling it a draft changes nothing.
    #expect(try register().accepting(try present(draft)).names.count == 2)
  }

  @Test func `what is gone is retired`() throws {
    let name = ContentName(.questionnaires, "counter")
    #expect(try register().retiring(name)[name][1]?.status == .retired)
    let unknown = ContentName(.guides, "unknown")
    #expect(try register().retiring(unknown) == register())
  }

  @Test func `a cut at any place is found, or changes nothing`() throws {
    let json = Array(try register().json.utf8)
    let whole = try register()
    for length in stride(from: 0, to: json.count - 1, by: 7) {
      let reading = VersionRegisterReader.read(Array(json.prefix(length)))
      let isFound = reading.notes.findings.contains { $0.severity == .error }
      #expect(isFound || reading.register == whole, "cut after \(length) bytes")
    }
  }

  @Test(arguments: [
    ("guides/questionnaires/counter.yaml", "questionnaires counter"),
    ("guides/how-to/ameli.fr-simple.md", "guides ameli.fr-simple"),
    ("guides/emergencies/blackmail.md", "guides blackmail"),
    ("guides/territory.yaml", nil),
    ("guides/places/places.csv", nil),
    ("guides/how-to/ameli", nil),
  ])
  func `a file says which content it holds`(_ file: String, _ expected: String?) {
    let name = ContentName(file: file)
    #expect(name.map { "\($0.shelf.rawValue) \($0.name)" } == expected)
    if let name { #expect(name.files.contains(file)) }
  }
}
