import Foundation
import Guides
import Journal
import Locales
import Records
import Reports
import Terminal

/// Everything a command needs, found once: the folders, the settings, the words and the world.
struct Counter: Sendable {
  let options: Wishes
  let world: World
  let folders: Folders
  let settings: Settings
  let say: Phrasebook
  /// The languages that the words come in, and where they are read.
  let languages: Languages
  let reader: PhrasebookReader
}

extension Counter {
  /// Reads the settings and the words; the content and the journal are opened by who needs them.
  ///
  /// Wrong settings stop every command but the one that makes them anew.
  static func open(
    _ options: GlobalOptions,
    world: World = .live,
    forgivesSettings: Bool = false
  ) throws(Failure) -> Counter {
    try open(options.wishes, world: world, forgivesSettings: forgivesSettings)
  }

  /// The same without an argument parser, which takes longer to start than all the rest.
  static func open(
    _ options: Wishes,
    world: World = .live,
    forgivesSettings: Bool = false
  ) throws(Failure) -> Counter {
    var folders = Folders.find(options, world: world)
    var reader = PhrasebookReader(folder: .live(path: folders.content + "/locales"))
    var languages = reader.languages().value
    if languages[Language.sourceTag] == nil {
      // A folder without words can still be told so in those that came with the program.
      let installed = Folders.installedContent(near: world.executable)
      reader = PhrasebookReader(folder: .live(path: installed + "/locales"))
      languages = reader.languages().value
    }
    guard languages[Language.sourceTag] != nil else {
      // Without its words the program can only name the folder it looked into.
      throw Failure(.badData, "guichet: \(folders.content)/locales ?")
    }
    var settings = Settings()
    var settingsError: SettingsError?
    do { settings = try Settings.read(folders.settings) } catch { settingsError = error }
    if forgivesSettings {
      settingsError = nil
      settings.language = settings.language.flatMap { languages[$0]?.tag }
    }
    if let journal = settings.journal, !Folders.namesJournal(options, world: world) {
      folders.journal = journal
    }
    var language = languages[Language.sourceTag] ?? languages.all[0]
    var unknown: LanguageChoice.UnknownLanguage?
    do {
      language = try LanguageChoice(
        option: options.language,
        settings: settings.language,
        environment: world.environment
      ).language(among: languages)
    } catch { unknown = error }
    let say = reader.open(language, among: languages)
    let counter = Counter(
      options: options,
      world: world,
      folders: folders,
      settings: settings,
      say: say,
      languages: languages,
      reader: reader
    )
    if let settingsError { throw counter.failure(settingsError) }
    if let unknown {
      throw counter.failure(
        .wrongUse,
        "error.language",
        [
          "asked": .text(unknown.requested), "source": .text(unknown.source.rawValue),
          "known": .text(unknown.known.joined(separator: ", ")),
        ]
      )
    }
    return counter
  }

  /// The content of the folder.
  func content() throws(Failure) -> Content { try soundReading().content }

  /// The content of the folder, and where it was written.
  /// - Throws: every problem that keeps it from being used, each with its file and line.
  func soundReading() throws(Failure) -> ContentReading {
    // Nobody is turned away because a number was not raised: the checker will say so.
    let reading = try contentReading(rules: [])
    let errors = reading.findings.filter { $0.severity == .error }
    guard errors.isEmpty else {
      throw failure(LibraryFault(findings: errors))
    }
    return reading
  }

  /// The content with everything that is wrong with it.
  func contentReading(
    rules: Set<ContentRule> = Set(ContentRule.allCases)
  ) throws(Failure) -> ContentReading {
    do {
      return try ContentReader.read(.live(URL(fileURLWithPath: folders.content)), rules: rules)
    } catch {
      throw missingContent
    }
  }

  /// The content of the folder, each part read when it is needed.
  /// - Throws: what keeps the first screen from being made.
  func library() throws(Failure) -> Library {
    do {
      return try Library.open(.live(URL(fileURLWithPath: folders.content)))
    } catch let fault as LibraryFault {
      throw failure(fault)
    } catch {
      throw missingContent
    }
  }

  /// A failure that names what must be mended.
  func failure(_ fault: LibraryFault) -> Failure { Failure(.badData, fault.lines(say)) }

  private var missingContent: Failure {
    failure(.badData, "error.content-missing", ["path": .text(folders.content + "/guides")])
  }

  /// The journal of the counter.
  func journal() throws(Failure) -> Journal {
    do { return try Journal.open(at: folders.journal) } catch { throw failure(error) }
  }

  /// The journal of the counter, or a copy of it that may only be read.
  func journalToRead() throws(Failure) -> Journal {
    do {
      do { return try Journal.open(at: folders.journal) } catch JournalError.readOnly {
        return try Journal.openToRead(at: folders.journal)
      }
    } catch { throw failure(error) }
  }

  /// A screen on a descriptor, as sober as the flags and the environment want it.
  func screen(on descriptor: Int32) -> Screen {
    .live(
      Screen.Options(
        environment: world.environment,
        isAccessible: options.isAccessible,
        refusesColour: options.refusesColour,
        isTerminal: world.isTerminal(descriptor)
      ),
      descriptor: descriptor
    )
  }

  /// A failure whose only sentence is in the catalogue.
  func failure(
    _ code: ExitStatus,
    _ key: String,
    _ values: [String: Phrasebook.Value] = [:]
  ) -> Failure {
    Failure(code, say(key, values))
  }
}
