import Foundation
import Testing

@testable import Locales

struct `Reading sentences one by one` {
  private func opened(_ text: String) -> Catalogue? {
    Catalogue.open(Array(text.utf8), tag: "en")
  }

  private static let header = """
    # A note.
    msgid ""
    msgstr ""
    "Plural-Forms: nplurals=2; plural=(n != 1);\\n"

    """

  @Test func `an entry is found with what was said before it`() throws {
    let catalogue = try #require(
      opened(
        Self.header + """

          #. For the first screen.
          msgctxt "greeting"
          msgid "Bonjour"
          msgstr "Hello"
          msgctxt "count"
          msgid "{n} visite"
          msgid_plural "{n} visites"
          msgstr[0] "{n} visit"
          msgstr[1] "{n} visits"

          msgctxt "long"
          msgid ""
          "Deux "
          "lignes"
          msgstr ""
          "Two "
          "lines"
          """
      )
    )
    #expect(catalogue.sentence("greeting", count: nil) == "Hello")
    #expect(catalogue.sentence("count", count: 1) == "{n} visit")
    #expect(catalogue.sentence("count", count: 4) == "{n} visits")
    #expect(catalogue.sentence("long", count: nil) == "Two lines")
    #expect(catalogue.sentence("nothing", count: nil) == nil)
    #expect(catalogue.translation("greeting", of: "Bonjour") == "Hello")
    #expect(catalogue.translation("greeting", of: "Salut") == nil)
  }

  @Test func `what a whole reading leaves out is left out`() throws {
    let catalogue = try #require(
      opened(
        Self.header + """

          #, fuzzy
          msgctxt "guessed"
          msgid "mauvais"
          msgstr "good"

          msgctxt "empty"
          msgid "rien"
          msgstr ""

          #~ msgctxt "gone"
          #~ msgid "parti"
          #~ msgstr "gone"

          msgctxt "hole"
          msgid "bon"
          msgstr "good {stranger}"

          msgctxt "twice"
          msgid "un"
          msgstr "one"

          msgctxt "twice"
          msgid "deux"
          msgstr "two"
          """
      )
    )
    for key in ["guessed", "empty", "gone", "hole"] {
      #expect(catalogue.sentence(key, count: nil) == nil, "\(key)")
    }
    #expect(catalogue.sentence("twice", count: nil) == "one")
  }

  @Test(arguments: [
    "msgctxt \"a\"\nmsgid \"b\"\nmsgstr \"c\"\n",
    header + "\nmsgctxt \"a\\\"b\"\nmsgid \"b\"\nmsgstr \"c\"\n",
    header + "\nmsgctxt \"\"\n\"a\"\nmsgid \"b\"\nmsgstr \"c\"\n",
    header + "\n  msgctxt \"a\"\nmsgid \"b\"\nmsgstr \"c\"\n",
    "\u{FEFF}" + header,
  ])
  func `a file written in another way is read whole`(_ text: String) {
    #expect(opened(text) == nil)
  }

  @Test(arguments: ["fr", "en"], [nil, 0, 1, 2])
  func `every sentence of the program is the same as in a whole reading`(
    _ tag: String,
    _ count: Int?
  ) throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 1...3 { root.deleteLastPathComponent() }
    let file = root.appendingPathComponent("locales/\(tag).po")
    let bytes = Array(try Data(contentsOf: file))
    let whole = try #require(
      Catalogue.read(PortableObject.read(bytes).value, tag: tag).value as Catalogue?
    )
    let opened = try #require(Catalogue.open(bytes, tag: tag))
    #expect(whole.keys.count > 500)
    let different = whole.keys.filter {
      whole.sentence($0, count: count) != opened.sentence($0, count: count)
    }
    #expect(different == [])
  }
}
