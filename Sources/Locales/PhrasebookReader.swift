/// Finds the languages of a folder and reads those that are spoken.
package struct PhrasebookReader: Sendable {
  private let folder: LocaleFolder

  /// Reads nothing until it is asked for a language.
  package init(folder: LocaleFolder) {
    self.folder = folder
  }

  private static let listName = "languages.yaml"
  private static let suffix = ".po"

  /// The languages of `languages.yaml`, then every other that has a `.po` file, by tag.
  package func languages() -> Reading<Languages, LocaleProblem> {
    var problems: [LocaleProblem] = []
    let listed = listedLanguages(&problems)
    guard let fileNames = folder.fileNames() else {
      return Reading(listed, problems: problems + [LocaleProblem(file: ".", fault: .unreadable)])
    }
    var others: [Language] = []
    for name in fileNames.sorted() where name.hasSuffix(Self.suffix) {
      let tag = String(name.dropLast(Self.suffix.count))
      guard listed[tag] == nil else { continue }
      guard Language.isTag(tag) else {
        problems.append(LocaleProblem(file: name, fault: .notALanguage))
        continue
      }
      let fallback = tag == Language.sourceTag ? nil : Language.sourceTag
      others.append(Language(tag: tag, name: tag, fallback: fallback))
      problems.append(LocaleProblem(file: name, fault: .unlistedLanguage))
    }
    return Reading(Languages(listed.all + others), problems: problems)
  }

  private func listedLanguages(_ problems: inout [LocaleProblem]) -> Languages {
    guard let bytes = folder.bytes(Self.listName) else {
      problems.append(LocaleProblem(file: Self.listName, fault: .unreadable))
      return Languages([])
    }
    let reading = Languages.read(bytes)
    problems += reading.problems.map {
      LocaleProblem(file: Self.listName, line: $0.line, fault: .languages($0.fault))
    }
    return reading.value
  }

  /// The phrasebook of a language; only its catalogue and those it falls back to are read.
  package func phrasebook(
    _ language: Language,
    among languages: Languages
  ) -> Reading<Phrasebook, LocaleProblem> {
    let fileNames = Set(folder.fileNames() ?? [])
    // Easy French has no file while its texts stand in the guides; French always needs one.
    let readings = languages.chain(from: language)
      .filter { $0.tag == Language.sourceTag || fileNames.contains($0.tag + Self.suffix) }
      .map(catalogue)
    return Reading(
      Phrasebook(language: language, catalogues: readings.compactMap(\.value)),
      problems: readings.flatMap(\.problems)
    )
  }

  /// The same phrasebook, of which each sentence is read when it is first said.
  package func open(_ language: Language, among languages: Languages) -> Phrasebook {
    let catalogues = languages.chain(from: language).compactMap { language -> Catalogue? in
      guard let bytes = folder.bytes(language.tag + Self.suffix) else { return nil }
      return Catalogue.open(bytes, tag: language.tag)
        ?? Catalogue.read(PortableObject.read(bytes).value, tag: language.tag).value
    }
    return Phrasebook(language: language, catalogues: catalogues)
  }

  private func catalogue(_ language: Language) -> Reading<Catalogue?, LocaleProblem> {
    let file = language.tag + Self.suffix
    guard let bytes = folder.bytes(file) else {
      return Reading(nil, problems: [LocaleProblem(file: file, fault: .unreadable)])
    }
    let object = PortableObject.read(bytes)
    let catalogue = Catalogue.read(object.value, tag: language.tag)
    let problems =
      object.problems.map {
        LocaleProblem(file: file, line: $0.line, fault: .message($0.fault))
      }
      + catalogue.problems.map {
        LocaleProblem(file: file, line: $0.line, fault: .catalogue($0.fault))
      }
    return Reading(catalogue.value, problems: problems.sorted { $0.line < $1.line })
  }

  /// Everything wrong in the folder: what an author wants to know, and a counter does not.
  package func check() -> [LocaleProblem] {
    let languages = languages()
    let fileNames = Set(folder.fileNames() ?? [])
    let catalogues = languages.value.all
      .filter { fileNames.contains($0.tag + Self.suffix) }
      .flatMap { catalogue($0).problems }
    return languages.problems + catalogues
  }
}
