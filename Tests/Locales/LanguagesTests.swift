import Testing

@testable import Locales

private func read(_ text: String) -> Reading<Languages, Located<Languages.Fault>> {
  Languages.read(Array(text.utf8))
}

struct `The list of languages` {
  @Test func `keeps its order and fills what is not said`() {
    let reading = read(
      """
      fr:
        name: Français
        state: complete
      ar:
        name: العربية
      no:
        name: Norsk
        direction: ltr
        fallback: fr
        state: partial
      """
    )
    #expect(
      reading.value.all == [
        Language(tag: "fr", name: "Français", fallback: nil, state: .complete),
        Language(tag: "ar", name: "العربية", direction: .rightToLeft, fallback: "fr"),
        Language(tag: "no", name: "Norsk", direction: .leftToRight, fallback: "fr"),
      ]
    )
    #expect(reading.problems == [])
  }

  @Test(
    arguments: [
      ("- fr", 1, .notAMapping),
      ("fr: Français", 1, .notAMapping),
      ("\"../fr\":\n  name: x", 1, .invalidTag("../fr")),
      ("fr:\n  name: x\n  couleur: bleu", 3, .unknownField("couleur", tag: "fr")),
      ("fr:\n  name: x\nen:\n  state: partial", 3, .missingField("name", tag: "en")),
      (
        "ar:\n  name: x\n  direction: droite", 3,
        .unknownValue("droite", field: "direction", tag: "ar", allowed: ["ltr", "rtl"])
      ),
      ("en:\n  name: x\n  fallback: de", 3, .unknownFallback("de", tag: "en")),
      ("en:\n  name: x\n  fallback: en", 3, .circularFallback(tag: "en")),
      ("fr:\n  name: x\nfr:\n  name: y", 1, .duplicateKey("fr")),
      ("fr:\n  name: a : b", 2, .notYAML("mapping values are not allowed in this context")),
      ("fr:\n  name: \u{1}", 2, .notYAML("control characters are not allowed")),
    ] as [(String, Int, Languages.Fault)]
  )
  func `tells a fault with its line`(_ text: String, _ line: Int, _ fault: Languages.Fault) {
    #expect(read(text).problems == [Located(line: line, fault: fault)])
  }

  @Test func `tells bytes that are not UTF-8`() {
    #expect(Languages.read([0xE9]).problems == [Located(line: 1, fault: .notUTF8)])
  }

  @Test func `may be empty`() {
    #expect(read("").value.all == [])
    #expect(read("# rien").problems == [])
  }

  @Test(arguments: [
    ("fr", ["fr"]),
    ("en", ["en", "fr"]),
    ("oc", ["oc", "ca", "fr"]),
    ("a1", ["a1", "a2", "fr"]),
  ])
  func `leads from any language to French`(_ tag: String, _ chain: [String]) throws {
    let languages = Languages([
      .french, .english,
      Language(tag: "ca", name: "Català"),
      Language(tag: "oc", name: "Occitan", fallback: "ca"),
      Language(tag: "a1", name: "A", fallback: "a2"),
      Language(tag: "a2", name: "A", fallback: "a1"),
    ])
    let language = try #require(languages[tag])
    #expect(languages.chain(from: language).map(\.tag) == chain)
  }

  @Test func `leads to French even when nothing is listed`() {
    #expect(Languages([]).chain(from: .english).map(\.tag) == ["en", "fr"])
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `reads bytes of any kind without a crash`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["fr", "en", ":", "\n", "  ", "name", "fallback", "- ", "[", "{", "&a", "*a", "#"]
    _ = Languages.read(generator.bytes(upTo: 100))
    let languages = read(generator.text(of: pieces, upTo: 30)).value
    #expect(languages.all.allSatisfy { Language.isTag($0.tag) })
  }

  @Test(arguments: ["[", "- ", "? ", "{a: "])
  func `refuses endless nesting`(_ piece: String) {
    let reading = read(String(repeating: piece, count: 100_000))
    #expect(reading.problems.count == 1)
  }
}
