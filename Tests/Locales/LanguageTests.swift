import Testing

@testable import Locales

struct `A language` {
  @Test(arguments: ["fr", "fr-simple", "ar", "prs", "zh-Hant", "es-419"])
  func `has a tag of letters and digits`(_ tag: String) {
    #expect(Language.isTag(tag))
  }

  @Test(arguments: ["", "f", "fr_FR", "français", "../fr", "fr-", "fr--a", "fr@falc", "abcdefghi"])
  func `has no other sign in its tag`(_ text: String) {
    #expect(!Language.isTag(text))
  }

  @Test(
    arguments: [
      ("fr", .leftToRight), ("ar", .rightToLeft), ("AR-MA", .rightToLeft), ("prs", .rightToLeft),
      ("arn", .leftToRight), ("", .leftToRight),
    ] as [(String, Language.Direction)]
  )
  func `has a usual direction`(_ tag: String, _ direction: Language.Direction) {
    #expect(Language(tag: tag, name: tag).direction == direction)
  }
}
