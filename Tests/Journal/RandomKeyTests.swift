import Records
import Testing

@testable import Journal

struct `The order of arrival` {
  /// Spearman's ρ between 1…n and the ranks found at these places.
  private func correlation(_ ranks: [Int]) -> Double {
    let n = Double(ranks.count)
    let squares = zip(1..., ranks).map { Double(($0 - $1) * ($0 - $1)) }.reduce(0, +)
    return 1 - 6 * squares / (n * (n * n - 1))
  }

  @Test func `cannot be read back from any table`() throws {
    let journal = try Journal.inMemory()
    for number in 1...1000 {
      var record = try visit()
      record.questionnaire = QuestionnaireVersion(id: "counter", version: number)
      record.level = .unknown
      record.tags = ["atelier"]
      try journal.save([record], lists: lists)
    }
    let read = try journal.records(of: month("2026-11")).compactMap { $0.questionnaire?.version }
    #expect(read.sorted() == Array(1...1000))
    #expect(abs(correlation(read)) < 0.2)

    for table in ["interactionTheme", "interactionEquipment", "interactionTag"] {
      let stored = try journal.texts(
        """
        SELECT questionnaireVersion FROM \(table) AS child
        CROSS JOIN interaction ON key = child.interaction
        """
      ).compactMap { Int($0) }
      #expect(stored.count == 1000)
      #expect(abs(correlation(stored)) < 0.2, "\(table)")
    }
  }

  @Test func `the measure itself sees an order`() {
    #expect(correlation(Array(1...1000)) == 1)
    #expect(correlation((1...1000).reversed()) == -1)
  }

  @Test func `keys are sixteen bytes and never twice the same`() {
    let keys = (0..<1000).map { _ in RandomKey.make().bytes }
    #expect(keys.allSatisfy { $0.count == 16 })
    #expect(Set(keys).count == 1000)
    let ones = keys.joined().map(\.nonzeroBitCount).reduce(0, +)
    #expect((63_000...65_000).contains(ones))  // 64 000 expected, ± 179 (one standard deviation)
  }
}
