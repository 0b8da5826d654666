import Testing

@testable import Terminal

struct TypedNumbersTests {
  @Test(
    arguments: [
      ("3", [3...3]), ("1,3", [1...1, 3...3]), ("1 3", [1...1, 3...3]), ("2-4", [2...4]),
      ("2 – 4", [2...4]), ("4-2", [2...4]), ("1. 2)", [1...1, 2...2]), ("007", [7...7]),
      ("１", [1...1]), ("99999999999999999999", [Int.max...Int.max]),
    ]
  )
  func `numbers are read with any separator`(line: String, ranges: [ClosedRange<Int>]) {
    #expect(TypedNumbers(line)?.ranges == ranges)
  }

  @Test(arguments: ["0-9223372036854775807", "0-99999999999999999999", "1-2", "1,2"])
  func `several numbers are not a single one, however many`(line: String) {
    #expect(TypedNumbers(line)?.single == nil)
  }

  @Test(arguments: ["", ",", "-", "2-", "-2", "1-2-3", "a", "1a", "½", "1.5", "1,a", "十"])
  func `anything else is not numbers`(line: String) {
    #expect(TypedNumbers(line) == nil)
  }

  @Test(
    arguments: [
      ("1-3,2", [1, 2, 3]), ("3 1", [1, 3]), ("1-99999999999", nil),
      ("0-9223372036854775807", nil), ("0", nil), ("6", nil),
    ]
  )
  func `numbers out of bounds name nothing`(line: String, numbers: [Int]?) {
    #expect(TypedNumbers(line)?.numbers(within: 1...5) == numbers)
  }
}
