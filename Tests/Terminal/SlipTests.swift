import Testing

@testable import Terminal

struct SlipTests {
  @Test(
    arguments: [
      ("tablete", "tablette"), ("tabllette", "tablette"), ("tablettes", "tablette"),
      ("tavlette", "tablette"), ("talbette", "tablette"), ("ablette", "tablette"),
      ("tablettr", "tablette"),
      ("tablet", "table"), ("atble", "table"), ("tabl", "table"),
    ]
  )
  func `one letter away is a slip`(typed: String, word: String) {
    #expect(typed.isOneSlip(from: word))
  }

  @Test(
    arguments: [
      ("tablette", "tablette"), ("tabltet", "tablette"), ("tbalete", "tablette"), ("nom", "non"),
      ("ouii", "oui"), ("", "table"), ("elbat", "table"), ("tablette", "etablett"),
    ]
  )
  func `the same word, a short word or two slips are not`(typed: String, word: String) {
    #expect(!typed.isOneSlip(from: word))
  }
}
