/// Reads a whole content folder: every problem of every file in one run.
package struct ContentReader {
  private let folder: FolderReader
  private var content = Content()
  private var findings: [Finding] = []
  private var origins: [String: Origins] = [:]
  private var library = LibraryReferences()
  private var passages: [Passage] = []
  private var drafts: Set<String> = []
  private var terms: [TermMention] = []

  /// What the folder holds, held to some rules; a file with an error is left out, the others are read.
  package static func read(
    _ folder: FolderReader,
    rules: Set<ContentRule> = Set(ContentRule.allCases)
  ) throws(ContentError) -> ContentReading {
    guard (try? folder.list(root)) != nil else { throw .missingFolder(root) }
    var reader = ContentReader(folder: folder)
    reader.readQuestionnaires()
    reader.readGuides(in: "how-to")
    reader.readGuides(in: "emergencies")
    reader.readTerritory()
    reader.readPlaces()
    reader.readTables()
    reader.readObjectives()
    reader.readGlossary()
    reader.findings += reader.library.check()
    let register = rules.contains(.versions) ? reader.checkVersions() : nil
    return ContentReading(
      content: reader.content,
      findings: reader.findings.sorted(),
      origins: reader.origins,
      register: register,
      passages: reader.passages,
      drafts: reader.drafts,
      terms: reader.terms
    )
  }

  /// Where authors write, inside the content folder.
  package static let root = "guides"

  private init(folder: FolderReader) { self.folder = folder }

  private mutating func readQuestionnaires() {
    for file in files(in: "questionnaires", ending: "yaml") {
      guard let bytes = bytes(of: file) else { continue }
      let draft = QuestionnaireReader.draft(bytes, file: file)
      let reading = DocumentReading(draft.questionnaire, origins: draft.origins, draft.notes)
      library.add(draft.references)
      keep(reading, file)
      if draft.questionnaire.status == .draft { drafts.insert(file) }
      if let questionnaire = reading.value { content.questionnaires.append(questionnaire) }
    }
  }

  private mutating func readGuides(in name: String) {
    for file in files(in: name, ending: "md") {
      guard let bytes = bytes(of: file) else { continue }
      let draft = GuideReader.draft(bytes, file: file)
      let reading = DocumentReading(draft.guide, origins: draft.origins, draft.notes)
      library.add(draft)
      keep(reading, file)
      if draft.guide.status == .draft { drafts.insert(file) }
      terms += draft.terms
      if let guide = reading.value { content.guides.append(guide) }
    }
  }

  private mutating func readTerritory() {
    let file = "\(ContentReader.root)/territory.yaml"
    guard let bytes = expectedBytes(of: file) else { return }
    let reading = TerritoryReader.read(bytes, file: file)
    keep(reading, file)
    if let territory = reading.value { content.territory = territory }
  }

  private mutating func readTables() {
    let file = "\(ContentReader.root)/statistics/tables.yaml"
    guard let bytes = expectedBytes(of: file) else { return }
    let reading = TablesReader.read(bytes, file: file)
    keep(reading, file)
    content.tables = reading.value ?? []
  }

  private mutating func readObjectives() {
    let file = "\(ContentReader.root)/statistics/objectives.yaml"
    guard let bytes = expectedBytes(of: file) else { return }
    let reading = ObjectivesReader.read(bytes, file: file)
    keep(reading, file)
    content.objectives = reading.value ?? []
  }

  private mutating func readGlossary() {
    let file = "\(ContentReader.root)/glossary.yaml"
    guard let bytes = expectedBytes(of: file) else { return }
    let reading = GlossaryReader.read(bytes, file: file)
    keep(reading, file)
    if let glossary = reading.value { content.glossary = glossary }
  }

  private mutating func readPlaces() {
    for file in files(in: "places", ending: "csv") {
      guard let bytes = bytes(of: file) else { continue }
      let (places, findings) = PlacesReader.read(bytes, file: file)
      content.places += places
      self.findings += findings
    }
  }

  /// Holds the content against the register of versions; nil when the folder keeps none.
  private mutating func checkVersions() -> VersionRegister? {
    let file = VersionRegister.file
    let names = (try? folder.list(ContentReader.root)) ?? []
    guard names.contains(where: { "\(ContentReader.root)/\($0)" == file }),
      let bytes = bytes(of: file)
    else { return nil }
    let reading = VersionRegisterReader.read(bytes)
    let files = Set(origins.keys).union(findings.map(\.location.file))
    findings += VersionCheck.findings(reading, content, origins: origins, files: files)
    return reading.register
  }

  private mutating func keep<Value>(_ reading: DocumentReading<Value>, _ file: String) {
    findings += reading.findings
    origins[file] = reading.origins
    passages += reading.passages
  }
}

extension ContentReader {
  /// The files of a folder; what looks like content and will not be read is reported.
  private mutating func files(in name: String, ending: String) -> [String] {
    let path = "\(ContentReader.root)/\(name)"
    let names = ((try? folder.list(path)) ?? []).filter { !$0.hasPrefix(".") && $0 != "README.md" }
    for name in names where FileName(name).ending != ending {
      let place = Location(file: "\(path)/\(name)")
      findings.append(Finding(.ignoredFile, at: place, facts: ["ending": ".\(ending)"]))
    }
    return names.filter { FileName($0).ending == ending }.sorted().map { "\(path)/\($0)" }
  }

  private mutating func bytes(of file: String) -> [UInt8]? {
    if let bytes = try? folder.read(file) { return bytes }
    findings.append(Finding(.unreadableFile, at: Location(file: file)))
    return nil
  }

  /// The bytes of a file that a content folder should have.
  private mutating func expectedBytes(of file: String) -> [UInt8]? {
    let path = FileName.folder(of: file)
    let names = (try? folder.list(path)) ?? []
    guard names.contains(where: { "\(path)/\($0)" == file }) else {
      findings.append(Finding(.missingFile, at: Location(file: file)))
      return nil
    }
    return bytes(of: file)
  }
}
