import Testing

@testable import Locales

private func read(_ text: String) -> Reading<Catalogue, Located<Catalogue.Fault>> {
  Catalogue.read(PortableObject.read(Array(text.utf8)).value, tag: "en")
}

private let header = """
  msgid ""
  msgstr "Plural-Forms: nplurals=2; plural=(n != 1);\\n"

  """

struct `A catalogue` {
  @Test func `sentences that await their translator are not shown`() {
    let catalogue = read(
      """
      msgctxt "good"
      msgid "bon"
      msgstr "good"

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
      """
    ).value
    #expect(catalogue.keys == ["good"])
  }

  @Test(arguments: [(0, "visits"), (1, "visit"), (2, "visits"), (nil, "visit")])
  func `a count chooses the form`(_ count: Int?, _ sentence: String) {
    let reading = read(
      header + """
        msgctxt "v"
        msgid "visite"
        msgid_plural "visites"
        msgstr[0] "visit"
        msgstr[1] "visits"
        """
    )
    #expect(reading.value.sentence("v", count: count) == sentence)
    #expect(reading.problems == [])
  }

  @Test func `a translation made from another text is not used`() {
    let catalogue = catalogue("en", ["a": "Call us"], sources: ["a": "Appelez-nous"])
    #expect(catalogue.translation("a", of: "Appelez-nous") == "Call us")
    #expect(catalogue.translation("a", of: "Ne nous appelez pas") == nil)
    #expect(catalogue.translation("b", of: "Appelez-nous") == nil)
  }

  @Test(
    arguments: [
      ("msgid \"a\"\nmsgstr \"b\"", 1, .missingKey(source: "a")),
      (
        "msgctxt \"k\"\nmsgid \"a\"\nmsgstr \"b\"\n\nmsgctxt \"k\"\nmsgid \"c\"\nmsgstr \"d\"", 5,
        .duplicateKey("k", firstLine: 1)
      ),
      (
        "msgctxt \"k\"\nmsgid \"{n} {name}\"\nmsgstr \"{n} {prenom}\"", 1,
        .unknownPlaceholder("prenom", key: "k")
      ),
      (
        header + "msgctxt \"k\"\nmsgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"", 3,
        .formCount(key: "k", expected: 2, found: 1)
      ),
      (
        header
          + "msgctxt \"k\"\nmsgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\nmsgstr[1] \"\"", 3,
        .missingForm(key: "k")
      ),
      (
        "msgctxt \"k\"\nmsgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"\"\nmsgstr[1] \"\"", 1,
        .missingPluralForms
      ),
      (
        "\nmsgid \"\"\nmsgstr \"Plural-Forms: nplurals=2\\n\"", 2, .pluralForms(.missingExpression)
      ),
    ] as [(String, Int, Catalogue.Fault)]
  )
  func `a fault is told with its line`(_ text: String, _ line: Int, _ fault: Catalogue.Fault) {
    #expect(read(text).problems == [Located(line: line, fault: fault)])
  }

  @Test func `a guess with a strange placeholder is no news`() {
    let text = "#, fuzzy\nmsgctxt \"k\"\nmsgid \"a\"\nmsgstr \"{b}\""
    #expect(read(text).problems == [])
  }

  @Test func `without its rule a language does not count`() {
    let reading = read(
      """
      msgid ""
      msgstr "Plural-Forms: nplurals=3; plural=x;\\n"

      msgctxt "counted"
      msgid "a"
      msgid_plural "b"
      msgstr[0] "c"
      msgstr[1] "d"
      msgstr[2] "e"

      msgctxt "plain"
      msgid "f"
      msgstr "g"
      """
    )
    #expect(reading.value.keys == ["plain"])
    #expect(reading.problems.count == 1)
  }
}
