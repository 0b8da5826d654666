import Testing

@testable import guichet

struct WishesTests {
  @Test func `nothing is wished without an option`() throws {
    #expect(try GlobalOptions.reading([]).wishes == Wishes())
  }

  @Test func `every option is a wish`() throws {
    let options = try GlobalOptions.reading([
      "--journal", "j", "--content", "c", "--language", "en", "--no-color", "--accessible",
    ])
    #expect(
      options.wishes
        == Wishes(
          journal: "j",
          content: "c",
          language: "en",
          refusesColour: true,
          isAccessible: true
        )
    )
  }
}
