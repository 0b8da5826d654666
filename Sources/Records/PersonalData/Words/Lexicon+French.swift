extension Lexicon {
  /// Built once: some three thousand words.
  static let french: Lexicon = {
    var lexicon = Lexicon()
    lexicon.add(CommonWords.all, .common)
    lexicon.add(PublicNames.all, .publicName)
    lexicon.add(FirstNames.plain, .firstName)
    lexicon.add(FirstNames.ambiguous, .ambiguousFirstName)
    for (traits, words) in Keywords.byTrait { lexicon.add(words, traits) }
    for (traits, words) in SensitiveWords.byTrait { lexicon.add(words, traits) }
    return lexicon
  }()
}

/// Cuts a block of words at its blanks.
func words(_ block: String) -> [String] {
  block.split(whereSeparator: \.isWhitespace).map(String.init)
}

/// Cuts a block of phrases at its ends of line and commas.
func phrases(_ block: String) -> [String] {
  block.split { $0 == "\n" || $0 == "," }.map(String.init)
}
