import Foundation
import Testing

@testable import Reports

struct JSONTextTests {
  @Test func `members keep the order they were given`() {
    let text = JSONText.object([
      ("z", .number(-1)), ("a", .array([.flag(true), .text("b")])), ("empty", .array([])),
      ("none", .object([])),
    ])
    #expect(
      text.written == """
        {
          "z": -1,
          "a": [
            true,
            "b"
          ],
          "empty": [],
          "none": {}
        }

        """
    )
  }

  @Test func `what fits on one line may stand on one`() {
    let text = JSONText.array([
      .onOneLine(.object([("a", .array([.number(1), .number(2)])), ("b", .flag(false))])),
      .onOneLine(.array([])),
    ])
    #expect(
      text.written == """
        [
          {"a": [1, 2], "b": false},
          []
        ]

        """
    )
  }

  @Test(arguments: ["\"", "\\", "\n", "\t", "\u{1}", "é", "🙂", "\u{2028}", "</script>"])
  func `any text comes back as it went`(_ sign: String) throws {
    let written = JSONText.array([.text("a\(sign)b")]).written
    let read = try JSONSerialization.jsonObject(with: Data(written.utf8))
    #expect(read as? [String] == ["a\(sign)b"])
  }
}
