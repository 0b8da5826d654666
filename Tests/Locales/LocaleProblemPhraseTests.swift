import Testing

@testable import Locales

struct `The words for a problem` {
  @Test(
    arguments: [
      (.unreadable, Phrase("locale.unreadable")),
      (
        .languages(.missingField("name", tag: "ar")),
        Phrase("locale.missing-field", ["field": "name", "tag": "ar"])
      ),
      (
        .languages(.unknownValue("x", field: "state", tag: "ar", allowed: ["a", "b"])),
        Phrase(
          "locale.unknown-value",
          ["value": "x", "field": "state", "tag": "ar", "allowed": "a, b"]
        )
      ),
      (
        .message(.formOutOfOrder(expected: 0, found: 2)),
        Phrase("locale.form-out-of-order", ["expected": 0, "found": 2])
      ),
      (
        .catalogue(.duplicateKey("a/b", firstLine: 1_200)),
        Phrase("locale.duplicate-key", ["key": "a/b", "line": "1200"])
      ),
      (.catalogue(.pluralForms(.tooComplex)), Phrase("locale.invalid-plural-forms")),
    ] as [(LocaleProblem.Fault, Phrase)]
  )
  func `hold its facts`(_ fault: LocaleProblem.Fault, _ phrase: Phrase) {
    #expect(LocaleProblem(file: "ar.po", fault: fault).phrase == phrase)
  }

  @Test func `are said in the language of the author`() {
    let french = Phrasebook(
      language: .french,
      catalogues: [catalogue("fr", ["locale.missing-key": "« {source} » n’a pas de clé"])]
    )
    let problem = LocaleProblem(file: "ar.po", fault: .catalogue(.missingKey(source: "Oui")))
    #expect(french(problem.phrase) == "« Oui » n’a pas de clé")
  }
}

extension LocaleProblem.Fault {
  /// One fault of each kind.
  static let samples: [Self] =
    [.unreadable, .notALanguage, .unlistedLanguage]
    + ([
      .notUTF8, .notYAML("p"), .notAMapping, .duplicateKey("k"), .invalidTag("t"),
      .unknownField("f", tag: "t"), .missingField("f", tag: "t"),
      .unknownValue("v", field: "f", tag: "t", allowed: ["a"]),
      .unknownFallback("f", tag: "t"), .circularFallback(tag: "t"),
    ] as [Languages.Fault]).map(Self.languages)
    + ([
      .notUTF8, .unknownKeyword("w"), .misplacedKeyword("w"), .missingString(keyword: "w"),
      .unclosedString, .unknownEscape("e"), .textAfterString("t"), .stringWithoutKeyword,
      .missingTranslation(source: "s"), .formOutOfOrder(expected: 1, found: 2),
      .duplicateEntry(source: "s", firstLine: 1), .headerLineWithoutColon("t"),
    ] as [PortableObject.Fault]).map(Self.message)
    + ([
      .missingPluralForms, .pluralForms(.tooComplex), .missingKey(source: "s"),
      .duplicateKey("k", firstLine: 1), .formCount(key: "k", expected: 2, found: 1),
      .missingForm(key: "k"), .unknownPlaceholder("n", key: "k"),
    ] as [Catalogue.Fault]).map(Self.catalogue)
}
