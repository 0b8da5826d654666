import Testing

@testable import Reports

struct OpeningHoursTests {
  @Test(arguments: [
    (
      "Mo-Fr 09:30-12:00,13:30-16:00",
      ["du lundi au vendredi : de 9 h 30 à 12 h et de 13 h 30 à 16 h"]
    ),
    (
      "Mo,We,Fr 09:00-12:30; Tu 14:05-17:00",
      ["lundi, mercredi et vendredi : de 9 h à 12 h 30", "mardi : de 14 h 05 à 17 h"]
    ),
    ("Mo,We-Fr 09:00-12:00", ["lundi et du mercredi au vendredi : de 9 h à 12 h"]),
    ("Sa off", ["samedi : fermé"]),
  ])
  func `plain hours are said in words`(_ text: String, _ lines: [String]) throws {
    let hours = try #require(OpeningHours(text))
    let found = hours.lines(SheetSample.words()).map { line -> String in
      guard case .text(let text, _) = line else { return "" }
      return text.withPlainSpaces
    }
    #expect(found == lines)
  }

  @Test(arguments: [
    "", "24/7", "Mo-Fr", "09:00-12:00", "Mo-Fr 09:00-12:00 \"sur rendez-vous\"",
    "Fr-Mo 09:00-12:00", "Mo 12:00-09:00", "Mo 09:00-25:00", "Mo 9:00-12:00", "PH off",
    "Mo-Fr 09:00-12:00; We 14:00-16:00", "Mo[1] 09:00-12:00", "Mo 09:00+", "Mo-Tu-We 09:00-10:00",
    "Mo 09:00-12:00;", "lundi 9h-12h",
  ])
  func `all the rest is shown as it was given`(_ text: String) {
    #expect(OpeningHours(text) == nil)
  }
}
