import Testing

@testable import Statistics

struct `The key of a margin` {
  @Test(
    arguments: [
      (MarginKey(table: "visits", site: nil, values: []), "visits|"),
      (MarginKey(table: "visits", site: "rouen", values: []), "visits|rouen"),
      (MarginKey(table: "levels", site: nil, values: ["2"]), "levels||2"),
      (
        MarginKey(table: "guides", site: "rouen", values: ["pay-a-fine:termine", "1"]),
        "guides|rouen|pay-a-fine:termine|1"
      ),
    ]
  )
  func `is one line of text`(_ key: MarginKey, _ text: String) {
    #expect(key.description == text)
  }
}
