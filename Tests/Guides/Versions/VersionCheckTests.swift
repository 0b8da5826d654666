import Testing

@testable import Guides

/// What the rule of versions says, beside the places that fixtures show.
struct VersionCheckTests {
  private func findings(
    _ now: [(String, String)],
    since states: [[(String, String)]] = [[]]
  ) throws -> [Finding] {
    var register = VersionRegister()
    for state in states {
      register = register.accepting(try read(Fixture.edited(state), nil).content.versioned)
    }
    return try read(Fixture.edited(now), register.json).findings
  }

  private func read(_ questionnaire: String, _ register: String?) throws -> ContentReading {
    var files = Fixture.surroundings
    files[Fixture.counter] = questionnaire
    files[Fixture.guide] = Fixture.soundGuide
    files[VersionRegister.file] = register
    return try ContentReader.read(.inMemory(files))
  }

  @Test func `what was accepted gives no finding`() throws {
    #expect(try findings([]) == [])
  }

  @Test func `without a register nothing is said`() throws {
    let reading = try read(Fixture.edited([("version: 1", "version: 7")]), nil)
    #expect(reading.findings == [])
    #expect(reading.register == nil)
  }

  @Test func `a structure is named with the line to write`() throws {
    let finding = try #require(
      try findings(
        [
          ("version: 1", "version: 3"), ("{ id: phone,", "{ id: mobile,"), ("[phone]", "[mobile]"),
          ("contains phone", "contains mobile"),
        ],
        since: [[("version: 1", "version: 3")]]
      ).first
    )
    #expect(finding.code == .versionNotRaised)
    #expect(finding.severity == .error)
    #expect(
      finding.facts == [
        "id": "counter", "version": "3", "known": "3", "line": "version: 4",
        "variant": "F501.choice-removed",
        "choice": "phone", "question": "devices",
      ]
    )
  }

  @Test(arguments: [
    (("id: devices", "id: devices"), ("weight: 1 ", "weight: 2 "), String?.none),
    (("form: scale", "form: number"), ("title", "title"), "F501.form-changed"),
  ])
  func `other changes have their own words`(
    _ first: (String, String),
    _ second: (String, String),
    _ variant: String?
  ) throws {
    let edits = [first, second].filter { $0.0 != $0.1 }
    #expect(try findings(edits).map(\.facts["variant"]) == [variant])
  }

  @Test func `a lower version with the last structure only takes its number back`() throws {
    let states = [[("version: 1", "version: 4")]]
    #expect(try findings([], since: states).map(\.facts["line"]) == ["version: 4"])
    let edits = [("weight: 1 ", "weight: 2 ")]
    #expect(try findings(edits, since: states).map(\.facts["line"]) == ["version: 5"])
  }

  @Test func `other words are a warning that names the parts`() throws {
    let finding = try #require(
      try findings([("une adresse mail ?", "un mail ?"), ("Vingt minutes", "Une heure")]).first
    )
    #expect(finding.severity == .warning)
    #expect(finding.facts["variant"] == "F502.part")
    #expect(finding.facts["part"] == "email, open-a-mailbox")
    #expect(finding.facts["id"] == "counter")
  }

  @Test func `words of no named part are told all the same`() throws {
    let finding = try #require(try findings([("refuser chaque", "refuser une")]).first)
    #expect(finding.code == .wordingNotAccepted)
    #expect(finding.facts["variant"] == nil)
    #expect(finding.location.line == 5)
  }

  @Test func `a draft of the next version is nobody's business`() throws {
    let edits = [("version: 1", "version: 2"), ("status: published", "status: draft")]
    #expect(try findings(edits + [("weight: 1 ", "weight: 2 ")]) == [])
  }

  @Test func `a faulty file is not taken for a deleted one`() throws {
    let codes = try findings([("minutes: 5", "minutes: cinq")]).map(\.code)
    #expect(codes == [.wrongType])
  }

  @Test func `what was retired may go`() throws {
    let retired = Fixture.edited([("status: published", "status: retired")])
    let register = VersionRegister().accepting(try read(retired, nil).content.versioned)
    var files = Fixture.surroundings
    files[Fixture.guide] = Fixture.soundGuide
    files[VersionRegister.file] = register.json
    #expect(try ContentReader.read(.inMemory(files)).findings == [])
  }

  @Test func `a former name is not missed when no version before was accepted`() throws {
    let edits = [
      ("version: 1", "version: 2"),
      ("gates:\n", "migrations:\n  - { to: 2, remove: [fax] }\ngates:\n"),
    ]
    #expect(try findings(edits, since: [edits]) == [])
  }

  @Test func `a chain of migrations may pass by a name that was never accepted`() throws {
    let edits = [
      ("version: 1", "version: 3"), ("id: ease", "id: comfort"), ("ease: 2, ", ""),
      (
        "gates:\n",
        """
        migrations:
          - { to: 2, rename: { ease: relief } }
          - { to: 3, rename: { relief: comfort } }
        gates:

        """
      ),
    ]
    #expect(try findings(edits).map(\.code) == [.wordingNotAccepted])
  }

  @Test func `a name one letter off is proposed`() throws {
    let finding = try #require(
      try findings([
        ("version: 1", "version: 2"), ("id: ease", "id: comfort"), ("ease: 2, ", ""),
        ("gates:\n", "migrations:\n  - { to: 2, rename: { eas: comfort } }\ngates:\n"),
      ]).last
    )
    #expect(finding.code == .wrongMigration)
    #expect(finding.suggestion == "ease")
  }
}
