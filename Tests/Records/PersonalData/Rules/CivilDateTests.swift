import Testing

@testable import Records

struct `A civil date` {
  @Test(arguments: [
    (29, 2, 2024, true), (29, 2, 2023, false), (31, 4, 2020, false), (1, 1, 1880, true),
    (1, 1, 1879, false), (0, 1, 2000, false), (1, 13, 2000, false), (31, 12, 2099, true),
  ])
  func `exists or not`(_ day: Int, _ month: Int, _ year: Int, _ exists: Bool) {
    #expect(CivilDate.exists(day, month, year: year) == exists)
  }
}
