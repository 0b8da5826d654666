import Testing

@testable import Records

struct `The shape of a social security number` {
  @Test(
    arguments: [
      ([1, 5, 1, 0, 3, 7, 6, 9, 9, 9, 0, 1, 2], true),
      ([2, 9, 5, 3, 5, 2, 10, 9, 9, 9, 0, 1, 2], true),
      ([5, 5, 1, 0, 3, 7, 6, 9, 9, 9, 0, 1, 2], false),
      ([1, 5, 1, 1, 3, 7, 6, 9, 9, 9, 0, 1, 2], false),
      ([1, 5, 1, 0, 3, 0, 0, 9, 9, 9, 0, 1, 2], false),
      ([1, 5, 1, 0, 3, 3, 11, 9, 9, 9, 0, 1, 2], false),
      ([1, 5, 10, 0, 3, 7, 6, 9, 9, 9, 0, 1, 2], false),
    ] as [([UInt8], Bool)]
  )
  func `is told from its sex, month and department`(_ digits: [UInt8], _ isPossible: Bool) {
    #expect(SocialSecurityShape.accepts(digits) == isPossible)
  }
}
