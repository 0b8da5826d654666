import Testing

@testable import Guides

struct TopLevelLinesTests {
  @Test func `what a key holds becomes empty lines, and the others keep their numbers`() {
    let text = """
      # The territory
      id: here
      communes:
        - { code: "76540" }
      # Rouen
      - { code: "76005" }

      sites:
        - { code: desk }
      """
    let rest = String(decoding: TopLevelLines(Array(text.utf8)).without("communes"), as: UTF8.self)
    #expect(
      rest == """
        # The territory
        id: here





        sites:
          - { code: desk }

        """
    )
  }

  @Test(arguments: ["", "id: here\n", "communesque: 1\n", "\r\n"])
  func `a file without the key stays as it is`(_ text: String) {
    let rest = TopLevelLines(Array(text.utf8)).without("communes")
    #expect(String(decoding: rest, as: UTF8.self) == text + "\n")
  }
}
