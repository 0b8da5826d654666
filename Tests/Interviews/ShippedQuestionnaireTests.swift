import Foundation
import Guides
import Records
import Testing

@testable import Interviews

struct `The questionnaires that we ship` {
  private static let ids = ["appointment", "counter"]

  private func questionnaire(_ id: String) throws -> Questionnaire {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = "guides/questionnaires/\(id).yaml"
    let bytes = try Data(contentsOf: root.appendingPathComponent(file))
    return try #require(QuestionnaireReader.read(Array(bytes), file: file).value)
  }

  @Test(arguments: ids) func `have no dead end and nothing out of reach`(_ id: String) throws {
    let reachability = Reachability(of: try questionnaire(id))
    #expect(reachability.findings == [])
    #expect(reachability.isExact)
  }

  @Test(arguments: ids) func `do what their examples promise`(_ id: String) throws {
    let test = ExampleTest(of: try questionnaire(id))
    #expect(test.results.filter { !$0.differences.isEmpty } == [])
    #expect(test.results.count >= 15)
  }

  @Test(arguments: ids)
  func `show every level, recommendation and choice in their examples`(_ id: String) throws {
    let coverage = ExampleTest(of: try questionnaire(id)).coverage
    #expect(coverage.isComplete, "\(coverage)")
  }

  @Test(arguments: ids) func `lose a way out with their last resort`(_ id: String) throws {
    var broken = try questionnaire(id)
    broken.recommendations.removeAll { $0.condition == nil }
    let found = Reachability(of: broken)
    let deadEnd = try #require(found.findings.first { $0.fact == .deadEnd })
    let answers = Dictionary(uniqueKeysWithValues: deadEnd.path.map { ($0.question, $0.answer) })
    #expect(Assessment(of: broken, answers: answers).recommendations == [])
    #expect(found.isExact)
  }
}
