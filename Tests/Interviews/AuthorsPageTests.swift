import Foundation
import Guides
import Testing

@testable import Interviews

/// The questionnaire that the authors' page tells newcomers to copy.
struct AuthorsPageTests {
  private let questionnaire: Questionnaire

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = root.appendingPathComponent("Documentation/authors.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let block = try #require(
      text.components(separatedBy: "```yaml\n").dropFirst().first?
        .components(separatedBy: "```\n").first
    )
    let reading = QuestionnaireReader.read(Array(block.utf8), file: "first-visit.yaml")
    try #require(reading.findings == [])
    questionnaire = try #require(reading.value)
  }

  @Test func `does what its examples promise, and they show everything`() {
    let test = ExampleTest(of: questionnaire)
    #expect(test.isPassed)
    #expect(test.coverage.isComplete)
  }

  @Test func `has no dead end and nothing out of reach`() {
    #expect(Reachability(of: questionnaire).findings == [])
  }
}
