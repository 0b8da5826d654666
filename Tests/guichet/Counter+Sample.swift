import ArgumentParser
import Locales
import Records

@testable import guichet

extension GlobalOptions {
  /// The options that a command line gives.
  static func reading(_ arguments: [String]) throws -> GlobalOptions { try parse(arguments) }
}

extension Counter {
  /// A counter whose folders are never read, with the words of a language.
  static func sample(_ tag: String = "fr") throws -> Counter {
    Counter(
      options: Wishes(),
      world: .live,
      folders: Folders(content: "/c", journal: "/j", settings: "/s", sheet: "/p", history: "/h"),
      settings: Settings(),
      say: PackageFolder.phrasebook(tag),
      languages: PackageFolder.locales.languages().value,
      reader: PackageFolder.locales
    )
  }
}
