import Records
import Testing

@testable import Journal

struct `Two screens on one journal` {
  @Test func `lose nothing when they write at once`() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/journal.sqlite"
    try await withThrowingTaskGroup { group in
      for site in ["rouen", "elbeuf"] {
        group.addTask {
          let journal = try Journal.open(at: path)
          for number in 1...100 {
            var record = try visit(site: site)
            record.questionnaire = QuestionnaireVersion(id: "counter", version: number)
            record.level = .unknown
            try journal.save([record], lists: lists)
          }
        }
      }
      try await group.waitForAll()
    }
    let journal = try Journal.open(at: path)
    let found = try journal.records(of: month("2026-11"))
    for site in ["rouen", "elbeuf"] {
      let versions = found.filter { $0.site == site }.compactMap { $0.questionnaire?.version }
      #expect(versions.sorted() == Array(1...100))
    }
    #expect(try journal.faults() == [])
  }

  @Test func `never share a letter`() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/journal.sqlite"
    let letters = try await withThrowingTaskGroup { group in
      for process in [1, 2] {
        group.addTask {
          let journal = try Journal.open(at: path)
          return try (0..<20).map { _ in
            try journal.begin("[]", week: week("2026-W47"), process: Int64(process))
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(Set(letters).count == 40)
  }

  @Test func `may make the file together`() async throws {
    for _ in 0..<10 {
      let folder = try TemporaryFolder()
      let path = folder.path + "/journal.sqlite"
      try await withThrowingTaskGroup { group in
        for _ in 0..<8 { group.addTask { try Journal.open(at: path).faults() } }
        for try await faults in group { #expect(faults == []) }
      }
    }
  }
}
