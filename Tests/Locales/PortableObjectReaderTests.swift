import Testing

@testable import Locales

private func read(_ text: String) -> Reading<PortableObject, Located<PortableObject.Fault>> {
  PortableObject.read(Array(text.utf8))
}

struct `Reading a po file` {
  @Test func `an entry is read with all that is said about it`() {
    let reading = read(
      """
      # vu avec Karim
      #. lu par le visiteur
      #: guides/email.yaml:12 guides/email.yaml:30
      #, fuzzy, python-brace-format
      #| msgid "Bonjour"
      msgctxt "greeting"
      msgid ""
      "Bonjour "
      "{name} !\\n"
      msgstr "Hello\\t\\"{name}\\"\\\\"
      """
    )
    let expected = PortableObject.Entry(
      context: "greeting",
      source: "Bonjour {name} !\n",
      translations: ["Hello\t\"{name}\"\\"],
      comments: ["vu avec Karim"],
      explanations: ["lu par le visiteur"],
      references: ["guides/email.yaml:12", "guides/email.yaml:30"],
      flags: ["fuzzy", "python-brace-format"],
      previous: .init(source: "Bonjour"),
      line: 6
    )
    #expect(reading.value.entries == [expected])
    #expect(reading.problems == [])
  }

  @Test func `the forms of a sentence that counts are read in order`() {
    let reading = read(
      """
      msgctxt "visits"
      msgid "{n} visite"
      msgid_plural "{n} visites"
      msgstr[0] "{n} visit"
      msgstr[1] "{n} visits"
      """
    )
    #expect(reading.value.entries.map(\.plural) == ["{n} visites"])
    #expect(reading.value.entries.map(\.translations) == [["{n} visit", "{n} visits"]])
  }

  @Test func `the header is read by names of any case`() {
    let header = read(
      """
      # Guichet
      msgid ""
      msgstr ""
      "Language: en\\n"
      "plural-forms: nplurals=2; plural=(n != 1);\\n"
      """
    ).value.header
    #expect(header.comments == ["Guichet"])
    #expect(header["Language"] == "en")
    #expect(header["Plural-Forms"] == "nplurals=2; plural=(n != 1);")
    #expect(header["Nothing"] == nil)
  }

  @Test func `entries need no blank line between them`() {
    let reading = read(
      """
      msgid "un"
      msgstr "one"
      msgid "deux"
      msgstr "two"
      #. compté
      msgid "trois"

      msgstr "three"
      """
    )
    #expect(reading.value.entries.map(\.source) == ["un", "deux", "trois"])
    #expect(reading.value.entries.map(\.explanations) == [[], [], ["compté"]])
    #expect(reading.problems == [])
  }

  @Test func `an obsolete entry is kept as such with its previous text`() {
    let reading = read(
      """
      #~| msgid "avant"
      #~ msgctxt "old"
      #~ msgid "après"
      #~ msgstr "after"
      """
    )
    #expect(reading.value.entries.map(\.isObsolete) == [true])
    #expect(reading.value.entries.map(\.previous.source) == ["avant"])
    #expect(reading.problems == [])
  }

  @Test func `a byte order mark and Windows line ends change nothing`() {
    let text = "\u{FEFF}msgctxt \"a\"\r\nmsgid \"b\"\r\n\"c\"\r\nmsgstr \"d\"\r\n"
    let entry = PortableObject.Entry(context: "a", source: "bc", translations: ["d"])
    #expect(read(text).value.entries == [entry])
    #expect(read(text).problems == [])
  }

  @Test func `a combining accent after a quote does not hide it`() {
    let entry = read("msgid \"\u{301}a\"\nmsgstr \"\"").value.entries.first
    #expect(entry?.source == "\u{301}a")
  }

  @Test(
    arguments: [
      ("msgfoo \"a\"", 1, .unknownKeyword("msgfoo")),
      ("msgid \"a\"\nmsgstr \"b", 2, .unclosedString),
      ("msgid \"a\"\nmsgstr \"b\\", 2, .unclosedString),
      ("msgid \"a\\q\"", 1, .unknownEscape("\\q")),
      ("msgid \"a\" b\"", 1, .textAfterString("b\"")),
      ("msgid a", 1, .missingString(keyword: "msgid")),
      ("\n\"a\"", 2, .stringWithoutKeyword),
      ("#| msgid \"a\"\n\"b\"", 2, .stringWithoutKeyword),
      ("msgstr \"b\"", 1, .misplacedKeyword("msgstr")),
      ("msgid \"a\"\nmsgstr[0] \"b\"", 2, .misplacedKeyword("msgstr[0]")),
      (
        "msgid \"a\"\nmsgstr[99999999999999999999] \"b\"", 2,
        .unknownKeyword("msgstr[99999999999999999999]")
      ),
      ("msgid \"a\"\nmsgstr \"b\"\nmsgid_plural \"c\"", 3, .misplacedKeyword("msgid_plural")),
      (
        "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"c\"", 3,
        .formOutOfOrder(expected: 0, found: 1)
      ),
      ("\nmsgid \"a\"\nmsgid \"b\"\nmsgstr \"c\"", 2, .missingTranslation(source: "a")),
      (
        "msgid \"a\"\nmsgstr \"\"\n\nmsgid \"a\"\nmsgstr \"\"", 4,
        .duplicateEntry(source: "a", firstLine: 1)
      ),
      ("msgid \"\"\nmsgstr \"no colon\\n\"", 1, .headerLineWithoutColon("no colon")),
    ] as [(String, Int, PortableObject.Fault)]
  )
  func `a fault is told with its line`(_ text: String, _ line: Int, _ fault: PortableObject.Fault) {
    #expect(read(text).problems == [Located(line: line, fault: fault)])
  }

  @Test func `bytes that are not UTF-8 are told with their line`() {
    let bytes = Array("msgid \"a\"\nmsgstr \"".utf8) + [0xE9] + Array("\"\n".utf8)
    let reading = PortableObject.read(bytes)
    #expect(reading.problems == [Located(line: 2, fault: .notUTF8)])
    #expect(reading.value.entries == [])
  }

  @Test func `a broken entry takes no other with it`() {
    let reading = read(
      """
      msgctxt "a"
      msgid "un"
      msgstr "one"

      msgctxt "b
      msgid "deux"
      msgstr "two"

      msgctxt "c"
      msgid "trois"
      msgstr three
      msgctxt "d"
      msgid "quatre"
      msgstr "four"
      """
    )
    #expect(reading.value.entries.map(\.context) == ["a", "d"])
    #expect(
      reading.problems == [
        Located(line: 5, fault: .unclosedString),
        Located(line: 11, fault: .missingString(keyword: "msgstr")),
      ]
    )
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `bytes of any kind are read without a crash`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let words = [
      "msgid", "msgctxt", "msgstr", "msgstr[0]", "msgid_plural", "\"", "\"a\"", "\\", "\n", "\r\n",
      " ", "#", "#~", "#|", "#,", "fuzzy", "é", "\u{301}", "\0", "\u{FEFF}",
    ]
    _ = PortableObject.read(generator.bytes(upTo: 200))
    let reading = read(generator.text(of: words, upTo: 80))
    let again = PortableObject.read(Array(reading.value.text.utf8))
    #expect(again.value.entries.count == reading.value.entries.count)
  }
}
