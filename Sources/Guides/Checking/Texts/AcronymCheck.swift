/// Acronyms that the glossary does not explain.
enum AcronymCheck {
  static func findings(in prose: Prose, _ context: TextContext) -> [Finding] {
    switch prose.passage.role {
    case .source, .words: return []
    default: break
    }
    var met: Set<String> = []
    return prose.words.indices.compactMap { index in
      let word = prose.words[index]
      guard isAcronym(word, in: prose), !context.glossaryWords.contains(word.folded),
        !wellKnown.contains(word.folded), !isInNumber(index, in: prose),
        met.insert(word.folded).inserted
      else { return nil }
      let facts = ["found": prose.string(word)]
      return Finding(.unknownAcronym, at: prose.location(word.range), facts: facts)
    }
  }

  /// Two capitals or more, and nothing but capitals and digits.
  private static func isAcronym(_ word: Prose.Word, in prose: Prose) -> Bool {
    var capitals = 0
    for scalar in prose.scalars[word.range] {
      switch scalar {
      case "A"..."Z", "É", "È", "À", "Ç": capitals += 1
      case "0"..."9": continue
      default: return false
      }
    }
    return capitals >= 2
  }

  /// The letters of a plate or of a file number: « AB-123-CD », « 123 AB 76 ».
  private static func isInNumber(_ index: Int, in prose: Prose) -> Bool {
    func isNumber(_ index: Int) -> Bool {
      prose.words.indices.contains(index)
        && prose.scalars[prose.words[index].range].allSatisfy { ("0"..."9").contains($0) }
    }
    let isGlued = !prose.words[index].isApart && isNumber(index - 1)
    let isFollowed = isNumber(index + 1) && !prose.words[index + 1].isApart
    return isGlued || isFollowed || (isNumber(index - 1) && isNumber(index + 1))
  }

  /// Roman numerals, and what the post writes on envelopes.
  private static let wellKnown: Set<String> = [
    "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xix", "xx", "xxi",
    "bp", "cedex", "cs", "tsa",
  ]
}
