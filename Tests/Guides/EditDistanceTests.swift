import Guides
import Testing

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("email", "email", 0), ("emial", "email", 1), ("mail", "email", 1), ("emaill", "email", 1),
    ("", "abc", 3), ("abc", "", 3), ("chat", "chien", 3), ("ca", "abc", 3), ("été", "ete", 2),
  ])
  func `slips are counted, a swap of neighbours for one`(
    _ left: String,
    _ right: String,
    _ slips: Int
  ) {
    #expect(EditDistance.between(left, right) == slips)
    #expect(EditDistance.between(right, left) == slips)
  }

  @Test func `counting stops one beyond the limit`() {
    #expect(EditDistance.between("abcdef", "uvwxyz", limit: 2) == 3)
    #expect(EditDistance.between("a", "abcdef", limit: 2) == 3)
  }

  @Test(arguments: [
    ("emial", "email"), ("telephon", "telephone"), ("internt", "internet"),
  ])
  func `the nearest word is proposed`(_ word: String, _ nearest: String) {
    let words = ["internet", "email", "telephone"]
    #expect(EditDistance.nearest(to: word, in: words) == nearest)
  }

  @Test func `the first of equals is proposed`() {
    #expect(EditDistance.nearest(to: "abx", in: ["aby", "abz"]) == "aby")
  }

  @Test(arguments: ["q", "weather", ""])
  func `a word far from all others brings no proposal`(_ word: String) {
    #expect(EditDistance.nearest(to: word, in: ["internet", "email"]) == nil)
  }
}
