import Guides
import Locales

/// What can be wrong with one translated sentence.
struct TranslationCheck {
  let language: Language
  /// The French of the program’s own sentences, by their keys.
  let source: [String: String]
  /// The French of the content, by its keys; nil when nobody knows it all.
  let content: [String: String]?

  func findings(in entry: PortableObject.Entry) -> [Finding] {
    guard let key = entry.context else { return [] }
    func finding(_ code: Finding.Code, _ facts: [String: String] = [:]) -> Finding {
      let place = Location(file: LocaleCheckup.path + "\(language.tag).po", line: entry.line)
      return Finding(code, at: place, facts: facts.merging(["key": key]) { first, _ in first })
    }
    var findings: [Finding] = []
    if language.tag != Language.sourceTag {
      if let present = present(key) {
        if entry.isFuzzy || entry.source != present { findings.append(finding(.staleTranslation)) }
      } else if content != nil {
        findings.append(finding(.unknownSentence))
      }
      if isNotTranslated(entry, key) { findings.append(finding(.notTranslated)) }
    }
    guard !entry.isFuzzy else { return findings }
    for hole in entry.lostHoles { findings.append(finding(.holesDiffer, ["hole": hole])) }
    if language.direction == .rightToLeft, let run = mixedRun(in: entry) {
      findings.append(finding(.mixedDirections, ["found": run]))
    }
    return findings
  }

  /// What the French says today.
  private func present(_ key: String) -> String? { source[key] ?? content?[key] }

  /// One or two words are often the same in two languages; three seldom are.
  private func isNotTranslated(_ entry: PortableObject.Entry, _ key: String) -> Bool {
    // The examples of the pages about codes are content, which is in French.
    guard !key.hasSuffix(".wrong"), !key.hasSuffix(".right"),
      !language.tag.hasPrefix(Language.sourceTag + "-"),
      entry.translations.first == entry.source
    else { return false }
    return entry.proseWords.count >= 3
  }

  /// Latin letters or digits that an editor of right-to-left text would carry elsewhere.
  private func mixedRun(in entry: PortableObject.Entry) -> String? {
    for translation in entry.translations {
      var isIsolated = false
      var run = ""
      for scalar in PortableObject.Entry.withoutHoles(translation).unicodeScalars {
        switch scalar {
        case "\u{2066}"..."\u{2068}": isIsolated = true
        case "\u{2069}": isIsolated = false
        case "a"..."z", "A"..."Z", "0"..."9", "+", "@", ".", "/", "-":
          if !isIsolated { run.unicodeScalars.append(scalar) }
          continue
        default: break
        }
        if run.count(where: \.isLetter) + run.count(where: \.isNumber) >= 3 { return run }
        run = ""
      }
      if run.count(where: \.isLetter) + run.count(where: \.isNumber) >= 3 { return run }
    }
    return nil
  }
}
