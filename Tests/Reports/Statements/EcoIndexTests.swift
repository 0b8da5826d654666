import Testing

@testable import Reports

struct EcoIndexTests {
  private func index(_ elements: Int, _ bytes: Int) -> EcoIndex {
    EcoIndex(
      PageMeasures(bytes: bytes, elements: elements, tables: 0, drawings: 0, largestDrawing: 0)
    )
  }

  // From ecoindex-compute 5.10.0, one request.
  @Test(arguments: [
    (100, 100_000, 92, "A"), (200, 100_000, 89, "A"), (300, 100_000, 85, "A"),
    (400, 100_000, 81, "A"), (450, 100_000, 79, "B"), (500, 100_000, 77, "B"),
    (700, 100_000, 69, "C"), (1000, 100_000, 62, "C"), (310, 18_976, 85, "A"),
    (2955, 101_100, 50, "D"),
  ])
  func `a page has the score that the reference gives it`(
    _ elements: Int,
    _ bytes: Int,
    _ score: Int,
    _ grade: String
  ) {
    #expect(index(elements, bytes).score == score)
    #expect(index(elements, bytes).grade == grade)
  }
}
