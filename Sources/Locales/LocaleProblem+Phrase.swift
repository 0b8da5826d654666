extension LocaleProblem {
  /// What to tell the author; the file and the line are for the caller to show in front.
  package var phrase: Phrase {
    switch fault {
    case .unreadable: Phrase("locale.unreadable")
    case .notALanguage: Phrase("locale.not-a-language")
    case .unlistedLanguage: Phrase("locale.unlisted-language")
    case .languages(let fault): fault.phrase
    case .message(let fault): fault.phrase
    case .catalogue(let fault): fault.phrase
    }
  }
}

extension Languages.Fault {
  fileprivate var phrase: Phrase {
    switch self {
    case .notUTF8: Phrase("locale.not-utf8")
    case .notYAML(let problem): Phrase("locale.not-yaml", ["problem": .text(problem)])
    case .notAMapping: Phrase("locale.not-a-mapping")
    case .duplicateKey(let key): Phrase("locale.duplicate-tag", ["tag": .text(key)])
    case .invalidTag(let tag): Phrase("locale.invalid-tag", ["tag": .text(tag)])
    case .unknownField(let field, let tag):
      Phrase("locale.unknown-field", ["field": .text(field), "tag": .text(tag)])
    case .missingField(let field, let tag):
      Phrase("locale.missing-field", ["field": .text(field), "tag": .text(tag)])
    case .unknownValue(let value, let field, let tag, let allowed):
      Phrase(
        "locale.unknown-value",
        [
          "value": .text(value), "field": .text(field), "tag": .text(tag),
          "allowed": .text(allowed.joined(separator: ", ")),
        ]
      )
    case .unknownFallback(let fallback, let tag):
      Phrase("locale.unknown-fallback", ["fallback": .text(fallback), "tag": .text(tag)])
    case .circularFallback(let tag): Phrase("locale.circular-fallback", ["tag": .text(tag)])
    }
  }
}

extension PortableObject.Fault {
  fileprivate var phrase: Phrase {
    switch self {
    case .notUTF8: Phrase("locale.not-utf8")
    case .unknownKeyword(let word): Phrase("locale.unknown-keyword", ["word": .text(word)])
    case .misplacedKeyword(let word): Phrase("locale.misplaced-keyword", ["word": .text(word)])
    case .missingString(let keyword): Phrase("locale.missing-string", ["word": .text(keyword)])
    case .unclosedString: Phrase("locale.unclosed-string")
    case .unknownEscape(let escape): Phrase("locale.unknown-escape", ["escape": .text(escape)])
    case .textAfterString(let text): Phrase("locale.text-after-string", ["text": .text(text)])
    case .stringWithoutKeyword: Phrase("locale.string-without-keyword")
    case .missingTranslation(let source):
      Phrase("locale.missing-translation", ["source": .text(source)])
    case .formOutOfOrder(let expected, let found):
      Phrase(
        "locale.form-out-of-order",
        ["expected": .integer(expected), "found": .integer(found)]
      )
    case .duplicateEntry(let source, let firstLine):
      Phrase("locale.duplicate-entry", ["source": .text(source), "line": .text("\(firstLine)")])
    case .headerLineWithoutColon(let text):
      Phrase("locale.header-line-without-colon", ["text": .text(text)])
    }
  }
}

extension Catalogue.Fault {
  fileprivate var phrase: Phrase {
    switch self {
    case .missingPluralForms: Phrase("locale.missing-plural-forms")
    case .pluralForms: Phrase("locale.invalid-plural-forms")
    case .missingKey(let source): Phrase("locale.missing-key", ["source": .text(source)])
    case .duplicateKey(let key, let firstLine):
      Phrase("locale.duplicate-key", ["key": .text(key), "line": .text("\(firstLine)")])
    case .formCount(let key, let expected, let found):
      Phrase(
        "locale.form-count",
        ["key": .text(key), "expected": .integer(expected), "found": .integer(found)]
      )
    case .missingForm(let key): Phrase("locale.missing-form", ["key": .text(key)])
    case .unknownPlaceholder(let name, let key):
      Phrase("locale.unknown-placeholder", ["name": .text(name), "key": .text(key)])
    }
  }
}
