import Guides
import Testing

/// The content that ships is held to the rules that authors are held to.
@Suite struct ShippedContentTests {
  @Test func `every shipped file is checked without a finding`() throws {
    let root = try #require(ShippedFiles.root)
    let reading = try ContentReader.read(.live(root))
    #expect(ContentChecker.findings(reading, today: Fixture.today) == [])
    #expect(reading.content.questionnaire("counter") != nil)
    #expect(!reading.content.emergencies.isEmpty)
  }
}
