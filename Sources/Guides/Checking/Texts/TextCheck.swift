/// What every check of a text knows beside the text itself.
struct TextContext {
  /// The folded words of the terms of the glossary.
  var glossaryWords: Set<String> = []
  /// The whole terms, folded.
  var terms: Set<String> = []
  /// The files that say they are not finished.
  var drafts: Set<String> = []
  var screen = PersonalDataCheck.Screen { _ in [] }
}

extension TextContext {
  init(_ reading: ContentReading, screen: PersonalDataCheck.Screen) {
    let names = reading.content.glossary.terms.flatMap(\.names)
    terms = Set(names.map(Term.key))
    glossaryWords = Set(names.flatMap(FoldedText.words))
    drafts = reading.drafts
    self.screen = screen
  }
}

/// Every check of one text, each in a file of its own.
enum TextChecks {
  static func findings(in passage: Passage, _ context: TextContext) -> [Finding] {
    let prose = Prose(passage)
    return LongSentenceCheck.findings(in: prose)
      + DoubleQuestionCheck.findings(in: prose)
      + DoubleNegationCheck.findings(in: prose)
      + AcronymCheck.findings(in: prose, context)
      + JargonCheck.findings(in: prose, context)
      + FamiliarAddressCheck.findings(in: prose)
      + PlaceholderCheck.findings(in: prose, context)
      + NoBreakSpaceCheck.findings(in: prose)
      + PersonalDataCheck.findings(in: prose, context)
      + IdentifyingQuestionCheck.findings(in: prose)
      + PhoneNumberCheck.findings(in: prose)
  }
}
