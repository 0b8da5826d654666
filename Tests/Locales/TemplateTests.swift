import Testing

@testable import Locales

struct `A sentence with holes` {
  @Test(arguments: [
    ("Bonjour {name} !", "Bonjour Zoé !"),
    ("{name}{name}", "ZoéZoé"),
    ("{{name}}", "{name}"),
    ("{{{name}}}", "{Zoé}"),
    ("{unknown}", "{unknown}"),
    ("{name", "{name"),
    ("name}", "name}"),
    ("{}{na me}{né}", "{}{na me}{né}"),
    ("{name}\u{301}", "Zoé\u{301}"),
    ("", ""),
  ])
  func `is filled`(_ sentence: String, _ expected: String) {
    #expect(Template(sentence).filled { $0 == "name" ? "Zoé" : nil } == expected)
  }

  @Test func `knows the names of its holes`() {
    #expect(Template("{a} {b_2} {{c}} {a} {").holes == ["a", "b_2"])
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `without holes stays itself once its braces are doubled`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = generator.text(of: ["{", "}", "a", "\u{301}", "é", " "], upTo: 12)
    let doubled = String(
      text.unicodeScalars.flatMap { "{}".unicodeScalars.contains($0) ? [$0, $0] : [$0] }
        .map(Character.init)
    )
    #expect(Template(doubled).filled { _ in nil } == text)
  }
}
