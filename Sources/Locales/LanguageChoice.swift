/// Where the language of the screen may be asked for, the strongest wish first.
package struct LanguageChoice: Sendable, Equatable {
  /// The value of `--language`.
  package let option: String?
  /// What the settings of the counter say.
  package let settings: String?
  /// The variables of the process, passed in so that tests can choose them.
  package let environment: [String: String]

  /// Gathers the wishes without weighing them yet.
  package init(option: String?, settings: String?, environment: [String: String]) {
    self.option = option
    self.settings = settings
    self.environment = environment
  }

  /// Someone asked by name for a language that is not installed.
  package struct UnknownLanguage: Error, Equatable {
    /// What was asked, as it was written.
    package let requested: String
    /// Where to correct the wish.
    package let source: Source
    /// The tags that would have been accepted.
    package let known: [String]
  }

  /// Where a language was asked for by name.
  package enum Source: String, Sendable {
    case option = "--language"
    case variable = "GUICHET_LANGUAGE"
    case settings = "settings.yaml"
  }

  /// The language to speak; French unless somebody or the system wants another.
  ///
  /// A wish made to this program must be known. The system's is only a hint: it was set for
  /// other programs too, and no counter should stay closed because of it.
  package func language(among languages: Languages) throws(UnknownLanguage) -> Language {
    let wishes: [(Source, String?)] = [
      (.option, option),
      (.variable, environment[Source.variable.rawValue]),
      (.settings, settings),
    ]
    for (source, wish) in wishes {
      guard let wish, !wish[...].trimmed.isEmpty else { continue }
      guard let language = languages.best(for: wish) else {
        let known = languages.all.map(\.tag)
        throw UnknownLanguage(requested: wish, source: source, known: known)
      }
      return language
    }
    return systemWishes.lazy.compactMap(languages.best).first
      ?? languages[Language.sourceTag]
      ?? Language(tag: Language.sourceTag, name: Language.sourceTag, fallback: nil)
  }

  /// The languages of `LANGUAGE`, the best first, then the first other variable that says something, as POSIX
  /// orders them.
  private var systemWishes: [String] {
    let ordered = environment["LANGUAGE"]?.split(separator: ":").map(String.init) ?? []
    let values = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
    return ordered + [values.first { !$0.isEmpty } ?? ""]
  }
}

extension Languages {
  /// The language for a tag or a POSIX name such as `en_US.UTF-8`, found by shortening it.
  ///
  /// It is the lookup of RFC 4647, § 3.4.
  package func best(for wish: String) -> Language? {
    let end = wish.utf8.firstIndex { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "@") }
    let name = String(wish[..<(end ?? wish.endIndex)].trimmed).smallLetters
    let hyphen = UInt8(ascii: "-")
    var tag = name.utf8.map { $0 == UInt8(ascii: "_") ? hyphen : $0 }
    while true {
      if let language = all.first(where: { Array($0.tag.smallLetters.utf8) == tag }) {
        return language
      }
      guard let last = tag.lastIndex(of: hyphen) else { return nil }
      tag.removeSubrange(last...)
    }
  }
}
