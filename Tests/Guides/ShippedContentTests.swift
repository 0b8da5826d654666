import Foundation
import Guides
import Testing

/// The content that ships is held to the rules that authors are held to.
@Suite struct ShippedContentTests {
  /// The nearest folder above this file that holds `guides/questionnaires`.
  private static let root: URL? = {
    var folder = URL(fileURLWithPath: #filePath)
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let guides = folder.appendingPathComponent("guides/questionnaires").path
      if FileManager.default.fileExists(atPath: guides) { return folder }
    }
    return nil
  }()

  @Test func `every shipped file reads without a finding`() throws {
    let root = try #require(ShippedContentTests.root)
    let reading = try ContentReader.read(.live(root))
    #expect(reading.findings == [])
    #expect(reading.content.questionnaire("counter") != nil)
    #expect(!reading.content.emergencies.isEmpty)
  }
}
