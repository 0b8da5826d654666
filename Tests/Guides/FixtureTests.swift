import CustomDump
import Guides
import Testing

/// Every fault is found where its fixture marks it, and nothing else is.
@Suite struct FixtureTests {
  @Test func `sound files give no finding`() throws {
    let sound = Fixture(
      "sound",
      files: [
        Fixture.counter: Fixture.soundQuestionnaire, Fixture.guide: Fixture.soundGuide,
        Fixture.places: Fixture.soundPlaces,
      ]
    )
    #expect(try sound.findings() == [])
  }

  @Test(arguments: Fixture.faulty)
  func `a fault is found where it was made`(_ fixture: Fixture) throws {
    #expect(!fixture.expected.isEmpty)
    let findings = try fixture.findings()
    #expect(findings == fixture.expected, "\(diff(fixture.expected, findings) ?? "")")
  }
}
