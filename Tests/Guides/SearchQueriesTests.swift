import Foundation
import Guides
import Testing

/// What people say at the counter, with the guide that they need: `Queries/queries.tsv`.
struct SearchQueriesTests {
  private static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func queries() throws -> [(words: String, guide: String)] {
    let file = package.appendingPathComponent("Tests/Guides/Queries/queries.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let parts = line.split(separator: "\t").map(String.init)
      return (parts[0], parts[1])
    }
  }

  @Test func `the right guide is among the first three for 95 queries of 100`() throws {
    let content = try ContentReader.read(.live(Self.package)).content
    let search = GuideSearch(content.howTos() + content.emergencies())
    let queries = try Self.queries()
    let missed = queries.filter { query in
      !search.guides(for: query.words).prefix(3).contains { $0.id == query.guide }
    }
    #expect(queries.count >= 120)
    #expect(
      missed.count * 100 <= 5 * queries.count,
      "\(missed.map { "\($0.words) → \($0.guide)" }.joined(separator: "\n"))"
    )
  }

  @Test func `every guide and emergency of the queries exists`() throws {
    let content = try ContentReader.read(.live(Self.package)).content
    let known = Set((content.howTos() + content.emergencies()).map(\.id))
    #expect(try Set(Self.queries().map(\.guide)).subtracting(known) == [])
  }
}
