import Guides
import Locales

/// Everything wrong with the catalogues of translations, as findings of the checker.
struct LocaleCheckup {
  let folder: LocaleFolder
  /// The sentences of the content by their keys; nil when nobody knows them all.
  let content: [String: String]?
  let say: Phrasebook

  static let path = "locales/"

  func findings() -> [Finding] {
    let reader = PhrasebookReader(folder: folder)
    let languages = reader.languages().value
    let french = object(Language.sourceTag)
    let source = Dictionary(
      (french?.entries ?? []).compactMap { entry in entry.context.map { ($0, entry.source) } }
    ) { first, _ in first }
    return reader.check().map(finding)
      + languages.all.flatMap { findings(of: $0, source: source) }
  }

  /// What the reader of catalogues reports by itself.
  private func finding(_ problem: LocaleProblem) -> Finding {
    let phrase = problem.phrase
    return Finding(
      problem.code,
      at: Location(file: LocaleCheckup.path + problem.file, line: problem.line),
      severity: problem.severity,
      facts: ["detail": say(phrase.key, phrase.values)]
    )
  }

  private func object(_ tag: String) -> PortableObject? {
    folder.bytes("\(tag).po").map { PortableObject.read($0).value }
  }

  private func findings(of language: Language, source: [String: String]) -> [Finding] {
    guard let object = object(language.tag) else { return [] }
    let entries = object.entries.filter { !$0.isObsolete && $0.context != nil }
    let check = TranslationCheck(language: language, source: source, content: content)
    var findings = entries.flatMap { check.findings(in: $0) }
    if language.state == .complete, language.tag != Language.sourceTag {
      findings += coverage(of: language, entries, source)
    }
    return findings
  }

  /// A language that says it is complete and is not.
  private func coverage(
    of language: Language,
    _ entries: [PortableObject.Entry],
    _ source: [String: String]
  ) -> [Finding] {
    let said = entries.filter { !$0.isFuzzy && !$0.translations.contains("") }
    let keys = Set(said.compactMap(\.context))
    let wanted = Set(source.keys).union((content ?? [:]).filter { !$0.value.isEmpty }.keys)
    let missing = wanted.subtracting(keys).sorted()
    guard let first = missing.first else { return [] }
    let place = Location(file: LocaleCheckup.path + "languages.yaml", line: line(of: language))
    let facts = ["language": language.tag, "count": "\(missing.count)", "key": first]
    return [Finding(.incompleteLanguage, at: place, facts: facts)]
  }

  private func line(of language: Language) -> Int {
    let lines = String(decoding: folder.bytes("languages.yaml") ?? [], as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    return (lines.firstIndex { $0.hasPrefix("\(language.tag):") } ?? 0) + 1
  }
}

extension LocaleProblem {
  fileprivate var code: Finding.Code {
    switch fault {
    case .unreadable: .unreadableFile
    case .notALanguage, .unlistedLanguage, .languages: .brokenLanguageList
    case .message: .brokenCatalogue
    case .catalogue(let fault):
      switch fault {
      case .missingPluralForms, .pluralForms, .formCount, .missingForm: .wrongPluralForms
      case .missingKey, .duplicateKey: .brokenCatalogue
      case .unknownPlaceholder: .holesDiffer
      }
    }
  }

  /// A language that nobody listed works all the same.
  fileprivate var severity: Finding.Severity { fault == .unlistedLanguage ? .warning : .error }
}
