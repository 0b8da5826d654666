import Records
import Synchronization

extension Library {
  /// The library of a folder.
  /// - Throws: `ContentError` without the folder, `LibraryFault` when the first screen cannot be made.
  package static func open(_ folder: FolderReader) throws -> Library {
    guard (try? folder.list(ContentReader.root)) != nil else {
      throw ContentError.missingFolder(ContentReader.root)
    }
    let shelf = Shelf(folder: folder)
    let territory = ReadOnce(shelf.territory)
    return Library(
      counters: try shelf.counters() ?? territory.value(),
      headers: try shelf.headers(),
      source: Source(
        territory: territory.value,
        questionnaire: shelf.questionnaire,
        guide: shelf.guide,
        guideIDs: shelf.guideIDs,
        places: shelf.places
      )
    )
  }
}

/// Reads one file at a time, and refuses one that has an error.
private struct Shelf: Sendable {
  let folder: FolderReader

  private static let questionnaires = "\(ContentReader.root)/questionnaires"
  private static let placesFolder = "\(ContentReader.root)/places"

  private static let territoryFile = "\(ContentReader.root)/territory.yaml"

  func counters() throws -> Territory? {
    TerritoryReader.counters(try territoryBytes(), file: Shelf.territoryFile)
  }

  func territory() throws -> Territory {
    try value(of: TerritoryReader.read(territoryBytes(), file: Shelf.territoryFile))
  }

  private func territoryBytes() throws -> [UInt8] {
    guard names(in: ContentReader.root).contains("territory.yaml") else {
      let place = Location(file: Shelf.territoryFile)
      throw LibraryFault(findings: [Finding(.missingFile, at: place)])
    }
    return try bytes(of: Shelf.territoryFile)
  }

  func headers() throws -> [QuestionnaireHeader] {
    try names(in: Shelf.questionnaires, ending: "yaml").map { name in
      let file = "\(Shelf.questionnaires)/\(name)"
      let bytes = try bytes(of: file)
      if let header = QuestionnaireHeader.read(bytes, file: file) { return header }
      return QuestionnaireHeader(try value(of: QuestionnaireReader.read(bytes, file: file)))
    }
  }

  func questionnaire(_ id: String) throws -> Questionnaire? {
    guard names(in: Shelf.questionnaires).contains("\(id).yaml") else { return nil }
    let file = "\(Shelf.questionnaires)/\(id).yaml"
    return try value(of: QuestionnaireReader.read(bytes(of: file), file: file))
  }

  func guide(_ id: String, in language: String) throws -> Guide? {
    let name = language == Guide.mainLanguage ? "\(id).md" : "\(id).\(language).md"
    for folder in Guide.Kind.allCases.map(Shelf.folder) where names(in: folder).contains(name) {
      let file = "\(folder)/\(name)"
      return try value(of: GuideReader.read(bytes(of: file), file: file))
    }
    return nil
  }

  func guideIDs(of kind: Guide.Kind) -> [String] {
    Set(names(in: Shelf.folder(of: kind), ending: "md").map { FileName($0).id }).sorted()
  }

  func places() throws -> [Place] {
    try names(in: Shelf.placesFolder, ending: "csv").flatMap { name in
      let file = "\(Shelf.placesFolder)/\(name)"
      let (places, findings) = PlacesReader.read(try bytes(of: file), file: file)
      try Shelf.refuse(findings)
      return places
    }
  }

  private static func folder(of kind: Guide.Kind) -> String {
    switch kind {
    case .guide: "\(ContentReader.root)/how-to"
    case .emergency: "\(ContentReader.root)/emergencies"
    }
  }

  private func names(in path: String, ending: String? = nil) -> [String] {
    ((try? folder.list(path)) ?? []).filter { name in
      guard let ending else { return true }
      return FileName(name).ending == ending && !name.hasPrefix(".") && name != "README.md"
    }
  }

  private func bytes(of file: String) throws -> [UInt8] {
    guard let bytes = try? folder.read(file) else {
      throw LibraryFault(findings: [Finding(.unreadableFile, at: Location(file: file))])
    }
    return bytes
  }

  private func value<Value>(of reading: DocumentReading<Value>) throws -> Value {
    try Shelf.refuse(reading.findings)
    guard let value = reading.value else { throw LibraryFault(findings: reading.findings) }
    return value
  }

  private static func refuse(_ findings: [Finding]) throws {
    let errors = findings.filter { $0.severity == .error }
    guard errors.isEmpty else { throw LibraryFault(findings: errors) }
  }
}

/// What is read when it is first asked for, and kept.
private final class ReadOnce<Value: Sendable>: Sendable {
  private let read: @Sendable () throws -> Value
  private let known = Mutex<Value?>(nil)

  init(_ read: @escaping @Sendable () throws -> Value) { self.read = read }

  @Sendable func value() throws -> Value {
    try known.withLock { known in
      if let known { return known }
      let value = try read()
      known = value
      return value
    }
  }
}
